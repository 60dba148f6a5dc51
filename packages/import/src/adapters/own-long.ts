// The project's own long layout: one row an answer, the rows of one entry together, for any focus area that is held.
import type { EntryInput } from '@cube/schema';
import type { Layout, Opening, Row, RowReader } from '../layout.ts';
import { keepSeen } from '../seen.ts';
import { isBlank, plain, trimmed } from '../value.ts';
import { answersReader, type Given, questionTerms } from './own-answers.ts';
import { leadingColumns, longColumns, matchColumns } from './own-columns.ts';
import type { Leading } from './own-leading.ts';
import { openOwn } from './own-opening.ts';

const declared = [...leadingColumns, ...longColumns];
/** Columns that tell one entry from another; the others say the same in every row of it, or nothing. */
const keyColumns: readonly string[] = ['service_number', 'inspection_date', 'year', 'stage'];

/** The entry whose rows are being read. */
type Group = {
  line: number;
  key: string;
  /** Null where its first row is at fault. */
  leading: Leading | null;
  period: string | null;
  first: Row;
  given: Map<string, Given>;
  fine: boolean;
  /** False where a row of it, or beside it, could not be read. */
  whole: boolean;
};

const open = (opening: Opening): RowReader => {
  const { report } = opening;
  const { columns, leading, teller, add, tell, batch } = openOwn(opening, declared);
  const seen = keepSeen();
  /** Questions any entry answers, and lines of the entries that leave one out. */
  const inFile = new Set<string>();
  const leftOut = new Map<string, number[]>();
  let group: Group | null = null;
  /** A row was lost: anywhere in the file, and since the last row that was read. */
  let lost = false;
  let lostHere = false;
  let terms: ReturnType<typeof questionTerms> | null = null;
  let answersOf: ReturnType<typeof answersReader> | null = null;

  const cell = (row: Row, code: string): string =>
    trimmed(row.cells[columns.known.get(code)?.at ?? -1]);
  const nameOf = (code: string): string => columns.known.get(code)?.name ?? code;
  const keyOf = (row: Row): string =>
    JSON.stringify(keyColumns.map((code) => cell(row, code).toLowerCase()));

  const close = (): readonly EntryInput[] => {
    const done = group;
    group = null;
    if (!done) return [];
    const { line, given, leading: read, period, whole } = done;
    const fine = done.fine && whole;
    if (given.size === 0) return read && fine ? [add({ line, ...read, answers: [] })] : [];
    const found = answersOf?.({ period, whole }, given);
    const { answers, absent } = found ?? { answers: null, absent: [] };
    for (const code of given.keys()) inFile.add(code);
    for (const code of absent) {
      const lines = leftOut.get(code);
      if (lines) lines.push(line);
      else leftOut.set(code, [line]);
    }
    return !read || answers === null || !fine ? [] : [add({ line, ...read, answers })];
  };

  const start = (row: Row): Group => {
    const { leading: read, period } = leading.read(row);
    const before = read && seen({ ...read, line: row.line });
    if (before) {
      report.issue({
        check: 'duplicate-in-file',
        line: row.line,
        column: nameOf('service_number'),
        value: cell(row, 'service_number'),
        message: `This entry begins in line ${before}, and others stand between, or its date is written in another way. Sort the file by service number and date.`,
      });
    }
    return {
      line: row.line,
      key: keyOf(row),
      leading: before ? null : read,
      period,
      first: row,
      given: new Map(),
      fine: true,
      whole: !before && !lostHere,
    };
  };

  /** Later rows repeat what the first row of the entry says, or leave it blank. */
  const compare = (row: Row, own: Group): void => {
    for (const { code } of leadingColumns) {
      const [here, there] = [cell(row, code), cell(own.first, code)];
      if (here === '' || plain(here) === plain(there)) continue;
      own.fine = false;
      report.issue({
        check: 'duplicate-in-file',
        line: row.line,
        column: nameOf(code),
        value: here,
        message: `Line ${own.line} says ${JSON.stringify(there)} of the same entry.`,
        wouldBeRight: 'the same in every row of an entry, or a blank',
      });
    }
  };

  const take = (row: Row, own: Group): void => {
    const [question, answer] = [cell(row, 'question'), cell(row, 'answer')];
    const set = teller.tell(row, question === '' ? [] : [question]);
    const issue = { line: row.line, column: nameOf('question'), value: question || null };
    if (question === '') {
      if (answer === '') return;
      own.whole = false;
      report.issue({ ...issue, check: 'value-missing', message: 'An answer without a question.' });
      return;
    }
    const stage = leading.stage();
    if (!set || !stage) {
      own.whole = false;
      return;
    }
    terms ??= questionTerms(set);
    answersOf ??= answersReader(set, stage, report);
    const code = terms.find(question);
    if (code === null || own.given.has(code)) {
      if (code === null) own.whole = false;
      else own.fine = false;
      const before = own.given.get(code ?? '')?.line;
      report.issue(
        code === null
          ? { ...issue, check: 'value-unknown', wouldBeRight: terms.wanted(question) }
          : { ...issue, check: 'duplicate-in-file', message: `Answered in line ${before}.` },
      );
      return;
    }
    own.given.set(code, { text: answer, column: nameOf('answer'), line: row.line });
  };

  const row = (one: Row): readonly EntryInput[] => {
    if (one.cells.every(isBlank)) {
      report.leftOut(one.line, 'row-blank');
      return [];
    }
    const done = group?.key === keyOf(one) ? [] : close();
    if (group) compare(one, group);
    group ??= start(one);
    take(one, group);
    lostHere = false;
    return done;
  };

  const end = (): readonly EntryInput[] => {
    const done = close();
    const set = teller.told();
    if (!set) {
      const message = 'No row has a question, and none names the focus area.';
      if (inFile.size === 0 && !lost) tell('value-missing', 'question_set', message);
      return done;
    }
    for (const { code, short } of set.questions) {
      const lines = leftOut.get(code) ?? [];
      if (!inFile.has(code) && lines.length > 0) {
        const message = `No row has this question: answers to ${short} are not held.`;
        tell('value-not-supplied', code, message);
        continue;
      }
      for (const line of lines) {
        const message = `The entry that begins here was asked ${short} and has no row for it; other entries have one.`;
        report.issue({ check: 'asked-of', line, column: nameOf('question'), value: null, message });
      }
    }
    return done;
  };

  return {
    row,
    lost: () => {
      lost = true;
      lostHere = true;
      if (group) group.whole = false;
    },
    end,
    batch,
  };
};

/** One row an answer. */
export const ownLong: Layout = {
  code: 'own-long',
  label: 'Own records, one row an answer',
  match: (header) => matchColumns(declared, header, ['inspection_date', 'year']),
  open,
};
