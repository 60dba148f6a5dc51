// What a file holds, and its address: one canonical text in the address says all of it, release included, so that nothing is
// remembered in the process. Hides how that text is written; whatever is not written so is refused.
import {
  type Basis,
  bases,
  type Dimension,
  dimensionNames,
  dimensions,
  type Measure,
  measureNames,
  type Population,
  populationFromText,
  populationText,
  type ReleaseContents,
  UserError,
} from '@cube/schema';
import { z } from 'zod';
import type { ExportFormat, OrderInput, Totals } from '../generated/resolvers.ts';
import type { RateWanted } from '../rates.ts';

/** A rate with nothing left to a default. */
export type ExportRate = RateWanted & { basis: Basis; confidence: number };

/** A row as a share of a coarser one. */
export type ExportShare = { of: Measure; within: readonly Dimension[] };
/** As a table on a screen: siblings by a column, or in member order. */
export type ExportSort = {
  column: readonly string[];
  direction?: 'ASC' | 'DESC';
  /** Small bases after the others, then what cannot be determined. */
  surestFirst?: true;
};

export type ExportAsk = {
  population: Population;
  /** Rows of a pivot where there are columns. */
  by: readonly Dimension[];
  columns: readonly Dimension[];
  totals: Totals;
  counts: readonly Measure[];
  rates: readonly ExportRate[];
  shares: readonly ExportShare[];
  order: readonly OrderInput[];
  sort: ExportSort | null;
};

/** The arguments of `export`, as typed. */
type Typed = {
  by: readonly Dimension[];
  totals: Totals;
  counts: readonly Measure[];
  rates: readonly RateWanted[];
  order?: readonly OrderInput[] | null;
  columns?: readonly Dimension[];
  shares?: readonly { of?: Measure; within?: readonly Dimension[] }[];
  sort?: {
    column?: readonly string[];
    direction?: 'ASC' | 'DESC' | null;
    surestFirst?: boolean;
  } | null;
};

export const exportPath = '/export';
/** Addresses are kept, mailed and written into papers: longer ones are cut by some programs. */
const longestText = 6_000;
/** Without its ending; with it, no more than a router or a disk takes. */
const longestName = 90;

const wholeRate = (r: RateWanted): ExportRate => ({
  ...(r.question ? { question: r.question } : {}),
  ...(r.answer ? { answer: r.answer } : {}),
  ...(r.outcome ? { outcome: r.outcome } : {}),
  basis: r.basis ?? 'APPLICABLE',
  confidence: r.confidence ?? 0.95,
});

/** One order, its defaults spelled out. */
const wholeOrder = (o: OrderInput): OrderInput => {
  if (o.member)
    return {
      member: { dimension: o.member.dimension, direction: o.member.direction ?? 'ASC' },
    };
  if (o.measure)
    return { measure: { measure: o.measure.measure, direction: o.measure.direction ?? 'DESC' } };
  if (!o.rate)
    throw new UserError('BAD_INPUT', 'order: give exactly one of member, measure, rate.');
  const of = wholeRate(o.rate.of) as typeof o.rate.of;
  return { rate: { of, direction: o.rate.direction ?? 'DESC' } };
};

/** Each share once, whatever the order its base is named in. */
const wholeShares = (shares: NonNullable<Typed['shares']>): ExportShare[] => {
  const one = new Map<string, ExportShare>();
  for (const { of = 'ENTRIES', within = [] } of shares) {
    const kept = [...new Set(within)];
    const key = [of, ...[...kept].sort()].join(' ');
    if (!one.has(key)) one.set(key, { of, within: kept });
  }
  return [...one.values()];
};

/** What is asked of a file, from the arguments of `export`. */
export const exportAsk = (population: Population, typed: Typed): ExportAsk => ({
  population,
  by: [...typed.by],
  columns: [...(typed.columns ?? [])],
  totals: typed.totals,
  counts: [...new Set(typed.counts)],
  rates: typed.rates.map(wholeRate),
  shares: wholeShares(typed.shares ?? []),
  order: (typed.order ?? []).map(wholeOrder),
  sort: typed.sort
    ? {
        column: [...(typed.sort.column ?? [])],
        ...(typed.sort.direction ? { direction: typed.sort.direction } : {}),
        ...(typed.sort.surestFirst ? { surestFirst: true as const } : {}),
      }
    : null,
});

/** One text for one file. What came later is left out where it is not used, so that older addresses stay as they are. */
const textOf = (ask: ExportAsk): string => {
  const { population, by, columns, totals, counts, rates, shares, order, sort } = ask;
  return JSON.stringify({
    of: populationText(population),
    by,
    totals,
    counts,
    rates,
    order,
    ...(columns.length > 0 ? { columns } : {}),
    ...(shares.length > 0 ? { shares } : {}),
    ...(sort ? { sort } : {}),
  });
};

const code = z.string().min(1).max(200);
const rate = z.strictObject({
  question: code.optional(),
  answer: z.array(code).max(100).optional(),
  outcome: z.enum(['HEADLINE', 'FAVOURABLE', 'UNFAVOURABLE']).optional(),
  basis: z.enum(Object.keys(bases) as Basis[]),
  confidence: z.number(),
});
const direction = z.enum(['ASC', 'DESC']);
const asked = z.strictObject({
  of: z.string(),
  by: z.array(z.enum(dimensionNames)),
  totals: z.enum(['NONE', 'GRAND', 'ROLLUP', 'CUBE']),
  counts: z.array(z.enum(measureNames)),
  rates: z.array(rate),
  order: z.array(
    z.union([
      z.strictObject({ member: z.strictObject({ dimension: z.enum(dimensionNames), direction }) }),
      z.strictObject({ measure: z.strictObject({ measure: z.enum(measureNames), direction }) }),
      z.strictObject({ rate: z.strictObject({ of: rate, direction }) }),
    ]),
  ),
  columns: z.array(z.enum(dimensionNames)).optional(),
  shares: z
    .array(z.strictObject({ of: z.enum(measureNames), within: z.array(z.enum(dimensionNames)) }))
    .optional(),
  sort: z
    .strictObject({
      column: z.array(code).max(10),
      direction: direction.optional(),
      surestFirst: z.literal(true).optional(),
    })
    .optional(),
});

const badAddress = (): UserError =>
  new UserError(
    'BAD_ID',
    'This is not the address of a file as the cube writes it. Addresses come from slice { export }.',
  );

/** Reads an address back: the release it names, then, with that at hand, all it asks. */
export async function readExport(
  q: unknown,
  contentsOf: (release: string) => Promise<ReleaseContents>,
): Promise<{ contents: ReleaseContents; ask: ExportAsk }> {
  if (typeof q !== 'string' || !/^[A-Za-z0-9_-]{1,9000}$/.test(q)) throw badAddress();
  const text = Buffer.from(q, 'base64url').toString('utf8');
  const { of, ...rest } = parsed(text);
  const release = new URLSearchParams(of).get('release');
  if (!release) throw badAddress();
  const contents = await contentsOf(release);
  const population = populationFromText(of, contents);
  const ask = exportAsk(population, rest as unknown as Typed);
  if (textOf(ask) !== text) throw badAddress();
  return { contents, ask };
}

function parsed(text: string): z.infer<typeof asked> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badAddress();
  }
  const result = asked.safeParse(json);
  if (!result.success) throw badAddress();
  return result.data;
}

/** Lower case and hyphens only, so that no program and no disk stumbles over a name. */
const slug = (text: string, longest: number): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|,(?=\d{3})/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/-[^-]*$/, '');
};

/** Whether any of it was invented. */
export const isSimulated = ({ release }: ReleaseContents): boolean =>
  release.batches.some((b) => b.provenance === 'SIMULATED');

/** A plain name made from the sentence, the grouping and the release: "simulated-274-inspections-of-…-by-sector-release-1-3fa9c1d2". */
export function fileName(ask: ExportAsk, sentence: string, contents: ReleaseContents): string {
  const by = slug([...ask.by, ...ask.columns].map((d) => dimensions[d].label).join(' '), 30);
  const mark = isSimulated(contents) ? 'simulated-' : '';
  const rest = `${by ? `-by-${by}` : ''}-release-${slug(ask.population.release, 20)}`;
  const words = sentence.replace(/simulated /gi, '');
  return `${mark}${slug(words, longestName - mark.length - rest.length)}${rest}`;
}

/** Where the file is, below the address of the server. */
export function exportAddress(
  ask: ExportAsk,
  format: ExportFormat,
  sentence: string,
  contents: ReleaseContents,
): string {
  const text = textOf(ask);
  if (Buffer.byteLength(text) > longestText)
    throw new UserError(
      'TOO_LARGE',
      'export: this asks for too much to stand in an address. Name fewer members, rates or orders.',
    );
  // What the reader of addresses would refuse is never given as one.
  const [fault] = asked.safeParse(JSON.parse(text)).error?.issues ?? [];
  if (fault) throw new UserError('BAD_INPUT', `export: ${fault.path.join('.')}: ${fault.message}.`);
  const name = `${fileName(ask, sentence, contents)}.${format.toLowerCase()}`;
  return `${exportPath}/${name}?q=${Buffer.from(text).toString('base64url')}`;
}
