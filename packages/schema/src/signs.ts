// What stands where a number cannot, and how a number is known: statuses, provenances and their symbols, closed lists like those of
// cube.ts, with the words for each.

/** What a reader may conclude from a cell. `symbol` stands in a table; `words` are spoken and exported; `about` teaches. */
export const statuses = {
  KNOWN: {
    symbol: null,
    words: 'known exactly',
    about: 'One exact figure. A true zero is KNOWN too, and shown as 0.',
  },
  BOUNDED: {
    symbol: null,
    words: 'between two values',
    about:
      'A lowest and a highest value, both possible: rounding and gaps in the source leave no more. Over 10 services wide, nothing can be concluded.',
  },
  WITHHELD: {
    symbol: '[c]',
    words: 'withheld, fewer than 5 services',
    about:
      'Not shown: the group cannot reach 5 services and the source did not print the figure. Group sizes stay.',
  },
  NOT_APPLICABLE: {
    symbol: '[z]',
    words: 'not applicable',
    about:
      'There can be no such figure: the question could not apply, or it has no answer of that kind.',
  },
  NOT_ASKED: {
    symbol: '[q]',
    words: 'not asked',
    about:
      'The form did not carry the question. The 2015 return put other questions than the inspections of 2016/17.',
  },
  NO_CASES: {
    symbol: '[n]',
    words: 'no cases',
    about: 'The base is zero, so there is nothing to take a share of. Not the same as 0%.',
  },
  NOT_HELD: {
    symbol: '[x]',
    words: 'not held',
    about:
      'The source does not say, for example who ran the services of the 2015 return. Missing, not zero.',
  },
} as const;
export type CellStatus = keyof typeof statuses;

/** How a NOT_HELD cell is spoken when a figure is held, and only the filter on provenance leaves it out. */
export const leftOutWords = 'left out by your filter';

/** How a number is known. `option`: what a filter calls it, which must say what it keeps. `rank`: a figure made of several is known as its least direct part. */
export const provenances = {
  PUBLISHED: {
    label: 'Published',
    option: 'Printed as a count',
    words: 'printed in the source',
    about: 'Printed in the source as a count; the origin names the line.',
    rank: 0,
  },
  RECORDED: {
    label: 'Counted from records',
    option: 'Counted from records',
    words: 'counted one by one',
    about: 'Counted one by one from individual records.',
    rank: 1,
  },
  DERIVED_EXACT: {
    label: 'Worked out, exact',
    option: 'Worked out, exact',
    words: 'published figures leave one value',
    about:
      'Not printed, but the published figures leave only one value; the derivation says how it was found.',
    rank: 2,
  },
  DERIVED_BOUNDED: {
    label: 'Worked out, range',
    option: 'Worked out, range',
    words: 'published figures leave a range',
    about:
      'Not printed, and the published figures leave a range; the derivation says how it was found.',
    rank: 3,
  },
  SIMULATED: {
    label: 'Simulated',
    option: 'Simulated',
    words: 'invented for demonstration',
    about:
      'Invented for demonstration, in a channel of its own. Never beside real figures without saying so.',
    rank: 4,
  },
} as const;
export type Provenance = keyof typeof provenances;

/** What marks such a share in a spreadsheet, in a cell of its own: a number stays a number. */
export const smallBaseMark = '[u]';
