import { describe, expect, it } from 'vitest';
import { count, share } from '../../ui/sample-cells.ts';
import type { PageEdge } from './bases.ts';
import type { Question } from './frames.ts';
import { kinds } from './frames.ts';
import { rankFiles } from './rank-files.ts';

const question = (code: string, short: string) => ({ question: { code, short } }) as Question;
const choices = {
  kind: kinds['council-area'],
  frame: { stage: 'inspection' } as Parameters<typeof rankFiles>[1]['choices']['frame'],
  questions: [question('policy', 'Policy')],
  withRequirements: false,
};
const because = (signal: number, cell: ReturnType<typeof share> | null, text: string) =>
  ({
    text,
    contribution: 1,
    signal,
    cell,
    count: cell ? null : count(4),
  }) as PageEdge['because'][0];
const edge = (given: Partial<PageEdge>): PageEdge =>
  ({
    position: 3,
    tiedWith: 1,
    plausible: { lower: 2, upper: 17 },
    because: [because(0, share(8), '8 of 100 answered none (8%)')],
    node: { keys: [{ code: 'fife', label: 'Fife' }], count: count(120) },
    ...given,
  }) as PageEdge;

describe('the ranked list in files', () => {
  it('has one thing in a cell: place, base, range and what the share is made of', () => {
    expect(rankFiles([edge({})], { choices, services: null })).toEqual({
      header: [
        'Council area',
        'Place',
        'Shared by',
        'Inspections',
        'From place',
        'To place',
        'Policy: counted',
        'Policy: base',
        'Policy: share',
        'Why it is here',
      ],
      rows: [['Fife', '3', '2', '120', '2', '17', '8', '100', '8%', '8 of 100 answered none (8%)']],
    });
  });

  it('says why there is no range, and leaves no cell blank', () => {
    const { rows, header } = rankFiles(
      [edge({ plausible: null, because: [because(0, share(null), '')] })],
      { choices, services: null },
    );
    const cellOf = (head: string) => rows[0]?.[header.indexOf(head)];
    expect(cellOf('From place')).toMatch(/^no range/);
    expect(cellOf('Policy: counted')).toBe('[x]');
    expect(cellOf('Policy: share')).toBe('[x]');
    for (const text of rows.flat()) expect(text).not.toBe('');
  });

  it('has the requirements beside the shares, each sign in columns of its own', () => {
    const { header, rows } = rankFiles(
      [edge({ because: [because(0, share(8), '8 of 100'), because(1, null, '4 requirements')] })],
      { choices: { ...choices, withRequirements: true }, services: null },
    );
    expect(rows[0]?.[header.indexOf('Requirements')]).toBe('4');
    expect(rows[0]?.[header.indexOf('Why it is here')]).toBe('8 of 100; 4 requirements');
  });

  it('tells of a service its number, type, sector and area apart', () => {
    const entry = {
      serviceType: { label: 'Care home' },
      sector: { label: 'Private' },
      councilArea: null,
    };
    const { header, rows } = rankFiles(
      [edge({ node: { ...edge({}).node, keys: [{ code: 'CS1', label: 'Oak' }] as never } })],
      {
        choices: { ...choices, kind: kinds.service },
        services: new Map([['CS1', entry as never]]),
      },
    );
    expect(header.slice(0, 7)).toEqual([
      'Service',
      'Place',
      'Shared by',
      'Number',
      'Service type',
      'Sector',
      'Council area',
    ]);
    expect(rows[0]?.slice(3, 7)).toEqual(['CS1', 'Care home', 'Private', 'not recorded']);
  });
});
