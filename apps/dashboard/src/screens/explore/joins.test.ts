import type { Dimension, Provenance } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { type ExploreValues, filterChange, usual } from './choices.ts';
import { catalogue } from './explore.fixture.ts';
import { type Joins, offersOf } from './joins.ts';
import { planOf } from './plan.ts';

const combination = (dimension: Dimension, ...provenance: Provenance[]) => ({
  __typename: 'Combination' as const,
  dimension,
  provenance,
  heldFor: [],
});

const joins: Joins = {
  __typename: 'Catalogue',
  canAdd: [combination('QUESTION', 'PUBLISHED'), combination('SERVICE_SUBTYPE', 'DERIVED_BOUNDED')],
  alone: [combination('QUESTION', 'PUBLISHED'), combination('SECTOR', 'PUBLISHED')],
};

const offer = (values: ExploreValues, dimension: Dimension, known: Joins | undefined = joins) =>
  offersOf(planOf(values, catalogue), values, known).find((one) => one.dimension === dimension);

const small: ExploreValues = { ...usual, rows: ['SERVICE_TYPE'], columns: [] };

describe('what can join a table', () => {
  it('joins either side, or says that only ranges come of it', () => {
    expect(offer(small, 'QUESTION')).toMatchObject({ rows: true, columns: true, why: '' });
    expect(offer(small, 'SERVICE_SUBTYPE')).toMatchObject({ rows: true, why: 'gives ranges only' });
  });

  it('stays in the list with its reason where it cannot', () => {
    expect(offer(small, 'SECTOR')).toMatchObject({
      rows: false,
      why: 'not held with service type',
    });
    expect(offer(small, 'COUNCIL_AREA')).toMatchObject({ rows: false, why: 'not held' });
    expect(offer(small, 'STAGE')?.why).toMatch(/one stage/);
  });

  it('lets answers in beside their question only', () => {
    expect(offer(small, 'ANSWER')?.why).toMatch(/needs Question/);
    expect(offer({ ...small, columns: ['QUESTION'] }, 'ANSWER')).toMatchObject({
      rows: false,
      columns: true,
    });
    const one = { ...small, ...filterChange('QUESTION', { kind: 'in', codes: ['policy'] }) };
    expect(offer(one, 'ANSWER')).toMatchObject({ rows: true, columns: true });
  });

  it('has no room beyond three rows and two columns', () => {
    const full: ExploreValues = {
      ...usual,
      rows: ['SERVICE_TYPE', 'SECTOR', 'YEAR'],
      columns: ['QUESTION', 'ANSWER'],
    };
    expect(offer(full, 'SERVICE_SUBTYPE')?.why).toBe('the table is full');
  });
});
