// The focus area "register" of the Care Inspectorate as data: its questions in our own words, what a grade may be, and the breaks in
// its series. Years roll, so the questions about requirements and complaints are made for the years that a file names.
import type { AnswerDefinition, QuestionSet } from '@cube/schema';
import type { Break, Put } from './asked.ts';

export const registerSet: Omit<QuestionSet, 'questions'> = {
  code: 'register',
  label: 'Grades in the register',
  description:
    'The latest grades of every registered care service in Scotland, and what inspections and complaints led to, from the Care Inspectorate Datastore.',
  services: 'registered care services in Scotland',
};

/** From 1, the worst. */
export const grades = [
  'Unsatisfactory',
  'Weak',
  'Adequate',
  'Good',
  'Very good',
  'Excellent',
] as const;

const gradeCodes = grades.map((_, i) => `grade-${i + 1}`);
const upTo = gradeCodes.slice(0, 2);
const from = gradeCodes.slice(3);

export const notEvaluated = 'not-evaluated';

const gradeAnswers: readonly AnswerDefinition[] = [
  ...grades.map(
    (label, i): AnswerDefinition => ({
      code: `grade-${i + 1}`,
      label,
      description: `Grade ${i + 1} of 6.`,
      role: 'scale',
    }),
  ),
  {
    code: notEvaluated,
    label: 'Not evaluated',
    description:
      'Blank in the register, which does not tell a question not yet evaluated from one that is not put to services of this type.',
    role: 'not-evaluated',
  },
];

type Graded = {
  code: string;
  label: string;
  short: string;
  about: string;
  wording: string;
  /** Completes "graded good or better ..." and "services graded ...". */
  topic: string;
};

const themes = 'A quality theme, graded until key questions took its place between 2018 and 2022.';

const graded: readonly Graded[] = [
  {
    code: 'wellbeing',
    label: 'How well is the wellbeing of people supported?',
    short: 'Wellbeing',
    about: 'A key question since 2018. Not put to early learning and childcare.',
    wording: 'How well do we support people’s wellbeing?',
    topic: 'for wellbeing',
  },
  {
    code: 'care-and-support-planning',
    label: 'How well is care and support planned?',
    short: 'Planning',
    about:
      'A key question since 2018. Since 22 September 2025 the column carries another heading for early learning and childcare.',
    wording: 'How well is our care and support planned?',
    topic: 'for care and support planning',
  },
  {
    code: 'setting',
    label: 'How good is the setting?',
    short: 'Setting',
    about: 'A key question since 2018. Not put to care at home and others without a setting.',
    wording: 'How good is our setting?',
    topic: 'for the setting',
  },
  {
    code: 'staff-team',
    label: 'How good is the staff team?',
    short: 'Staff team',
    about:
      'A key question since 2018. Hardly put to early learning and childcare since 22 September 2025.',
    wording: 'How good is our staff team?',
    topic: 'for the staff team',
  },
  {
    code: 'leadership',
    label: 'How good is leadership?',
    short: 'Leadership',
    about: 'A key question since 2018, put to nearly every type of service.',
    wording: 'How good is our leadership?',
    topic: 'for leadership',
  },
  {
    code: 'care-play-and-learning',
    label: 'How good are care, play and learning?',
    short: 'Care, play and learning',
    about: 'A key question of early learning and childcare, in the register since 2023.',
    wording: 'How good is our care, play and learning?',
    topic: 'for care, play and learning',
  },
  {
    code: 'quality-of-care-and-support',
    label: 'How good is the quality of care and support?',
    short: 'Care and support',
    about: themes,
    wording: 'Quality of care and support',
    topic: 'for the quality of care and support',
  },
  {
    code: 'quality-of-environment',
    label: 'How good is the quality of the environment?',
    short: 'Environment',
    about: themes,
    wording: 'Quality of environment',
    topic: 'for the quality of the environment',
  },
  {
    code: 'quality-of-staffing',
    label: 'How good is the quality of staffing?',
    short: 'Staffing',
    about: themes,
    wording: 'Quality of staffing',
    topic: 'for the quality of staffing',
  },
  {
    code: 'quality-of-management-and-leadership',
    label: 'How good is the quality of management and leadership?',
    short: 'Management',
    about: themes,
    wording: 'Quality of management and leadership',
    topic: 'for the quality of management and leadership',
  },
  {
    code: 'quality-of-information',
    label: 'How good is the quality of information?',
    short: 'Information',
    about: themes,
    wording: 'Quality of information',
    topic: 'for the quality of information',
  },
];

const all = 'services on the register';

/** The topic of the lowest grade: "were not graded at all". Whoever has one is simply graded. */
const atAll = 'at all';

const gradePut = (
  { code, label, short, about, wording, topic }: Graded,
  words: { better: string; weak: string; clause: (what: string) => string; weakClause: string },
): Put => ({
  question: {
    code,
    label,
    short,
    description: about,
    answers: gradeAnswers,
    ordinal: true,
    unions: [
      { code: 'good-or-better', label: words.better, parts: from },
      { code: 'weak-or-worse', label: words.weak, parts: upTo },
    ],
    headline: from,
    headlineLabel: words.better.toLowerCase(),
    favourable: from,
    unfavourable: upTo,
    clauses: {
      ...Object.fromEntries(
        grades.map((grade, i) => [`grade-${i + 1}`, words.clause(grade.toLowerCase())]),
      ),
      [notEvaluated]: `were not graded ${topic}`,
      'good-or-better': `were graded ${words.better.toLowerCase()}${topic.startsWith('for') ? ` ${topic}` : ''}`,
      'weak-or-worse': words.weakClause,
    },
  },
  asked: {
    wording,
    of: all,
    applicable: topic === atAll ? 'services graded' : `services graded ${topic}`,
  },
});

/** Lowest first: "good or better in every key question" is the headline in use. */
const gradePuts: readonly Put[] = [
  gradePut(
    {
      code: 'lowest-grade',
      label: 'What is the lowest grade of the service?',
      short: 'Lowest grade',
      about:
        'The lowest of the grades a service holds, as the register gives it. Good or better here means good or better in every key question.',
      wording: 'MinGrade: the lowest grade of the latest evaluation',
      topic: atAll,
    },
    {
      better: 'Good or better in every key question',
      weak: 'Weak or unsatisfactory in at least one key question',
      clause: (grade) => `had ${grade} as their lowest grade`,
      weakClause: 'were graded weak or unsatisfactory in at least one key question',
    },
  ),
  ...graded.map((one) =>
    gradePut(one, {
      better: 'Good or better',
      weak: 'Weak or unsatisfactory',
      clause: (grade) => `were graded ${grade} ${one.topic}`,
      weakClause: `were graded weak or unsatisfactory ${one.topic}`,
    }),
  ),
];

const twoAnswers = (
  worse: AnswerDefinition,
  better: AnswerDefinition,
  outside: readonly AnswerDefinition[],
) => ({
  answers: [worse, better, ...outside],
  ordinal: true,
  unions: [],
  headline: [better.code],
  favourable: [better.code],
  unfavourable: [worse.code],
});

const requirementsPut = (year: string): Put => {
  const words = year.replace('-', '/');
  return {
    question: {
      code: `requirements-${year}`,
      label: `Were requirements made in ${words}?`,
      short: `Requirements ${words}`,
      description: `Whether inspections in ${words} led to any requirement. The register does not say how many. Blank means not inspected in that year.`,
      ...twoAnswers(
        { code: 'some', label: 'Some', role: 'scale' },
        { code: 'none', label: 'None', role: 'scale' },
        [
          {
            code: 'not-inspected',
            label: 'Not inspected',
            description: `Blank: not inspected in ${words}.`,
            role: 'not-applicable',
          },
        ],
      ),
      headlineLabel: 'no requirements',
      clauses: {
        some: `had requirements made in ${words}`,
        none: `were inspected in ${words} without a requirement`,
        'not-inspected': `were not inspected in ${words}`,
      },
    },
    asked: {
      wording: `Any requirements in ${words}`,
      of: all,
      applicable: `services inspected in ${words}`,
    },
  };
};

const complaintsPut = (year: string): Put => {
  const words = year.replace('-', '/');
  return {
    question: {
      code: `complaints-${year}`,
      label: `Were complaints upheld in ${words}?`,
      short: `Complaints ${words}`,
      description: `Whether any complaint was upheld, at least in part, in ${words}. Blank means none.`,
      ...twoAnswers(
        { code: 'upheld', label: 'Upheld', role: 'scale' },
        { code: 'none', label: 'None', role: 'scale' },
        [],
      ),
      headlineLabel: 'no complaint upheld',
      clauses: {
        upheld: `had a complaint upheld in ${words}`,
        none: `had no complaint upheld in ${words}`,
      },
    },
    asked: { wording: `Complaints upheld or partially upheld in ${words}`, of: all },
  };
};

/** Every question a register may answer: grades first, then the years named, newest first. */
export const registerPuts = (years: {
  requirements: readonly string[];
  complaints: readonly string[];
}): readonly Put[] => [
  ...gradePuts,
  ...[...years.requirements].sort().reverse().map(requirementsPut),
  ...[...years.complaints].sort().reverse().map(complaintsPut),
];

const framework = '2025-09-22';
const moved =
  'Early learning and childcare moved to a framework of four headings on 22 September 2025';

/** 22 September 2025. A grade given before stays in the register until the next inspection, so the change comes bit by bit. */
export const registerBreaks: readonly Break[] = [
  {
    question: 'care-and-support-planning',
    from: framework,
    why: `${moved}; care and support planning then stands for a new heading of theirs.`,
  },
  {
    question: 'staff-team',
    from: framework,
    why: `${moved}, in which the staff team is hardly graded.`,
  },
  {
    question: 'lowest-grade',
    from: framework,
    why: `${moved}; their lowest grade is then the lowest of other headings.`,
  },
];
