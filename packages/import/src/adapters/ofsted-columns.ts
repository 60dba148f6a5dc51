// The columns of Ofsted's provider-level file as data: every family with all its names from 2015 to 2025, and what becomes of it.
import { type Family, family } from './families.ts';

const place = 'nothing finer than the local authority is kept';
const latest = (name: string): string[] => [name, `Latest full inspection ${name}`];
const former = 'a judgement of inspections until March 2017';
const event = 'the day of the inspection is kept';
const previous = 'said by the file of the year before';

/** Each is the question of the same code. */
export const judgementFamilies: readonly Family[] = [
  family(
    'experiences-and-progress',
    'stored',
    [
      ...latest('Overall experiences and progress of children and young people'),
      ...latest('Overall experiences and progress of children'),
    ],
    'question experiences-and-progress',
  ),
  family(
    'help-and-protection',
    'stored',
    [
      ...latest('How well children and young people are helped and protected'),
      ...latest('How well children are helped and protected'),
    ],
    'question help-and-protection',
  ),
  family(
    'leaders-and-managers',
    'stored',
    [
      ...latest('The effectiveness of leaders and managers'),
      ...latest('Effectiveness of leaders and managers'),
    ],
    'question leaders-and-managers',
  ),
  family(
    'education',
    'stored',
    latest('Outcomes in education and related learning activities'),
    'question education',
  ),
  family(
    'health-services',
    'stored',
    [...latest('Health services'), 'Latest full inspectio health services'],
    'question health-services',
  ),
  family(
    'supported-accommodation',
    'stored',
    latest('Supported Accommodation outcome'),
    'question supported-accommodation',
  ),
  family(
    'overall-effectiveness',
    'stored',
    latest('Overall effectiveness'),
    'question overall-effectiveness',
  ),
  family(
    'leadership-and-management',
    'stored',
    ['Leadership and management'],
    'question leadership-and-management',
  ),
];

export const ofstedFamilies: readonly Family[] = [
  family('link', 'left', ['Web link'], 'follows from the number', { signature: true }),
  family('service', 'stored', ['URN', 'Provider URN'], 'number of the provider, as URN...', {
    required: true,
    signature: true,
  }),
  family('school', 'left', ['Linked Education URN', 'Linked ED URN'], 'not part of the cube', {
    signature: true,
  }),
  family('type', 'stored', ['Provision type'], 'service type', {
    required: true,
    signature: true,
  }),
  family('registered', 'left', ['Registration date'], 'not part of the cube'),
  family('status', 'left', ['Registration status', 'Reg Status'], 'all are on the register', {
    signature: true,
  }),
  family(
    'name',
    'stored',
    ['Name', 'Setting Name'],
    'name of the provider; its number where it is REDACTED',
    { expected: true },
  ),
  family('address', 'left', ['Address 1', 'Address 2', 'Town', 'County'], place, {
    signature: true,
  }),
  family('postcode', 'left', ['Postcode'], place, { signature: true }),
  family('region', 'left', ['Ofsted Region', 'Government Office Region', 'Region'], place),
  family('constituency', 'left', ['Parliamentary constituency'], 'areas are local authorities'),
  family('area', 'stored', ['Local authority'], 'council area', {
    required: true,
    signature: true,
  }),
  family('sector', 'stored', ['Sector'], 'sector', { required: true, signature: true }),
  family(
    'places',
    'left',
    ['Places', 'Premises', 'Supported accommodation premises'],
    'size is not part of the cube',
  ),
  family(
    'kind',
    'left',
    [
      'Short-break-only children’s home',
      'Short breaks only children’s home',
      'Short breaks only',
      'Multi-building children’s home',
    ],
    'the service type is used',
  ),
  family(
    'owner',
    'stored',
    ['Organisation which owns the provider', 'Organisation', 'Organisation name'],
    'organisation that owns it; told by its name, none where that is REDACTED',
    { expected: true },
  ),
  family(
    'event',
    'left',
    [
      ...latest('event type'),
      'Inspection type',
      ...latest('publication date'),
      ...latest('event number'),
      'Inspection ID',
    ],
    event,
    { signature: true },
  ),
  family(
    'last-inspected',
    'stored',
    ['Latest full inspection date', 'Inspection date'],
    'day of the last full inspection',
    { expected: true },
  ),
  ...judgementFamilies,
  family(
    'former',
    'left',
    [
      'Outcomes for children and young people',
      'Quality of care',
      'The safety of children and young people',
      'Safeguarding children and young people',
    ],
    former,
  ),
  family(
    'previous',
    'left',
    [
      'Previous full inspection event type',
      'Previous full inspection event date',
      'Previous full inspection publication date',
      'Previous full inspection event number',
      'Previous overall experiences and progress of children and young people',
      'Previous outcomes in education and related learning activities',
      'Previous health services',
      'Previous how well children and young people are helped and protected',
      'Previous effectiveness of leaders and managers',
    ],
    previous,
  ),
];

/** One of these must be there: without them the file is a list of addresses. */
export const overall: readonly string[] = ['experiences-and-progress', 'overall-effectiveness'];
