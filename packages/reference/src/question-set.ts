// The focus area of the report as data: its questions in our own words, answers worst to best, unions, and who was asked.
import type {
  AnswerDefinition,
  AskedDefinition,
  QuestionDefinition,
  QuestionSet,
} from '@cube/schema';
import { returnQuestions } from './return-questions.ts';

const scale = (code: string, label: string, description?: string): AnswerDefinition => ({
  code,
  label,
  role: 'scale',
  ...(description ? { description } : {}),
});

type Asked = Omit<AskedDefinition, 'period' | 'stage'>;
const inspected = (asked: Asked): AskedDefinition[] => [
  { period: '2016-17', stage: 'inspection', ...asked },
];
const ofAll = 'services inspected';
const wherePolicy = {
  askedWhen: [{ question: 'policy', answers: ['in-place'] }],
  of: 'services with a policy in place',
};

/** Shares of staff the inspector sampled, as the report's footnote 12 defines them. */
const staffScale: readonly AnswerDefinition[] = [
  scale('none', 'None', 'No member of staff whom the inspector asked.'),
  scale(
    'minority',
    'Minority',
    'Under half of the staff sampled. Exactly half is in neither group.',
  ),
  scale('majority', 'Majority', 'Over half of the staff sampled, but not all of them.'),
  scale('all', 'All', 'Every member of staff whom the inspector asked.'),
];
const staffUnions = [
  { code: 'all+majority', label: 'All or the majority', parts: ['all', 'majority'] },
  { code: 'minority+none', label: 'The minority or none', parts: ['minority', 'none'] },
];
const staffPolarity = {
  headline: ['all', 'majority'],
  favourable: ['all', 'majority'],
  unfavourable: ['minority', 'none'],
};

const policy: QuestionDefinition = {
  code: 'policy',
  label: 'Is a policy on child sexual exploitation in place?',
  short: 'Policy',
  description:
    'Whether the service had a policy on child sexual exploitation, its own or as part of child protection. Asked at every inspection.',
  answers: [
    scale('none', 'None', 'No policy, and none being written.'),
    scale('in-development', 'In development', 'A policy was being written.'),
    scale('in-place', 'In place', 'A policy was in use on the day of the inspection.'),
  ],
  ordinal: true,
  unions: [
    {
      code: 'in-place+in-development',
      label: 'In place or in development',
      parts: ['in-place', 'in-development'],
    },
    {
      code: 'in-development+none',
      label: 'Not in place',
      parts: ['in-development', 'none'],
    },
  ],
  headline: ['in-place'],
  headlineLabel: 'in place',
  favourable: ['in-place'],
  unfavourable: ['none'],
  clauses: {
    none: 'had no policy and were not writing one',
    'in-development': 'were writing a policy',
    'in-place': 'had a policy in place',
    'in-place+in-development': 'had a policy in place or were writing one',
    'in-development+none': 'had no policy in place',
  },
  asked: inspected({
    wording: 'Did the service have a child sexual exploitation policy?',
    of: ofAll,
  }),
};

const comprehensive: QuestionDefinition = {
  code: 'comprehensive',
  label: 'Is the policy clear and comprehensive?',
  short: 'Comprehensive',
  description:
    'Whether the policy gives staff a full framework of practice and says who is responsible for what. Asked only where a policy was in place.',
  answers: [
    scale('partial', 'Partly', 'One aspect unmet, or heading in the right direction.'),
    scale('yes', 'Yes', 'A full framework with clear responsibilities.'),
  ],
  ordinal: true,
  unions: [],
  headline: ['yes'],
  headlineLabel: 'clear and comprehensive',
  favourable: ['yes'],
  unfavourable: ['partial'],
  clauses: {
    partial: 'had a policy that was only partly clear and comprehensive',
    yes: 'had a clear and comprehensive policy',
  },
  asked: inspected({
    wording:
      'Did the policy provide staff with a comprehensive framework of practice and set out clear responsibilities for them?',
    ...wherePolicy,
  }),
};

const roles: QuestionDefinition = {
  code: 'roles',
  label: 'Are staff aware of their roles?',
  short: 'Roles',
  description:
    'How many of the staff sampled knew their roles and responsibilities under the policy. Asked only where a policy was in place.',
  answers: staffScale,
  ordinal: true,
  unions: staffUnions,
  ...staffPolarity,
  headlineLabel: 'all or the majority of staff aware',
  clauses: {
    none: 'had no staff aware of their roles',
    minority: 'had a minority of staff aware of their roles',
    majority: 'had a majority of staff, but not all, aware of their roles',
    all: 'had all staff aware of their roles',
    'all+majority': 'had all or the majority of staff aware of their roles',
    'minority+none': 'had a minority of staff, or none, aware of their roles',
  },
  asked: inspected({
    wording:
      "How many staff were aware of their roles and responsibilities as detailed in the service's policy?",
    ...wherePolicy,
  }),
};

const indicators: QuestionDefinition = {
  code: 'indicators',
  label: 'Do staff know the indicators of risk?',
  short: 'Indicators',
  description:
    'How many of the staff sampled knew the signs of risk and vulnerability that should raise concern. Asked at every inspection.',
  answers: staffScale,
  ordinal: true,
  unions: staffUnions,
  ...staffPolarity,
  headlineLabel: 'all or the majority of staff know them',
  clauses: {
    none: 'had no staff who knew the indicators of risk',
    minority: 'had a minority of staff who knew the indicators of risk',
    majority: 'had a majority of staff, but not all, who knew the indicators of risk',
    all: 'had all staff who knew the indicators of risk',
    'all+majority': 'had all or the majority of staff who knew the indicators of risk',
    'minority+none': 'had a minority of staff, or none, who knew the indicators of risk',
  },
  asked: inspected({
    wording:
      'How many staff were aware of the risk and vulnerability indicators that would trigger child sexual exploitation concerns?',
    of: ofAll,
  }),
};

const systems: QuestionDefinition = {
  code: 'systems',
  label: 'Are systems to identify children at risk effective?',
  short: 'Systems',
  description:
    'Whether the service could identify children at risk of sexual exploitation, for example by a risk assessment. Asked at every inspection.',
  answers: [
    scale('none', 'None', 'No effective system.'),
    scale('partial', 'Partly', 'Effective in some areas, to be improved in others.'),
    scale('effective', 'Effective', 'An effective system in place.'),
  ],
  ordinal: true,
  unions: [
    { code: 'effective+partial', label: 'Effective or partly', parts: ['effective', 'partial'] },
  ],
  headline: ['effective'],
  headlineLabel: 'effective',
  favourable: ['effective'],
  unfavourable: ['none'],
  clauses: {
    none: 'had no effective system to identify children at risk',
    partial: 'had a partly effective system to identify children at risk',
    effective: 'had an effective system to identify children at risk',
    'effective+partial': 'had a fully or partly effective system to identify children at risk',
  },
  asked: inspected({
    wording:
      'Did the service have effective systems in place to identify children at risk of child sexual exploitation?',
    of: ofAll,
  }),
};

const carePlans: QuestionDefinition = {
  code: 'care-plans',
  label: 'Do care plans hold strategies that keep young people safe?',
  short: 'Care plans',
  description:
    'Whether the care plans of young people at risk held strategies that were put into practice. Not applicable where no child using the service was identified as at risk.',
  answers: [
    scale('none', 'None', 'No strategies put into practice.'),
    scale(
      'partial',
      'Partly',
      'Some features of effective strategies, for example without detail on risks.',
    ),
    scale('effective', 'Effective', 'Strategies in the plan and put into practice.'),
    {
      code: 'not-applicable',
      label: 'Not applicable',
      description: 'No child using the service was identified as at risk. Outside the base.',
      role: 'not-applicable',
    },
  ],
  ordinal: true,
  unions: [
    { code: 'effective+partial', label: 'Effective or partly', parts: ['effective', 'partial'] },
    {
      code: 'effective+partial+none',
      label: 'Question applied',
      parts: ['effective', 'partial', 'none'],
    },
  ],
  headline: ['effective'],
  headlineLabel: 'effective',
  favourable: ['effective'],
  unfavourable: ['none'],
  clauses: {
    none: 'had care plans without effective strategies for safety',
    partial: 'had care plans with partly effective strategies for safety',
    effective: 'had care plans with effective strategies for safety',
    'effective+partial': 'had care plans with fully or partly effective strategies for safety',
  },
  asked: inspected({
    wording:
      'Did care plans for relevant young people contain effectively implemented strategies to maximise safety?',
    of: ofAll,
    applicable: 'inspections where the question applied',
  }),
};

/** The report's focus area: six questions of the inspections, three of the 2015 annual return. */
export const cse: QuestionSet = {
  code: 'cse',
  label: 'Child sexual exploitation',
  description:
    'How care services for children prevent and respond to child sexual exploitation. The 2015 annual return asked services what they had in place; the 2016/17 inspections put six other questions and judged the answers.',
  services: 'care services for children in Scotland',
  questions: [policy, comprehensive, roles, indicators, systems, carePlans, ...returnQuestions],
};

/** Every question set this package brings. */
export const questionSets = (): readonly QuestionSet[] => [cse];
