// The entries of one service in the order of time, and what they answered. Pure.
import { formatCount } from '@cube/schema';
import type { ServiceProfileQuery } from '../../generated/graphql.ts';
import { type Entry, lastInspectedOf } from '../target/entries.ts';
import type { Question } from '../target/frames.ts';

type Periods = ServiceProfileQuery['slice']['rows'];
export type ProfileEntry = Periods['nodes'][number]['records']['edges'][number]['node'];

/** Old to new; what has only a period stands where its period stands. */
export function byDate(entries: readonly ProfileEntry[]): ProfileEntry[] {
  return [...entries].sort(
    (a, b) => a.period.order - b.period.order || (a.date ?? '').localeCompare(b.date ?? ''),
  );
}

/** What of a service is held and was not read, in words; null where all of it was. */
export function leftOutWords({
  totalCount,
  nodes,
}: {
  totalCount: number;
  nodes: readonly { records: { pageInfo: { hasNextPage: boolean } } }[];
}): string | null {
  const older = totalCount - nodes.length;
  const lines: string[] = [];
  if (older > 0)
    lines.push(
      `Only the latest are shown: ${older === 1 ? 'one older period is' : `${formatCount(older)} older periods are`} left out.`,
    );
  if (nodes.some(({ records }) => records.pageInfo.hasNextPage))
    lines.push('Of a period with very many entries only the first are shown.');
  return lines.join(' ') || null;
}

/** Questions that any of the entries answered, in the order of the catalogue. */
export const askedOf = (entries: readonly Entry[], questions: readonly Question[]): Question[] => {
  const asked = new Set(
    entries.flatMap(({ answers }) => answers.map(({ question }) => question.code)),
  );
  return questions.filter(({ question }) => asked.has(question.code));
};

export type Told = {
  /** In words; why there is none where there is none. */
  text: string;
  code: string | null;
  /** The answer calls for action. */
  calls: boolean;
};

/** What an entry answered to a question. */
export function toldBy(entry: Entry, { question, unfavourable }: Question): Told {
  const found = entry.answers.find((given) => given.question.code === question.code);
  if (!found) return { text: 'not asked', code: null, calls: false };
  return {
    text: found.answer.label,
    code: found.answer.code,
    calls: unfavourable.some(({ code }) => code === found.answer.code),
  };
}

/** The day of the last inspection that any entry tells; null where none does. */
export const lastInspectedIn = (entries: readonly Entry[]): string | null =>
  entries
    .flatMap((entry) => lastInspectedOf(entry) ?? [])
    .sort()
    .at(-1) ?? null;

/** Under which provider it was, old to new; one line for as long as it stayed. `until` is null for the one of its latest entry. */
export type ProviderSpan = { label: string; since: string; until: string | null };

export function providersOver(entries: readonly ProfileEntry[]): ProviderSpan[] {
  const spans: (ProviderSpan & { code: string })[] = [];
  for (const { provider, period } of entries) {
    const last = spans.at(-1);
    if (!provider || last?.code === provider.code) continue;
    if (last) last.until = period.label;
    spans.push({ code: provider.code, label: provider.label, since: period.label, until: null });
  }
  return spans.map(({ label, since, until }) => ({ label, since, until }));
}
