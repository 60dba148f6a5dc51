// The members that entries may name: stages, years, periods, service types, subtypes, sectors and council areas, and what files call
// them. Members the report has keep their words, order and parent: their objects are used as they are.
import { members } from '@cube/reference';
import {
  codeOf,
  type Day,
  type Dimension,
  type MemberInput,
  notRecorded,
  outsideScotland,
  type ReleaseContents,
  type Stage,
  stages,
} from '@cube/schema';
import { dayInWords, dayOf, type Term, type Terms, termsOf } from './value.ts';
import { aliases, councils, newSubtypes } from './vocabulary-terms.ts';

/** Dimensions whose members stand in a file by name. */
export type NamedDimension = Extract<
  Dimension,
  'STAGE' | 'SERVICE_TYPE' | 'SERVICE_SUBTYPE' | 'SECTOR' | 'COUNCIL_AREA'
>;

const ofReport = members();
const reported = new Map(ofReport.map((member) => [`${member.dimension}|${member.path}`, member]));

/** The member as the report has it, or the one given. */
const keeping = (member: MemberInput): MemberInput =>
  reported.get(`${member.dimension}|${member.path}`) ?? member;

const real = (
  dimension: Dimension,
  path: string,
  label: string,
  order: number,
  more: { description?: string; parent?: string } = {},
): MemberInput => keeping({ dimension, path, label, kind: 'real', order, ...more });

const blank = (dimension: Dimension): MemberInput => ({
  dimension,
  path: notRecorded,
  label: 'Not recorded',
  description: 'Blank in the source. Never guessed.',
  kind: 'not-recorded',
  order: 999,
});

const realOnes = (dimension: Dimension): MemberInput[] =>
  ofReport.filter((member) => member.dimension === dimension && member.kind === 'real');

/** Members to come are put after those there are, with room between. */
const afterReport = 20;

const builtIn: Record<NamedDimension, readonly MemberInput[]> = {
  STAGE: (Object.keys(stages) as Stage[]).map((code) =>
    real('STAGE', code, stages[code].label, stages[code].order, {
      description: `${stages[code].label}: ${stages[code].judge}. Never added to another stage.`,
    }),
  ),
  SERVICE_TYPE: [...realOnes('SERVICE_TYPE'), blank('SERVICE_TYPE')],
  SERVICE_SUBTYPE: [
    ...realOnes('SERVICE_SUBTYPE'),
    ...newSubtypes.map(({ code, label, ...more }, i) =>
      real('SERVICE_SUBTYPE', code, label, afterReport + i, more),
    ),
  ],
  SECTOR: [...realOnes('SECTOR'), blank('SECTOR')],
  COUNCIL_AREA: [
    ...councils.map((label, i) =>
      real('COUNCIL_AREA', label.toLowerCase().replaceAll(' ', '-'), label, i, {
        description: 'A council area of Scotland.',
      }),
    ),
    real('COUNCIL_AREA', outsideScotland, 'Outside Scotland', councils.length, {
      description: 'On the register of Scotland, with its address elsewhere.',
    }),
    blank('COUNCIL_AREA'),
  ],
};

/** The members of a dimension that need no file to be known. */
export const knownMembers = (dimension: NamedDimension): readonly MemberInput[] =>
  builtIn[dimension];

const held = (dimension: Dimension, contents: ReleaseContents | null): Term[] =>
  (contents?.members ?? [])
    .filter((member) => member.dimension === dimension && member.kind !== 'group')
    .map(({ code, label }) => ({ code, label }));

/** What files may call the members of a dimension; with `contents`, what other files brought as well. */
export const termsFor = (
  dimension: NamedDimension,
  contents: ReleaseContents | null = null,
): Terms =>
  termsOf([
    ...builtIn[dimension].map(({ path, label }) => ({
      code: codeOf(path),
      label,
      aliases: aliases[path] ?? [],
    })),
    ...held(dimension, contents),
  ]);

/** The type a subtype lies below; null when no such subtype is known. */
export const typeOfSubtype = (
  subtype: string,
  contents: ReleaseContents | null = null,
): string | null =>
  builtIn.SERVICE_SUBTYPE.find(({ path }) => path === subtype)?.parent ??
  contents?.members.find((m) => m.dimension === 'SERVICE_SUBTYPE' && m.code === subtype)?.parent ??
  null;

/** "2026-27" of a year that starts in April 2026. */
export const yearStarting = (year: number): string => `${year}-${String(year + 1).slice(-2)}`;

/** The inspection year, April to March, that a day lies in: 2026-05-31 in 2026-27. */
export const yearOfDay = (day: Day): string =>
  yearStarting(Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0));

/** The year in a column's name: 2627 is 2026-27. Null where the two do not follow each other. */
export const yearOfSuffix = (suffix: string): string | null => {
  const first = 2000 + Number(suffix.slice(0, 2));
  const fits = /^\d{4}$/.test(suffix) && yearStarting(first).slice(-2) === suffix.slice(2);
  return fits ? yearStarting(first) : null;
};

type Time = { year: string; label: string; starts: Day; about: string };

const timeOf = (period: string): Time | null => {
  const [, y = '', m, d] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(period) ?? [];
  const year = Number(y);
  if (d) {
    const day = dayOf(year, Number(m), Number(d));
    if (!day) return null;
    const label = dayInWords(day);
    return { year: yearOfDay(day), label, starts: day, about: `As things stood on ${label}.` };
  }
  if (m) {
    if (yearStarting(year) !== period) return null;
    const about = `The inspection year April ${year} to March ${year + 1}.`;
    return { year: period, label: period.replace('-', '/'), starts: `${y}-04-01`, about };
  }
  const about = `The calendar year ${y}.`;
  return y ? { year: y, label: y, starts: `${y}-01-01`, about } : null;
};

/**
 * Years and days in the order of time. The report's own two come as 0 and 1, so what lies before them is below zero and what lies
 * after is the day it starts, as a number.
 */
const timeOrder = (starts: Day): number => {
  const number = Number(starts.replaceAll('-', ''));
  return starts < '2016-04-01' ? number - 20_170_000 : number;
};

/** A period and the year it lies in. Throws on what is no period: readers make them of days and years already checked. */
export const timeMembers = (period: string): readonly MemberInput[] => {
  const time = timeOf(period);
  if (!time) throw new Error(`${JSON.stringify(period)} is no year and no day`);
  const year = timeOf(time.year);
  if (!year) throw new Error(`${JSON.stringify(time.year)} is no year`);
  return [
    real('YEAR', time.year, year.label, timeOrder(year.starts), { description: year.about }),
    real('PERIOD', period, time.label, timeOrder(time.starts), {
      description: time.about,
      parent: time.year,
    }),
  ];
};

/** Gathers which members entries name, parents first, so that each is told once. */
export const memberGathering = (
  own: readonly MemberInput[] = [],
): {
  name: (dimension: NamedDimension, code: string) => void;
  members: () => readonly MemberInput[];
} => {
  const known = new Map(
    [...own, ...Object.values(builtIn).flat()].map((m) => [`${m.dimension}|${m.path}`, m]),
  );
  const named = new Map<string, MemberInput>();
  const name = (dimension: Dimension, code: string): void => {
    const key = `${dimension}|${code}`;
    const member = named.has(key) ? undefined : known.get(key);
    if (!member) return;
    if (dimension === 'SERVICE_SUBTYPE' && member.parent) name('SERVICE_TYPE', member.parent);
    named.set(key, member);
  };
  return { name, members: () => [...named.values()] };
};
