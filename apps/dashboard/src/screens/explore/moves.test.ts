import { describe, expect, it } from 'vitest';
import { putDown } from './moves.ts';

const sides = {
  rows: ['SERVICE_TYPE', 'SECTOR'] as const,
  columns: ['QUESTION', 'ANSWER'] as const,
};

describe('a dimension put down', () => {
  it('changes places on its side', () => {
    expect(putDown(sides, 'SECTOR', 'rows', 0)?.rows).toEqual(['SECTOR', 'SERVICE_TYPE']);
    expect(putDown(sides, 'SERVICE_TYPE', 'rows', 2)?.rows).toEqual(['SECTOR', 'SERVICE_TYPE']);
  });

  it('changes sides, a question with its answers', () => {
    const one = { rows: ['SECTOR'] as const, columns: sides.columns };
    expect(putDown(one, 'QUESTION', 'rows', 0)).toEqual({
      rows: ['QUESTION', 'ANSWER', 'SECTOR'],
      columns: [],
    });
  });

  it('is refused where it cannot stand: a full side, no rows left, between a question and its answers', () => {
    expect(putDown(sides, 'QUESTION', 'rows', 0)).toBeNull();
    expect(putDown(sides, 'SECTOR', 'columns', 0)).toBeNull();
    expect(putDown({ rows: ['SECTOR'], columns: [] }, 'SECTOR', 'columns', 0)).toBeNull();
    const inRows = { rows: ['QUESTION', 'ANSWER', 'SECTOR'] as const, columns: [] };
    expect(putDown(inRows, 'SECTOR', 'rows', 1)).toBeNull();
    expect(putDown(inRows, 'ANSWER', 'columns', 0)).toBeNull();
  });
});
