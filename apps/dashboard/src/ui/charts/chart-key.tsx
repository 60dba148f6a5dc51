// What the marks of a chart mean: only those that occur in it. Values are labelled directly, so they have no key.
import { smallBase as smallest } from '@cube/schema';
import { Icon } from '../icons.tsx';
import { whenIs } from './chart-cells.ts';
import { Diamond, Dot, Range, Whisker } from './marks.tsx';
import { fullShareAxis } from './scale.ts';

type Props = {
  known: boolean;
  smallBase: boolean;
  range: boolean;
  /** Level of the intervals in percent, null when they are not drawn. */
  interval: string | null;
  reference: string | null;
  /** The year of a group's own share before. */
  otherYear: string | null;
  flagged: boolean;
};

const span = { lower: 8, upper: 92 };
const middle = { lower: 50, upper: 50 };

export const ChartKey = ({
  known,
  smallBase,
  range,
  interval,
  reference,
  otherYear,
  flagged,
}: Props) => (
  <ul className="ch-key">
    {known && (
      <Key words={interval ? `Known share, ${interval}% interval` : 'Known share'}>
        {interval && <Whisker axis={fullShareAxis} over={span} y={9} overRange={false} cap={5} />}
        <Dot at={50} y={9} r={6.5} />
      </Key>
    )}
    {smallBase && (
      <Key words={`Base may be under ${smallest}: read the count`}>
        {interval && <Whisker axis={fullShareAxis} over={span} y={9} overRange={false} cap={5} />}
        <Dot at={50} y={9} r={7.5} hollow />
      </Key>
    )}
    {range && (
      <Key words={interval ? 'Between two values, widest interval' : 'Between two values'}>
        {interval && <Whisker axis={fullShareAxis} over={span} y={9} overRange cap={5} />}
        <Range axis={fullShareAxis} over={middle} y={9} height={14} />
      </Key>
    )}
    {otherYear && (
      <Key words={`The same ${whenIs(otherYear)}`}>
        <Diamond at={50} y={9} />
      </Key>
    )}
    {flagged && (
      <li>
        <Icon name="flag" className="ch-flag" />
        The report disagrees here
      </li>
    )}
    {reference && (
      <Key words={reference}>
        <line x1="50%" x2="50%" y1={0} y2={18} className="ch-reference" />
      </Key>
    )}
  </ul>
);

const Key = ({ words, children }: { words: string; children: React.ReactNode }) => (
  <li>
    <svg width={44} height={18} aria-hidden="true">
      {children}
    </svg>
    {words}
  </li>
);
