// Numbers and their stories: how counts and rates are shown, and where they come from.
import { conflicts, type Figure, findFigure } from '@cube/reference';
import {
  type CountFact,
  childrenOf,
  type Dimension,
  dimensions,
  display,
  encodeId,
  formatInterval,
  formatPeriod,
  memberAt,
  notDeterminable,
  questionOf,
  spoken,
  toPercent,
} from '@cube/schema';
import { countModel } from '../cells.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { CountModel, OriginModel, RateModel } from '../models.ts';
import { areClaimsKept } from './evidence.ts';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const known = (fact: CountFact): boolean => fact.status === 'KNOWN';

export const countResolvers: Resolvers['CountCell'] = {
  status: (c) => c.fact.status,
  provenance: (c) => c.fact.provenance,
  origin: (c) => ({ contents: c.contents, facts: [c.fact] }),
  display: (c) => display(c.fact),
  spoken: (c) => spoken(c.fact),
  notDeterminable: (c) => notDeterminable(c.fact),
  value: (c) => (known(c.fact) ? c.fact.lower : null),
  bounds: (c) =>
    c.fact.lower === null || c.fact.upper === null
      ? null
      : { lower: c.fact.lower, upper: c.fact.upper },
};

export const rateResolvers: Resolvers['RateCell'] = {
  status: (r) => r.value.status,
  provenance: (r) => r.value.provenance,
  origin: (r) => ({ contents: r.contents, facts: [r.value.numerator, r.value.denominator] }),
  display: (r) => display(r.value),
  spoken: (r) => spoken(r.value),
  notDeterminable: (r) => notDeterminable(r.value),
  percent: (r) => (r.value.proportion === null ? null : toPercent(r.value.proportion)),
  printed: (r) => [...r.value.printed],
  bounds: (r) =>
    r.value.bounds && {
      lower: toPercent(r.value.bounds.lower),
      upper: toPercent(r.value.bounds.upper),
    },
  interval: (r) =>
    r.value.interval && {
      display: formatInterval(r.value.interval),
      lower: toPercent(r.value.interval.lower),
      upper: toPercent(r.value.interval.upper),
      level: r.value.interval.level,
      method: r.value.interval.method,
    },
  numerator: (r) => countModel(r.contents, r.value.numerator),
  denominator: (r) => countModel(r.contents, r.value.denominator),
  basis: (r) => r.value.basis,
  base: (r) => r.base,
  clause: (r) => r.clause,
  smallBase: (r) => r.value.smallBase,
};

export const cellTypeOf = (cell: CountModel | RateModel): 'CountCell' | 'RateCell' =>
  cell.kind === 'count' ? 'CountCell' : 'RateCell';

/** The first fact is what the number is about; a rate's base only adds where it was read. */
const main = (o: OriginModel): CountFact | undefined => o.facts[0];

const figureIds = (o: OriginModel): string[] => unique(o.facts.flatMap((f) => f.figureIds));

/** None where the release was made from claims that are not kept any more: today's may say something else under the same id. */
const figuresOf = (o: OriginModel): Figure[] =>
  areClaimsKept(o.contents) ? figureIds(o).flatMap((id) => findFigure(id) ?? []) : [];

/** Periods for which published totals of the same forms are held beside the records that answered. */
function publishedToo(o: OriginModel): string[] {
  const ids = o.facts.flatMap((f) => f.batchIds);
  const { batches } = o.contents.release;
  const periods = batches
    .filter((b) => b.kind === 'RECORDS' && ids.includes(b.id))
    .flatMap((records) =>
      batches
        .filter(
          (b) =>
            b.kind === 'PUBLISHED' &&
            b.stage === records.stage &&
            b.questionSet === records.questionSet,
        )
        .flatMap((b) => b.periods.filter((period) => records.periods.includes(period))),
    );
  return unique(periods).sort();
}

/** Says that records answered, and how the published figures of the same periods are asked for; null where there are none. */
export function publishedStory(o: OriginModel): string | null {
  const periods = publishedToo(o);
  if (periods.length === 0) return null;
  const codes = periods.map((period) => `"${period}"`).join(', ');
  const filter = periods.length === 1 ? `is: ${codes}` : `in: [${codes}]`;
  return `Counted from records. Published figures are held for ${periods.map(formatPeriod).join(', ')} too: where: { period: { ${filter} }, provenance: [PUBLISHED] }.`;
}

export const originResolvers: Resolvers['Origin'] = {
  release: (o) => o.contents.release,
  sources: (o) => {
    if (o.sources) return [...o.sources];
    const ids = unique(o.facts.flatMap((f) => f.batchIds));
    const lines = unique(figuresOf(o).map((figure) => figure.line)).sort((a, b) => a - b);
    const locator = lines.length > 0 ? { locator: `lines ${lines.join(', ')}` } : {};
    return o.contents.release.batches
      .filter((b) => ids.includes(b.id))
      .map((b) => ({ ...b.source, sha256: b.sha256, ...locator }));
  },
  derivation: (o) => {
    const said = unique(o.facts.flatMap((f) => (f.derivation ? [f.derivation] : [])));
    const published = publishedStory(o);
    if (published) said.push(published);
    if (figuresOf(o).length < figureIds(o).length)
      said.push(
        'The printed claims behind it are not kept any more; the newest release has its own.',
      );
    return said.length > 0 ? said.join(' ') : null;
  },
  figures: (o) => figuresOf(o).map((figure) => ({ contents: o.contents, figure })),
  conflicts: (o) => {
    const ids = areClaimsKept(o.contents) ? o.facts.flatMap((f) => f.conflictIds) : [];
    return conflicts
      .filter((c) => ids.includes(c.id))
      .map((conflict) => ({ contents: o.contents, conflict }));
  },
  readings: (o) =>
    (main(o)?.readings ?? []).map((r) => ({
      code: r.code,
      label: r.label,
      bounds: { lower: r.lower, upper: r.upper },
    })),
};

export const memberResolvers: Resolvers['Member'] = {
  id: (m) => encodeId('member', m.contents.release.id, m.member.dimension, m.member.path),
  dimension: (m) => m.member.dimension,
  code: (m) => m.member.code,
  label: (m) => m.member.label,
  short: (m) =>
    (m.member.dimension === 'QUESTION' &&
      questionOf(m.contents, m.member.parent ?? '', m.member.code)?.short) ||
    m.member.label,
  description: (m) => m.member.description,
  clause: (m) => {
    if (m.member.dimension !== 'ANSWER') return null;
    const [set, question] = m.member.path.split('/');
    const definition = questionOf(m.contents, set ?? '', question ?? '');
    return definition?.clauses?.[m.member.code] ?? null;
  },
  parent: (m) => {
    const above = dimensions[m.member.dimension].parent as Dimension | null;
    const parent =
      above && m.member.parent !== null ? memberAt(m.contents, above, m.member.parent) : null;
    return parent ? { contents: m.contents, member: parent } : null;
  },
  children: (m) =>
    childrenOf(m.contents, m.member).map((member) => ({ contents: m.contents, member })),
  order: (m) => m.member.order,
};
