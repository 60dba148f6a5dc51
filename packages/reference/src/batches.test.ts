import { type CellInput, dimensions, placeDimensions } from '@cube/schema';
import { expect, test } from 'vitest';
import { reportBatches } from './batches.ts';
import { conflicts } from './conflicts.ts';
import { figureOf } from './figures.ts';
import { members } from './members.ts';
import { cse } from './question-set.ts';

const batches = reportBatches();
const [returns, inspections] = batches;
const cells = inspections?.cells ?? [];
const returned = returns?.cells ?? [];

type Where = Partial<
  Pick<CellInput, 'serviceType' | 'serviceSubtype' | 'sector' | 'question' | 'answer' | 'measure'>
>;
const find = (where: Where, among = cells): CellInput => {
  const { measure = 'ENTRIES', ...rest } = where;
  const keys = ['serviceType', 'serviceSubtype', 'sector', 'question', 'answer'] as const;
  const found = among.filter(
    (cell) => cell.measure === measure && keys.every((key) => cell[key] === rest[key]),
  );
  if (found.length !== 1) throw new Error(`${found.length} cells for ${JSON.stringify(where)}`);
  return found[0] as CellInput;
};
const bounds = (where: Where, among?: readonly CellInput[]): number[] => {
  const cell = find(where, among as CellInput[] | undefined);
  return [cell.lower, cell.upper];
};

test('policy in place: 224 of 332, printed', () => {
  const cell = find({ question: 'policy', answer: 'in-place' });
  expect(cell).toMatchObject({ lower: 224, upper: 224, provenance: 'PUBLISHED', withheld: false });
  expect(cell.evidence?.printed).toEqual(['67%']);
  expect(cell.evidence?.derivation).toBeNull();
  expect(bounds({})).toEqual([332, 332]);
});

test('voluntary 36 of 68 and adoption 11 of 13 are worked out exactly', () => {
  const voluntary = find({ question: 'policy', answer: 'in-place', sector: 'voluntary' });
  expect(voluntary).toMatchObject({ lower: 36, upper: 36, provenance: 'DERIVED_EXACT' });
  expect(voluntary.evidence?.derivation).toBe(
    'The only count that prints as 53% of 68 voluntary services, with all sectors adding up to 224.',
  );
  expect(bounds({ sector: 'voluntary' })).toEqual([68, 68]);
  const adoption = { question: 'policy', answer: 'in-place', serviceType: 'adoption' };
  expect(bounds(adoption)).toEqual([11, 11]);
  expect(find(adoption).provenance).toBe('DERIVED_EXACT');
  expect(bounds({ serviceType: 'adoption' })).toEqual([13, 13]);
});

test('sector counts cover both readings, and say so', () => {
  expect(bounds({ sector: 'local-authority' })).toEqual([138, 142]);
  expect(bounds({ sector: 'private' })).toEqual([121, 125]);
  const cell = find({ question: 'policy', answer: 'in-place', sector: 'local-authority' });
  expect([cell.lower, cell.upper]).toEqual([87, 90]);
  expect(cell.evidence?.readings.map(({ code, lower, upper }) => [code, lower, upper])).toEqual([
    ['L', 90, 90],
    ['P', 87, 89],
  ]);
  expect(cell.evidence?.conflictIds).toContain('conflict-1');
  expect(bounds({ question: 'policy', answer: 'in-place', sector: 'private' })).toEqual([97, 100]);
});

test('a percentage set aside in either reading is shown but bounds no share', () => {
  for (const sector of ['local-authority', 'private']) {
    const cell = find({ sector });
    expect(cell.rateLower).toBeUndefined();
    expect(cell.evidence?.printed).toHaveLength(1);
  }
  const none = find({ question: 'policy', answer: 'none' });
  expect(none.evidence?.printed).toEqual(['6%', '2%']);
  expect([none.rateLower, none.rateUpper]).toEqual([0.055, 0.065]);
  expect(none.evidence?.conflictIds).toContain('conflict-6');
});

test('care homes are held at both levels, 245 to 247', () => {
  const type = find({ serviceType: 'care-home' });
  expect([type.lower, type.upper]).toEqual([245, 247]);
  const { serviceSubtype, ...same } = find({
    serviceSubtype: 'care-home-children-and-young-people',
  });
  expect(serviceSubtype).toBe('care-home-children-and-young-people');
  expect({ serviceType: 'care-home', ...same }).toEqual(type);
});

test('what the report gets wrong nearby is answered from the rest', () => {
  const answer = 'minority+none';
  expect(bounds({ question: 'indicators', answer, serviceType: 'care-home' })).toEqual([34, 34]);
  expect(bounds({ question: 'roles', answer })).toEqual([18, 18]);
  expect(bounds({ question: 'indicators', answer: 'all+majority' })).toEqual([290, 290]);
  expect(bounds({ question: 'systems', answer: 'effective' })).toEqual([256, 257]);
  const care = find({ question: 'indicators', answer, serviceType: 'care-home' });
  expect(care.evidence?.derivation).toMatch(/also prints 33, which cannot hold/);
});

test('care plans in school care: wide counts, but 71% printed bounds the share', () => {
  const cell = find({ question: 'care-plans', answer: 'effective', serviceType: 'school-care' });
  expect(cell.upper - cell.lower).toBeGreaterThan(10);
  expect([cell.rateLower, cell.rateUpper]).toEqual([0.705, 0.715]);
});

test('bases: 224 asked about roles, 265 care plans where the question applied', () => {
  expect(bounds({ question: 'roles' })).toEqual([224, 224]);
  expect(bounds({ question: 'care-plans' })).toEqual([332, 332]);
  expect(bounds({ question: 'care-plans', answer: 'effective+partial+none' })).toEqual([265, 265]);
  expect(bounds({ question: 'care-plans', answer: 'not-applicable' })).toEqual([67, 67]);
});

test('answers of groups under five are withheld unless printed; their size is not', () => {
  expect(
    find({ question: 'roles', answer: 'minority+none', sector: 'health-board' }).withheld,
  ).toBe(true);
  expect(find({ question: 'roles', sector: 'health-board' }).withheld).toBe(true);
  expect(find({ sector: 'health-board' })).toMatchObject({ withheld: false, lower: 1 });
  expect(find({ question: 'systems', sector: 'health-board' }).withheld).toBe(false);
  expect(find({ question: 'policy', answer: 'in-place', serviceType: 'secure' }).withheld).toBe(
    true,
  );
  const printed = [
    { question: 'systems', answer: 'effective+partial' },
    { question: 'systems', answer: 'none' },
    { question: 'comprehensive', answer: 'partial' },
    { question: 'indicators', answer: 'minority+none' },
    { question: 'indicators', answer: 'all+majority' },
    { question: 'policy', answer: 'none' },
  ];
  for (const where of printed) {
    expect(find({ ...where, serviceType: 'secure' }).withheld).toBe(false);
  }
});

test('a withheld cell gives nothing away in its evidence', () => {
  const withheld = cells.filter((cell) => cell.withheld);
  expect(withheld.length).toBeGreaterThan(40);
  for (const cell of withheld) {
    expect(cell.evidence).toMatchObject({
      figureIds: [],
      readings: [],
      printed: [],
      conflictIds: [],
    });
    expect(cell.evidence?.derivation?.match(/\d+/g)).toEqual(['5']);
    expect(cell.rateLower).toBeUndefined();
    expect(cell.evidence?.derivation).toMatch(/^Withheld/);
  }
});

test('recommendations and requirements are held for all inspections only', () => {
  expect(bounds({ measure: 'RECOMMENDATIONS' })).toEqual([65, 65]);
  const services = find({ measure: 'SERVICES_WITH_RECOMMENDATIONS' });
  expect(services).toMatchObject({ lower: 64, rateLower: 0.185, rateUpper: 0.195 });
  expect(bounds({ measure: 'REQUIREMENTS' })).toEqual([5, 5]);
  expect(bounds({ measure: 'SERVICES_WITH_REQUIREMENTS' })).toEqual([4, 4]);
  expect(cells.filter(({ measure }) => measure !== 'ENTRIES')).toHaveLength(4);
});

test('the return: 405, care homes 245 at both levels, the rest as printed', () => {
  expect(bounds({}, returned)).toEqual([405, 405]);
  for (const where of [
    { serviceType: 'care-home' },
    { serviceSubtype: 'care-home-children-and-young-people' },
  ]) {
    expect(bounds(where, returned)).toEqual([245, 245]);
  }
  expect(bounds({ serviceType: 'fostering+adoption+school-care+secure' }, returned)).toEqual([
    160, 160,
  ]);
  expect(bounds({ serviceSubtype: 'mainstream-school' }, returned)).toEqual([20, 20]);
  expect(bounds({ serviceType: 'school-care' }, returned)).toEqual([62, 67]);
  const others = { serviceSubtype: 'fostering+adoption+school-hostel+secure' };
  expect(
    bounds({ ...others, question: 'training-plan', answer: 'in-development+none' }, returned),
  ).toEqual([10, 11]);
  expect(bounds({ question: 'missing-procedure' }, returned)).toEqual([226, 226]);
});

test('the return has no sector, and no cells for the answers described in words only', () => {
  expect(returned.some(({ sector }) => sector !== undefined)).toBe(false);
  expect(returned.some(({ question }) => question === 'policy-return')).toBe(false);
});

test('every cell is well formed: ordered bounds, one cell a coordinate, members and ids that exist', () => {
  const known = new Set(members().map(({ dimension, path }) => `${dimension} ${path}`));
  const conflictIds = new Set(conflicts.map(({ id }) => id));
  for (const batch of batches) {
    const seen = new Set<string>();
    for (const { dimension, path } of batch.coverage)
      expect(known).toContain(`${dimension} ${path}`);
    for (const cell of batch.cells) {
      const { evidence, lower, upper, question, answer } = cell;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeGreaterThanOrEqual(lower);
      expect(cell.provenance === 'DERIVED_BOUNDED').toBe(lower < upper);
      expect(batch.periods).toContain(cell.period);
      const coordinate: string[] = [cell.measure];
      for (const dimension of placeDimensions) {
        const code = cell[dimensions[dimension].where as 'sector'];
        if (code === undefined) continue;
        expect(known).toContain(`${dimension} ${code}`);
        coordinate.push(`${dimension}=${code}`);
      }
      if (question) expect(known).toContain(`QUESTION cse/${question}`);
      if (answer) expect(known).toContain(`ANSWER cse/${question}/${answer}`);
      const key = [...coordinate, question, answer].join('|');
      expect(seen.has(key)).toBe(false);
      seen.add(key);
      expect(evidence?.figureIds.map((id) => figureOf(id).id)).toEqual(evidence?.figureIds);
      for (const id of evidence?.conflictIds ?? []) expect(conflictIds).toContain(id);
      if (!cell.withheld) expect(evidence?.figureIds.length).toBeGreaterThan(0);
      if (cell.provenance !== 'PUBLISHED') expect(evidence?.derivation).toMatch(/\.$/);
    }
  }
});

test('every question of the inspections is held for all, each type and each sector', () => {
  for (const { code, answers, unions, asked } of cse.questions) {
    if (asked[0]?.stage !== 'inspection') continue;
    for (const answer of [undefined, ...answers.map((a) => a.code), ...unions.map((u) => u.code)]) {
      const held = cells.filter((cell) => cell.question === code && cell.answer === answer);
      // All, five types (care homes twice), four sectors; a printed group may come on top.
      expect(held.filter((cell) => !cell.serviceType?.includes('+'))).toHaveLength(11);
    }
  }
});
