// JSON of a file: one object a row. A function of the table.
import {
  attributionOf,
  type CountOut,
  type ExportTable,
  type RateOut,
  sourcesOf,
} from './table.ts';

/** As the API names things; batches are told of the whole file, not of each cell. */
function countOut({ batchIds: _batches, kind: _kind, ...cell }: CountOut) {
  return cell;
}
function rateOut({ batchIds: _batches, kind: _kind, baseOf: _of, value, ...cell }: RateOut) {
  const { measure: _measure, within: _within, ...rate } = cell;
  return { ...rate, percent: value };
}
function shareOut({ batchIds: _batches, kind: _kind, baseOf: _of, value, ...cell }: RateOut) {
  return { ...cell, percent: value };
}

/** Text of the file, in pieces, so that a long one does not hold up others. */
export function* jsonPieces(table: ExportTable): Generator<string> {
  const { release, simulated, sentence, by } = table;
  const head = {
    release: { id: release.id, label: release.label, releasedAt: release.releasedAt, simulated },
    ...(simulated ? { simulated: 'Simulated: invented for demonstration.' } : {}),
    sentence,
    periods: table.periods,
    attribution: sourcesOf(table).map(attributionOf),
    sources: sourcesOf(table),
    by,
    conflicts: table.conflicts.map(({ id, title }) => ({ code: id, title })),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  for (const [i, row] of table.rows.entries()) {
    const keys = row.keys.map((m, k) =>
      m ? { dimension: by[k], code: m.code, label: m.label } : null,
    );
    const { id, level, counts, rates } = row;
    const shares = rates.filter(({ kind }) => kind === 'share');
    const out = {
      keys,
      level,
      id,
      ...(simulated ? { simulated: 'Simulated' } : {}),
      counts: counts.map(countOut),
      rates: rates.filter(({ kind }) => kind === 'rate').map(rateOut),
      ...(shares.length > 0 ? { shares: shares.map(shareOut) } : {}),
    };
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(out)}`;
  }
  yield '\n]}\n';
}
