// What the search box lists: screens and words of the glossary at once, members of the cube when they arrive, in groups. Pure.
import { type Dimension, dimensions } from '@cube/schema';
import { termHref, terms } from '../ui/glossary.ts';
import type { ResultGroup } from '../ui/search-box.tsx';
import { destinationOf, type Found } from './destinations.ts';

/** The members found in one dimension; `total` may be more than are listed. */
export type FoundIn = { dimension: Dimension; total: number; members: readonly Found[] };

/** Shown of one kind at most: what is further down is reached by typing more. */
export const mostOfAKind = 5;

const groupNames: Partial<Record<Dimension, string>> = {
  QUESTION: 'Questions',
  ANSWER: 'Answers',
  SECTOR: 'Sectors',
  SERVICE_TYPE: 'Service types',
  SERVICE_SUBTYPE: 'Service subtypes',
  COUNCIL_AREA: 'Council areas',
  PROVIDER: 'Providers',
  SERVICE: 'Services',
  QUESTION_SET: 'Focus areas',
};
const order = Object.keys(groupNames) as Dimension[];

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.toLowerCase().includes(word));

/** Those that begin with what was typed first; otherwise in the order they came. */
function bestFirst<T>(items: readonly T[], text: (item: T) => string, words: readonly string[]) {
  const start = words.join(' ');
  const begins = (item: T) => (text(item).toLowerCase().startsWith(start) ? 0 : 1);
  return [...items].sort((a, b) => begins(a) - begins(b));
}

export type SearchScreen = { path: string; label: string };

/** What is known without asking: screens and terms. */
export function nearAtHand(
  text: string,
  screens: readonly SearchScreen[],
): { before: ResultGroup[]; after: ResultGroup[] } {
  const words = wordsOf(text);
  if (words.length === 0) return { before: [], after: [] };
  const pages = screens.filter(({ label }) => holds(label, words));
  const known = bestFirst(
    terms.filter(({ term, also }) => holds(`${term} ${also ?? ''}`, words)),
    ({ term }) => term,
    words,
  );
  return {
    before: group(
      'Screens',
      pages.length,
      pages.map(({ path, label }) => ({
        key: `screen ${path}`,
        label,
        leads: 'Open it',
        href: path,
      })),
    ),
    after: group(
      'Words used here',
      known.length,
      known.map(({ slug, term }) => ({
        key: `term ${slug}`,
        label: term,
        leads: 'Glossary',
        href: termHref(slug),
      })),
    ),
  };
}

function group(name: string, total: number, all: ResultGroup['entries']): ResultGroup[] {
  return all.length > 0 ? [{ name, total, entries: all.slice(0, mostOfAKind) }] : [];
}

/** What stands under a member's name to tell it from its namesakes. */
const detailOf = ({ dimension, code, parent }: Found): string | undefined => {
  if (dimension === 'SERVICE' || dimension === 'PROVIDER') return code.toUpperCase();
  if (dimension === 'ANSWER' || dimension === 'SERVICE_SUBTYPE') return parent?.label;
  return undefined;
};

/** Groups of members, each with where it leads; what leads nowhere is left out. */
export function memberGroups(
  text: string,
  found: readonly FoundIn[],
  screens: ReadonlySet<string>,
): ResultGroup[] {
  const words = wordsOf(text);
  return order.flatMap((dimension) => {
    const here = found.find((one) => one.dimension === dimension);
    if (!here) return [];
    const entries = bestFirst(here.members, ({ label }) => label, words).flatMap((member) => {
      const destination = destinationOf(member, screens);
      const key = `${dimension} ${member.parent?.code ?? ''} ${member.code}`;
      const detail = detailOf(member);
      return destination
        ? [{ key, label: member.label, ...destination, ...(detail && { detail }) }]
        : [];
    });
    return group(groupNames[dimension] ?? dimensions[dimension].label, here.total, entries);
  });
}

/** Members that were only found by their description join those found by their name. */
export function withFound(held: readonly FoundIn[], also: readonly Found[]): FoundIn[] {
  const keyOf = ({ dimension, code, parent }: Found) => `${dimension} ${parent?.code} ${code}`;
  return held.map((one) => {
    const known = new Set(one.members.map(keyOf));
    // Where not all of a kind were fetched, these may be among the rest.
    const more =
      one.members.length < one.total
        ? []
        : also.filter((member) => member.dimension === one.dimension && !known.has(keyOf(member)));
    return { ...one, total: one.total + more.length, members: [...one.members, ...more] };
  });
}

/** "3 results" for those who cannot see the list. */
export function resultWords(groups: readonly ResultGroup[], text: string): string {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count === 0) return `Nothing found for ${text}.`;
  const more = groups.some(({ entries, total }) => total > entries.length)
    ? ' Type more to narrow them down.'
    : '';
  return `${count} ${count === 1 ? 'result' : 'results'}. Up and down arrows to choose.${more}`;
}
