// The answers of one population, made ready to be drawn: each question with its scale, headline and what lies outside.
import type { NationalAnswersQuery } from '../../generated/graphql.ts';
import { hasNumber, type PlainCount, type RateFigure } from '../../ui/cell.ts';
import type { View } from './view.ts';
import { capital, uncapital } from './words.ts';

type AnswerPart = {
  key: string;
  label: string;
  /** What services that gave it did: "were writing a policy". */
  clause: string | null;
  cell: RateFigure;
};

export type QuestionPicture = {
  code: string;
  /** "Is a policy on child sexual exploitation in place?" */
  label: string;
  short: string;
  ordinal: boolean;
  headline: RateFigure;
  /** "all or the majority of staff aware" */
  headlineLabel: string;
  /** "all or majority": the answers themselves, for narrow places. */
  headlineShort: string;
  headlineClause: string | null;
  /** Keys of the parts that make the headline. */
  headlineParts: readonly string[];
  unfavourable: RateFigure;
  /** "Minority or none" */
  unfavourableLabel: string;
  unfavourableClause: string | null;
  parts: readonly AnswerPart[];
  baseInWords: string;
  notApplicable: PlainCount;
  /** Answers outside the base: "Not applicable", "Not evaluated". */
  outside: readonly { code: string; label: string }[];
  notAsked: PlainCount;
  /** True when the source gives no number for any answer. */
  wordsOnly: boolean;
};

/** "Minority or none", from the labels of answers, best of them first. */
const joinAnswers = (labels: readonly string[]): string =>
  capital(labels.map((label, index) => (index === 0 ? label : uncapital(label))).join(' or '));

/** The questions that were put in this period and stage, in the order of the focus area. */
export function questionPictures(data: NationalAnswersQuery, view: View): QuestionPicture[] {
  const about = new Map(data.catalogue.questions.map((info) => [info.question.code, info]));
  return data.slice.rows.nodes.flatMap((row) => {
    const { question, distribution } = row;
    const info = question && about.get(question.code);
    if (!question || !info) return [];
    const put = info.asked.some(
      (asked) => asked.period.code === view.period && asked.stage.code === view.stage,
    );
    if (!put) return [];
    const parts = distribution.parts.map((part) => ({
      key: part.answer.code,
      label: part.answer.label,
      clause: part.answer.clause ?? null,
      cell: part.cell,
    }));
    return [
      {
        code: question.code,
        label: question.label,
        short: question.short,
        ordinal: info.ordinal,
        headline: row.headline,
        headlineLabel: info.headlineLabel,
        headlineShort: uncapital(joinAnswers(info.headline.map((answer) => answer.label))),
        headlineClause: row.headline.clause ?? null,
        headlineParts: info.headline.map((answer) => answer.code),
        unfavourable: row.unfavourable,
        unfavourableLabel: joinAnswers(info.unfavourable.map((answer) => answer.label)),
        unfavourableClause: row.unfavourable.clause ?? null,
        parts,
        baseInWords: distribution.baseInWords,
        notApplicable: distribution.notApplicable,
        outside: info.outside,
        notAsked: distribution.notAsked,
        wordsOnly: !parts.some((part) => hasNumber(part.cell)),
      },
    ];
  });
}
