// The closed list of checks of an import: which stage each belongs to, what it comes to, and its words.

import { formatCount } from '@cube/schema';

/** The stages of screening, in order. Of those after one that failed only faults are told: what else they look at waits. */
export const stages = ['file', 'columns', 'values', 'duplicates', 'consistency'] as const;
export type ScreeningStage = (typeof stages)[number];

export type CheckDeclaration = {
  stage: ScreeningStage;
  /** The name a person reads: "Every value is known". */
  name: string;
  /** What an issue of it comes to. */
  result: 'WARNING' | 'FAIL';
  /** What was found, of one place and of several; the number stands before `many`. */
  one: string;
  many: string;
  /** Said where nothing was found. */
  pass: string;
  /** What would pass. */
  wouldBeRight: string;
};

export const checks = {
  'file-kind': {
    stage: 'file',
    name: 'It is a text file',
    result: 'FAIL',
    one: 'The file is no text file.',
    many: 'reasons say that the file is no text file.',
    pass: 'The file is plain text.',
    wouldBeRight:
      'A CSV file (UTF-8 if you can choose), or the same compressed with gzip. In Excel: Save as, CSV UTF-8.',
  },
  'file-size': {
    stage: 'file',
    name: 'It is not empty and not too large',
    result: 'FAIL',
    one: 'The file is empty or too large.',
    many: 'limits are exceeded.',
    pass: 'The file is within the limits.',
    wouldBeRight: 'A header and at least one row, within the limits that the message names.',
  },
  'file-encoding': {
    stage: 'file',
    name: 'Its letters can be read',
    result: 'FAIL',
    one: 'A letter cannot be read.',
    many: 'letters cannot be read.',
    pass: 'Every letter can be read.',
    wouldBeRight: 'UTF-8, UTF-16 with a byte order mark, or Windows-1252.',
  },
  'file-rows': {
    stage: 'file',
    name: 'Quotes are closed and rows are as long as the header',
    result: 'FAIL',
    one: '1 row is not as long as the header.',
    many: 'rows are not as long as the header.',
    pass: 'All quotes are closed, and all rows are as long as the header.',
    wouldBeRight: 'As many cells in each row as the header has; a quote inside quotes is doubled.',
  },
  'header-found': {
    stage: 'columns',
    name: 'The layout is recognised',
    result: 'FAIL',
    one: 'No known layout fits the columns of this file.',
    many: 'reasons say that no known layout fits the columns of this file.',
    pass: 'A layout was recognised.',
    wouldBeRight: 'One of the layouts on the Data screen, with its header in the first 30 rows.',
  },
  'header-twice': {
    stage: 'columns',
    name: 'No column stands twice',
    result: 'FAIL',
    one: '1 column name stands twice.',
    many: 'column names stand twice.',
    pass: 'Each column stands once.',
    wouldBeRight: 'Each column name once.',
  },
  'header-names': {
    stage: 'columns',
    name: 'Every column with values has a name',
    result: 'FAIL',
    one: '1 column between others has values and no name.',
    many: 'columns between others have values and no name.',
    pass: 'Every column that is read has a name.',
    wouldBeRight: 'A name at the head of each column that has values.',
  },
  'columns-unknown': {
    stage: 'columns',
    name: 'All columns are known',
    result: 'WARNING',
    one: '1 column is not known, and is not read.',
    many: 'columns are not known, and are not read.',
    pass: 'All columns are known.',
    wouldBeRight:
      'Nothing needs doing: what is not known is not read. A new column may be worth telling the project.',
  },
  'columns-changed': {
    stage: 'columns',
    name: 'The columns are those of the last file',
    result: 'WARNING',
    one: '1 column differs from the last file of this layout.',
    many: 'columns differ from the last file of this layout.',
    pass: 'The columns are those of the last file of this layout.',
    wouldBeRight: 'Nothing needs doing when the change is expected.',
  },
  'as-at': {
    stage: 'columns',
    name: 'The day it describes is known',
    result: 'FAIL',
    one: 'It is not known which day the file describes, or that day cannot be.',
    many: 'reasons leave open which day the file describes, or that day cannot be.',
    pass: 'The day it describes is known.',
    wouldBeRight:
      'A date in the file name (MDSF_data_31 May 2026.csv), or given with the file: 2026-05-31.',
  },
  'row-blank': {
    stage: 'values',
    name: 'No row is blank',
    result: 'WARNING',
    one: '1 row is blank, and is left out.',
    many: 'rows are blank, and are left out.',
    pass: 'No row is blank.',
    wouldBeRight: 'Nothing needs doing: blank rows are left out and counted.',
  },
  'value-missing': {
    stage: 'values',
    name: 'Nothing needed is blank',
    result: 'FAIL',
    one: '1 value is missing.',
    many: 'values are missing.',
    pass: 'Nothing needed is blank.',
    wouldBeRight: 'A value in each of these places.',
  },
  'value-unknown': {
    stage: 'values',
    name: 'Every value is known',
    result: 'FAIL',
    one: '1 value is not known.',
    many: 'values are not known.',
    pass: 'Every value is known.',
    wouldBeRight:
      'One of the values named beside each example. Nothing is guessed and nothing becomes "Other".',
  },
  'value-form': {
    stage: 'values',
    name: 'Numbers, dates and service numbers can be read',
    result: 'FAIL',
    one: '1 value cannot be read.',
    many: 'values cannot be read.',
    pass: 'Every number, date and service number can be read.',
    wouldBeRight:
      'Whole numbers; dates as 2026-05-31 or 31/05/2026; service numbers of letters, digits and hyphens.',
  },
  'value-text': {
    stage: 'values',
    name: 'Texts are plain',
    result: 'WARNING',
    one: '1 text is kept as it is, though it begins like a formula or holds signs that cannot be seen.',
    many: 'texts are kept as they are, though they begin like formulas or hold signs that cannot be seen.',
    pass: 'All texts are plain.',
    wouldBeRight:
      'Nothing needs doing: texts that begin like a formula are kept as text, and made harmless in every export.',
  },
  'example-kept': {
    stage: 'values',
    name: 'The template’s examples are gone',
    result: 'WARNING',
    one: '1 entry is the template’s example.',
    many: 'entries are the template’s examples.',
    pass: 'None of the template’s examples is left.',
    wouldBeRight:
      'The file without the two invented services, Example House and Example Fostering: taken in, they would be counted like any other.',
  },
  'value-not-supplied': {
    stage: 'values',
    name: 'Everything the layout can hold is supplied',
    result: 'WARNING',
    one: '1 thing that the layout can hold is not supplied.',
    many: 'things that the layout can hold are not supplied.',
    pass: 'Everything the layout can hold is supplied.',
    wouldBeRight: 'Nothing needs doing: what is not supplied is shown as not held, never as zero.',
  },
  'duplicate-in-file': {
    stage: 'duplicates',
    name: 'No entry stands twice in the file',
    result: 'FAIL',
    one: '1 entry stands in the file before.',
    many: 'entries stand in the file before.',
    pass: 'No entry stands twice.',
    wouldBeRight:
      'One entry for each service and date (or period). In the long layout the rows of an entry stand together.',
  },
  'duplicate-held': {
    stage: 'duplicates',
    name: 'No entry is held already',
    result: 'FAIL',
    one: '1 entry is held already.',
    many: 'entries are held already.',
    pass: 'No entry is held already.',
    wouldBeRight:
      'Only entries that the cube does not hold. To bring in a corrected file, undo the batch first, or send it under the same name.',
  },
  'same-bytes': {
    stage: 'duplicates',
    name: 'The file is new',
    result: 'WARNING',
    one: 'This very file is held already: there is nothing to take in.',
    many: 'batches hold this very file already: there is nothing to take in.',
    pass: 'The file is new.',
    wouldBeRight: 'Nothing needs doing: discard the file.',
  },
  'asked-of': {
    stage: 'consistency',
    name: 'Questions are answered by those they were put to',
    result: 'FAIL',
    one: '1 answer does not fit whom the question was put to.',
    many: 'answers do not fit whom the questions were put to.',
    pass: 'Questions are answered by those they were put to.',
    wouldBeRight: 'An answer only where the question was put, and one wherever it was.',
  },
  'dates-fit': {
    stage: 'consistency',
    name: 'Dates fit each other',
    result: 'FAIL',
    one: '1 date does not fit.',
    many: 'dates do not fit.',
    pass: 'All dates fit each other.',
    wouldBeRight:
      'Dates within the period they are given for, and none after today or the day the file describes.',
  },
  'definition-kept': {
    stage: 'consistency',
    name: 'A focus area in use only grows',
    result: 'FAIL',
    one: '1 change would alter figures that are held.',
    many: 'changes would alter figures that are held.',
    pass: 'Every question and answer in use stays as it is.',
    wouldBeRight:
      'The questions and answers in use, in their order, with new ones added; or a focus area with a code of its own.',
  },
  'series-break': {
    stage: 'consistency',
    name: 'The series is not broken',
    result: 'WARNING',
    one: 'The series is broken in 1 place.',
    many: 'places break the series.',
    pass: 'The series is not broken.',
    wouldBeRight: 'Nothing needs doing: the break is marked wherever years are compared.',
  },
  'counts-agree': {
    stage: 'consistency',
    name: 'Columns agree with each other',
    result: 'WARNING',
    one: '1 column does not agree with another.',
    many: 'times columns do not agree with each other.',
    pass: 'Columns agree with each other.',
    wouldBeRight: 'Nothing needs doing; the message says which column is used.',
  },
} as const satisfies Record<string, CheckDeclaration>;

export type CheckCode = keyof typeof checks;

/** What a check found, as a sentence with its number: "2 values are not known." */
export const foundWords = (check: CheckCode, found: number): string => {
  const { one, many, pass } = checks[check];
  if (found === 0) return pass;
  return found === 1 ? one : `${formatCount(found)} ${many}`;
};
