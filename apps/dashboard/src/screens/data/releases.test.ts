// Tests of what is said about releases and batches.
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import { exploreShape } from '../explore/choices.ts';
import { register, release, report } from './data.fixture.ts';
import {
  batchOf,
  canUndo,
  contentOf,
  coverageOf,
  day,
  exampleHref,
  exampleQuery,
  scopeOf,
  undoWords,
} from './releases.ts';
import { exploreHref, targetHref } from './ways.ts';

describe('ways to a batch', () => {
  it('open Explore and Target on what was brought in, and on nothing else', () => {
    const explore = exploreHref(release(), register);
    expect(readAddress(exploreShape, explore.split('?')[1] ?? '').values).toMatchObject({
      release: '2-99aabbcc',
      rows: ['SERVICE_TYPE'],
      stage: { kind: 'in', codes: ['register'] },
      period: { kind: 'in', codes: ['2026-05-31'] },
    });
    const target = new URLSearchParams(targetHref(release(), register).split('?')[1]);
    expect(target.get('of')).toBe('register/register/2026-05-31');
    expect(target.get('release')).toBe('2-99aabbcc');
  });
});

describe('a batch', () => {
  it('says what it is made of and of when', () => {
    expect(contentOf(register)).toBe('10,566 records');
    expect(contentOf(report)).toBe('Printed totals, no single records');
    expect(scopeOf(register)).toBe('Register, 31 May 2026');
    expect(coverageOf(register)).toEqual([
      { title: 'Sectors', members: ['Private'] },
      { title: 'Service types', members: ['Care homes'] },
    ]);
  });

  it('can be undone only when it is of records and in the latest release', () => {
    expect(canUndo(release(), register)).toBe(true);
    expect(canUndo(release(), report)).toBe(false);
    expect(canUndo(release({ isLatest: false }), register)).toBe(false);
  });

  it('says before it is undone what goes and what stays', () => {
    const { goes, stays } = undoWords(release(), register);
    expect(goes).toContain('10,566 records');
    expect(stays.join(' ')).toContain('Inspections 2016/17');
    expect(undoWords(release({ batches: [register] }), register).stays[0]).toContain('empty');
  });
});

describe('the batch that a file became', () => {
  const named = (title: string, name: string) => ({
    ...register,
    title,
    file: {
      __typename: 'ImportedFile' as const,
      name,
      layout: 'own-wide',
      rows: 1,
      stored: 1,
      reported: 0,
    },
  });
  const first = named('Inspections (a.csv)', 'a.csv');
  const second = named('Inspections (b.csv)', 'b.csv');
  const held = release({ batches: [report, first, second] });

  it('is told by its title, then by the name of the file', () => {
    expect(batchOf(held, { title: first.title, fileName: 'b.csv' })).toBe(first);
    expect(batchOf(held, { title: 'Renamed since', fileName: 'b.csv' })).toBe(second);
  });

  it('is never another file’s: a focus area that was brought in is no batch', () => {
    const focusArea = { title: 'Focus area: Fire safety', fileName: 'fire-safety.csv' };
    expect(batchOf(held, focusArea)).toBeUndefined();
  });
});

describe('the first query of a batch', () => {
  it('is a query', () => {
    expect(parse(exampleQuery(register)).definitions).toHaveLength(1);
    expect(exampleQuery(register)).toContain('period: { is: "2026-05-31" }');
  });

  it('names the release when it is not what everybody sees', () => {
    const query = (href: string) => new URLSearchParams(href.split('?')[1]).get('query') ?? '';
    expect(query(exampleHref(release(), register))).not.toContain('release:');
    const demonstration = release({ channel: 'DEMONSTRATION' });
    const pinned = query(exampleHref(demonstration, register));
    expect(pinned).toContain('release: "2-99aabbcc"');
    expect(parse(pinned).definitions).toHaveLength(1);
  });
});

describe('a day', () => {
  it('is written out, and shown as it came when it cannot be read', () => {
    expect(day('2026-11-02T12:00:00Z')).toBe('2 November 2026');
    expect(day('soon')).toBe('soon');
  });
});
