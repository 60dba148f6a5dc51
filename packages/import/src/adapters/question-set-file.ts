// A focus area as a file that a person writes in a spreadsheet: one row an answer. It defines questions and brings no entries.
import type { QuestionDefinition, QuestionSet } from '@cube/schema';
import type { Layout, Opening, Row, RowReader } from '../layout.ts';
import { isBlank, trimmed } from '../value.ts';
import { matchColumns, placeColumns, squeezed, takenNames } from './own-columns.ts';
import { questionSetColumns } from './question-set-columns.ts';
import { alterations, grownSet, withHeldUnions } from './question-set-merge.ts';
import { type DefinitionRow, isCode, questionOf } from './question-set-rows.ts';

/** Columns whose blank says the same as the row above, whatever the question. */
const carried = ['question_set', 'stage', 'first_year', 'question'] as const;
/** More could not be used as columns of a file, or read by a person. */
const mostRows = 2_000;

/** An apostrophe that a template put before a text that a spreadsheet would run. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+@-])/, '');

type Rows = [DefinitionRow, ...DefinitionRow[]];

const open = (opening: Opening): RowReader => {
  const { header, report, contents } = opening;
  const columns = placeColumns(questionSetColumns, header);
  for (const { name } of columns.twice) {
    const message = 'Another column stands for the same thing.';
    report.issue({ check: 'header-twice', line: null, column: name, value: null, message });
  }
  const all: DefinitionRow[] = [];
  let above: Readonly<Record<string, string>> = {};
  let faults = 0;
  let lost = false;
  let set: QuestionSet | null = null;

  const definitionRow = ({ line, cells }: Row): DefinitionRow => {
    const values = Object.fromEntries(
      questionSetColumns.map(({ code }) => [
        code,
        unguarded(trimmed(cells[columns.known.get(code)?.at ?? -1])),
      ]),
    );
    for (const code of carried) values[code] ||= above[code] ?? '';
    above = values;
    return {
      line,
      cell: (code) => values[code] ?? '',
      tell: (check, code, more) => {
        faults += 1;
        const column = columns.known.get(code)?.name ?? code;
        report.issue({ check, line, column, value: values[code] || null, ...more });
      },
    };
  };

  const row = (one: Row): readonly [] => {
    if (one.cells.every(isBlank)) {
      report.leftOut(one.line, 'row-blank');
      return [];
    }
    const read = definitionRow(one);
    if (all.length === mostRows) {
      read.tell('value-form', 'answer', { message: `More than ${mostRows} answers.` });
    }
    if (all.length <= mostRows) all.push(read);
    return [];
  };

  /** Rows by question, in the order of the file. */
  const byQuestion = (): Map<string, Rows> => {
    const groups = new Map<string, Rows>();
    for (const one of all) {
      const code = one.cell('question');
      const group = groups.get(code);
      if (group) {
        group.push(one);
        continue;
      }
      if (code === '') one.tell('value-missing', 'question');
      else if (isCode(one, 'question') && takenNames.has(squeezed(code))) {
        one.tell('value-unknown', 'question', {
          message: 'The layouts for records have a column of this name.',
          wouldBeRight: `another code, such as ${code}-answer`,
        });
      }
      const twin = [...groups.keys()].find((other) => squeezed(other) === squeezed(code));
      if (twin) {
        const message = `It cannot be told from ${twin}.`;
        one.tell('duplicate-in-file', 'question', { message });
      }
      groups.set(code, [one]);
    }
    return groups;
  };

  const said = (column: string): string =>
    all.find((one) => one.cell(column) !== '')?.cell(column) ?? '';

  const build = (first: DefinitionRow): QuestionSet => {
    const code = first.cell('question_set');
    if (code === '') first.tell('value-missing', 'question_set');
    else isCode(first, 'question_set');
    if (said('question_set_label') === '') first.tell('value-missing', 'question_set_label');
    for (const one of all) {
      if (one.cell('question_set') === code) continue;
      one.tell('value-unknown', 'question_set', {
        message: `The rows above are of ${code}: one file defines one focus area.`,
        wouldBeRight: `${code}, or a file of its own`,
      });
    }
    const questions: QuestionDefinition[] = [];
    for (const rows of byQuestion().values()) questions.push(questionOf(rows, questions));
    const scales = questions.map(({ answers }) => answers.filter(({ role }) => role === 'scale'));
    if (!scales.some((scale) => scale.length > 1)) {
      const message = 'No question has two answers of the role scale.';
      first.tell('value-missing', 'answer', { message });
    }
    const services = said('question_set_services');
    return {
      code,
      label: said('question_set_label'),
      description: said('question_set_description'),
      ...(services === '' ? {} : { services }),
      questions,
    };
  };

  const end = (): readonly [] => {
    const [first] = all;
    // A definition hangs together: without one of its rows most of what is wrong would not be.
    if (!first || lost) return [];
    const given = build(first);
    if (faults > 0) return [];
    const held = contents.questionSets.find(({ code }) => code === given.code);
    const inUse = contents.release.batches.some(({ questionSet }) => questionSet === given.code);
    if (!held || !inUse) {
      set = given;
      return [];
    }
    const next = withHeldUnions(held, given);
    const altered = alterations(held, next);
    for (const { question, message } of altered) {
      const at = all.find((one) => one.cell('question') === question);
      const column = columns.known.get('question')?.name ?? 'question';
      const line = at?.line ?? null;
      report.issue({ check: 'definition-kept', line, column, value: question, message });
    }
    if (altered.length === 0) set = grownSet(held, next);
    return [];
  };

  return {
    row,
    lost: () => {
      lost = true;
    },
    end,
    batch: () => {
      if (!set) throw new Error('A file at fault defines no focus area.');
      return { questionSet: set };
    },
  };
};

/** Defines a focus area. */
export const questionSetFile: Layout = {
  code: 'question-set',
  label: 'Question set: a focus area',
  match: (header) => matchColumns(questionSetColumns, header),
  open,
};
