// What changed from one release to another, in sentences: batches and focus areas. Hides what takes the place of what.
import { formatCount, type QuestionSet, type StoredBatch, type StoredRelease } from '@cube/schema';

/** A release with the focus areas it defines. */
export type Defined = { release: StoredRelease; questionSets: readonly QuestionSet[] };

/** A sentence for every batch or focus area that was added, replaced, changed or is gone. */
export function changesBetween(before: Defined | null, now: Defined): string[] {
  const old = before?.release.batches ?? [];
  const isSame = (a: StoredBatch) => (b: StoredBatch) => a.id === b.id && a.sha256 === b.sha256;
  const fresh = now.release.batches.filter((b) => !old.some(isSame(b)));
  const left = old.filter((b) => !now.release.batches.some(isSame(b)));
  const replaced = new Set<StoredBatch>();
  const said = fresh.map((batch) => {
    const places = left.filter((other) => !replaced.has(other) && takesPlaceOf(batch, other));
    for (const place of places) replaced.add(place);
    return places.length > 0
      ? `Replaced: ${places.map(named).join(' and ')} by ${named(batch)}.`
      : `Added: ${named(batch)}.`;
  });
  return [
    ...said,
    ...left.filter((b) => !replaced.has(b)).map((b) => `Gone: ${named(b)}.`),
    ...definitionChanges(before?.questionSets ?? [], now.questionSets, fresh),
  ];
}

/** "Register of 31 May 2026 (10,566 records)". */
const named = ({ title, records }: StoredBatch): string =>
  records === null
    ? title
    : `${title} (${formatCount(records)} ${records === 1 ? 'record' : 'records'})`;

/** Whether one stands where the other stood: the same name, or the same kind of data for a time both speak of. */
const takesPlaceOf = (now: StoredBatch, before: StoredBatch): boolean =>
  now.id === before.id ||
  (now.kind === before.kind &&
    now.stage === before.stage &&
    now.questionSet === before.questionSet &&
    now.periods.some((period) => before.periods.includes(period)));

function definitionChanges(
  before: readonly QuestionSet[],
  now: readonly QuestionSet[],
  fresh: readonly StoredBatch[],
): string[] {
  const of = (sets: readonly QuestionSet[], code: string) => sets.find((s) => s.code === code);
  const said = now.flatMap((set) => {
    const held = of(before, set.code);
    if (!held) return [`Added: the focus area ${set.label} with ${questions(set)}.`];
    const what = differences(held, set);
    // That questions were put in another period too is what its new batch says.
    if (what.length === 0 && !sameText(held, set) && !fresh.some((b) => b.questionSet === set.code))
      what.push('when its questions were put');
    return what.length > 0 ? [`Changed: the focus area ${set.label}: ${what.join(', ')}.`] : [];
  });
  const gone = before.filter((set) => !of(now, set.code));
  return [...said, ...gone.map((set) => `Gone: the focus area ${set.label}.`)];
}

const counted = (n: number): string => (n === 1 ? '1 question' : `${formatCount(n)} questions`);
const questions = (set: QuestionSet): string => counted(set.questions.length);

type Question = QuestionSet['questions'][number];

/** "1 question added", "2 questions changed"; empty where both ask the same. */
function differences(before: QuestionSet, now: QuestionSet): string[] {
  // Versions that were not touched are the same object.
  if (before === now) return [];
  const of = (set: QuestionSet, code: string) => set.questions.find((q) => q.code === code);
  const added = now.questions.filter((q) => !of(before, q.code));
  const gone = before.questions.filter((q) => !of(now, q.code));
  const changed = now.questions.filter((q) => {
    const held = of(before, q.code);
    return held !== undefined && !asksTheSame(held, q);
  });
  const how = [
    [added, 'added'],
    [changed, 'changed'],
    [gone, 'gone'],
  ] as const;
  const { questions: _, ...words } = now;
  const { questions: __, ...wordsBefore } = before;
  return [
    ...how.flatMap(([list, word]) => (list.length > 0 ? [`${counted(list.length)} ${word}`] : [])),
    ...(sameText(words, wordsBefore) ? [] : ['its name or description']),
  ];
}

/** Whether two versions of a question differ in nothing but the periods they were put in. */
function asksTheSame(before: Question, now: Question): boolean {
  const { asked: askedThen, ...then } = before;
  const { asked, ...rest } = now;
  return (
    sameText(then, rest) &&
    asked.every((a) => {
      const held = askedThen.find((b) => b.stage === a.stage && b.period === a.period);
      return !held || sameText(held, a);
    })
  );
}

/** Definitions come from one store, which writes their keys in one order. */
const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
