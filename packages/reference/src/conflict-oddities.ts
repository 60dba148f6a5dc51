// Conflicts 9 to 15: figures that hold together only in an odd way. Nothing is set aside for them.
import type { ConflictEntry } from './conflicts.ts';

export const conflictsOfOddities: readonly ConflictEntry[] = [
  {
    number: 9,
    kind: 'odd',
    title: 'Two services with few aware staff can only be secure ones',
    lines: '640, 641, 657, 658 and 659',
    arithmetic:
      '12 care homes + 4 school care = 16 of 18, and adoption and fostering are 100% good. The other 2 must be secure services, of only 2 or 3 with a policy.',
    resolution:
      'All numbers are kept. Line 640, that most of the rest in each type had most staff aware, cannot hold too; it is words only. The answers of the secure services are withheld.',
    claims: [
      'app-roles.roles.minority-or-none.care-home.count',
      'app-roles.roles.minority-or-none.school-care.count',
      'app-roles-summary.roles.minority-or-none.count',
      'app-roles-summary.roles.all-or-majority.adoption.pct',
      'app-roles-summary.roles.all-or-majority.fostering.pct',
      'app-roles.roles.majority.each-type.quantifier',
    ],
  },
  {
    number: 10,
    kind: 'odd',
    title: 'The sectors on roles give away the health board service',
    lines: '650, 651 and 657',
    arithmetic:
      'Few or no staff aware: 7 local authority (92% of those with a policy are good) + 10 voluntary + 0 private = 17 of 18, so subtraction gives away the answer of the single health board service.',
    resolution:
      'All numbers are kept. Because its answer follows by subtraction alone, the answers of the health board service are withheld.',
    claims: [
      'app-roles.roles.all-or-majority.private.pct',
      'app-roles.roles.all-or-majority.local-authority.pct',
      'app-roles.roles.all-or-majority.voluntary.pct',
      'app-roles.roles.minority-or-none.voluntary.pct',
      'app-roles.roles.minority-or-none.voluntary.count',
      'app-roles-summary.roles.minority-or-none.count',
    ],
  },
  {
    number: 11,
    kind: 'odd',
    title: 'The sectors on indicators give away the health board service',
    lines: '692 to 699',
    arithmetic:
      'Few or no staff aware: 13 local authority + 11 private + 17 voluntary = 41 of 42, so subtraction again gives away the answer of the single health board service.',
    resolution: 'All numbers are kept; the answers of the health board service are withheld.',
    claims: [
      'app-indicators.indicators.all-or-majority.local-authority.pct',
      'app-indicators.indicators.all-or-majority.private.pct',
      'app-indicators.indicators.all-or-majority.voluntary.pct',
      'app-indicators-summary.indicators.minority-or-none.count',
    ],
  },
  {
    number: 12,
    kind: 'odd',
    title: '"Minority" by sector leaves no room for "none"',
    lines: '674 and 693',
    arithmetic:
      'Minority is printed as 25%, 9% and 9% by sector, and 3 services had no aware staff. Read literally the 3 do not fit. But 25, 9 and 9 are what 75%, 91% and 91% leave of 100.',
    resolution: 'Read as "the minority or none", which fits. Nothing is set aside.',
    claims: [
      'app-indicators.indicators.minority-or-none.voluntary.pct',
      'app-indicators.indicators.minority-or-none.private.pct',
      'app-indicators.indicators.minority-or-none.local-authority.pct',
      'app-indicators.indicators.none.count',
    ],
  },
  {
    number: 13,
    kind: 'odd',
    title: 'Care plans need five secure services; there are at most four',
    lines: '765',
    arithmetic:
      'In each type most are effective, most of the rest partly, and a small number not: at least 3 + 1 + 1 = 5 secure services. Only 3 or 4 were inspected.',
    resolution: 'These are words without numbers, so nothing is set aside or answered from them.',
    claims: [
      'app-care-plans.care-plans.effective.each-type.quantifier',
      'app-care-plans.care-plans.partial.each-type.quantifier',
      'app-care-plans.care-plans.none.each-type.quantifier',
    ],
  },
  {
    number: 14,
    kind: 'odd',
    title: 'Local authority is called best, private is level or ahead',
    lines: '692 and 701',
    arithmetic:
      'Both print 91%. 129 of 142 is 90.8% and 128 of 141 is 90.8%; 110 of 121 is 90.9% and 111 of 122 is 91.0%.',
    resolution:
      'The numbers are kept and the word is not used. Compare the two sectors: the cube finds no clear difference.',
    claims: [
      'app-indicators.indicators.all-or-majority.local-authority.pct',
      'app-indicators.indicators.all-or-majority.private.pct',
      'app-indicators.indicators.all-or-majority.local-authority.quantifier',
    ],
  },
  {
    number: 15,
    kind: 'odd',
    title: 'The voluntary sector is not the one with fewest without a policy',
    lines: '577',
    arithmetic:
      'Neither in place nor in development: voluntary 4 of 68 is 5.9%; private 7 of 121 is 5.8%, or 7 of 122 is 5.7%. Only local authority, at 7%, is higher.',
    resolution: 'The numbers are kept; the words "compared to the other sectors" are not used.',
    claims: [
      'app-policy.policy.none.voluntary.quantifier',
      'app-policy.policy.none.local-authority.pct',
      'app-policy.policy.none.local-authority.count',
      'app-policy.policy.in-place.voluntary.pct',
      'app-policy.policy.in-development.voluntary.pct',
    ],
  },
];
