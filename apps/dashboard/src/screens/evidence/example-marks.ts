// Made-up shares, one for each look a mark can have. They are examples and no figures of any report.
import { statuses } from '@cube/schema';
import type { CountMark, RateMark } from '../../ui/charts/chart-cells.ts';
import type { ShareRow } from '../../ui/charts/dot-interval-chart.tsx';

const count = (display: string): CountMark => ({
  status: 'KNOWN',
  display,
  spoken: display,
  notDeterminable: false,
});
const example = (counts: [string, string], over: Partial<RateMark>): RateMark => ({
  status: 'KNOWN',
  display: '',
  spoken: 'an example',
  printed: [],
  notDeterminable: false,
  smallBase: false,
  numerator: count(counts[0]),
  denominator: count(counts[1]),
  ...over,
});

/** One row for each look of a share. */
export const exampleMarks: ShareRow[] = [
  {
    key: 'range',
    label: 'Narrow range',
    rate: example(['75–77', '100'], {
      status: 'BOUNDED',
      display: '75–77%',
      bounds: { lower: 75, upper: 77 },
      interval: { lower: 66, upper: 84 },
    }),
  },
  {
    key: 'known',
    label: 'Known',
    rate: example(['53', '100'], {
      display: '53%',
      percent: 53,
      interval: { lower: 43, upper: 62 },
    }),
  },
  {
    key: 'small',
    label: 'Small base',
    rate: example(['2', '5'], {
      display: '40%',
      percent: 40,
      smallBase: true,
      interval: { lower: 12, upper: 77 },
    }),
  },
  {
    key: 'wide',
    label: 'Wide range',
    rate: example(['40–90', '100'], {
      status: 'BOUNDED',
      display: '40–90%',
      bounds: { lower: 40, upper: 90 },
      notDeterminable: true,
    }),
  },
  {
    key: 'withheld',
    label: 'Withheld',
    rate: example([statuses.WITHHELD.symbol, '3'], {
      status: 'WITHHELD',
      display: statuses.WITHHELD.symbol,
      spoken: statuses.WITHHELD.words,
    }),
  },
];
