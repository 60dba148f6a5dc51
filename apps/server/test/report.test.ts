// What the report really says, asked over HTTP: one test a sentence that a reader could check against the text.
import { describe, expect, it } from 'vitest';
import { type Json, served } from './served.ts';

const { ask } = served();

const cell =
  '{ status display spoken provenance notDeterminable value bounds { lower upper } origin { derivation readings { code bounds { lower upper } } conflicts { number } figures { line } sources { locator publisher } } }';
const rate = `{ status display spoken provenance percent printed smallBase base notDeterminable bounds { lower upper } interval { lower upper level method } numerator ${cell} denominator ${cell} }`;

async function one(where: string, field: string): Promise<Json> {
  const { data, errors } = await ask(
    `{ slice${where ? `(where: {${where}})` : ''} { total { x: ${field} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.slice.total.x;
}
const share = (where: string, question: string, answer: string, basis = 'APPLICABLE') =>
  one(where, `rate(of: {question: "${question}", answer: [${answer}], basis: ${basis}}) ${rate}`);

describe('the 2016/17 inspections', () => {
  it('policy in place: 224 of 332, published, of all services inspected', async () => {
    const x = await share('', 'policy', '"in-place"');
    expect(x).toMatchObject({
      status: 'KNOWN',
      display: '67%',
      provenance: 'PUBLISHED',
      printed: ['67%'],
    });
    expect(x.numerator).toMatchObject({ value: 224, provenance: 'PUBLISHED' });
    expect(x.denominator).toMatchObject({ value: 332 });
    expect(x.base).toBe('of the 332 services inspected');
    expect(x.interval).toMatchObject({ level: 0.95 });
    expect(x.numerator.origin.figures.map((f: { line: number }) => f.line)).toContain(554);
  });
  it('voluntary services: 36 of 68, worked out exactly', async () => {
    const x = await share('sector: {is: "voluntary"}', 'policy', '"in-place"');
    expect(x.numerator).toMatchObject({ value: 36, provenance: 'DERIVED_EXACT' });
    expect(x.denominator.value).toBe(68);
    expect(x.numerator.origin.derivation).toBeTruthy();
  });
  it('adoption services: 11 of 13', async () => {
    const x = await share('serviceType: {is: "adoption"}', 'policy', '"in-place"');
    expect([x.numerator.value, x.denominator.value]).toEqual([11, 13]);
  });
  it('care homes inspected are bounded: no total is invented', async () => {
    const x = await one('serviceType: {is: "care-home"}', `count ${cell}`);
    expect(x).toMatchObject({ status: 'BOUNDED', value: null, display: '245–247' });
  });
  it('local authority in place is bounded over both readings, and both are shown', async () => {
    const x = await share('sector: {is: "local-authority"}', 'policy', '"in-place"');
    expect(x.status).toBe('BOUNDED');
    expect(x.numerator.bounds).toEqual({ lower: 87, upper: 90 });
    expect(x.denominator.bounds).toEqual({ lower: 138, upper: 142 });
    expect(x.denominator.origin.readings.map((r: { code: string }) => r.code)).toEqual(['L', 'P']);
    expect(x.denominator.origin.conflicts.map((c: { number: number }) => c.number)).toContain(1);
  });
  it('care plans effective in school care: 71% printed, narrow by its rounding though the counts are wide', async () => {
    const x = await share('serviceType: {is: "school-care"}', 'care-plans', '"effective"');
    expect(x).toMatchObject({ printed: ['71%'], display: '71%', status: 'BOUNDED' });
    expect(x.bounds.lower).toBeGreaterThanOrEqual(70.5);
    expect(x.bounds.upper).toBeLessThanOrEqual(71.5);
    expect(x.numerator.bounds.upper - x.numerator.bounds.lower).toBeGreaterThan(5);
  });
  it('roles in the health-board service are withheld; its group size stays', async () => {
    const x = await share('sector: {is: "health-board"}', 'roles', '"all", "majority"');
    expect(x).toMatchObject({ status: 'WITHHELD', display: '[c]', percent: null, bounds: null });
    expect(x.numerator).toMatchObject({ bounds: null, value: null });
    expect((await one('sector: {is: "health-board"}', `count ${cell}`)).value).toBe(1);
  });
  it('care homes run privately: bounded, and not determinable', async () => {
    const x = await one('serviceType: {is: "care-home"}, sector: {is: "private"}', `count ${cell}`);
    expect(x).toMatchObject({
      status: 'BOUNDED',
      provenance: 'DERIVED_BOUNDED',
      notDeterminable: true,
    });
    expect(x.spoken).toContain('not determinable');
  });
  it('services with recommendations: 64 of 332, 65 made', async () => {
    const x = await one('', `ratio(of: SERVICES_WITH_RECOMMENDATIONS, over: SERVICES) ${rate}`);
    expect(x).toMatchObject({ status: 'KNOWN', display: '19%', printed: ['19%'] });
    expect([x.numerator.value, x.denominator.value]).toEqual([64, 332]);
    expect((await one('', `count(of: RECOMMENDATIONS) ${cell}`)).value).toBe(65);
    expect(
      (await one('sector: {is: "private"}', `count(of: RECOMMENDATIONS) ${cell}`)).status,
    ).toBe('NOT_HELD');
  });
  it('a distribution runs from worst to best, with not applicable and not asked apart', async () => {
    const plans = await one(
      'question: {is: "care-plans"}',
      'distribution { base { value } notApplicable { value } notAsked { value } parts { answer { code } cell { display } } }',
    );
    expect(plans.parts.map((p: Json) => p.answer.code)).toEqual(['none', 'partial', 'effective']);
    expect([plans.base.value, plans.notApplicable.value, plans.notAsked.value]).toEqual([
      265, 67, 0,
    ]);
    const clear = await one(
      'question: {is: "comprehensive"}',
      'distribution { base { value } notAsked { value } baseInWords }',
    );
    expect([clear.base.value, clear.notAsked.value]).toEqual([224, 108]);
    expect(clear.baseInWords).toBe('of the 224 services with a policy in place');
  });
  it('a filtered population is all of itself, and a base of one is singular', async () => {
    const all = await one('sector: {in: ["private", "voluntary"]}', `share ${rate}`);
    expect(all).toMatchObject({ display: '100%', status: 'BOUNDED' });
    const single = await share('sector: {is: "health-board"}', 'systems', '"effective"');
    expect(single.base).toBe('of the 1 service inspected (Health board)');
  });
  it('what lies outside a base is never a share of it', async () => {
    const refused = await ask(
      '{ slice { total { rate(of: {question: "care-plans", answer: ["not-applicable"]}) { display } } } }',
    );
    expect(refused.errors?.[0]?.message).toContain('basis: ASKED');
    expect((await share('', 'care-plans', '"not-applicable"', 'ALL')).numerator.value).toBe(67);
  });
  it('headlines of all questions stand beside a total that has none', async () => {
    const { data, errors } = await ask(
      '{ slice { rows(by: [QUESTION], totals: GRAND) { nodes { level rate(of: {outcome: HEADLINE}) { status display } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.slice.rows.nodes.map((n: Json) => n.rate.display)).toEqual([
      '67%',
      '92%',
      '92%',
      '87%',
      '77%',
      '75%',
      '[z]',
    ]);
  });
  it('leaving a type out leaves the others of the report', async () => {
    const others = await one('serviceType: {notIn: ["care-home"]}', `count ${cell}`);
    expect(others).toMatchObject({ status: 'BOUNDED', bounds: { lower: 85, upper: 87 } });
    expect(
      (await one('year: {is: "2015"}, serviceType: {notIn: ["care-home"]}', `count ${cell}`)).value,
    ).toBe(160);
  });
  it('a share of another base says which', async () => {
    const x = await share('', 'care-plans', '"effective", "partial"', 'ALL');
    expect(x.denominator.value).toBe(332);
    expect(x.base).toBe('of the 332 services inspected');
  });
});

describe('the 2015 return', () => {
  it('405 services returned; 245 were care homes', async () => {
    expect((await one('year: {is: "2015"}', `count ${cell}`)).value).toBe(405);
    const x = await one('year: {is: "2015"}, serviceType: {is: "care-home"}', `count ${cell}`);
    expect(x).toMatchObject({ value: 245, provenance: 'PUBLISHED' });
  });
  it('no sector is held', async () => {
    const { data } = await ask(
      '{ slice(where: {year: {is: "2015"}}) { rows(by: [SECTOR]) { nodes { sector { code } count { status display spoken } } } } }',
    );
    const nodes = data.slice.rows.nodes;
    expect(nodes).toHaveLength(4);
    for (const n of nodes)
      expect(n.count).toEqual({ status: 'NOT_HELD', display: '[x]', spoken: 'not held' });
  });
  it('none of the six questions was asked', async () => {
    for (const question of [
      'policy',
      'comprehensive',
      'roles',
      'indicators',
      'systems',
      'care-plans',
    ]) {
      const { data } = await ask(
        `{ slice(where: {year: {is: "2015"}}) { total { rate(of: {question: "${question}", outcome: HEADLINE}) { status display numerator { status } } } } }`,
      );
      expect(data.slice.total.rate).toMatchObject({
        status: 'NOT_ASKED',
        display: '[q]',
        numerator: { status: 'NOT_ASKED' },
      });
    }
  });
  it('the missing procedure has a base of 226, and training plans are known by type', async () => {
    const x = await share('year: {is: "2015"}', 'missing-procedure', '"misper-prompts"');
    expect([x.numerator.value, x.denominator.value]).toEqual([6, 226]);
    const t = await share(
      'year: {is: "2015"}, serviceType: {is: "care-home"}',
      'training-plan',
      '"in-place"',
    );
    expect(t.printed).toEqual(['82%']);
    expect((await share('year: {is: "2015"}', 'policy-return', '"in-place"')).status).toBe(
      'NOT_HELD',
    );
  });
});

describe('comparing', () => {
  const comparisons = (by: string, rest: string, question = 'policy') =>
    ask(
      `{ slice { comparisons(by: ${by}, rate: {question: "${question}", outcome: HEADLINE}, baseline: {rest: ${rest}}) { tests leftOut sentence edges { node { keys { code } } verdict adjustedPValue comparison { points bounds { lower upper } interval { lower upper } pValue sentence likeForLike warnings baselineLabel baseline { display } } } } } }`,
    );

  it('private services more often had a policy, voluntary less often, local authorities unclear, the single one not compared', async () => {
    const { data, errors } = await comparisons('SECTOR', 'SECTOR');
    expect(errors).toBeUndefined();
    const verdicts = Object.fromEntries(
      data.slice.comparisons.edges.map((e: Json) => [e.node.keys[0].code, e.verdict]),
    );
    expect(verdicts).toEqual({
      private: 'HIGHER',
      voluntary: 'LOWER',
      'local-authority': 'NO_CLEAR_DIFFERENCE',
      'health-board': 'CANNOT_SAY',
    });
    expect(data.slice.comparisons).toMatchObject({ tests: 3, leftOut: 1 });
    const voluntary = data.slice.comparisons.edges.find(
      (e: Json) => e.node.keys[0].code === 'voluntary',
    ).comparison;
    expect(voluntary.points).toBeCloseTo((36 / 68 - 188 / 264) * 100, 6);
    expect(voluntary.warnings.join()).toContain('never crosses');
  });
  it('the rest of a withheld group is withheld, or it would give the group away', async () => {
    const { data } = await comparisons('SECTOR', 'SECTOR');
    const single = data.slice.comparisons.edges.find(
      (e: Json) => e.node.keys[0].code === 'health-board',
    );
    expect(single.comparison).toMatchObject({
      points: null,
      pValue: null,
      baseline: { display: '[c]' },
    });
  });
  it('names the rest by its own base', async () => {
    const { data } = await comparisons('SECTOR', 'SECTOR', 'roles');
    const labels = new Set(
      data.slice.comparisons.edges.map((e: Json) => e.comparison.baselineLabel),
    );
    expect([...labels]).toEqual(['the rest of the services with a policy in place']);
  });
  it('no answer has a larger share than a union that holds it', async () => {
    const rates =
      '[{question: "systems", answer: ["effective"]}, {question: "systems", answer: ["effective+partial"]}]';
    const { data } = await ask(
      `{ slice { columns(by: [SERVICE_TYPE], rates: ${rates}) { rates { upper } } } }`,
    );
    const [part, whole] = data.slice.columns.rates.map((r: Json) => r.upper);
    part.forEach((upper: number | null, i: number) => {
      if (upper !== null && whole[i] !== null) expect(upper).toBeLessThanOrEqual(whole[i] + 1e-9);
    });
  });
  it('a return is never judged against an inspection', async () => {
    const { data } = await ask(
      '{ slice { total { versus(baseline: {other: {where: {year: {is: "2015"}}, rate: {question: "training-plan", outcome: HEADLINE}}}, rate: {question: "policy", outcome: HEADLINE}) { verdict likeForLike warnings sentence } } } }',
    );
    expect(data.slice.total.versus).toMatchObject({ verdict: 'CANNOT_SAY', likeForLike: false });
  });
  it('a baseline that would contain the row is refused', async () => {
    const { errors } = await ask(
      '{ slice { total { versus(baseline: {rest: SECTOR}, rate: {question: "policy", outcome: HEADLINE}) { verdict } } } }',
    );
    expect(errors?.[0]?.message).toContain('grouped by SECTOR');
  });
});

describe('groups', () => {
  it('are ranked with plausible places, small ones left out and counted', async () => {
    const { data, errors } = await ask(
      '{ slice { rank(entity: SECTOR, by: {minEntries: 10, signals: [{rate: {of: {question: "policy", outcome: HEADLINE}, worstWhen: LOW}}]}) { leftOut method edges { position tiedWith plausible { lower upper } because { text } node { keys { code } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.slice.rank.edges.map((e: Json) => e.node.keys[0].code)).toEqual([
      'voluntary',
      'local-authority',
      'private',
    ]);
    expect(data.slice.rank.leftOut).toBe(1);
    for (const e of data.slice.rank.edges) {
      expect(e.plausible.lower).toBeLessThanOrEqual(e.position);
      expect(e.plausible.upper).toBeGreaterThanOrEqual(e.position);
    }
  });
  it('stand in a funnel around the share of all', async () => {
    const { data, errors } = await ask(
      '{ slice { funnel(entity: SECTOR, rate: {question: "policy", outcome: HEADLINE}) { centre { display } overdispersed leftOut limits { n lower95 upper95 } points { place rate { display } node { keys { code } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.slice.funnel.centre.display).toBe('67%');
    const places = Object.fromEntries(
      data.slice.funnel.points.map((p: Json) => [p.node.keys[0].code, p.place]),
    );
    expect(places.voluntary).toMatch(/^BELOW/);
    expect(data.slice.funnel.overdispersed).toBeNull();
  });
});
