// What to ask the cube to check a printed claim: the counts, the base of a share, and the test its answer must pass.
import type { Basis, CountAsk, Measure } from '@cube/schema';
import type { Comparator, Figure, FigureKind } from './figures.ts';
import { inspectionAnswers, isInspectionQuestion } from './model.ts';
import { inspectedTypes, schoolSubtypes } from './places.ts';
import { countsAskedOfMissing } from './printed.ts';
import { cse } from './question-set.ts';
import { otherTypesGroup } from './returns.ts';

/** How the answer is tested; `upper` is the other end of a range. Shares are in whole percent. */
export type ClaimTest = { comparator: Comparator; value: number; upper?: number };

/** One count, or share, to ask for. */
export type ClaimAsk = {
  /** The group asked about, in codes: `private`, `fostering + adoption`; `all` for everyone. */
  label: string;
  /** The count, or the numerator of the share. */
  count: CountAsk;
  /** The denominator; null when a count is tested. */
  over: CountAsk | null;
  /** Which entries the denominator holds; null when a count is tested. */
  base: Basis | null;
};

/** count and share: every ask must pass · members-with: how many of the asks count at least one. */
export type ClaimPlan =
  | { askable: false; reason: string }
  | {
      askable: true;
      kind: 'count' | 'share' | 'members-with';
      asks: readonly ClaimAsk[];
      test: ClaimTest;
    };

const reasons: Record<Exclude<FigureKind, 'figure' | 'implied'>, string> = {
  words: 'Words without a number: there is nothing to test.',
  comment: 'Counts remarks that inspectors left, not services.',
  method: 'Describes how the work was done, not services.',
};

type Where = CountAsk['where'];
const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

/** Types at their own level. The group printed across both levels is a member of its own. */
const whereTypes = (codes: readonly string[]): Where => {
  if (codes.length === 0) return {};
  if (codes.join('+') === otherTypesGroup) return { SERVICE_SUBTYPE: [otherTypesGroup] };
  const subtypes = codes.filter((code) => schoolSubtypes.includes(code));
  if (subtypes.length === schoolSubtypes.length) {
    const types = codes.filter((code) => !schoolSubtypes.includes(code));
    return { SERVICE_TYPE: sorted([...types, 'school-care']) };
  }
  return subtypes.length > 0 ? { SERVICE_SUBTYPE: sorted(codes) } : { SERVICE_TYPE: sorted(codes) };
};

type Group = { label: string; where: Where };
const groupsOf = ({ serviceTypes, sectors, each }: Figure): Group[] => {
  if (each) {
    return [
      ...serviceTypes.map((code) => ({ label: code, where: whereTypes([code]) })),
      ...sectors.map((code) => ({ label: code, where: { SECTOR: [code] } })),
    ];
  }
  const named = [...serviceTypes, ...sectors];
  return [
    {
      label: named.length === 0 ? 'all' : named.join(' + '),
      where: {
        ...whereTypes(serviceTypes),
        ...(sectors.length > 0 ? { SECTOR: sorted(sectors) } : {}),
      },
    },
  ];
};

/** What is counted over what, for every group of the claim. */
type Counted = Pick<CountAsk, 'measure' | 'question' | 'answers'>;
const entries: Counted = { measure: 'ENTRIES' };

const outcomes: Record<string, { issued: Measure; 'services-with': Measure }> = {
  recommendations: {
    issued: 'RECOMMENDATIONS',
    'services-with': 'SERVICES_WITH_RECOMMENDATIONS',
  },
  requirements: { issued: 'REQUIREMENTS', 'services-with': 'SERVICES_WITH_REQUIREMENTS' },
};

const countedBy = (figure: Figure): Counted => {
  const { question, answers } = figure;
  if (countsAskedOfMissing(figure)) {
    return { measure: 'ENTRIES', question: 'missing-procedure' };
  }
  if (question === 'scope') return entries;
  const outcome = outcomes[question];
  if (outcome) return { measure: outcome[answers[0] as keyof typeof outcome] };
  return { measure: 'ENTRIES', question, answers: sorted(answers) };
};

/** The base of a share: all entries for who took part and what came of it, else those the question applied to or was put to. */
const baseBy = ({ question }: Figure): { base: Basis; counted: Counted; everyone: boolean } => {
  const definition = cse.questions.find(({ code }) => code === question);
  if (!definition) return { base: 'ALL', counted: entries, everyone: question === 'scope' };
  const scale = definition.answers.filter(({ role }) => role === 'scale').map(({ code }) => code);
  return scale.length < definition.answers.length
    ? {
        base: 'APPLICABLE',
        counted: { measure: 'ENTRIES', question, answers: sorted(scale) },
        everyone: false,
      }
    : { base: 'ASKED', counted: { measure: 'ENTRIES', question }, everyone: false };
};

const askFor = (figure: Figure, counted: Counted, where: Where): CountAsk => {
  const [when] = figure.when;
  if (!when || figure.when.length > 1) throw new Error(`More than one stage in ${figure.id}`);
  return { stage: when.stage, questionSet: cse.code, periods: [when.period], where, ...counted };
};

/** How many service types have at least one service with this answer. */
const typesWithNone = (figure: Figure): ClaimAsk[] => {
  const { question } = figure;
  if (!isInspectionQuestion(question) || !inspectionAnswers[question].includes('none' as never)) {
    throw new Error(`No answer "none" to count in ${figure.id}`);
  }
  const counted: Counted = { measure: 'ENTRIES', question, answers: ['none'] };
  return inspectedTypes.map((type) => ({
    label: type,
    count: askFor(figure, counted, { SERVICE_TYPE: [type] }),
    over: null,
    base: null,
  }));
};

/** What to ask the cube about a claim, or why it cannot be asked. */
export const claimAsks = (figure: Figure): ClaimPlan => {
  if (figure.kind !== 'figure' && figure.kind !== 'implied') {
    return { askable: false, reason: reasons[figure.kind] };
  }
  if (figure.value === null || figure.comparator === null) {
    throw new Error(`A number without a value: ${figure.id}`);
  }
  const test: ClaimTest = {
    comparator: figure.comparator,
    value: figure.value,
    ...(figure.valueTo === null ? {} : { upper: figure.valueTo }),
  };
  if (figure.answers[0] === 'types-with-none') {
    return { askable: true, kind: 'members-with', asks: typesWithNone(figure), test };
  }
  const counted = countedBy(figure);
  const share = figure.statistic === 'percent' ? baseBy(figure) : null;
  const asks = groupsOf(figure).map(
    ({ label, where }): ClaimAsk => ({
      label,
      count: askFor(figure, counted, where),
      over: share && askFor(figure, share.counted, share.everyone ? {} : where),
      base: share?.base ?? null,
    }),
  );
  return { askable: true, kind: share ? 'share' : 'count', asks, test };
};
