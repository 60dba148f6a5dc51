// Puts the published report into the store; a store that already holds these very batches is left as it is.
import type { Store } from '@cube/db';
import { members, questionSets, reportBatches } from '@cube/reference';
import type {
  AskedDefinition,
  QuestionDefinition,
  QuestionSet,
  ReleaseContents,
  StoredRelease,
} from '@cube/schema';

/** The release that holds the report: published now, or found. Records that came in since stay, with all they need. */
export async function loadReport(store: Store): Promise<StoredRelease> {
  const held = (await store.releases()).some(({ channel }) => channel === 'MAIN')
    ? await store.contents(null)
    : null;
  return store.publish({
    label: 'The 2018 report',
    channel: 'MAIN',
    members: members(),
    questionSets: questionSets().map((set) => withRecords(set, held)),
    add: reportBatches(),
  });
}

/** The report's focus area with the questions that files brought, and the periods and breaks that records brought. */
function withRecords(set: QuestionSet, held: ReleaseContents | null): QuestionSet {
  const asHeld = held?.questionSets.find(({ code }) => code === set.code);
  if (!asHeld) return set;
  const hasRecords = held?.release.batches.some(
    ({ kind, questionSet }) => kind === 'RECORDS' && questionSet === set.code,
  );
  const isOwn = ({ code }: QuestionDefinition) => set.questions.some((own) => own.code === code);
  if (!hasRecords && asHeld.questions.every(isOwn)) return set;
  const places = (asked: AskedDefinition) => `${asked.stage} ${asked.period}`;
  // In the order held, so that what is there already is the same to the byte.
  const questions = asHeld.questions.map((old) => {
    const own = set.questions.find(({ code }) => code === old.code);
    if (!own || !hasRecords) return own ?? old;
    return { ...own, asked: inOrderOf(old.asked, own.asked, places) };
  });
  return { ...set, questions: inOrderOf(questions, set.questions, ({ code }) => code, 'held') };
}

/** Both lists as one, in the order of `held`, then what only `own` has; where both have it, `prefer` wins. */
function inOrderOf<T>(
  held: readonly T[],
  own: readonly T[],
  keyOf: (item: T) => string,
  prefer: 'held' | 'own' = 'own',
): T[] {
  const ours = new Map(own.map((item) => [keyOf(item), item]));
  const known = new Set(held.map(keyOf));
  return [
    ...held.map((item) => (prefer === 'own' ? (ours.get(keyOf(item)) ?? item) : item)),
    ...own.filter((item) => !known.has(keyOf(item))),
  ];
}
