// Comparisons over the whole report: the rest is what it says, no service stands on both sides, unlike things are called unlike.
import { describe, expect, it } from 'vitest';
import { type Json, served } from './served.ts';

const { ask } = served();

const fields =
  'sentence edges { node { keys { code } } verdict comparison { sentence baselineLabel likeForLike warnings baseline { display denominator { value bounds { lower upper } } } } }';
const family = (where: string, by: string, rate: string, baseline = `{rest: ${by}}`) =>
  ask(
    `{ slice(where: {${where}}) { comparisons(by: ${by}, rate: ${rate}, baseline: ${baseline}) { ${fields} } } }`,
  );
const headline = (question: string) => `{question: "${question}", outcome: HEADLINE}`;
const byCode = (data: Json): Json =>
  Object.fromEntries(data.slice.comparisons.edges.map((e: Json) => [e.node.keys[0].code, e]));

describe('the rest', () => {
  it('adds up for every place dimension, stage and question', async () => {
    const { data } = await ask(
      '{ catalogue { questions { question { code } asked { period { code } } } } }',
    );
    const wheres = ['', 'serviceType: {in: ["care-home", "school-care"]}'];
    for (const q of data.catalogue.questions)
      for (const asked of q.asked)
        for (const by of ['SECTOR', 'SERVICE_TYPE', 'SERVICE_SUBTYPE'])
          for (const more of wheres) {
            const where = `period: {is: "${asked.period.code}"} ${more}`;
            const { errors } = await family(where, by, headline(q.question.code));
            expect(errors, `${where} ${by} ${q.question.code}`).toBeUndefined();
          }
  });
  it('of subtypes is the other subtypes, not all other services', async () => {
    const { data, errors } = await family(
      'year: {is: "2015"}',
      'SERVICE_SUBTYPE',
      headline('training-plan'),
    );
    expect(errors).toBeUndefined();
    const { comparison } = byCode(data)['care-home-children-and-young-people'];
    expect(comparison.baselineLabel).toBe(
      'mainstream school services, residential special school services and school hostel services',
    );
    // 20, 35 to 37 and 7 to 10: far from the 160 other returns.
    expect(comparison.baseline.denominator.bounds.upper).toBeLessThan(70);
  });
  it('leaves out groups that hold the row, and adds up without them', async () => {
    const { data, errors } = await family(
      'serviceType: {in: ["fostering+adoption+secure", "care-home", "fostering"]}',
      'SERVICE_TYPE',
      headline('policy'),
    );
    expect(errors).toBeUndefined();
    const rows = byCode(data);
    expect(rows.fostering.comparison.baselineLabel).toBe('care home services');
    expect(rows['care-home'].comparison.baselineLabel).toBe(
      'fostering, adoption and secure services',
    );
  });
  it('is everyone else only where it is', async () => {
    const label = async (where: string, by: string, code: string) =>
      byCode((await family(where, by, headline('policy'))).data)[code].comparison.baselineLabel;
    expect(await label('', 'SECTOR', 'private')).toBe('the rest of the services inspected');
    expect(await label('sector: {in: ["private", "voluntary"]}', 'SECTOR', 'private')).toBe(
      'voluntary services',
    );
    expect(await label('sector: {is: "private"}', 'SERVICE_TYPE', 'secure')).toBe(
      'the rest of the services inspected (Private)',
    );
    expect(await label('sector: {is: "private"}', 'SECTOR', 'private')).toBe(
      'the other sectors shown',
    );
  });
});

describe('services on both sides', () => {
  const versus = (baseline: string) =>
    ask(
      `{ slice { rows(by: [SECTOR]) { nodes { sector { code } versus(baseline: ${baseline}, rate: ${headline('policy')}) { verdict sentence likeForLike pValue baselineLabel } } } } }`,
    );
  const of = (data: Json, code: string) =>
    data.slice.rows.nodes.find((n: Json) => n.sector.code === code).versus;

  it('are not compared: a member with itself', async () => {
    const { data, errors } = await versus('{member: {dimension: SECTOR, code: "private"}}');
    expect(errors).toBeUndefined();
    expect(of(data, 'private')).toMatchObject({
      verdict: 'CANNOT_SAY',
      likeForLike: false,
      pValue: null,
    });
    expect(of(data, 'private').sentence).toContain('on both sides');
    expect(of(data, 'voluntary')).toMatchObject({
      verdict: 'LOWER',
      likeForLike: true,
      baselineLabel: 'private services',
    });
    expect(of(data, 'voluntary').sentence).toMatch(/ than private services\.$/);
  });
  it('nor a row with another population of the same inspections, unless a filter keeps them apart', async () => {
    const other = (where: string) =>
      versus(`{other: {where: {${where}}, rate: ${headline('policy')}}}`);
    const all = await other('');
    for (const n of all.data.slice.rows.nodes) expect(n.versus.verdict).toBe('CANNOT_SAY');
    const types = await other('serviceType: {is: "care-home"}');
    expect(of(types.data, 'private').verdict).toBe('CANNOT_SAY');
    const sectors = await other('sector: {is: "private"}');
    expect(of(sectors.data, 'private').verdict).toBe('CANNOT_SAY');
    expect(of(sectors.data, 'voluntary').verdict).toBe('LOWER');
  });
  it('a subtype is among its type, and apart from another', async () => {
    const { data, errors } =
      await ask(`{ slice(where: {year: {is: "2015"}}) { rows(by: [SERVICE_SUBTYPE]) { nodes {
      serviceSubtype { code }
      own: versus(baseline: {other: {where: {year: {is: "2015"}, serviceType: {is: "school-care"}}, rate: ${headline('training-plan')}}}, rate: ${headline('training-plan')}) { sentence }
      another: versus(baseline: {other: {where: {year: {is: "2015"}, serviceType: {is: "care-home"}}, rate: ${headline('training-plan')}}}, rate: ${headline('training-plan')}) { sentence }
    } } } }`);
    expect(errors).toBeUndefined();
    const hostel = data.slice.rows.nodes.find(
      (n: Json) => n.serviceSubtype.code === 'school-hostel',
    );
    expect(hostel.own.sentence).toContain('on both sides');
    expect(hostel.another.sentence).not.toContain('on both sides');
  });
  it('a family against a member leaves out what is part of it', async () => {
    const { data, errors } = await family(
      'serviceType: {in: ["fostering+adoption+secure", "care-home", "fostering"]}',
      'SERVICE_TYPE',
      headline('policy'),
      '{member: {dimension: SERVICE_TYPE, code: "fostering+adoption+secure"}}',
    );
    expect(errors).toBeUndefined();
    expect(Object.keys(byCode(data))).toEqual(['care-home']);
  });
});

describe('unlike things', () => {
  const against = async (mine: string, theirs: string) => {
    const { data, errors } = await ask(
      `{ slice(where: {sector: {is: "voluntary"}}) { total { versus(rate: ${mine}, baseline: {other: {where: {sector: {is: "private"}}, rate: ${theirs}}}) { verdict likeForLike warnings } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.slice.total.versus;
  };
  it('other answers: a verdict, but not like for like, and why', async () => {
    const found = await against(
      headline('policy'),
      '{question: "policy", answer: ["in-development", "none"]}',
    );
    expect(found.likeForLike).toBe(false);
    expect(found.verdict).not.toBe('CANNOT_SAY');
    expect(found.warnings).toContain(
      'Different answers are counted: “in place”, against “not in place”.',
    );
    const spelled = await against(headline('policy'), '{question: "policy", answer: ["in-place"]}');
    expect(spelled.likeForLike).toBe(true);
  });
  it('another base: not like for like, unless it comes to the same', async () => {
    const rate = (question: string, basis: string) =>
      `{question: "${question}", outcome: HEADLINE, basis: ${basis}}`;
    const found = await against(rate('care-plans', 'APPLICABLE'), rate('care-plans', 'ASKED'));
    expect(found.likeForLike).toBe(false);
    expect(found.warnings.join()).toContain('Shares of different bases');
    const same = await against(rate('policy', 'APPLICABLE'), rate('policy', 'ASKED'));
    expect(same.likeForLike).toBe(true);
  });
});

describe('another time', () => {
  const then = (code: string) => `{member: {dimension: PERIOD, code: "${code}"}}`;
  it('is offered of the same stage only, never the return beside the inspections', async () => {
    const { errors } = await family(
      'year: {is: "2016-17"}',
      'SECTOR',
      headline('policy'),
      then('2015'),
    );
    expect(errors?.[0]?.message).toMatch(/2015/);
    const same = await family(
      'year: {is: "2016-17"}',
      'SECTOR',
      headline('policy'),
      then('2016-17'),
    );
    expect(byCode(same.data).private.verdict).toBe('CANNOT_SAY');
  });
});
