// The columns of an own layout that say who and where, read for one row. Hides the rules between them: a type and its kinds, a provider's
// name and number. When it was is read beside it, in own-time.ts.
import { type EntryInput, formatCount, mostCount, notRecorded, type Stage } from '@cube/schema';
import type { Opening, Row } from '../layout.ts';
import { readNumber, readWhole, slug, trimmed } from '../value.ts';
import { type NamedDimension, termsFor, typeOfSubtype } from '../vocabulary.ts';
import { exampleServices, type PlacedColumns } from './own-columns.ts';
import { type Tell, timeReader } from './own-time.ts';

export type Leading = Omit<EntryInput, 'answers' | 'line'>;

export type LeadingReader = {
  /** `leading` is null where something is at fault, all of which is reported; `period` where the time is not known. */
  read: (row: Row) => { leading: Leading | null; period: string | null };
  /** Of the whole file; null before the first row that tells it. */
  stage: () => Stage | null;
};

const longestName = 200;
/** Spreadsheets would run these. */
const formulaStart = /^[=+@\t\r-]/;

/** Reads leading cells; what it can hold and is not supplied is told as it opens. */
export const leadingReader = (opening: Opening, columns: PlacedColumns): LeadingReader => {
  const { contents, report } = opening;
  const times = timeReader(opening);
  const terms = {
    SERVICE_TYPE: termsFor('SERVICE_TYPE', contents),
    SERVICE_SUBTYPE: termsFor('SERVICE_SUBTYPE', contents),
    SECTOR: termsFor('SECTOR', contents),
    COUNCIL_AREA: termsFor('COUNCIL_AREA', contents),
  } satisfies Partial<Record<NamedDimension, unknown>>;

  for (const code of ['sector', 'council_area', 'recommendations', 'requirements']) {
    if (columns.known.has(code)) continue;
    const message = 'There is no such column: what it would say is not held.';
    report.issue({ check: 'value-not-supplied', line: null, column: code, value: null, message });
  }

  const cell = (row: Row, code: string): string =>
    trimmed(row.cells[columns.known.get(code)?.at ?? -1]);

  const read: LeadingReader['read'] = (row) => {
    let faults = 0;
    const note: Tell = (check, code, more) => {
      report.issue({
        check,
        line: row.line,
        column: columns.known.get(code)?.name ?? code,
        value: cell(row, code) || null,
        ...more,
      });
    };
    const fault: Tell = (...issue) => {
      faults += 1;
      note(...issue);
    };

    /** The code of a named member; not recorded where it is blank. */
    const member = (dimension: keyof typeof terms, code: string): string => {
      const text = cell(row, code);
      if (text === '') {
        if (columns.known.has(code)) {
          note('value-not-supplied', code, { message: 'Taken as not recorded.' });
        }
        return notRecorded;
      }
      const found = terms[dimension].find(text);
      if (found !== null) return found;
      const within = dimension === 'SERVICE_TYPE' ? terms.SERVICE_SUBTYPE.find(text) : null;
      const parent = within === null ? null : typeOfSubtype(within, contents);
      fault(
        'value-unknown',
        code,
        parent === null
          ? { wouldBeRight: terms[dimension].wanted(text) }
          : {
              message: 'This is a kind within a service type.',
              wouldBeRight: `${parent}, with this value as service_subtype`,
            },
      );
      return notRecorded;
    };

    const number = (code: string): string | null => {
      const text = cell(row, code);
      if (text === '') return null;
      const found = readNumber(text);
      if (found === null) {
        fault('value-form', code, { wouldBeRight: 'letters, digits and hyphens, at most 40' });
      }
      return found;
    };

    const name = (code: string): string | null => {
      const text = cell(row, code);
      if (text.length > longestName) {
        fault('value-form', code, { wouldBeRight: `at most ${longestName} characters` });
      }
      if (formulaStart.test(text)) note('value-text', code);
      return text || null;
    };

    const count = (code: string): number | null => {
      const text = cell(row, code);
      if (text === '') {
        if (columns.known.has(code)) note('value-not-supplied', code);
        return null;
      }
      const found = readWhole(text);
      if (found === null) fault('value-form', code, { wouldBeRight: 'a whole number, 0 for none' });
      else if (found > mostCount) {
        fault('value-form', code, {
          message: `${formatCount(found)} cannot be right for one entry.`,
          wouldBeRight: `a whole number, at most ${formatCount(mostCount)}`,
        });
      }
      return found;
    };

    const service = number('service_number');
    if (cell(row, 'service_number') === '') fault('value-missing', 'service_number');
    const serviceName = name('service_name');
    const isExample = exampleServices.some(
      (one) => one.number === service && one.name === serviceName,
    );
    if (isExample) note('example-kept', 'service_name');
    const serviceSubtype =
      cell(row, 'service_subtype') === '' ? null : member('SERVICE_SUBTYPE', 'service_subtype');
    const parent = serviceSubtype === null ? null : typeOfSubtype(serviceSubtype, contents);
    const typed = cell(row, 'service_type') === '' && parent !== null ? parent : null;
    const serviceType = typed ?? member('SERVICE_TYPE', 'service_type');
    if (parent !== null && parent !== serviceType && serviceType !== notRecorded) {
      fault('value-unknown', 'service_subtype', {
        message: `This is a kind of ${parent}, and the service type is ${serviceType}.`,
        wouldBeRight: 'a kind within its service type, or blank',
      });
    }
    // A childminder's name is a person's, and so is the name of who provides it.
    const isPerson = serviceType === 'child-minding';
    const providerName = name('provider');
    // Kept as it stands, it would be a provider of its own beside those that are not recorded.
    const unsaid = ['provider_number', 'provider'].filter(
      (code) => slug(cell(row, code)) === notRecorded,
    );
    for (const code of unsaid) {
      fault('value-form', code, { wouldBeRight: 'blank, where the provider is not recorded' });
    }
    const providerNumber = unsaid.includes('provider_number') ? null : number('provider_number');
    const made = providerName === null || isPerson ? '' : slug(providerName);
    if (providerNumber === null && providerName !== null && made === '' && !isPerson) {
      fault('value-form', 'provider', { wouldBeRight: 'a name in Latin letters, or a number' });
    }
    const provider = providerNumber ?? (made === '' ? null : `provider-${made}`);
    const time = times.read({ cell: (code) => cell(row, code), fault });
    const others = {
      sector: member('SECTOR', 'sector'),
      councilArea: member('COUNCIL_AREA', 'council_area'),
      recommendations: count('recommendations'),
      requirements: count('requirements'),
    };
    const period = time?.period ?? null;
    if (faults > 0 || service === null || time === null) return { leading: null, period };
    const leading = {
      service,
      serviceLabel: (isPerson ? null : serviceName) ?? service,
      provider,
      providerLabel: provider === null ? null : isPerson ? provider : (providerName ?? provider),
      serviceType,
      serviceSubtype,
      ...others,
      ...time,
    };
    return { leading, period };
  };

  return { read, stage: times.stage };
};
