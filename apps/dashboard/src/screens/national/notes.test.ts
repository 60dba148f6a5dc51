// The line under a bar: a disagreement first, then who is outside the base, then what is open.
import { describe, expect, it } from 'vitest';
import { count, disputed, share } from '../../ui/sample-cells.ts';
import { notesOf } from './notes.ts';
import { question } from './sample.ts';

const kinds = (notes: ReturnType<typeof notesOf>) => notes.map((note) => note.kind);

describe('notesOf', () => {
  it('puts a disagreement first and names each of them once, in order', () => {
    const cell = share(10);
    const row = question('a', [[10], [90]], {
      parts: [
        { key: '0', label: 'None', cell: disputed(cell, 7) },
        { key: '1', label: 'Yes', cell: disputed(share(90), 2) },
      ],
      headline: disputed(share(90), 2),
    });
    expect(notesOf(row)).toEqual([
      {
        kind: 'conflict',
        text: 'Two numbers',
        conflicts: [
          { code: 'conflict-2', number: 2 },
          { code: 'conflict-7', number: 7 },
        ],
      },
    ]);
  });

  it('says who was not asked, and who it did not apply to', () => {
    const asked = notesOf(question('a', [[10], [90]], { notAsked: count(8) }));
    expect(asked.map((note) => note.text)).toEqual([
      'Not asked [q] of the 8 others: only the 100 services inspected were asked.',
    ]);
    const applied = notesOf(question('a', [[10], [90]], { notApplicable: count(8) }));
    expect(applied[0]?.text).toContain('[z]');
  });

  it('says which one service is open where only that is', () => {
    const row = question('a', [[10], [20, 21], [69, 70]]);
    expect(notesOf(row)[0]?.text).toBe('Not known: one may be partly or yes.');
  });

  it('is silent where all is known and everyone was asked', () => {
    expect(kinds(notesOf(question('a', [[10], [90]])))).toEqual([]);
  });
});
