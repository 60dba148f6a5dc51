import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, type VisitRow, visitCsv } from './csv.ts';

const release = { id: '1-abc', label: 'Records, "May"' };
const service: VisitRow = {
  key: 'service/CS1',
  number: 'CS1',
  name: '=HYPERLINK("x")',
  kind: 'service',
  serviceType: 'Care home',
  sector: 'Private',
  area: 'Fife',
  provider: null,
  lastInspected: '2018-12-31',
  reasons: ['Policy: “None”', '1 requirement'],
  services: null,
  href: '/service?code=CS1&release=1-abc',
};

describe('a cell of the visit list', () => {
  it('is never taken for a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r'])
      expect(csvCell(`${start}1+1`).replace(/^"/, '')).toMatch(/^'/);
    expect(csvCell('Fife')).toBe('Fife');
  });

  it('keeps its text whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(inner.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        if (/[",\r\n]/.test(inner)) expect(cell.startsWith('"')).toBe(true);
      }),
    );
  });
});

describe('the visit list as a file', () => {
  const lines = visitCsv([service], release, 'http://example.test').split('\r\n');

  it('says which release, links to each, and never leaves unknown blank', () => {
    expect(lines[0]).toBe(
      '\uFEFFkind,code,name,services,service type,sector,council area,provider,last inspected,reasons,release,link',
    );
    expect(lines[1]).toBe(
      `service,CS1,"'=HYPERLINK(""x"")",1,Care home,Private,Fife,not recorded,2018-12-31,Policy: “None”; 1 requirement,"Records, ""May"" (1-abc)",http://example.test/service?code=CS1&release=1-abc`,
    );
    expect(lines[2]).toBe('');
  });

  it('has the kind of each in a column of its own: what only a service has does not apply to a group', () => {
    const group = { ...service, kind: 'council area', number: 'fife', name: 'Fife', services: 16 };
    expect(visitCsv([group], release, 'http://example.test').split('\r\n')[1]).toContain(
      'council area,fife,Fife,16,not applicable,not applicable,not applicable,not applicable,not applicable,',
    );
  });
});
