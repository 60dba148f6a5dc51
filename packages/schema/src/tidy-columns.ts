// The columns of the tidy CSV and what each holds, in their order: the export writes them, the data dictionary explains them.

export type TidyColumn = { name: string; about: string };

/** What is said of each row before its numbers. `<dimension>_code` and `<dimension>_label` stand once for each dimension grouped. */
export const tidyRowColumns: readonly TidyColumn[] = [
  { name: 'release', about: 'The release the numbers come from. Give it to see them again.' },
  { name: 'simulated', about: 'Only in simulated releases: the word Simulated in each line.' },
  { name: 'row_id', about: 'The row, to be found again in the same release.' },
  {
    name: 'level',
    about: 'LEAF: every dimension grouped; SUBTOTAL: some of them; GRAND_TOTAL: none.',
  },
  { name: '<dimension>_code', about: 'Code of the member; * where the row is rolled up over it.' },
  { name: '<dimension>_label', about: 'Its name; All where the row is rolled up over it.' },
  { name: 'stage', about: 'Stages that speak in this row.' },
  { name: 'question_set', about: 'Focus areas that speak in this row.' },
  { name: 'period', about: 'Years or other periods that speak in this row.' },
];

const measured = {
  kind: 'count; rate, a share of answers; or share, a share of a coarser row.',
  measure: 'What was counted: the code of a measure.',
  question: 'Code of the question, where the number is about one.',
  answers: 'Codes of the answers counted, parted by spaces.',
  basis: 'Which base the share is of: the code of a base.',
  within: 'Of a share of a coarser row: the dimensions that its base keeps.',
  unit: 'number or percent.',
  value:
    'The number, percent unrounded; blank where it is a range or there is none. A true zero is 0.',
  lower: 'The least it can be, where only a range is known.',
  upper: 'The most it can be, where only a range is known.',
  numerator: 'Of a share: how many.',
  numerator_lower: 'The fewest, where only a range is known.',
  numerator_upper: 'The most, where only a range is known.',
  base: 'Of a share: of how many.',
  base_lower: 'The fewest, where only a range is known.',
  base_upper: 'The most, where only a range is known.',
  interval_lower: 'Lower end of the interval, in percent.',
  interval_upper: 'Upper end of the interval, in percent.',
  interval_level: 'How sure the interval is, as 0.95 or 0.998.',
  display: 'The number as screens show it, or the symbol that stands in its place.',
  status: 'What may be concluded: the code of a status.',
  status_words: 'The status in words.',
  provenance: 'How it is known: the code of a provenance.',
  provenance_words: 'The provenance in words.',
  spoken: 'The number as a sentence says it.',
  base_words: 'Of a share: the base in words.',
  small_base: 'yes where the base may be under 10.',
  not_determinable: 'yes where the range is too wide to say anything.',
  conflicts: 'Codes of the places where the source disagrees with itself about this number.',
} as const;

/** What is said of each number. */
export const tidyNumberColumns: readonly TidyColumn[] = Object.entries(measured).map(
  ([name, about]) => ({ name, about }),
);

/** What stands at the end of each line. */
export const tidySourceColumns: readonly TidyColumn[] = [
  { name: 'source', about: 'Title and publisher of every source.' },
  { name: 'attribution', about: 'The words its licence asks for.' },
  { name: 'population', about: 'Whom the table speaks of, as a sentence.' },
];
