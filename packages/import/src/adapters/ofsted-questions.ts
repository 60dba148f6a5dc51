// The focus area "ofsted" as data: the judgements of the English regulator in our own words. They are on a scale of their own and are
// never set beside grades of Scotland.
import type { AnswerDefinition, QuestionSet } from '@cube/schema';
import { type Term, type Terms, termsOf } from '../value.ts';
import type { Put } from './asked.ts';

export const ofstedSet: Omit<QuestionSet, 'questions'> = {
  code: 'ofsted',
  label: 'Ofsted judgements (England)',
  description:
    'The latest judgements of children’s social care providers in England by Ofsted, the English regulator. Another scale and other inspections than in Scotland: not to be compared with its grades.',
  services: 'children’s social care providers in England',
};

export const notEvaluated = 'not-evaluated';
const unjudged: AnswerDefinition = {
  code: notEvaluated,
  label: 'Not judged',
  description: 'Blank: not yet inspected, or not judged for a provider of this type.',
  role: 'not-evaluated',
};

const scale = ({ code, label }: Term): AnswerDefinition => ({ code, label, role: 'scale' });

const inadequate = { code: 'inadequate', label: 'Inadequate' };
const good = { code: 'good', label: 'Good' };
const outstanding = { code: 'outstanding', label: 'Outstanding' };
const improve = {
  code: 'requires-improvement',
  label: 'Requires improvement to be good',
  aliases: ['Requires improvement'],
};
/** Before 2015 the third of four judgements had another name; both stand in the files until 2018. */
const adequate = {
  code: 'adequate',
  label: 'Adequate',
  aliases: ['Satisfactory'],
};
const now: readonly Term[] = [inadequate, improve, good, outstanding];
const former: readonly Term[] = [inadequate, improve, adequate, good, outstanding];
const service: readonly Term[] = [
  { code: 'weaknesses', label: 'Serious or widespread weaknesses' },
  { code: 'inconsistent', label: 'Inconsistent quality of service delivery' },
  { code: 'strong', label: 'Consistently strong service delivery' },
];

type Judged = {
  code: string;
  label: string;
  short: string;
  about: string;
  wording: string;
  /** Completes "judged good or better ..." and "providers judged ...". */
  topic: string;
  terms: readonly Term[];
  /** How many of the terms, from the worst, are less than good. */
  less: number;
};

const since2017 = 'A judgement of inspections since April 2017.';
const until2017 = 'A judgement of inspections until March 2017.';

const judged: readonly Judged[] = [
  {
    code: 'experiences-and-progress',
    label: 'How good are the experiences and progress of children overall?',
    short: 'Overall',
    about: `The overall judgement. ${since2017}`,
    wording: 'Overall experiences and progress of children and young people',
    topic: 'overall',
    terms: now,
    less: 2,
  },
  {
    code: 'help-and-protection',
    label: 'How well are children helped and protected?',
    short: 'Protection',
    about: since2017,
    wording: 'How well children and young people are helped and protected',
    topic: 'for help and protection',
    terms: now,
    less: 2,
  },
  {
    code: 'leaders-and-managers',
    label: 'How effective are leaders and managers?',
    short: 'Leaders',
    about: since2017,
    wording: 'The effectiveness of leaders and managers',
    topic: 'for leaders and managers',
    terms: now,
    less: 2,
  },
  {
    code: 'education',
    label: 'How good are outcomes in education?',
    short: 'Education',
    about: 'Judged in secure homes and centres only.',
    wording: 'Outcomes in education and related learning activities',
    topic: 'for education',
    terms: former,
    less: 3,
  },
  {
    code: 'health-services',
    label: 'How good are health services?',
    short: 'Health',
    about: 'Judged in secure homes and centres only.',
    wording: 'Health services',
    topic: 'for health services',
    terms: now,
    less: 2,
  },
  {
    code: 'supported-accommodation',
    label: 'How good is supported accommodation?',
    short: 'Accommodation',
    about: 'The one judgement of supported accommodation, since 2024, on three levels of its own.',
    wording: 'Supported accommodation outcome',
    topic: 'as supported accommodation',
    terms: service,
    less: 2,
  },
  {
    code: 'overall-effectiveness',
    label: 'How effective is the provider overall?',
    short: 'Effectiveness',
    about: `The overall judgement then. ${until2017}`,
    wording: 'Overall effectiveness',
    topic: 'overall',
    terms: former,
    less: 3,
  },
  {
    code: 'leadership-and-management',
    label: 'How good are leadership and management?',
    short: 'Leadership',
    about: until2017,
    wording: 'Leadership and management',
    topic: 'for leadership and management',
    terms: former,
    less: 3,
  },
];

const spoken = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const putOf = ({ code, label, short, about, wording, topic, terms, less }: Judged): Put => {
  const codes = terms.map((term) => term.code);
  const [worse, better] = [codes.slice(0, less), codes.slice(less)];
  const several = better.length > 1;
  const best = several ? 'good or better' : spoken(terms.at(-1)?.label ?? '');
  const lessLabel = several ? 'Less than good' : 'Less than consistently strong';
  return {
    question: {
      code,
      label,
      short,
      description: about,
      answers: [...terms.map(scale), unjudged],
      ordinal: true,
      unions: [
        ...(several ? [{ code: 'good-or-better', label: 'Good or better', parts: better }] : []),
        { code: 'less-than-good', label: lessLabel, parts: worse },
      ],
      headline: better,
      headlineLabel: best,
      favourable: better,
      unfavourable: worse,
      clauses: {
        ...Object.fromEntries(
          terms.map((term) => [term.code, `were judged “${spoken(term.label)}” ${topic}`]),
        ),
        [notEvaluated]: `were not judged ${topic}`,
        'good-or-better': `were judged good or better ${topic}`,
        'less-than-good': `were judged ${spoken(lessLabel)} ${topic}`,
      },
    },
    asked: {
      wording,
      of: 'providers on the register of Ofsted',
      applicable: `providers judged ${topic}`,
    },
  };
};

export const ofstedPuts: readonly Put[] = judged.map(putOf);

/** What files call the answers of each question. */
export const judgementTerms: ReadonlyMap<string, Terms> = new Map(
  judged.map(({ code, terms }) => [
    code,
    termsOf([...terms, { code: notEvaluated, label: 'Not judged' }]),
  ]),
);
