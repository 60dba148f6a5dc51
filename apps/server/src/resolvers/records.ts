// The entries behind a number, page by page, and single entries: members from the release, file and line as their origin.
// Says why there are none, rather than that there are zero.
import {
  type EntryCursor,
  entryId,
  formatPeriod,
  memberAt,
  narrowed,
  notRecorded,
  populationText,
  type ReleaseContents,
  stages,
  UserError,
} from '@cube/schema';
import { entriesAskOf, frameOfRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { EntryModel, MemberModel, RowModel } from '../models.ts';
import { Barred } from '../operator.ts';
import { checkPage, checkSkip, cursorAfter, listMark, placeAfter } from '../paging.ts';

const none = (whyNot: string) => ({
  available: false,
  whyNot,
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: null,
});

const closed =
  'Records are listed only where the server is used on its own machine: this one can be reached from others, and nobody has signed in.';

/** Why no records stand behind a row; null where there may be some. */
function whyNot({ contents, coordinate }: RowModel): string | null {
  const row = { contents, coordinate };
  const frame = frameOfRow(row);
  const here = contents.release.batches.filter(
    (b) =>
      b.stage === frame.stage &&
      b.questionSet === frame.questionSet &&
      b.periods.some((p) => frame.periods.includes(p)),
  );
  const what = `${stages[frame.stage].entries} of ${frame.periods.map(formatPeriod).join(', ') || 'no period'}`;
  if (here.length === 0) return `Nothing is held of ${what}.`;
  const held = here.filter((b) => b.kind === 'RECORDS');
  if (held.length === 0)
    return `This release holds published totals of ${what}, not individual records, so the entries behind a number cannot be listed.`;
  const kept = narrowed(coordinate, contents).provenance;
  if (kept && !held.some((b) => b.provenance && kept.includes(b.provenance)))
    return 'Behind figures known in these ways stand no individual records: where.provenance leaves them out.';
  return null;
}

/** Entries belong to one list however it was reached: as the total of a slice or as a row. */
const markOf = ({ contents, coordinate }: RowModel): string =>
  listMark('records', populationText(narrowed(coordinate, contents)), answersOf(coordinate));
const answersOf = ({ pins }: RowModel['coordinate']): string | null =>
  pins.get('ANSWER')?.path ?? null;

function entryAfter(after: string | null | undefined, mark: string): EntryCursor | null {
  if (after == null) return null;
  const match = /^([A-Za-z0-9+_-]{1,200}):([1-9]\d{0,8})$/.exec(placeAfter(after, mark));
  if (!match?.[1] || !match[2])
    throw new UserError(
      'BAD_INPUT',
      `after: "${after.slice(0, 40)}" is not a cursor of an earlier page of records.`,
    );
  return { batchId: match[1], line: Number(match[2]) };
}

/** Why a condition cannot be met or missed, where the records never say what it is about; null where they do. */
export async function untoldOf(ctx: Context, row: RowModel): Promise<string | null> {
  const { conditions } = entriesAskOf(row);
  if (!conditions?.requirements && !conditions?.recommendations) return null;
  const fact = await ctx.count(row.contents, entriesAskOf(row));
  return fact.status === 'NOT_HELD' ? fact.derivation : null;
}

/** A page of the entries that a row counts. */
export async function recordsOf(
  ctx: Context,
  row: RowModel,
  args: { first: number; after?: string | null; skip?: number },
) {
  const first = checkPage(args.first);
  const skip = checkSkip(args.skip ?? 0);
  const mark = markOf(row);
  const after = entryAfter(args.after, mark);
  const reason = ctx.operator ? whyNot(row) : closed;
  if (reason) return none(reason);
  const untold = await untoldOf(ctx, row);
  if (untold) return none(untold);
  const page = await ctx.records(row.contents, entriesAskOf(row), { first, after, skip });
  if (!page) return none('No individual records are held behind this number.');
  const edges = page.entries.map((entry) => ({
    cursor: cursorAfter(mark, `${entry.batchId}:${entry.line}`),
    node: { contents: row.contents, entry },
  }));
  return {
    available: true,
    whyNot: null,
    edges,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: after !== null || skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
  };
}

/** One entry by its place; null when the release has none there. */
export async function entryNode(
  ctx: Context,
  contents: ReleaseContents,
  at: EntryCursor,
): Promise<EntryModel | null> {
  if (!ctx.operator) throw new Barred(closed);
  const entry = await ctx.entry(contents, at);
  return entry && { contents, entry };
}

/** A member that an entry names: the store made it, so it is there. */
const member = (
  { contents }: EntryModel,
  dimension: Parameters<typeof memberAt>[1],
  path: string,
): MemberModel => {
  const found = memberAt(contents, dimension, path);
  if (!found) throw new Error(`${dimension} ${path} has no member.`);
  return { contents, member: found };
};

/** "line 17 of register.csv". */
function placeOf({ contents, entry }: EntryModel): string {
  const file = contents.release.batches.find((b) => b.id === entry.batchId)?.file;
  return file ? `line ${entry.line} of ${file.name}` : `record ${entry.line}`;
}

export const entryResolvers: Resolvers['Inspection'] = {
  id: (e) => entryId(e.contents.release.id, e.entry),
  service: (e) => member(e, 'SERVICE', e.entry.service),
  serviceType: (e) => member(e, 'SERVICE_TYPE', e.entry.serviceType),
  serviceSubtype: (e) =>
    e.entry.serviceSubtype === null ? null : member(e, 'SERVICE_SUBTYPE', e.entry.serviceSubtype),
  sector: (e) => member(e, 'SECTOR', e.entry.sector),
  councilArea: (e) =>
    e.entry.councilArea === notRecorded ? null : member(e, 'COUNCIL_AREA', e.entry.councilArea),
  provider: (e) => (e.entry.provider === null ? null : member(e, 'PROVIDER', e.entry.provider)),
  period: (e) => member(e, 'PERIOD', e.entry.period),
  stage: (e) => member(e, 'STAGE', e.entry.stage),
  questionSet: (e) => member(e, 'QUESTION_SET', e.entry.questionSet),
  date: (e) => e.entry.date,
  lastInspected: (e) => e.entry.lastInspected,
  answers: (e) =>
    e.entry.answers.map(({ question, answer }) => {
      const path = `${e.entry.questionSet}/${question}`;
      return {
        question: member(e, 'QUESTION', path),
        answer: member(e, 'ANSWER', `${path}/${answer}`),
      };
    }),
  recommendations: (e) => e.entry.recommendations,
  requirements: (e) => e.entry.requirements,
  provenance: (e) => e.entry.provenance,
  origin: (e) => ({
    contents: e.contents,
    facts: [],
    sources: [{ ...e.entry.source, locator: placeOf(e) }],
  }),
};
