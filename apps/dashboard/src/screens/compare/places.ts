// Which of the places in the address are held: what the comparison is narrowed to, and whom the groups are compared with. Pure.
import { formatCount, notRecorded } from '@cube/schema';
import type { CompareMembersQuery, WhereInput } from '../../generated/graphql.ts';
import type { Option } from '../../ui/fields.tsx';
import type { By, Choices, CompareValues, Unknown } from './choices.ts';
import { capital } from './wording.ts';

/** Who there is, by kind of group. Areas and providers are known where records are held. */
export type Members = Record<Exclude<By, 'year'>, Present[]> & {
  /** How many providers there are: of thousands only the largest are named. */
  providers: number;
};
/** `count`: how many entries, for choosing whom there is something to say of. */
type Present = Option & { count: number };

type Rows = CompareMembersQuery['slice']['sectors'] | undefined;

const optionsOf = (rows: Rows): Present[] =>
  (rows?.nodes ?? []).flatMap(({ keys: [key], count }) =>
    key && count.status !== 'NO_CASES' && count.value !== 0
      ? [{ value: key.code, label: key.label, count: count.value ?? 0 }]
      : [],
  );

export const membersOf = (slice: CompareMembersQuery['slice'] | undefined): Members => {
  const listed = optionsOf(slice?.providers ?? undefined);
  // Services of whom the provider is not recorded have no provider in common.
  const provider = listed.filter(({ value }) => value !== notRecorded);
  return {
    sector: optionsOf(slice?.sectors),
    'service-type': optionsOf(slice?.types),
    'council-area': optionsOf(slice?.areas ?? undefined),
    provider,
    providers: (slice?.providers?.totalCount ?? 0) - (listed.length - provider.length),
  };
};

export type Places = {
  by: By;
  /** A member of the groups, or the code of a year; null for the rest, or for each year's own year before. */
  against: string | null;
  /** Each group is compared with itself in this year; null where it is compared with other groups. */
  otherYear: string | null;
  sector: string | null;
  type: string | null;
  area: string | null;
  /** Those compared where there are too many to compare them all; the rest of each is everyone else all the same. Null for everyone. */
  only: string[] | null;
  unknown: Unknown[];
};

const filters = [
  { name: 'sector', kind: 'sector', all: 'all sectors' },
  { name: 'type', kind: 'service-type', all: 'all service types' },
  { name: 'area', kind: 'council-area', all: 'all council areas' },
] as const;

/** Whether the address holds codes that only the members can judge. */
export const needsMembers = (values: CompareValues): boolean =>
  values.by === 'provider' ||
  [values.sector, values.type, values.area].some((code) => code !== null) ||
  (values.against !== null && values.by !== 'year');

/** A group compared with others of its kind is not also narrowed to one of them. */
const isOwn = (by: By, kind: By) => by === kind;

/** What is not held is left out, and named. */
export const resolvePlaces = (
  values: CompareValues,
  choices: Pick<Choices, 'times' | 'asked'>,
  members: Members,
  records: boolean,
): Places => {
  const unknown: Unknown[] = [];
  const needsRecords = values.by === 'council-area' || values.by === 'provider';
  const by = needsRecords && !records ? 'sector' : values.by;
  if (by !== values.by) unknown.push({ name: 'by', raw: values.by, used: 'sectors' });
  const known = (kind: Exclude<By, 'year'>, code: string) =>
    members[kind].some(({ value }) => value === code);
  const places: Places = {
    by,
    against: null,
    otherYear: null,
    sector: null,
    type: null,
    area: null,
    only: null,
    unknown,
  };
  for (const { name, kind, all } of filters) {
    const code = values[name];
    if (code === null || isOwn(by, kind)) continue;
    if (known(kind, code)) places[name] = code;
    else unknown.push({ name, raw: code, used: all });
  }
  if (by === 'provider') places.only = compared(members.provider).map(({ value }) => value);
  const { against } = values;
  if (against === null) return places;
  const held =
    by === 'year'
      ? choices.times.some(({ period }) => period.code === against)
      : known(by, against);
  if (held) places.against = against;
  else if (choices.times.some(({ period }) => period.code === against)) {
    // A year beside itself is no comparison: then it is the rest.
    if (against !== choices.asked.period.code) places.otherYear = against;
  } else
    unknown.push({
      name: 'against',
      raw: against,
      used: by === 'year' ? 'the year before each' : 'the rest',
    });
  return places;
};

/** Under these there is hardly anything to say of a provider; and as many as the cube takes in one list, and is asked for. */
const fewest = 5;
const mostListed = 100;

/** Providers are hundreds: those with enough entries are compared, the largest first. Their answers have no say in who is. */
const compared = (providers: readonly Present[]): Present[] => {
  const enough = providers.filter(({ count }) => count >= fewest);
  return [...(enough.length > 1 ? enough : providers)]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostListed);
};

/** Who is compared with whom, and why not everyone is. */
export const onlyWords = ({ only, against, otherYear }: Places, members: Members): string => {
  const left = members.providers - (only?.length ?? 0);
  if (!only || left <= 0) return '';
  const least = Math.min(
    ...members.provider.filter(({ value }) => only.includes(value)).map(({ count }) => count),
  );
  const others = against || otherYear ? '' : ', each with all other services, whoever runs them';
  const are = left === 1 ? 'one provider is' : `${formatCount(left)} providers are`;
  return only.length < mostListed
    ? `The ${only.length} providers with at least ${least} entries are compared${others}. ${capital(are)} not: of fewer entries there is hardly anything to say.`
    : `The ${only.length} largest providers are compared${others}. The cube takes no more at once; ${are} not compared, with ${least} entries or fewer.`;
};

/** The population of the comparison narrowed to the places chosen. */
export const narrowed = (where: WhereInput, { sector, type, area }: Places): WhereInput => ({
  ...where,
  ...(sector && { sector: { is: sector } }),
  ...(type && { serviceType: { is: type } }),
  ...(area && { councilArea: { is: area } }),
});

/** The groups shown of a population: all, or the providers that are compared. */
export const shownOf = (where: WhereInput, { only }: Places): WhereInput => ({
  ...where,
  ...(only && { provider: { in: only } }),
});

/** "private, care home": what the comparison is narrowed to, in words. */
export const narrowedWords = (places: Places, members: Members): string =>
  filters
    .flatMap(({ name, kind }) => {
      const label = members[kind].find(({ value }) => value === places[name])?.label;
      return label ? [label] : [];
    })
    .join(', ');
