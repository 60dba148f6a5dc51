// Words of Ofsted's file as data: kinds of provision and sectors of England as members of their own, and the spellings of the years.
// No code of Scotland stands for a thing of England unless it is the same thing.
import type { MemberInput } from '@cube/schema';
import { type Term, type Terms, termsOf } from '../value.ts';

type Known = Term & { description: string };

const types: readonly Known[] = [
  {
    code: 'childrens-home',
    label: 'Children’s home',
    description: 'England: residential care of children, registered with Ofsted.',
  },
  {
    code: 'childrens-home-school',
    label: 'Residential special school registered as children’s home',
    aliases: [
      'Residential special school (registered as a children’s home)',
      'Residential special school (>295 days/year)',
    ],
    description: 'England: a school that cares for children for more than 295 days a year.',
  },
  {
    code: 'secure-childrens-home',
    label: 'Secure children’s home',
    description: 'England: locked care for children by order.',
  },
  {
    code: 'secure-training-centre',
    label: 'Secure training centre',
    description: 'England: custody of children of 12 to 17.',
  },
  {
    code: 'supported-accommodation',
    label: 'Supported accommodation',
    description: 'England: for looked after children and care leavers of 16 and 17, since 2023.',
  },
  {
    code: 'independent-fostering-agency',
    label: 'Independent fostering agency',
    description: 'England: recruits and supports foster carers; not a council’s own service.',
  },
  {
    code: 'voluntary-adoption-agency',
    label: 'Voluntary adoption agency',
    description: 'England: arranges adoptions; not a council’s own service.',
  },
  {
    code: 'adoption-support-agency',
    label: 'Adoption support agency',
    description: 'England: supports those whom an adoption concerns.',
  },
  {
    code: 'residential-family-centre',
    label: 'Residential family centre',
    description: 'England: parents stay with their children while their care is assessed.',
  },
  {
    code: 'england-boarding-school',
    label: 'Boarding school (England)',
    aliases: ['Boarding school'],
    description: 'England: the boarding of a school, where Ofsted inspects it.',
  },
  {
    code: 'england-residential-special-school',
    label: 'Residential special school (England)',
    aliases: ['Residential special school'],
    description: 'England: the boarding of a special school, up to 295 days a year.',
  },
  {
    code: 'residential-further-education-college',
    label: 'Further education college with residential accommodation',
    description: 'England: the accommodation of students under 18.',
  },
  {
    code: 'residential-holiday-scheme',
    label: 'Residential holiday scheme for disabled children',
    description: 'England: holidays with accommodation.',
  },
  {
    code: 'cafcass',
    label: 'Cafcass',
    description: 'England: the Children and Family Court Advisory and Support Service.',
  },
];

/** Sectors that are the same thing as in Scotland carry its codes, and their words are there. */
const shared: readonly Term[] = [
  { code: 'private', label: 'Private' },
  { code: 'voluntary', label: 'Voluntary' },
  { code: 'local-authority', label: 'Local authority' },
];

const sectors: readonly Known[] = [
  {
    code: 'academy',
    label: 'Academy',
    description: 'England: a school that the state pays for and a trust runs.',
  },
  {
    code: 'health-authority',
    label: 'Health authority',
    description: 'England: run by a body of the health service.',
  },
  {
    code: 'public-sector',
    label: 'Public sector',
    description: 'England: run by another public body.',
  },
];

export const typeTerms: Terms = termsOf(types);
export const sectorTerms: Terms = termsOf([...shared, ...sectors]);

const afterScotland = 60;
const memberOf =
  (dimension: 'SERVICE_TYPE' | 'SECTOR') =>
  ({ code, label, description }: Known, i: number): MemberInput => ({
    dimension,
    path: code,
    label,
    description,
    kind: 'real',
    order: afterScotland + i,
  });

export const ofstedMembers: readonly MemberInput[] = [
  ...types.map(memberOf('SERVICE_TYPE')),
  ...sectors.map(memberOf('SECTOR')),
];

/** One year was written on a Mac and is read as Windows-1252: there its apostrophe is this letter, which no name in England has. */
export const straight = (text: string): string => text.replaceAll('Õ', '’');
