// The line under a bar: a disagreement first, then who is outside the base, then what is open.
import { describe, expect, it } from 'vitest';
import { count, disputed, share } from '../../ui/sample-cells.ts';
import { notesOf } from './notes.ts';
import { question } from './sample.ts';

const kinds = (notes: ReturnType<typeof notesOf>) => notes.map((note) => note.kind);

const none: ReadonlySet<string> = new Set();

describe('notesOf', () => {
  it('puts a disagreement first and names each of them once, in order', () => {
    const cell = share(10);
    const row = question('a', [[10], [90]], {
      parts: [
        { key: '0', label: 'None', clause: null, cell: disputed(cell, 7) },
        { key: '1', label: 'Yes', clause: null, cell: disputed(share(90), 2) },
      ],
      headline: disputed(share(90), 2),
    });
    expect(notesOf(row, new Set(['conflict-2', 'conflict-7']))).toEqual([
      {
        kind: 'conflict',
        text: 'Two numbers are printed.',
        conflicts: [
          { code: 'conflict-2', number: 2 },
          { code: 'conflict-7', number: 7 },
        ],
      },
    ]);
  });

  it('leaves out a disagreement about a part of the services', () => {
    const row = question('a', [[10], [90]], { headline: disputed(share(90), 2) });
    expect(notesOf(row, none)).toEqual([]);
  });

  it('says who was not asked, and who it did not apply to', () => {
    const asked = notesOf(question('a', [[10], [90]], { notAsked: count(8) }), none);
    expect(asked.map((note) => note.text)).toEqual([
      'Not asked [q] of the 8 others: only the 100 services inspected were asked.',
    ]);
    const applied = notesOf(question('a', [[10], [90]], { notApplicable: count(8) }), none);
    expect(applied[0]?.text).toBe('Not applicable [z] in 8 services, left out of the base.');
  });

  it('calls what is outside the base by its own name: no grade is not the same as not applicable', () => {
    const graded = question('a', [[10], [90]], {
      notApplicable: count(8),
      outside: [{ code: 'not-evaluated', label: 'Not evaluated' }],
    });
    expect(notesOf(graded, none)[0]?.text).toBe(
      'Not evaluated in 8 services, left out of the base.',
    );
  });

  it('says which one service is open where only that is', () => {
    const row = question('a', [[10], [20, 21], [69, 70]]);
    expect(notesOf(row, none)[0]?.text).toBe('Not known: one service may be “Partly” or “Yes”.');
  });

  it('is silent where all is known and everyone was asked', () => {
    expect(kinds(notesOf(question('a', [[10], [90]]), none))).toEqual([]);
  });
});
