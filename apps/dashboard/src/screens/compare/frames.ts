// What can be looked at in a release: each focus area as one stage judged it, with the questions put then; and which of it is held
// record by record. Pure.
import type { CompareCatalogueQuery } from '../../generated/graphql.ts';
import type { Question } from './choices.ts';

type Asked = Question['asked'][number];

/** A focus area at one stage. Stages are never mixed: who judged is part of what was found. */
export type Frame = {
  /** cse/inspection */
  code: string;
  label: string;
  stage: string;
  questions: Question[];
};

/** When a question was asked at a stage, latest first. */
export const timesAt = (question: Question, stage: string): Asked[] =>
  question.asked
    .filter((asked) => asked.stage.code === stage)
    .sort((a, b) => b.period.order - a.period.order);

/** Every frame, what inspectors judged first. */
export const framesOf = (questions: readonly Question[]): Frame[] => {
  const found = new Map<string, Frame>();
  for (const question of questions) {
    const { parent } = question.question;
    for (const stage of new Map(question.asked.map((at) => [at.stage.code, at.stage])).values()) {
      const code = `${parent?.code ?? ''}/${stage.code}`;
      const label = `${parent?.label ?? 'Questions'}: ${stage.label.toLowerCase()}`;
      const frame = found.get(code) ?? { code, label, stage: stage.code, questions: [] };
      frame.questions.push(question);
      found.set(code, frame);
    }
  }
  const first = ({ stage }: Frame) => Number(stage !== 'inspection');
  return [...found.values()].sort((a, b) => first(a) - first(b));
};

/** Whether single records are held of this question set at this stage and time: then groups of every kind are exact. */
export const heldAsRecords = (
  release: CompareCatalogueQuery['catalogue']['release'],
  question: Question,
  asked: Asked,
): boolean =>
  release.batches.some(
    (batch) =>
      batch.kind === 'RECORDS' &&
      batch.questionSet.code === question.question.parent?.code &&
      batch.stage.code === asked.stage.code &&
      batch.periods.some(({ code }) => code === asked.period.code),
  );
