// What the rows of an own layout come to: the focus area of the file, told by a column or by its questions, and the batch it makes.
import {
  type EntryInput,
  formatPeriod,
  type QuestionSet,
  type ReleaseContents,
  type Stage,
  stages,
} from '@cube/schema';
import type { Opening, ReadBatch, Row } from '../layout.ts';
import { inSentence, withPeriods } from '../question-sets.ts';
import { oneOf, plain, slug, termsOf, trimmed } from '../value.ts';
import { memberGathering, timeMembers } from '../vocabulary.ts';
import { questionTerms } from './own-answers.ts';
import type { PlacedColumns } from './own-columns.ts';

/** The focus areas that have most of the questions named: one where it can be told. */
const setsWith = (contents: ReleaseContents, names: readonly string[]): QuestionSet[] => {
  const told = contents.questionSets.map((set) => {
    const terms = questionTerms(set);
    return { set, size: names.filter((name) => terms.find(name) !== null).length };
  });
  const most = Math.max(1, ...told.map(({ size }) => size));
  return told.filter(({ size }) => size === most).map(({ set }) => set);
};

/** Settles once which focus area a file is of. */
export type SetTeller = {
  /** From a row's own column or, where that says nothing, from names of questions. Null while untold, or where it is at fault. */
  tell: (row: Row, names: readonly string[]) => QuestionSet | null;
  told: () => QuestionSet | null;
};

export const setTeller = ({ contents, report }: Opening, columns: PlacedColumns): SetTeller => {
  const column = columns.known.get('question_set');
  const known = oneOf(contents.questionSets.map(({ code, label }) => `${label} (${code})`));
  const terms = termsOf(contents.questionSets);
  let told: QuestionSet | null = null;
  let refused = false;
  const tell = (row: Row, names: readonly string[]): QuestionSet | null => {
    const text = trimmed(row.cells[column?.at ?? -1]);
    const issue = (line: number | null, message: string, right: string): null => {
      report.issue({
        check: 'value-unknown',
        line,
        column: column?.name ?? 'question_set',
        value: text || null,
        message,
        wouldBeRight: right,
      });
      return null;
    };
    if (text !== '') {
      const code = terms.find(text);
      const found = contents.questionSets.find((set) => set.code === code) ?? null;
      if (!found) return issue(row.line, 'No such focus area is held.', known);
      told ??= found;
      if (found !== told) {
        return issue(
          row.line,
          `The rows above are of ${told.label}: one file holds one focus area.`,
          `${told.code}, or a file of its own`,
        );
      }
      return found;
    }
    if (told || refused || names.length === 0) return told;
    const fitting = setsWith(contents, names);
    if (fitting.length === 1 && fitting[0]) {
      told = fitting[0];
      return told;
    }
    refused = true;
    return issue(
      null,
      fitting.length === 0
        ? 'The questions are not those of one focus area that is held.'
        : `The questions fit several focus areas: ${oneOf(fitting.map(({ label }) => label))}.`,
      `a column question_set with one of ${known}; or first a question-set file that defines it`,
    );
  };
  return { tell, told: () => told };
};

/** The last part of a file's name. */
const lastPart = (fileName: string): string => fileName.slice(fileName.search(/[^/\\]*$/));

/**
 * The name by which a corrected file is known: all of it but the extensions. Dates and numbers count: April's file and May's lie in one
 * inspection year, and the second must not take the place of the first.
 */
const nameOfSeries = (fileName: string): string =>
  slug(plain(lastPart(fileName).replace(/(\.(csv|tsv|txt|gz))+$/i, '')));

/** Gathers what a batch has to say of its entries while they go by. */
export const batchGathering = (
  fileName: string,
): {
  add: (entry: EntryInput) => EntryInput;
  batch: (set: QuestionSet, stage: Stage) => ReadBatch;
} => {
  const members = memberGathering();
  const periods = new Set<string>();
  const questions = new Set<string>();
  return {
    add: (entry) => {
      members.name('SERVICE_TYPE', entry.serviceType);
      if (entry.serviceSubtype) members.name('SERVICE_SUBTYPE', entry.serviceSubtype);
      members.name('SECTOR', entry.sector);
      members.name('COUNCIL_AREA', entry.councilArea);
      periods.add(entry.period);
      for (const answer of entry.answers) questions.add(answer.slice(0, answer.indexOf('/')));
      return entry;
    },
    batch: (set, stage) => {
      members.name('STAGE', stage);
      const times = [...periods].sort();
      const [first = '', last = ''] = [times[0], times.at(-1)];
      const inWords =
        first === last ? formatPeriod(first) : `${formatPeriod(first)} to ${formatPeriod(last)}`;
      const { entries } = stages[stage];
      const name = lastPart(fileName);
      const series = ['own', slug(set.code), stage, nameOfSeries(fileName)];
      return {
        title: `${entries.charAt(0).toUpperCase()}${entries.slice(1)} on ${inSentence(set.label)}, ${inWords} (${name})`,
        stage,
        questionSet: withPeriods(set, { stage, periods: times, questions: [...questions] }),
        periods: times,
        source: { title: name, publisher: 'Your own records' },
        series: series.filter((part) => part !== '').join('-'),
        members: [...times.flatMap(timeMembers), ...members.members()],
      };
    },
  };
};
