// One coordinate: its members and every number that can be asked of it.
import {
  askedIn,
  askFor,
  type Basis,
  basePart,
  childrenOf,
  codeOf,
  type Dimension,
  emptyFact,
  type Measure,
  memberAt,
  membersWithCodes,
  narrowed,
  rowId,
  type StoredMember,
} from '@cube/schema';
import { baseInWords } from '../base-words.ts';
import { countModel, countOf, frameOfRow, questionWanted } from '../cells.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MemberModel, RowModel } from '../models.ts';
import { rateFor, ratioOf, shareOf } from '../rates.ts';
import { versusOf } from './comparisons.ts';
import { recordsOf } from './records.ts';
import { levelOf } from './rows.ts';

const memberModel = (row: RowModel, member: StoredMember | null | undefined): MemberModel | null =>
  member ? { contents: row.contents, member } : null;

/** The member a row has on a dimension: pinned by the row, or the only one its slice allows. */
function memberOn(row: RowModel, d: Dimension): MemberModel | null {
  const pin = row.coordinate.pins.get(d);
  if (pin) return memberModel(row, pin);
  const p = narrowed(row.coordinate, row.contents);
  const only = onlyCode(p, d);
  return only ? memberModel(row, membersWithCodes(row.contents, d, [only])[0]) : null;
}

function onlyCode(p: ReturnType<typeof narrowed>, d: Dimension): string | null {
  const one = (codes: readonly string[] | null | undefined) =>
    codes?.length === 1 ? (codes[0] ?? null) : null;
  if (d === 'PERIOD') return one(p.periods);
  if (d === 'STAGE') return one(p.stages);
  if (d === 'QUESTION_SET') return one(p.questionSets);
  if (d === 'QUESTION') return one(p.questions);
  if (d === 'YEAR' || d === 'ANSWER') return null;
  return one(p.places[d]);
}

/** The year of a row: pinned, or the one all its periods lie in. */
function yearOf(row: RowModel): MemberModel | null {
  const pin = row.coordinate.pins.get('YEAR');
  if (pin) return memberModel(row, pin);
  const periods = narrowed(row.coordinate, row.contents).periods;
  const years = new Set(periods.map((p) => memberAt(row.contents, 'PERIOD', p)?.parent));
  const [path] = years;
  return memberModel(row, years.size === 1 && path ? memberAt(row.contents, 'YEAR', path) : null);
}

async function distributionOf(
  ctx: Context,
  row: RowModel,
  named: string | null | undefined,
  basis: Basis,
) {
  const question = questionWanted(row, named);
  const frame = frameOfRow(row);
  const p = narrowed(row.coordinate, row.contents);
  const fact = (part: Parameters<typeof askFor>[2]) =>
    ctx.count(row.contents, askFor(p, row.contents, part, 'ENTRIES'));
  const scale = question.answers.filter((a) => a.role === 'scale');
  const outside = question.answers.filter((a) => a.role !== 'scale').map((a) => a.code);
  const asked = askedIn(question, frame);
  const condition = asked?.askedWhen?.length === 1 ? asked.askedWhen[0] : null;
  const gate = condition ? questionWanted(row, condition.question) : null;
  const notAsked = (gate?.answers ?? [])
    .map((a) => a.code)
    .filter((c) => !condition?.answers.includes(c));
  const none = (derivation: string) => ({
    ...emptyFact('KNOWN', derivation),
    lower: 0,
    upper: 0,
    provenance: 'DERIVED_EXACT' as const,
  });
  const [parts, notApplicable, notAskedFact, base] = await Promise.all([
    Promise.all(
      scale.map((a) => rateFor(ctx, row, { question: question.code, answer: [a.code], basis })),
    ),
    outside.length > 0
      ? fact({ of: 'answers', question: question.code, answers: outside })
      : none('The form has no answer outside the scale.'),
    !asked
      ? fact({ of: 'entries' })
      : gate && notAsked.length > 0
        ? fact({ of: 'answers', question: gate.code, answers: notAsked })
        : none('The question was put on every form.'),
    fact(basePart(basis, question.code)),
  ]);
  const path = `${frame.questionSet}/${question.code}`;
  const member = memberAt(row.contents, 'QUESTION', path);
  const answers = member ? childrenOf(row.contents, member) : [];
  if (!member) throw new Error(`Question ${question.code} has no member.`);
  return {
    question: { contents: row.contents, member },
    parts: scale.map((a, i) => {
      const answer = answers.find((m) => codeOf(m.path) === a.code);
      const cell = parts[i];
      if (!answer || !cell) throw new Error(`Answer ${a.code} has no member.`);
      return { answer: { contents: row.contents, member: answer }, cell };
    }),
    notApplicable: countModel(row.contents, notApplicable),
    notAsked: countModel(row.contents, notAskedFact),
    base: countModel(row.contents, base),
    baseInWords: baseInWords(row, base, question, basis),
  };
}

export const rowResolvers: Resolvers['Row'] = {
  id: (row) => rowId(row.coordinate),
  level: levelOf,
  pinned: (row) => [...row.coordinate.pins].filter(([, m]) => m !== null).map(([d]) => d),
  keys: (row) =>
    [...row.coordinate.pins.values()]
      .filter((m) => m !== null)
      .map((member) => ({ contents: row.contents, member })),
  year: yearOf,
  period: (row) => memberOn(row, 'PERIOD'),
  stage: (row) => memberOn(row, 'STAGE'),
  questionSet: (row) => memberOn(row, 'QUESTION_SET'),
  sector: (row) => memberOn(row, 'SECTOR'),
  serviceType: (row) => memberOn(row, 'SERVICE_TYPE'),
  serviceSubtype: (row) => memberOn(row, 'SERVICE_SUBTYPE'),
  councilArea: (row) => memberOn(row, 'COUNCIL_AREA'),
  question: (row) => memberOn(row, 'QUESTION'),
  answer: (row) => memberOn(row, 'ANSWER'),
  provider: (row) => memberOn(row, 'PROVIDER'),
  service: (row) => memberOn(row, 'SERVICE'),
  count: (row, args, ctx) => countOf(ctx, row, args.of as Measure),
  rate: (row, args, ctx) => rateFor(ctx, row, args.of),
  ratio: (row, args, ctx) => ratioOf(ctx, row, args.of, args.over),
  distribution: (row, args, ctx) => distributionOf(ctx, row, args.question, args.basis),
  share: (row, args, ctx) => shareOf(ctx, row, args.of, args.within),
  versus: (row, args, ctx) => versusOf(ctx, row, args.baseline, args.rate),
  records: (row, args, ctx) => recordsOf(ctx, row, args),
};
