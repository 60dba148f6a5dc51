// Tests of the screening report as it is taken away.
import { describe, expect, it } from 'vitest';
import { check, example, fileImport, register, release } from './data.fixture.ts';
import { placeOf, reportJson, reportName, reportText, sumOf } from './report-text.ts';

const refused = fileImport({
  state: 'REFUSED',
  rowsAtFault: 1,
  sentence: 'One check failed.',
  checks: [
    check('file', 'Text', 'PASS'),
    check('values', 'Known values', 'FAIL', {
      wouldBeRight: 'A known council area.',
      found: 3,
      examples: [
        example(4120, 'Council_Area_Name', 'Perth & Kinros', 'Did you mean Perth & Kinross?'),
      ],
    }),
  ],
  columnsAdded: ['grade', ''],
});

describe('reportText', () => {
  const text = reportText(refused);

  it('names line, column, value, what is wrong and what would be right', () => {
    expect(text).toContain('FAIL: Known values (stage 3, the values)');
    expect(text).toContain(
      'line 4,120, column Council_Area_Name: “Perth & Kinros”. Did you mean Perth & Kinross?',
    );
    expect(text).toContain('What would be right: A known council area.');
    expect(text).toContain('1 of the 3 places are listed.');
  });

  it('has the rows as a sum, the columns and every stage', () => {
    const { state: _, ...counts } = refused;
    expect(sumOf({ ...counts, state: 'READY' })).toBe(
      '10,578 rows read = 10,566 rows can be taken in + 12 rows left out, each reported',
    );
    expect(text).toContain('10,566 rows without a fault + 12 rows not taken in; 1 at fault');
    expect(text).toContain('new: (no name)');
    expect(text).toContain('4. Duplicates: NOT RUN');
  });
});

describe('reportJson', () => {
  it('is the same for programs, without the names of types', () => {
    const json = reportJson({ ...refused, release: release({ batches: [register] }) });
    expect(json).not.toContain('__typename');
    expect(JSON.parse(json)).toMatchObject({
      fileName: 'register.csv',
      release: { id: '2-99aabbcc', label: 'Register, May 2026' },
      checks: [{}, { result: 'FAIL', examples: [{ line: 4120 }] }],
    });
  });
});

describe('places and names', () => {
  it('say where an example stands, as far as it is known', () => {
    expect(placeOf(example(7, null, 'x'))).toBe('line 7');
    expect(placeOf(example(null, 'grade', null))).toBe('column grade');
    expect(placeOf(example(null, null, null))).toBe('the whole file');
  });

  it('make a file name that any system takes', () => {
    expect(reportName('a/b:c.csv', 'txt')).toBe('screening of a_b_c.csv.txt');
  });
});
