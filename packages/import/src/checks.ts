// The closed list of checks of an import: which stage each belongs to, what it comes to, and its words.

/** The stages of screening, in order; a stage that fails is the last one. */
export const stages = ['file', 'columns', 'values', 'duplicates', 'consistency'] as const;
export type ScreeningStage = (typeof stages)[number];

export type CheckDeclaration = {
  stage: ScreeningStage;
  /** The name a person reads: "Every value is known". */
  name: string;
  /** What an issue of it comes to. */
  result: 'WARNING' | 'FAIL';
  /** What would pass. */
  wouldBeRight: string;
};

export const checks = {
  'file-kind': {
    stage: 'file',
    name: 'It is a text file',
    result: 'FAIL',
    wouldBeRight:
      'A CSV file (UTF-8 if you can choose), or the same compressed with gzip. In Excel: Save as, CSV UTF-8.',
  },
  'file-size': {
    stage: 'file',
    name: 'It is not empty and not too large',
    result: 'FAIL',
    wouldBeRight: 'A header and at least one row, within the limits that the message names.',
  },
  'file-encoding': {
    stage: 'file',
    name: 'Its letters can be read',
    result: 'FAIL',
    wouldBeRight: 'UTF-8, UTF-16 with a byte order mark, or Windows-1252.',
  },
  'file-rows': {
    stage: 'file',
    name: 'Quotes are closed and rows are as long as the header',
    result: 'FAIL',
    wouldBeRight: 'As many cells in each row as the header has; a quote inside quotes is doubled.',
  },
  'header-found': {
    stage: 'columns',
    name: 'The layout is recognised',
    result: 'FAIL',
    wouldBeRight: 'One of the layouts on the Data screen, with its header in the first 30 rows.',
  },
  'header-twice': {
    stage: 'columns',
    name: 'No column stands twice',
    result: 'FAIL',
    wouldBeRight: 'Each column name once.',
  },
  'columns-unknown': {
    stage: 'columns',
    name: 'All columns are known',
    result: 'WARNING',
    wouldBeRight:
      'Nothing needs doing: what is not known is not read. A new column may be worth telling the project.',
  },
  'columns-changed': {
    stage: 'columns',
    name: 'The columns are those of the last file',
    result: 'WARNING',
    wouldBeRight: 'Nothing needs doing when the change is expected.',
  },
  'as-at': {
    stage: 'columns',
    name: 'The day it describes is known',
    result: 'FAIL',
    wouldBeRight:
      'A date in the file name (MDSF_data_31 May 2026.csv), or given with the file: 2026-05-31.',
  },
  'row-blank': {
    stage: 'values',
    name: 'No row is blank',
    result: 'WARNING',
    wouldBeRight: 'Nothing needs doing: blank rows are left out and counted.',
  },
  'value-missing': {
    stage: 'values',
    name: 'Nothing needed is blank',
    result: 'FAIL',
    wouldBeRight: 'A value in each of these places.',
  },
  'value-unknown': {
    stage: 'values',
    name: 'Every value is known',
    result: 'FAIL',
    wouldBeRight:
      'One of the values named beside each example. Nothing is guessed and nothing becomes "Other".',
  },
  'value-form': {
    stage: 'values',
    name: 'Numbers, dates and service numbers can be read',
    result: 'FAIL',
    wouldBeRight:
      'Whole numbers; dates as 2026-05-31 or 31/05/2026; service numbers of letters, digits and hyphens.',
  },
  'value-text': {
    stage: 'values',
    name: 'Texts are plain',
    result: 'WARNING',
    wouldBeRight:
      'Nothing needs doing: texts that begin like a formula are kept as text, and made harmless in every export.',
  },
  'value-not-supplied': {
    stage: 'values',
    name: 'Everything the layout can hold is supplied',
    result: 'WARNING',
    wouldBeRight: 'Nothing needs doing: what is not supplied is shown as not held, never as zero.',
  },
  'duplicate-in-file': {
    stage: 'duplicates',
    name: 'No entry stands twice in the file',
    result: 'FAIL',
    wouldBeRight:
      'One entry for each service and date (or period). In the long layout the rows of an entry stand together.',
  },
  'duplicate-held': {
    stage: 'duplicates',
    name: 'No entry is held already',
    result: 'FAIL',
    wouldBeRight:
      'Only entries that the cube does not hold. To load a corrected file, undo the batch first, or send it under the same name.',
  },
  'same-bytes': {
    stage: 'duplicates',
    name: 'The file is new',
    result: 'WARNING',
    wouldBeRight: 'Nothing needs doing: confirming it changes nothing.',
  },
  'asked-of': {
    stage: 'consistency',
    name: 'Questions are answered by those they were put to',
    result: 'FAIL',
    wouldBeRight: 'An answer only where the question was put, and one wherever it was.',
  },
  'dates-fit': {
    stage: 'consistency',
    name: 'Dates fit each other',
    result: 'FAIL',
    wouldBeRight:
      'Dates within the period they are given for, and none after the day the file describes.',
  },
  'series-break': {
    stage: 'consistency',
    name: 'The series is not broken',
    result: 'WARNING',
    wouldBeRight: 'Nothing needs doing: the break is marked wherever years are compared.',
  },
  'counts-agree': {
    stage: 'consistency',
    name: 'Columns agree with each other',
    result: 'WARNING',
    wouldBeRight: 'Nothing needs doing; the message says which column is used.',
  },
} as const satisfies Record<string, CheckDeclaration>;

export type CheckCode = keyof typeof checks;
