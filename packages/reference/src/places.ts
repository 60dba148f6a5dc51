// Who was inspected: the service types and sectors the inspections are printed by, and the groups printed together.
export const inspectedTypes = [
  'care-home',
  'school-care',
  'fostering',
  'adoption',
  'secure',
] as const;
export const sectors = ['local-authority', 'private', 'voluntary', 'health-board'] as const;

/** The nine groups whose counts are unknowns: five types and four sectors, both adding up to the same totals. */
export const leafPlaces: readonly string[] = [...inspectedTypes, ...sectors];

/** Service types the report prints only as one group. */
export const printedTypeGroups = ['fostering+adoption+secure'] as const;

/** Every place a count of the inspections is bounded at: all, each type, each sector, the printed groups. */
export const inspectedPlaces: readonly string[] = ['all', ...leafPlaces, ...printedTypeGroups];

/** The unknowns that make up a place. All of them is the sum over types (structure makes the sectors agree). */
export const leavesOf = (place: string): readonly string[] =>
  place === 'all' ? inspectedTypes : place.split('+');

/** The place a claim about these types or these sectors speaks of, when it speaks of them together. */
export const placeOf = (types: readonly string[], sectorCodes: readonly string[]): string => {
  const named = [...types, ...sectorCodes];
  return named.length === 0 ? 'all' : named.join('+');
};

/** The three kinds of school, which make up school care. */
export const schoolSubtypes: readonly string[] = [
  'mainstream-school',
  'residential-special-school',
  'school-hostel',
];

/** The place several types are printed as together. */
export const printsTogether = (codes: readonly string[]): string => {
  if (codes.length === 0) return 'all';
  const schools = schoolSubtypes.every((code) => codes.includes(code));
  const named = schools
    ? [...codes.filter((code) => !schoolSubtypes.includes(code)), 'school-care']
    : codes;
  return named.join('+');
};
