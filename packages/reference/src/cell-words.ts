// How cells are spoken of in derivations: plural noun phrases for groups, numbers and ranges in words.
import type { CellName } from './printed.ts';

const plurals: Record<string, string> = {
  all: 'all services',
  'care-home': 'care homes',
  'school-care': 'school care services',
  fostering: 'fostering services',
  adoption: 'adoption services',
  secure: 'secure services',
  'local-authority': 'local authority services',
  private: 'private services',
  voluntary: 'voluntary services',
  'health-board': 'health board services',
  'mainstream-school': 'mainstream schools',
  'residential-special-school': 'residential special schools',
  'school-hostel': 'school hostels',
};

/** "private services"; for groups printed together "fostering, adoption and secure services". */
export const placeWords = (place: string): string => {
  const known = plurals[place];
  if (known) return known;
  const names = place.split('+').map((code) => (plurals[code] ?? code).replace(/ services$/, ''));
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} services`;
};

/** "224" or "87 to 90". */
export const countWords = ({ lower, upper }: { lower: number; upper: number }): string =>
  lower === upper ? String(lower) : `${lower} to ${upper}`;

const sectorCodes = ['local-authority', 'private', 'voluntary', 'health-board'];

/** The members that add up to the total a place belongs to: all sectors, all service types, all answers. */
export const familyWords = ({ place, question }: CellName): string => {
  if (place === 'all') return question === 'entries' ? 'all groups' : 'all answers';
  return sectorCodes.includes(place) ? 'all sectors' : 'all service types';
};

/** "A" or "A and B". */
export const listWords = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
