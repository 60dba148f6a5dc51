// Every value on every dimension that the report speaks of, as members to store. Descriptions teach: GraphiQL and the lists show them.
import {
  type Dimension,
  type MemberInput,
  type QuestionDefinition,
  type Stage,
  stages,
} from '@cube/schema';
import { placeMembers } from './place-members.ts';
import { questionSets } from './question-set.ts';

const real = (
  dimension: Dimension,
  path: string,
  label: string,
  order: number,
  more: { description?: string; parent?: string } = {},
): MemberInput => ({ dimension, path, label, kind: 'real', order, ...more });

const usedStages = ['annual-return', 'inspection'] as const satisfies readonly Stage[];
const stageMembers = usedStages.map((code) =>
  real('STAGE', code, stages[code].label, stages[code].order, {
    description: `${stages[code].label}: ${stages[code].judge}. Never added to another stage.`,
  }),
);

const times = [
  {
    code: '2015',
    label: '2015',
    description: 'The annual return for 2015, sent in early 2016 by 405 services about themselves.',
  },
  {
    code: '2016-17',
    label: '2016/17',
    description: 'The inspection year April 2016 to March 2017: 332 inspections.',
  },
];
const timeMembers = times.flatMap(({ code, label, description }, order) => [
  real('YEAR', code, label, order, { description }),
  real('PERIOD', code, label, order, { description, parent: code }),
]);

const membersOfQuestion = (
  set: string,
  question: QuestionDefinition,
  order: number,
): MemberInput[] => {
  const path = `${set}/${question.code}`;
  const answerPath = (code: string): string => `${path}/${code}`;
  return [
    real('QUESTION', path, question.label, order, {
      description: question.description,
      parent: set,
    }),
    ...question.answers.map((answer, i) =>
      real('ANSWER', answerPath(answer.code), answer.label, i, {
        parent: path,
        ...(answer.description ? { description: answer.description } : {}),
      }),
    ),
    ...question.unions.map(
      (union, i): MemberInput => ({
        dimension: 'ANSWER',
        path: answerPath(union.code),
        label: union.label,
        description: `Answers taken together: ${union.parts.join(', ')}.`,
        parent: path,
        kind: 'union',
        order: question.answers.length + i,
        parts: union.parts.map((code) => ({ dimension: 'ANSWER', path: answerPath(code) })),
      }),
    ),
  ];
};

/** Members of every dimension, parents before their children and parts before what they make up. */
export const members = (): readonly MemberInput[] => [
  ...stageMembers,
  ...timeMembers,
  ...questionSets().map((set, order) =>
    real('QUESTION_SET', set.code, set.label, order, { description: set.description }),
  ),
  ...placeMembers,
  ...questionSets().flatMap((set) =>
    set.questions.flatMap((question, order) => membersOfQuestion(set.code, question, order)),
  ),
];
