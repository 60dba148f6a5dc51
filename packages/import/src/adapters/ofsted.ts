// The layout of Ofsted's provider-level file of children's social care in England: another regulator, other words, the same road.
// Local authorities and owners are told by their names, since the file has no numbers for them.
import { type Day, type MemberInput, notRecorded } from '@cube/schema';
import type { Layout, Match, Opening, Report, RowReader } from '../layout.ts';
import { dayInWords, isBlank, oneLine, readNumber, slug, type Terms } from '../value.ts';
import { knownMembers } from '../vocabulary.ts';
import { asAtOf } from './as-at.ts';
import {
  type Column,
  type Columns,
  columnReader,
  matchOf,
  readsFor,
  reportColumns,
} from './families.ts';
import { judgementFamilies, ofstedFamilies, overall } from './ofsted-columns.ts';
import { judgementTerms, notEvaluated, ofstedPuts, ofstedSet } from './ofsted-questions.ts';
import { ofstedMembers, sectorTerms, straight, typeTerms } from './ofsted-terms.ts';
import { registerReader } from './register.ts';
import {
  type Asked,
  type RegisterRows,
  type RowOf,
  type RowTalk,
  registerRows,
} from './register-rows.ts';

const series = 'ofsted-providers';
const columnReaderOfOfsted = columnReader(ofstedFamilies);
const columnsOf = (header: readonly string[]): Columns =>
  columnReaderOfOfsted(header.map(straight));
/** Ofsted has inspected social care since April 2007. */
const firstDay = '2007-04-01';

const isRedacted = (text: string): boolean => /^\s*redacted\b/i.test(text);
/** The name, or null where there is none to keep. */
const nameIn = (text: string): string | null =>
  isBlank(text) || isRedacted(text) ? null : oneLine(straight(text));

const askedBy = ({ known }: Columns): readonly Asked[] =>
  known.flatMap((column): Asked[] => {
    const { code } = column.family;
    const terms = judgementTerms.get(code);
    if (!terms || !judgementFamilies.includes(column.family)) return [];
    return [
      {
        code,
        column,
        read: (text) => (isBlank(text) ? notEvaluated : terms.find(text)),
        wanted: (text) => terms.wanted(text),
      },
    ];
  });

const named = ({ cell, fail }: RowTalk, terms: Terms, column: Column | undefined): string => {
  const value = straight(cell(column));
  if (isBlank(value)) return notRecorded;
  const code = terms.find(value);
  if (code === null) fail('value-unknown', column, { wouldBeRight: terms.wanted(value) });
  return code ?? notRecorded;
};

const scottish = new Set(knownMembers('COUNCIL_AREA').map(({ path }) => path));

/** Local authorities as members made of the names in the file: an open vocabulary, so a new spelling is a new member. */
const areasOf = (): {
  find: (talk: RowTalk, column: Column | undefined) => string;
  members: () => readonly MemberInput[];
} => {
  const labels = new Map<string, string>();
  return {
    find: ({ cell, fail }, column) => {
      const name = nameIn(cell(column));
      if (name === null) return notRecorded;
      const plain = slug(name);
      if (plain === '')
        fail('value-unknown', column, { wouldBeRight: 'the name of a local authority' });
      const code = scottish.has(plain) ? `england-${plain}` : plain;
      if (!labels.has(code)) labels.set(code, name);
      return code;
    },
    // After the councils of Scotland, all in one place: a new one does not move the others.
    members: () =>
      [...labels].map(([path, label]) => ({
        dimension: 'COUNCIL_AREA',
        path,
        label,
        description: 'A local authority of England.',
        kind: 'real',
        order: 100,
      })),
  };
};

const rowOf = (
  { known }: Columns,
  asked: readonly Asked[],
  asAt: Day,
  areas: ReturnType<typeof areasOf>,
  report: Report,
): RowOf => {
  const at = new Map(known.map((column) => [column.family.code, column]));
  const read: RegisterRows['read'] = (talk) => {
    const { cell, fail } = talk;
    const urn = readNumber(cell(at.get('service')));
    if (isBlank(cell(at.get('service')))) fail('value-missing', at.get('service'));
    else if (urn === null)
      fail('value-form', at.get('service'), {
        wouldBeRight: 'a number such as SC068832 or 2571603',
      });
    const service = `URN${urn}`;
    const owner = nameIn(cell(at.get('owner')));
    const ownerCode = owner === null || slug(owner) === '' ? null : `ORG-${slug(owner)}`;
    return {
      service,
      serviceLabel: nameIn(cell(at.get('name'))) ?? service,
      provider: ownerCode,
      providerLabel: ownerCode === null ? null : owner,
      serviceType: named(talk, typeTerms, at.get('type')),
      serviceSubtype: null,
      sector: named(talk, sectorTerms, at.get('sector')),
      councilArea: areas.find(talk, at.get('area')),
    };
  };
  const lastInspected = at.get('last-inspected');
  return registerRows({ asAt, asked, lastInspected, report, isEmpty: isBlank, read });
};

const open = (opening: Opening): RowReader | null => {
  const { report, header } = opening;
  const columns = columnsOf(header);
  const asAt = asAtOf(opening, firstDay);
  if (asAt === null) return null;
  reportColumns(ofstedFamilies, columns, report);
  report.issue({
    check: 'value-not-supplied',
    line: null,
    column: null,
    value: null,
    message: 'Numbers of requirements and recommendations are not in the file: they are not held.',
  });
  const asked = askedBy(columns);
  const areas = areasOf();
  const day = dayInWords(asAt);
  return registerReader(opening, {
    asAt,
    asked,
    read: rowOf(columns, asked, asAt, areas, report),
    set: ofstedSet,
    puts: ofstedPuts,
    breaks: [],
    title: `Ofsted providers of ${day}`,
    source: {
      title: `Children’s social care in England, provider level at ${day}`,
      publisher: 'Ofsted',
      licence: 'Open Government Licence v3.0',
      attribution: 'Contains Ofsted information licensed under the Open Government Licence v3.0.',
    },
    series,
    own: () => [...ofstedMembers, ...areas.members()],
  });
};

const match = (header: readonly string[]): Match => {
  const columns = columnsOf(header);
  const found = matchOf(ofstedFamilies, columns);
  const judges = columns.known.some(({ family }) => overall.includes(family.code));
  const wanted = judgementFamilies[0]?.names[0] ?? '';
  return judges ? found : { ...found, fits: false, missing: [...found.missing, wanted] };
};

/** Children's social care providers of England. */
export const ofsted: Layout = {
  code: series,
  label: 'Ofsted children’s social care providers',
  match,
  readsFor: readsFor(columnsOf),
  open,
};
