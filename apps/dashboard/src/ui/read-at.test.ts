// What prints a number comes before what it was worked out from, and what disagrees comes last.
import { expect, it } from 'vitest';
import { readAtGroups } from './read-at.ts';
import { readingWords } from './reading-words.ts';
import { share } from './sample-cells.ts';

const line = (number: number, printed: string, setAside = false) => ({
  __typename: 'PublishedFigure' as const,
  id: `${number} ${printed}`,
  line: number,
  locator: `line ${number}`,
  printed,
  claim: '',
  statistic: 'percent',
  setAside,
});

it('orders the lines behind a share, each in one group', () => {
  const cell = share(67);
  const figures = [
    line(240, '2%', true),
    line(592, '67'),
    line(181, '100'),
    line(554, '67%'),
    line(554, '224'),
    line(581, '67%'),
  ];
  const groups = readAtGroups({ ...cell, origin: { ...cell.origin, figures } });
  expect(groups.map(({ name, lines }) => [name, lines.map((one) => one.line)])).toEqual([
    ['Prints this', [554, 581]],
    ['Base', [181]],
    ['Also used', [592]],
    ['Disagrees', [240]],
  ]);
});

it('says a reading in words, and keeps a label it cannot read', () => {
  expect(readingWords('42% local authority set aside: sectors 142 and 1')).toBe('If 42% is wrong');
  expect(readingWords('as printed')).toBe('As printed');
});
