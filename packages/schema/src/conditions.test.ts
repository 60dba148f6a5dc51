import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contents as published } from './contents.fixture.ts';
import { askFor } from './coordinate.ts';
import { UserError } from './errors.ts';
import { populationFromText, populationText } from './population-text.ts';
import { parsePopulation, type Where } from './query.ts';
import { withRecords } from './records.fixture.ts';

const contents = withRecords();
const parse = (where: Where) => parsePopulation(where, contents);
const register: Where = { stage: { is: 'register' } };

function refusal(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('conditions on entries', () => {
  it('are one value however they are typed: unions spelled out, sorted, doubled ones narrowed', () => {
    const one = parse({
      ...register,
      answered: [
        { question: 'wellbeing', answer: ['good-or-better'] },
        { question: 'wellbeing', answer: ['very-good', 'good', 'weak'] },
      ],
      requirements: { min: 1 },
    });
    expect(one.conditions).toEqual({
      answered: [{ question: 'wellbeing', answers: ['good', 'very-good'] }],
      lastInspected: null,
      requirements: { min: 1, max: null },
      recommendations: null,
    });
    const other = parse({
      ...register,
      requirements: { min: 1, max: null },
      answered: [{ question: 'wellbeing', answer: ['very-good', 'good', 'good'] }],
    });
    expect(populationText(other)).toBe(populationText(one));
  });
  it('travel with every count asked of the population', () => {
    const p = parse({ ...register, requirements: { max: 0 } });
    const ask = askFor(p, contents, { of: 'asked', question: 'wellbeing' }, 'ENTRIES');
    expect(ask.conditions).toEqual(p.conditions);
    expect(
      askFor(parse(register), contents, { of: 'entries' }, 'ENTRIES').conditions,
    ).toBeUndefined();
  });
  it('are refused only where a release holds no records at all', () => {
    const where: Where = { requirements: { min: 1 } };
    expect(refusal(() => parsePopulation(where, published)).code).toBe('NEEDS_RECORDS');
    expect(parse(where).periods).toEqual(['2016-17']);
  });
  it('name the nearest when a question or an answer is unknown', () => {
    const answered = (question: string, answer: string[]) => () =>
      parse({ ...register, answered: [{ question, answer }] });
    expect(refusal(answered('welbeing', ['good'])).nearest).toEqual(['wellbeing']);
    expect(refusal(answered('wellbeing', ['goood'])).nearest).toContain('good');
    expect(refusal(answered('policy', ['in-place'])).code).toBe('UNKNOWN_MEMBER');
    expect(refusal(answered('wellbeing', [])).message).toContain('empty');
  });
  it('refuse ranges that hold nothing, and days that do not exist', () => {
    const wrong: Where[] = [
      { lastInspected: { from: '2017-02-30' } },
      { lastInspected: { from: '31/05/2026' } },
      { lastInspected: { from: '2017-01-02', before: '2017-01-02' } },
      { lastInspected: {} },
      { requirements: { min: 3, max: 2 } },
      { requirements: { min: -1 } },
      { recommendations: {} },
      { answered: [] },
      {
        answered: [
          { question: 'wellbeing', answer: ['good'] },
          { question: 'wellbeing', answer: ['weak'] },
        ],
      },
    ];
    for (const where of wrong)
      expect(refusal(() => parse({ ...register, ...where })).code).toBe('BAD_INPUT');
  });
  it('read back from the text of their population as themselves', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const counts = fc.option(
      fc
        .tuple(fc.nat(9), fc.nat(9), fc.constantFrom('both', 'min', 'max'))
        .map(([a, b, which]) => ({
          min: which === 'max' ? null : Math.min(a, b),
          max: which === 'min' ? null : Math.max(a, b),
        })),
    );
    fc.assert(
      fc.property(
        fc.option(
          fc.subarray(['weak', 'good-or-better', 'very-good', 'not-evaluated'], { minLength: 1 }),
        ),
        fc.option(fc.tuple(fc.option(day), fc.option(day))),
        counts,
        counts,
        (answer, days, requirements, recommendations) => {
          const [a, b] = days ?? [null, null];
          const apart = a !== null && b !== null && a < b;
          const where: Where = {
            ...register,
            answered: answer && [{ question: 'wellbeing', answer }],
            lastInspected: apart
              ? { from: a, before: b }
              : a
                ? { from: a }
                : b
                  ? { before: b }
                  : null,
            requirements,
            recommendations,
          };
          const p = parse(where);
          expect(populationFromText(populationText(p), contents)).toEqual(p);
        },
      ),
    );
  });
});

describe('services and providers in a filter', () => {
  it('are named one by one; all but some is refused in words', () => {
    expect(parse({ ...register, provider: { in: ['SP2', 'SP1'] } }).places.PROVIDER).toEqual([
      'SP1',
      'SP2',
    ]);
    expect(parse({ ...register, service: { any: true } }).places.SERVICE).toBeUndefined();
    expect(refusal(() => parse({ service: { notIn: ['CS1'] } })).message).toContain('notIn');
    expect(refusal(() => parse({ service: { is: 'CS4' } })).nearest).toContain('CS1');
    expect(refusal(() => parsePopulation({ provider: { is: 'SP1' } }, published)).code).toBe(
      'NEEDS_RECORDS',
    );
  });
});

describe('a register beside the inspections', () => {
  it('does not change what is asked when nothing is said', () => {
    expect(populationText(parse({}))).toBe(populationText(parsePopulation({}, published)));
  });
  it('is found by its stage, its date, its year or its questions alone', () => {
    const expected = populationText(
      parse({ questionSet: { is: 'register' }, stage: { is: 'register' } }),
    );
    for (const where of [
      register,
      { period: { is: '2018-03-31' } },
      { year: { is: '2017-18' } },
      { questionSet: { is: 'register' } },
    ] satisfies Where[])
      expect(populationText(parse(where))).toBe(expected);
  });
});
