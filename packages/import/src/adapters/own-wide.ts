// The project's own wide layout: one row an entry, one column a question, for any focus area that is held.
import { type EntryInput, nearestCodes, type QuestionSet } from '@cube/schema';
import type { Layout, Opening, Row, RowReader } from '../layout.ts';
import { questionsAt } from '../question-sets.ts';
import { isBlank, trimmed } from '../value.ts';
import { answersReader, type Given, questionTerms } from './own-answers.ts';
import {
  leadingColumns,
  longColumns,
  matchColumns,
  type Placed,
  type PlacedColumns,
  squeezed,
} from './own-columns.ts';
import { openOwn } from './own-opening.ts';

/** Which questions the columns beside the leading ones are; what is none of them is told. */
const questionColumns = (
  set: QuestionSet,
  { known, rest }: PlacedColumns,
  { report }: Opening,
): Map<string, Placed> => {
  const terms = questionTerms(set);
  const absent = leadingColumns.map(({ code }) => code).filter((code) => !known.has(code));
  const found = new Map<string, Placed>();
  for (const placed of rest) {
    const { name } = placed;
    const code = terms.find(name);
    const at = { line: null, column: name, value: null };
    if (code === null) {
      const near = terms.nearest(name).join(', ');
      // A misspelt “sector” is no question: without this, all services would seem to have none.
      const [meant] = nearestCodes(name.trim().replace(/[\s-]+/g, '_'), absent, 1);
      const perhaps = meant ? `The column ${meant} is not there: if this is it, call it so. ` : '';
      const message = `${perhaps}No question of ${set.label} is called so.${near && ` The nearest: ${near}.`}`;
      report.issue({ check: 'columns-unknown', ...at, message });
    } else if (found.has(code)) {
      const message = `${found.get(code)?.name} is the same question.`;
      report.issue({ check: 'header-twice', ...at, message });
    } else found.set(code, placed);
  }
  return found;
};

const open = (opening: Opening): RowReader => {
  const { report } = opening;
  const { columns, leading, teller, add, tell, batch } = openOwn(opening, leadingColumns);
  const names = columns.rest.map(({ name }) => name);
  let questions: Map<string, Placed> | null = null;
  let answersOf: ReturnType<typeof answersReader> | null = null;
  let rows = 0;
  let lost = false;

  const row = (one: Row): readonly EntryInput[] => {
    if (one.cells.every(isBlank)) {
      report.leftOut(one.line, 'row-blank');
      return [];
    }
    rows += 1;
    const { leading: read, period } = leading.read(one);
    const set = teller.tell(one, names);
    const stage = leading.stage();
    if (!set || !stage) return [];
    questions ??= questionColumns(set, columns, opening);
    answersOf ??= answersReader(set, stage, report);
    const given = new Map(
      [...questions].map(([code, { at, name }]): [string, Given] => [
        code,
        { text: trimmed(one.cells[at]), column: name, line: one.line },
      ]),
    );
    const { answers } = answersOf({ period, whole: true }, given);
    return !read || answers === null ? [] : [add({ line: one.line, ...read, answers })];
  };

  const end = (): readonly EntryInput[] => {
    const [set, stage] = [teller.told(), leading.stage()];
    if (rows > 0 && !lost && !set && names.length === 0) {
      const message = 'No column is a question, and no row names the focus area.';
      tell('value-missing', 'question_set', message);
    }
    if (!set || !stage) return [];
    for (const { code, short } of questionsAt(set, stage)) {
      if (questions?.has(code)) continue;
      const message = `There is no such column: answers to ${short} are not held.`;
      tell('value-not-supplied', code, message);
    }
    return [];
  };

  return {
    row,
    lost: () => {
      lost = true;
    },
    end,
    batch,
  };
};

const isLong = (header: readonly string[]): boolean =>
  longColumns.every(({ code }) => header.some((name) => squeezed(name) === code));

/** One row an entry. */
export const ownWide: Layout = {
  code: 'own-wide',
  label: 'Own records, one row an entry',
  match: (header) => {
    const match = matchColumns(leadingColumns, header, ['inspection_date', 'year']);
    // Which columns are questions is told by the focus areas held; what is left over is reported once that is known.
    return { ...match, fits: match.fits && !isLong(header), unknown: [] };
  },
  open,
};
