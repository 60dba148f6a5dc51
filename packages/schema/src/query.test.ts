import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contents } from './contents.fixture.ts';
import { askFor, frameOf, isCountable, narrowed } from './coordinate.ts';
import { UserError } from './errors.ts';
import { coordinatesOf, levelsOf } from './grouping.ts';
import { coordinateFromParts, decodeId, encodeId, pinsText, releaseInId, rowId } from './ids.ts';
import { populationFromText, populationText } from './population-text.ts';
import { parsePopulation, type Where } from './query.ts';
import { withRecords } from './records.fixture.ts';

const parse = (where: Where = {}) => parsePopulation(where, contents);
const codeOfError = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('a population', () => {
  it('defaults to the latest inspections of the focus area', () => {
    expect(parse()).toMatchObject({
      stages: ['inspection'],
      periods: ['2016-17'],
      questionSets: ['cse'],
    });
  });
  it('is the same however its default is spelled out', () => {
    const spelled = parse({
      stage: { is: 'inspection' },
      period: { in: ['2016-17'] },
      sector: { any: true },
    });
    expect(populationText(spelled)).toBe(populationText(parse()));
  });
  it('takes the stage that holds the year named', () => {
    expect(parse({ year: { is: '2015' } })).toMatchObject({
      stages: ['annual-return'],
      periods: ['2015'],
    });
    expect(parse({ stage: { is: 'annual-return' } })).toMatchObject({ periods: ['2015'] });
  });
  it('takes of several stages named the focus area of each, and drops none in silence', () => {
    const held = withRecords();
    const both = parsePopulation({ stage: { in: ['register', 'inspection'] } }, held);
    expect(both).toMatchObject({
      stages: ['inspection', 'register'],
      questionSets: ['cse', 'register'],
      periods: ['2014-15', '2016-17', '2018-03-31'],
    });
    expect(() => frameOf(both, held)).toThrow('spans the focus areas cse and register');
    expect(isCountable(both, held)).toBe(false);
    const rows = coordinatesOf(both, held, ['STAGE'], 'NONE', 9);
    const frames = rows.map((row) => frameOf(narrowed(row, held), held));
    expect(frames.map((f) => `${f.stage} ${f.questionSet}`)).toEqual([
      'register register',
      'inspection cse',
    ]);
    // A focus area named is the one meant, and stages of one focus area keep to it.
    expect(
      parsePopulation(
        { stage: { in: ['register', 'inspection'] }, questionSet: { is: 'cse' } },
        held,
      ).questionSets,
    ).toEqual(['cse']);
    expect(
      parsePopulation({ stage: { in: ['annual-return', 'inspection'] } }, held).questionSets,
    ).toEqual(['cse']);
  });
  it('takes the newest of several registers when only the stage is named', () => {
    const one = withRecords();
    const [register] = one.release.batches.slice(-1);
    if (!register) throw new Error('no register in the fixture');
    const older = {
      ...register,
      id: 'elsewhere',
      questionSet: 'another',
      periods: ['2017-03-31'],
    };
    const two = {
      ...one,
      release: { ...one.release, batches: [...one.release.batches, older] },
      members: [
        ...one.members,
        ...one.members
          .filter((m) => m.code === '2018-03-31' || m.path === 'register')
          .map((m) =>
            m.dimension === 'PERIOD'
              ? { ...m, code: '2017-03-31', path: '2017-03-31', order: 8 }
              : {
                  ...m,
                  ...(m.dimension === 'QUESTION_SET' && { code: 'another', path: 'another' }),
                },
          )
          .filter((m) => m.dimension !== 'STAGE'),
      ],
    };
    expect(parsePopulation({ stage: { is: 'register' } }, two)).toMatchObject({
      questionSets: ['register'],
      periods: ['2018-03-31'],
    });
  });
  it('reads notIn as the members that are left', () => {
    expect(parse({ sector: { notIn: ['private'] } }).places.SECTOR).toEqual([
      'council',
      'voluntary',
    ]);
  });
  it('reads notIn within what the population has: questions it was asked, types it covers', () => {
    expect(parse({ question: { notIn: ['policy'] } }).questions).toEqual(['plans']);
    expect(parse({ serviceType: { notIn: ['school'] } }).places.SERVICE_TYPE).toEqual([
      'care-home',
    ]);
    expect(
      parse({ year: { is: '2015' }, serviceSubtype: { notIn: ['hostel'] } }).places.SERVICE_SUBTYPE,
    ).toEqual([]);
  });
  it('refuses an unknown code with the nearest matches', () => {
    expect(() => parse({ sector: { is: 'volunteer' } })).toThrow('Did you mean voluntary?');
    expect(() => parse({ year: { is: '2016' } })).toThrow(/2016-17|2015/);
  });
  it('refuses filters that need records, and empty or doubled filters', () => {
    expect(codeOfError(() => parse({ requirements: { min: 1 } }))).toBe('NEEDS_RECORDS');
    expect(codeOfError(() => parse({ provider: { is: 'SP1' } }))).toBe('NEEDS_RECORDS');
    expect(codeOfError(() => parse({ sector: {} }))).toBe('BAD_INPUT');
    expect(codeOfError(() => parse({ sector: { is: 'private', in: ['private'] } }))).toBe(
      'BAD_INPUT',
    );
    expect(codeOfError(() => parse({ sector: { in: [] } }))).toBe('BAD_INPUT');
  });
  it('refuses text that could not be a code', () => {
    for (const bad of ['\0', '\ud800', 'x'.repeat(500)])
      expect(codeOfError(() => parse({ sector: { is: bad } }))).toBe('BAD_INPUT');
  });
  it('survives any order and repetition, and its text reads back as itself', () => {
    const some = <T>(...all: T[]) =>
      fc.option(fc.array(fc.constantFrom(...all), { minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(
        some('council', 'private', 'voluntary'),
        some('care-home', 'school'),
        (sectors, types) => {
          const typed = (s?: string[], t?: string[]): Where => ({
            ...(s ? { sector: { in: s } } : {}),
            ...(t ? { serviceType: { in: t } } : {}),
          });
          const one = populationText(parse(typed(sectors, types)));
          const other = populationText(
            parse(typed(sectors && [...sectors].reverse(), types && [...types, ...types])),
          );
          expect(other).toBe(one);
          expect(populationText(populationFromText(one, contents))).toBe(one);
        },
      ),
    );
  });
});

describe('what must not be added', () => {
  it('refuses several snapshots, naming the periods, unless the row pins one', () => {
    const p = parse({ stage: { any: true }, year: { any: true } });
    expect(() => frameOf(p, contents)).toThrow(/2015 \(annual return\).*2016-17 \(inspection\)/);
    const rows = coordinatesOf(p, contents, ['PERIOD'], 'NONE', 100);
    expect(rows.map((r) => frameOf(narrowed(r, contents), contents).stage)).toEqual([
      'annual-return',
      'inspection',
    ]);
  });
  it('refuses ANSWER without a question', () => {
    expect(codeOfError(() => coordinatesOf(parse(), contents, ['ANSWER'], 'NONE', 100))).toBe(
      'ANSWER_WITHOUT_QUESTION',
    );
  });
});

describe('rows of a grouping', () => {
  const rows = (
    by: Parameters<typeof coordinatesOf>[2],
    totals: 'NONE' | 'GRAND' | 'ROLLUP' | 'CUBE' = 'NONE',
    where: Where = {},
  ) => coordinatesOf(parse(where), contents, by, totals, 1000).map(pinsText);

  it('lists the members covered, each total after the rows it closes', () => {
    expect(rows(['SERVICE_TYPE', 'SECTOR'], 'ROLLUP').slice(0, 5)).toEqual([
      'SECTOR=council&SERVICE_TYPE=care-home',
      'SECTOR=private&SERVICE_TYPE=care-home',
      'SECTOR=voluntary&SERVICE_TYPE=care-home',
      'SECTOR=*&SERVICE_TYPE=care-home',
      'SECTOR=council&SERVICE_TYPE=school',
    ]);
    expect(rows(['SERVICE_TYPE', 'SECTOR'], 'CUBE')).toHaveLength(3 * 4);
  });
  it('keeps rows for members that this year does not hold', () => {
    expect(rows(['SECTOR'], 'NONE', { year: { is: '2015' } })).toHaveLength(3);
  });
  it('puts answers under their own question only', () => {
    expect(rows(['QUESTION', 'ANSWER'])).toHaveLength(2 + 3);
    expect(rows(['ANSWER'], 'NONE', { question: { is: 'plans' } })).toHaveLength(3);
  });
  it('never rolls a question up under its answer', () => {
    expect(levelsOf(['QUESTION', 'ANSWER'], 'CUBE')).toEqual([
      ['QUESTION', 'ANSWER'],
      ['QUESTION'],
      [],
    ]);
  });
  it('is refused when too large', () => {
    expect(
      codeOfError(() => coordinatesOf(parse(), contents, ['SECTOR', 'SERVICE_TYPE'], 'NONE', 5)),
    ).toBe('TOO_LARGE');
  });
});

describe('asks', () => {
  it('takes the applicable base as asked where nothing lies outside the scale', () => {
    expect(
      askFor(parse(), contents, { of: 'applicable', question: 'policy' }, 'ENTRIES').answers,
    ).toBeUndefined();
    expect(
      askFor(parse(), contents, { of: 'applicable', question: 'plans' }, 'ENTRIES').answers,
    ).toEqual(['good', 'none']);
  });
});

describe('ids', () => {
  it('describe themselves and read back', () => {
    const [row] = coordinatesOf(
      parse({ sector: { is: 'private' } }),
      contents,
      ['QUESTION', 'ANSWER'],
      'NONE',
      100,
    );
    if (!row) throw new Error('no row');
    const { type, parts } = decodeId(rowId(row));
    expect(type).toBe('row');
    expect(rowId(coordinateFromParts(parts, contents))).toBe(rowId(row));
  });
  const answers = (run: () => unknown) => codeOfError(run) === 'no error';
  const population = populationText(parse());
  it('names that every object has are no codes', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      const pinned = () => coordinateFromParts([population, `${name}=private`], contents);
      expect(codeOfError(pinned)).toBe('UNKNOWN_MEMBER');
      const known = () => populationFromText(`${population}&provenance=${name}`, contents);
      expect(codeOfError(known)).toBe('UNKNOWN_MEMBER');
      expect(codeOfError(() => decodeId(btoa(`${name}\na`)))).toBe('BAD_ID');
    }
  });
  it('one object has one id: another way to write it is refused', () => {
    const two = populationText(parse({ sector: { in: ['council', 'private'] } }));
    for (const text of [
      '',
      'release=1-abcdef01',
      population.replace('stage=inspection', 'stage='),
      population.replace('questionSet=cse', 'questionSet='),
      `${population}&stage=inspection`,
      `${population}&junk=1`,
      population.replace('1-abcdef01', '2-abcdef01'),
      two.replace('council.private', 'private.council'),
      two.replace('council.private', 'council.private.council'),
    ])
      expect(
        codeOfError(() => populationFromText(text, contents)),
        text,
      ).toBe('BAD_ID');
    for (const pins of [
      'SERVICE_TYPE=school&SECTOR=private',
      'SECTOR=private&SECTOR=private',
      'SECTOR=private&',
    ])
      expect(
        codeOfError(() => coordinateFromParts([population, pins], contents)),
        pins,
      ).not.toBe('no error');
    expect(codeOfError(() => decodeId(encodeId('member', '1-abcdef01')))).toBe('BAD_ID');
    expect(codeOfError(() => releaseInId(encodeId('member', '', 'SECTOR', 'private')))).toBe(
      'BAD_ID',
    );
    expect(codeOfError(() => releaseInId(encodeId('slice', 'stage=inspection')))).toBe('BAD_ID');
    expect(codeOfError(() => decodeId(encodeId('conflict', '1-abcdef01\0', 'x')))).toBe('BAD_ID');
  });
  it('a row lies in the population it names', () => {
    const read = (where: Where, pins: string) =>
      codeOfError(() => coordinateFromParts([populationText(parse(where)), pins], contents));
    const one: Where = { sector: { is: 'private' }, question: { is: 'policy' } };
    for (const pins of [
      'SECTOR=council',
      'YEAR=2015',
      'PERIOD=2015',
      'STAGE=annual-return',
      'QUESTION=cse/plans',
      'ANSWER=cse/plans/good',
    ]) {
      expect(read(one, pins), pins).toBe('BAD_ID');
      expect(read({ year: { any: true }, stage: { any: true } }, pins), pins).toBe('no error');
    }
    expect(read({}, 'QUESTION=cse/policy&ANSWER=cse/plans/good')).toBe('BAD_ID');
    for (const by of [['YEAR', 'PERIOD', 'STAGE', 'SECTOR', 'QUESTION', 'ANSWER'] as const])
      for (const row of coordinatesOf(parse(), contents, by, 'CUBE', 10_000)) {
        const { parts } = decodeId(rowId(row));
        expect(rowId(coordinateFromParts(parts, contents))).toBe(rowId(row));
      }
  });
  it('a stage of which nothing is held has no period, and reads back', () => {
    const text = populationText(parse({ stage: { is: 'register' } }));
    expect(populationText(populationFromText(text, contents))).toBe(text);
    expect(codeOfError(() => parse({ questionSet: { notIn: ['cse'] } }))).toBe('BAD_INPUT');
  });
  it('no text at all gives anything but an object or a refusal', () => {
    const word = fc.constantFrom(
      ...['release', 'stage', 'questionSet', 'period', 'sector', 'question', 'provenance'],
      ...['1-abcdef01', 'inspection', 'cse', '2016-17', 'private', 'policy', 'PUBLISHED'],
      ...['SECTOR', 'ANSWER', 'QUESTION', 'PROVIDER', 'cse/policy', 'toString', '__proto__'],
      ...['=', '=', '=', '&', '&', '.', '*', '\n', '%', '\0', '/'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
      fc.array(word, { maxLength: 6 }).map((words) => `${population}&${words.join('')}`),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const from = () => populationFromText(one, contents);
        if (answers(from)) expect(populationText(from())).toBe(one);
        const row = () => coordinateFromParts([population, other], contents);
        if (answers(row)) expect(pinsText(row())).toBe(other);
        for (const type of ['slice', 'row', 'member', 'batch'] as const)
          answers(() => releaseInId(encodeId(type, one, other)));
        answers(() => decodeId(one));
      }),
      { numRuns: 1000 },
    );
  });
  it('refuse anything else in words', () => {
    const refused = (id: string) => codeOfError(() => decodeId(id));
    fc.assert(fc.property(fc.string(), (text) => refused(text) !== 'no error'));
    expect(refused(`${encodeId('slice', 'x')}=`)).toBe('BAD_ID');
    expect(codeOfError(() => coordinateFromParts([population, 'SECTOR=nobody'], contents))).toBe(
      'UNKNOWN_MEMBER',
    );
  });
});
