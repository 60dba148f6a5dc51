import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import type { TargetCatalogueQuery } from '../../generated/graphql.ts';
import { targetShape } from './address-shape.ts';
import { resolveChoices, signalsOf, whereOf } from './choices.ts';

type Catalogue = TargetCatalogueQuery['catalogue'];

const member = (code: string, order = 0) => ({ id: code, code, label: code, short: code, order });
const asked = (stage: string, ...periods: string[]) =>
  periods.map((period) => ({
    period: member(period, Number(period.slice(0, 4))),
    stage: member(stage),
    of: 'services',
  }));
const question = (code: string, unfavourable: string[], at: ReturnType<typeof asked>) => ({
  question: { ...member(code), parent: { id: 'cse', code: 'cse', label: 'Focus' } },
  answers: [member('none'), member('in-place')],
  outside: [],
  unfavourable: unfavourable.map((answer) => ({ ...member(answer), clause: null })),
  asked: at,
});

const catalogue = (records: boolean): Catalogue =>
  ({
    release: {
      id: '1',
      label: 'One',
      simulated: false,
      batches: [
        {
          id: 'b',
          kind: records ? 'RECORDS' : 'PUBLISHED',
          stage: { id: 's', code: 'inspection' },
          periods: [{ id: 'p', code: '2018-19' }],
          questionSet: { id: 'q', code: 'cse' },
        },
      ],
    },
    releases: [],
    questions: [
      question('policy', ['none'], asked('inspection', '2017-18', '2018-19')),
      question('roles', ['none', 'minority'], asked('inspection', '2018-19')),
      question('opinion', [], asked('inspection', '2018-19')),
      question('returned', ['none'], asked('annual-return', '2015')),
    ],
  }) as unknown as Catalogue;

const values = (search: string) => readAddress(targetShape, search).values;
const resolved = (search: string, records = true) => {
  const choices = resolveChoices(values(search), catalogue(records));
  if (!choices) throw new Error('nothing to choose');
  return choices;
};

describe('what is ranked', () => {
  it('is the latest inspections first, by the finest group held', () => {
    const choices = resolved('');
    expect(choices.frame.code).toBe('cse/inspection/2018-19');
    expect(choices.rank).toBe('council-area');
    expect(resolved('', false).rank).toBe('sector');
  });

  it('adds inspections over years, and nothing else', () => {
    expect(resolved('').frames.map(({ code }) => code)).toEqual([
      'cse/inspection/2018-19',
      'cse/inspection/2017-18',
      'cse/inspection/all',
      'cse/annual-return/2015',
    ]);
  });

  it('falls back to sectors where single records are wanted and none are held, and says so', () => {
    const choices = resolved('?rank=service', false);
    expect(choices.rank).toBe('sector');
    expect(choices.notes.join(' ')).toContain('needs single records');
  });

  it('has single records only in the periods of a batch of records', () => {
    expect(resolved('?of=cse/inspection/2017-18').frame.records).toBe(false);
  });

  it('is nothing where no answer calls for action', () => {
    const empty = { ...catalogue(true), questions: [] };
    expect(resolveChoices(values(''), empty)).toBeNull();
  });
});

describe('need', () => {
  it('is read from the first question until others are chosen', () => {
    expect(resolved('').questions.map(({ question }) => question.code)).toEqual(['policy']);
    const choices = resolved('?need=roles,requirements,nonsense');
    expect(choices.questions.map(({ question }) => question.code)).toEqual(['roles']);
    expect(choices.notes.join(' ')).toContain('nonsense');
    expect(signalsOf(choices)).toEqual([
      { rate: { of: { question: 'roles', outcome: 'UNFAVOURABLE' }, worstWhen: 'HIGH' } },
      { measure: { of: 'REQUIREMENTS' } },
    ]);
  });
});

describe('numbers of requirements', () => {
  it('are no sign of need and no filter where they are not held, and that is said', () => {
    const search = values('?requirements=1&need=requirements');
    const choices = resolveChoices(search, catalogue(true), false);
    if (!choices) throw new Error('nothing to choose');
    expect(choices.withRequirements).toBe(false);
    expect(choices.questions).toHaveLength(1);
    expect(whereOf(search, choices.frame).requirements).toBeUndefined();
    expect(choices.notes.join(' ')).toMatch(
      /does not hold how many requirements.*filter is left out/,
    );
  });
});

describe('the population', () => {
  const search =
    '?sector=private&area=fife&answered=policy/none&requirements=2&from=2018-04-01&before=2019-04-01';

  it('has every filter of the address', () => {
    expect(whereOf(values(search), resolved(search).frame)).toEqual({
      questionSet: { is: 'cse' },
      stage: { is: 'inspection' },
      period: { is: '2018-19' },
      sector: { is: 'private' },
      councilArea: { is: 'fife' },
      answered: [{ question: 'policy', answer: ['none'] }],
      requirements: { min: 2 },
      lastInspected: { from: '2018-04-01', before: '2019-04-01' },
    });
  });

  it('leaves out what needs records where none are held', () => {
    expect(whereOf(values(search), resolved(search, false).frame)).toEqual({
      questionSet: { is: 'cse' },
      stage: { is: 'inspection' },
      period: { is: '2018-19' },
      sector: { is: 'private' },
    });
  });
});
