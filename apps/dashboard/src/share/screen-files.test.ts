import { describe, expect, it } from 'vitest';
import { notesApart } from './screen-files.ts';

describe('a spreadsheet made from the screen', () => {
  it('has the mark of a small base beside the number, which stays one', () => {
    const table = {
      title: 'Places',
      header: ['Sector', 'Share', 'Count'],
      rows: [
        ['Private', '50%†', '3 of 6'],
        ['Voluntary', '53%', '36 of 68'],
      ],
    };
    expect(notesApart(table)).toEqual({
      title: 'Places',
      header: ['Sector', 'Share', 'Share: note', 'Count'],
      rows: [
        ['Private', '50%', '[u]', '3 of 6'],
        ['Voluntary', '53%', 'none', '36 of 68'],
      ],
    });
  });

  it('has no column for notes where there are none', () => {
    const table = { title: 'Places', header: ['Sector', 'Share'], rows: [['Private', '53%']] };
    expect(notesApart(table)).toEqual(table);
  });
});
