// The contract as its readers meet it in GraphiQL: nothing without words, words that fit, and examples that are answered.
import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { describedSchema } from '../src/describe.ts';
import { served } from './served.ts';

const sdl = readFileSync(new URL('../../../packages/schema/cube.graphql', import.meta.url), 'utf8');
const { ask } = served();

type Said = { name: string; words: string | null | undefined };

/** Everything a reader can look up, by its path: types, fields, arguments, input fields, enum values. */
function everything(schema: GraphQLSchema): Said[] {
  const said: Said[] = [{ name: 'schema', words: schema.description }];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    said.push({ name: type.name, words: type.description });
    const add = (name: string, words: string | null | undefined) =>
      said.push({ name: `${type.name}.${name}`, words });
    if (isEnumType(type)) for (const value of type.getValues()) add(value.name, value.description);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(field.name, field.description);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        add(field.name, field.description);
        for (const arg of field.args) add(`${field.name}(${arg.name})`, arg.description);
      }
  }
  return said;
}

describe('descriptions', () => {
  let all: Said[] = [];
  beforeAll(async () => {
    const { data } = await ask(
      getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
    );
    all = everything(buildClientSchema(data));
  });

  it('nothing is served without one', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ words }) => !words?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('each is short and ends like a sentence', () => {
    const long = all.filter(({ words }) => (words?.length ?? 0) > 400);
    expect(long.map(({ name }) => name)).toEqual([]);
    const cut = all.filter(({ words }) => !/[.?`)]$/.test(words ?? ''));
    expect(cut.map(({ name, words }) => `${name}: ${words}`)).toEqual([]);
  });

  it('every example in one is answered', async () => {
    const examples = all.flatMap(({ name, words }) =>
      [...(words ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, code]) => {
        const query = code && asQuery(code);
        return query ? [{ name, query }] : [];
      }),
    );
    expect(examples.length).toBeGreaterThan(35);
    for (const { name, query } of examples) {
      const { errors } = await ask(query);
      expect(errors, `${name}: ${query}`).toBeUndefined();
    }
  });
});

const sliceField = /^(rows|pivot|columns|comparisons|rank|funnel)\(/;
const rowField = /^(count|rate|ratio|distribution|share|versus)(\(| \{)/;

/** An example as a whole query: it stands alone, or is a field of a slice or row, or an argument of one. */
function asQuery(code: string): string | null {
  const picked = code.endsWith('}') ? code : `${code} { __typename }`;
  const row = (field: string) => `{ slice { rows(by: [SECTOR]) { nodes { ${field} } } } }`;
  if (code.startsWith('{ ')) return code;
  if (sliceField.test(code)) return `{ slice { ${picked} } }`;
  if (rowField.test(code)) return row(picked);
  if (code.startsWith('where: {')) return `{ slice(${code}) { total { count { status } } } }`;
  if (code.startsWith('baseline: {'))
    return row(`versus(${code}, rate: { question: "policy", outcome: HEADLINE }) { verdict }`);
  return null;
}

describe('the words of the declaration', () => {
  const mutate = (from: string | RegExp, to: string) => {
    expect(sdl).toMatch(from);
    return () => describedSchema(sdl.replace(from, to));
  };

  it('a value, filter or field that only the declaration has is refused', () => {
    expect(mutate(/^ {2}SECTOR\n/m, '')).toThrow('Dimension in cube.graphql lacks SECTOR');
    expect(mutate(/^ {2}NOT_HELD\n/m, '')).toThrow('CellStatus in cube.graphql lacks NOT_HELD');
    expect(mutate(/^ {2}sector: MemberFilterInput\n/m, '')).toThrow('WhereInput');
    expect(mutate(/^ {2}answer: Member\n/m, '')).toThrow('Row in cube.graphql lacks answer');
    expect(mutate('enum Basis {', 'enum Base {')).toThrow('cube.graphql lacks the types Basis');
  });

  it('a value, filter or field that only the contract has is refused', () => {
    expect(mutate(/^ {2}SECTOR\n/m, '  SECTOR\n  REGION\n')).toThrow('has REGION, not declared');
    expect(mutate('  any: Boolean\n', '  any: Boolean\n  like: String\n')).toThrow('has like');
    expect(
      mutate(
        '  sector: MemberFilterInput\n',
        '  sector: MemberFilterInput\n  region: MemberFilterInput\n',
      ),
    ).toThrow('has region');
  });

  it('words of the declaration are not written a second time', () => {
    expect(mutate(/^ {2}SECTOR\n/m, '  "Who runs it."\n  SECTOR\n')).toThrow('belong in cube.ts');
  });
});
