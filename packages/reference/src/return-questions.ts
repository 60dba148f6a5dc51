// The three questions of the 2015 annual return, which services answered about themselves. None of them was asked at an inspection.
import type { AnswerDefinition, AskedDefinition, QuestionDefinition } from '@cube/schema';

const scale = (code: string, label: string, description: string): AnswerDefinition => ({
  code,
  label,
  description,
  role: 'scale',
});

const returned = (wording: string, of: string): AskedDefinition[] => [
  { period: '2015', stage: 'annual-return', wording, of },
];

const planUnions = [
  {
    code: 'in-place+in-development',
    label: 'In place or in development',
    parts: ['in-place', 'in-development'],
  },
  { code: 'in-development+none', label: 'Not in place', parts: ['in-development', 'none'] },
];
const planPolarity = {
  ordinal: true,
  unions: planUnions,
  headline: ['in-place'],
  headlineLabel: 'in place',
  favourable: ['in-place'],
  unfavourable: ['none'],
};

const trainingPlan: QuestionDefinition = {
  code: 'training-plan',
  label: 'Is a training plan in place that covers child sexual exploitation?',
  short: 'Training plan',
  description:
    'Whether staff training in child protection includes spotting child sexual exploitation. What services said of themselves in the 2015 return.',
  answers: [
    scale('none', 'None', 'No plan, and none being written.'),
    scale('in-development', 'In development', 'A training plan was being written.'),
    scale('in-place', 'In place', 'A training plan was in place.'),
  ],
  clauses: {
    none: 'had no training plan and were not writing one',
    'in-development': 'were writing a training plan',
    'in-place': 'had a training plan in place',
    'in-place+in-development': 'had a training plan in place or were writing one',
    'in-development+none': 'had no training plan in place',
  },
  ...planPolarity,
  asked: returned(
    'Is there a child protection training plan in place that includes child sexual exploitation?',
    'annual returns',
  ),
};

const policyReturn: QuestionDefinition = {
  code: 'policy-return',
  label: 'Did services say they had a policy on child sexual exploitation?',
  short: 'Policy (return)',
  description:
    'What services said of themselves in the 2015 return. The report describes the answers in words only, so no counts are held. Not the same as the question of the inspections.',
  answers: [
    scale('none', 'None', 'No policy, and none being written.'),
    scale('in-development', 'In development', 'A policy was being written.'),
    scale('in-place', 'In place', 'The service said it had a policy.'),
  ],
  ...planPolarity,
  asked: returned('Is there a policy on child sexual exploitation?', 'annual returns'),
};

const missingProcedure: QuestionDefinition = {
  code: 'missing-procedure',
  label: 'Which procedure is used when a young person goes missing?',
  short: 'Missing procedure',
  description:
    'How services said they respond to young people going missing. The answers have no order; the six shares add to 100, so each return is read as giving one answer.',
  answers: [
    scale(
      'specific-policy',
      'Own policy or procedure',
      'A policy or procedure for missing persons in line with the protocol of Police Scotland.',
    ),
    scale(
      'traffic-light',
      'Traffic light assessment',
      'A red, amber, green assessment of the risk to the young person and to others.',
    ),
    scale(
      'multi-agency',
      'Agreement with other agencies',
      'An agreement, usually with Police Scotland and the local partnership.',
    ),
    scale(
      'misper-prompts',
      'Police protocol with its prompts',
      'The police protocol whose prompts ask about possible sexual exploitation.',
    ),
    scale(
      'policy-in-development',
      'Policy in development',
      'A policy for missing children was being written.',
    ),
    scale('other', 'Other', 'A general statement, or raised at team meetings.'),
  ],
  ordinal: false,
  unions: [],
  headline: ['specific-policy'],
  headlineLabel: 'own policy or procedure',
  favourable: [],
  unfavourable: [],
  clauses: {
    'specific-policy': 'had a specific policy or procedure for missing young people',
    'traffic-light': 'used a traffic light assessment of the risk',
    'multi-agency': 'had an agreement with other agencies',
    'misper-prompts': 'used the police protocol with its prompts about exploitation',
    'policy-in-development': 'were writing a policy for missing children',
    other: 'gave a general answer',
  },
  asked: returned(
    'What procedures are in place for children who go missing?',
    'annual returns that answered about missing young people',
  ),
};

/** Questions of the 2015 annual return. */
export const returnQuestions: readonly QuestionDefinition[] = [
  trainingPlan,
  policyReturn,
  missingProcedure,
];
