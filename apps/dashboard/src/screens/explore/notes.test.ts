import { describe, expect, it } from 'vitest';
import { usual } from './choices.ts';
import { catalogue, countCell, member, pivotAnswer } from './explore.fixture.ts';
import { notesOf } from './notes.ts';
import { planOf } from './plan.ts';
import { tableOf } from './table.ts';

const tableFor = (changes: object, body: Parameters<typeof pivotAnswer>[1]) => {
  const values = {
    ...usual,
    rows: ['COUNCIL_AREA'] as const,
    columns: ['SECTOR'] as const,
    ...changes,
  };
  const plan = planOf(values, catalogue);
  const heads = [{ level: 'LEAF' as const, members: [member('SECTOR', 'private')] }];
  return [
    { values, plan, catalogue },
    tableOf(pivotAnswer(heads as never, body), plan, null),
  ] as const;
};

describe('the notes to a table', () => {
  it('say when only a total is held', () => {
    const [said, table] = tableFor({ show: 'count' }, [['GRAND_TOTAL', [], [countCell(9)]]]);
    expect(notesOf(said, table).map(({ key }) => key)).toContain('only-total');
  });

  it('bring each contradiction once', () => {
    const odd = countCell(3);
    const conflict = {
      id: '1',
      code: 'c6',
      number: 6,
      kind: 'k',
      title: 't',
      note: 'It prints 2%.',
    };
    const flagged = { ...odd, origin: { ...odd.origin, conflicts: [conflict] } } as typeof odd;
    const fife = member('COUNCIL_AREA', 'fife');
    const moray = member('COUNCIL_AREA', 'moray');
    const [said, table] = tableFor({ show: 'count' }, [
      ['LEAF', [fife], [flagged]],
      ['LEAF', [moray], [flagged]],
    ]);
    expect(notesOf(said, table).filter((note) => note.conflict)).toEqual([
      { key: 'c6', text: 'It prints 2%.', conflict: { code: 'c6', number: 6 } },
    ]);
  });
});
