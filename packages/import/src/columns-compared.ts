// How a header differs from the file before it: first the columns that are read, which cost or bring an answer, then what only rolled
// on to another year, then the rest as numbers.
import { type Day, formatCount, type ReleaseContents, type StoredBatch } from '@cube/schema';
import type { FoundHeader } from './header.ts';
import { listed } from './listed.ts';
import type { Outcomes } from './outcomes.ts';
import { yearOfSuffix } from './vocabulary.ts';

const lastPeriod = ({ periods }: StoredBatch): string => [...periods].sort().at(-1) ?? '';

/** The file to compare with: of the nearest day up to this one's, else of the nearest after it. Without a day, the last. */
const fileBefore = (contents: ReleaseContents, layout: string, asAt: Day | null) => {
  const batches = contents.release.batches
    .filter(({ file }) => file?.layout === layout)
    .sort((a, b) => lastPeriod(a).localeCompare(lastPeriod(b)));
  const earlier = batches.filter((batch) => asAt === null || lastPeriod(batch) <= asAt).at(-1);
  const file = (earlier ?? batches[0])?.file;
  return file ? { file, isLater: !earlier } : null;
};

/** A name without the inspection year in it: any_requirements_2425 -> any_requirements_. Null where it has none. */
const withoutYear = (name: string): string | null => {
  const year = /\d{4}/.exec(name)?.[0];
  return year && yearOfSuffix(year) ? name.replace(year, '').toLowerCase() : null;
};

/** Columns of one name whose year moved, oldest with oldest. */
const rolledOn = (added: readonly string[], gone: readonly string[]): [string, string][] => {
  const left = [...added].sort();
  return [...gone].sort().flatMap((before): [string, string][] => {
    const stem = withoutYear(before);
    const at = stem === null ? -1 : left.findIndex((name) => withoutYear(name) === stem);
    const [after] = at < 0 ? [] : left.splice(at, 1);
    return after === undefined ? [] : [[before, after]];
  });
};

/** Names the columns that are new and gone, those that are read first. */
export const compareColumns = (
  { header, layout, row }: FoundHeader,
  contents: ReleaseContents,
  outcomes: Outcomes,
  asAt: Day | null,
): { added: string[]; gone: string[] } => {
  const before = fileBefore(contents, layout.code, asAt);
  if (!before) {
    outcomes.say('columns-changed', 'There is no earlier file of this layout to compare with.');
    return { added: [], gone: [] };
  }
  const { file, isLater } = before;
  const readsFor = layout.readsFor ?? (() => null);
  const readFirst = (names: readonly string[]): string[] =>
    names.toSorted((a, b) => Number(readsFor(a) === null) - Number(readsFor(b) === null));
  const added = readFirst(header.filter((name) => name !== '' && !file.columns.includes(name)));
  const gone = readFirst(file.columns.filter((name) => name !== '' && !header.includes(name)));
  if (added.length + gone.length === 0) return { added, gone };
  for (const column of added) {
    const message = `Not in ${file.name}.`;
    outcomes.add({ check: 'columns-changed', line: row.line, column, value: null, message });
  }
  for (const column of gone) {
    const message = `In ${file.name}, and not here.`;
    outcomes.add({ check: 'columns-changed', line: null, column, value: null, message });
  }
  const rolled = rolledOn(added, gone);
  const moved = new Set(rolled.flat());
  const still = (names: readonly string[]) => names.filter((name) => !moved.has(name));
  // The same thing under another name costs nothing.
  const here = new Set(header.map(readsFor));
  const there = new Set(file.columns.map(readsFor));
  const lost = still(gone).filter((name) => readsFor(name) !== null && !here.has(readsFor(name)));
  const won = still(added).filter((name) => readsFor(name) !== null && !there.has(readsFor(name)));
  const named = (names: readonly string[]): string =>
    listed(names.map((name) => `${name} (${readsFor(name)})`));
  const rest = [
    [still(added).length - won.length, 'new'] as const,
    [still(gone).length - lost.length, 'gone'] as const,
  ].flatMap(([n, word]) => (n > 0 ? [`${formatCount(n)} ${word}`] : []));
  const sentences = [
    lost.length > 0 && `Read and gone, so not held from this file: ${named(lost)}.`,
    won.length > 0 && `Read and new: ${named(won)}.`,
    rolled.length > 0 &&
      `Rolled on to another year: ${listed(rolled.map(([old, now]) => `${old} to ${now}`))}.`,
    rest.length > 0 &&
      `${layout.readsFor ? 'Of the columns that cost or bring no answer: ' : 'Columns: '}${rest.join(', ')}.`,
  ].filter(Boolean);
  const against = isLater ? `Compared with the later file ${file.name}` : `Since ${file.name}`;
  outcomes.say('columns-changed', `${against}: ${sentences.join(' ')}`);
  return { added, gone };
};
