// What a row is compared with: the rest of its dimension, one member, itself at another time or the time before, or another
// population; and the total the two add up to.
// Tells baselines that hold services of the row itself, which are never compared with it.
import {
  type Dimension,
  dimensions,
  frameOf,
  groupMembers,
  isDay,
  membersOf,
  narrowed,
  outsideScotland,
  type PlaceDimension,
  type Population,
  parsePopulation,
  placeDimensions,
  type StoredMember,
  snapshotsOf,
  UserError,
  unknownCode,
} from '@cube/schema';
import { restNoun } from '../base-words.ts';
import { frameOfRow, questionWanted, totalRow, unpinned } from '../cells.ts';
import type { BaselineInput, OtherBaselineInput } from '../generated/resolvers.ts';
import type { RowModel } from '../models.ts';
import { areApart, isInside, overlap } from '../overlap.ts';
import type { RateWanted } from '../rates.ts';

export type Baseline = {
  row: RowModel;
  /** A plural noun phrase: "the rest of the services inspected", "voluntary services". */
  label: string;
  rate: RateWanted;
  /** A part of `row` that is left out of it: the rest of thousands is everyone less the row compared. */
  less?: RowModel;
  /** What the row and its rest add up to; null where the baseline is no rest. */
  total: RowModel | null;
  /** Services of the row may be among the baseline too. */
  sharing: boolean;
};

export const isPlace = (d: Dimension): d is PlaceDimension => placeDimensions.some((p) => p === d);

export const isTime = (d: Dimension): d is 'PERIOD' | 'YEAR' => d === 'PERIOD' || d === 'YEAR';

/** Nothing said of time: what was pinned holds no other year or day. */
const withoutTime = ({ pins }: RowModel['coordinate']): RowModel['coordinate']['pins'] =>
  new Map([...pins].filter(([d]) => !isTime(d)));

/** The row a comparison is made with; null where it is to be the time before and none is held. */
export function baselineOf(row: RowModel, input: BaselineInput, rate: RateWanted): Baseline | null {
  if (input.other) return otherOf(row, input.other);
  if (input.before) return itselfBefore(row, input.before, rate);
  const d = (input.rest ?? input.member?.dimension) as Dimension;
  const pin = row.coordinate.pins.get(d);
  if (!pin && input.member && isTime(d)) return itselfThen(row, d, input.member.code, rate);
  if (!pin)
    throw new UserError(
      'BAD_INPUT',
      `baseline: the row must be grouped by ${d} to be compared along it.`,
    );
  if (input.member) return memberOf(row, d, pin, input.member.code, rate);
  if (!isPlace(d))
    throw new UserError(
      'BAD_INPUT',
      `baseline.rest: ${d} has no rest; name SECTOR, SERVICE_TYPE or another place dimension.`,
    );
  return restOf(row, d, pin, rate);
}

/** Another population. Of the same forms, it holds other services only where some place dimension keeps the two apart. */
function otherOf(row: RowModel, input: OtherBaselineInput): Baseline {
  const { contents } = row;
  const population = parsePopulation(input.where, contents);
  const [mine, theirs] = [frameOfRow(row), frameOf(population, contents)];
  const sameForms =
    mine.stage === theirs.stage &&
    mine.questionSet === theirs.questionSet &&
    mine.periods.some((period) => theirs.periods.includes(period));
  return {
    row: totalRow(contents, population),
    label: 'the other population',
    rate: { ...input.rate },
    total: null,
    sharing: sameForms && !areApart(narrowed(row.coordinate, contents), population, contents),
  };
}

/** Whether only records know the members of a dimension, and no filter names them. */
const isUnlisted = (d: Dimension, p: Population): boolean =>
  dimensions[d].held === 'records' && !(isPlace(d) && p.places[d]);

/** The member of a dimension that a baseline names. */
export function memberNamed(d: Dimension, code: string, row: RowModel): StoredMember {
  const { population } = row.coordinate;
  const all = isUnlisted(d, population)
    ? membersOf(row.contents, d)
    : groupMembers(d, population, row.contents);
  const member = all.find((m) => m.code === code);
  if (member) return member;
  throw unknownCode(
    dimensions[d].label.toLowerCase(),
    code,
    all.map((m) => m.code),
  );
}

function memberOf(
  row: RowModel,
  d: Dimension,
  pin: StoredMember,
  code: string,
  rate: RateWanted,
): Baseline {
  const member = memberNamed(d, code, row);
  const others = isTime(d) ? withoutTime(row.coordinate) : row.coordinate.pins;
  const pins = new Map(others).set(d, member);
  return {
    row: { ...row, coordinate: { ...row.coordinate, pins } },
    label: servicesOf(member),
    rate,
    total: null,
    sharing: overlap(member, pin, row.contents),
  };
}

/** The times at which the stage and focus area of a row were looked at, earliest first. */
function timesOf(row: RowModel, d: 'PERIOD' | 'YEAR') {
  const { contents, coordinate } = row;
  const { stage, questionSet } = frameOfRow(row);
  const anyTime = { ...coordinate.population, stages: [stage], questionSets: [questionSet] };
  const all = membersOf(contents, 'PERIOD');
  const held = new Set(
    snapshotsOf(contents, { ...anyTime, periods: all.map((m) => m.code) }).map((s) => s.period),
  );
  const periods = all.filter((m) => held.has(m.code));
  const offered =
    d === 'PERIOD'
      ? periods
      : membersOf(contents, 'YEAR').filter((y) => periods.some((m) => m.parent === y.path));
  // Codes are years and days, so that they follow time as text.
  return { anyTime, periods, offered: [...offered].sort((a, b) => a.code.localeCompare(b.code)) };
}

/** The same group at another time its stage and focus area were looked at: "private services in 2014/15". */
function itselfThen(row: RowModel, d: 'PERIOD' | 'YEAR', code: string, rate: RateWanted): Baseline {
  const { coordinate } = row;
  const { anyTime, periods, offered } = timesOf(row, d);
  const member = offered.find((m) => m.code === code);
  if (!member)
    throw unknownCode(
      dimensions[d].label.toLowerCase(),
      code,
      offered.map((m) => m.code),
    );
  const now = frameOfRow(row).periods;
  const then = periods
    .filter((m) => (d === 'PERIOD' ? m === member : m.parent === member.path))
    .map((m) => m.code);
  const groups = placeDimensions.flatMap((place) => coordinate.pins.get(place) ?? []);
  return {
    row: {
      ...row,
      coordinate: {
        population: { ...anyTime, periods: then },
        pins: withoutTime(coordinate),
      },
    },
    label: `${groups.map(servicesOf).join(', ') || 'services'} ${isDay(member.code) ? 'on' : 'in'} ${member.label}`,
    rate,
    total: null,
    sharing: then.some((period) => now.includes(period)),
  };
}

/** The same group at the latest time before its own; null where none is held. A row of one year names the year alone: "2014/15". */
function itselfBefore(row: RowModel, d: Dimension, rate: RateWanted): Baseline | null {
  if (!isTime(d))
    throw new UserError('BAD_INPUT', `baseline.before: ${d} is no time; name PERIOD or YEAR.`);
  const before = timeBefore(row, d);
  if (!before) return null;
  const base = itselfThen(row, d, before.code, rate);
  const places = placeDimensions.some((place) => row.coordinate.pins.get(place));
  return row.coordinate.pins.get(d) && !places ? { ...base, label: before.label } : base;
}

/** The latest time before a row's own at which its stage and focus area were looked at. */
export function timeBefore(row: RowModel, d: 'PERIOD' | 'YEAR'): StoredMember | null {
  const { periods, offered } = timesOf(row, d);
  const [first = ''] = [...frameOfRow(row).periods].sort();
  const own = periods.find((m) => m.code === first);
  const at = offered.findIndex((m) => (d === 'PERIOD' ? m === own : m.path === own?.parent));
  return offered[at - 1] ?? null;
}

/** All other members the population has. Row and rest make up everyone only where the members do. */
function restOf(row: RowModel, d: PlaceDimension, pin: StoredMember, rate: RateWanted): Baseline {
  const { contents } = row;
  const whole = unpinned(row, d);
  const here = narrowed(whole.coordinate, contents);
  const everyone = restNoun(whole, questionWanted(row, rate.question), rate.basis ?? 'APPLICABLE');
  // Thousands cannot be named, but each entry has one of them: what one leaves of everyone is all the others.
  if (isUnlisted(d, here))
    return { row: whole, less: row, label: everyone, rate, sharing: false, total: whole };
  const members = groupMembers(d, here, contents);
  const apart = members.filter((m) => !overlap(m, pin, contents));
  const others = apart.filter((m) => !apart.some((o) => o !== m && isInside(m, o, contents)));
  // Everyone has one member of a top dimension; of a lower one some have none.
  const isEveryone =
    dimensions[d].parent === null &&
    !here.places[d] &&
    members.every((m) => apart.includes(m) || isInside(m, pin, contents));
  const only = (codes: readonly string[]): RowModel => {
    const { population, pins } = whole.coordinate;
    const places = { ...population.places, [d]: [...codes].sort() };
    return { ...row, coordinate: { population: { ...population, places }, pins } };
  };
  const codes = others.map((m) => m.code);
  return {
    row: only(codes),
    label: isEveryone ? everyone : othersInWords(others, d),
    rate,
    sharing: false,
    total: isEveryone ? whole : only([pin.code, ...codes]),
  };
}

/** The most members that are named one by one. */
const mostNamed = 3;

function othersInWords(others: readonly StoredMember[], d: Dimension): string {
  if (others.length === 0 || others.length > mostNamed)
    return `the other ${dimensions[d].label.toLowerCase()}s shown`;
  const nouns = others.map(servicesOf);
  const last = nouns.pop() ?? '';
  return nouns.length > 0 ? `${nouns.join(', ')} and ${last}` : last;
}

/** "voluntary services", "care home services", "services in Fife": a member as a plural noun phrase. */
export function servicesOf({
  dimension,
  label,
  kind,
  code,
}: Pick<StoredMember, 'dimension' | 'label'> &
  Partial<Pick<StoredMember, 'kind' | 'code'>>): string {
  if (kind === 'not-recorded')
    return `services with no ${dimensions[dimension].label.toLowerCase()} recorded`;
  if (dimension === 'COUNCIL_AREA')
    return code === outsideScotland ? 'services outside Scotland' : `services in ${label}`;
  if (dimension === 'PROVIDER') return `services of ${label}`;
  if (dimension === 'SERVICE' || !isPlace(dimension)) return label;
  const noun = /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  if (/service$/.test(noun)) return `${noun}s`;
  return /(services|homes|types)$/.test(noun) ? noun : `${noun} services`;
}
