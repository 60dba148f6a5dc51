// Conflicts 1 to 8: numbers of the report that cannot all hold, and what was set aside. In our own words.
import type { ConflictEntry } from './conflicts.ts';

export const conflictsOfNumbers: readonly ConflictEntry[] = [
  {
    number: 1,
    kind: 'numbers',
    title: 'The sector shares cannot reach 332 inspections',
    note: "The report's sector shares cannot all be right: together they reach 331, not 332. So sector sizes are ranges.",
    lines: '538 to 541',
    arithmetic:
      'Of 332, 42% is 138 to 141, 36% is 118 to 121, and the voluntary sector is 68 (10 services are 28%, so 36 have a policy; 36 are 53%, so there are 68). 141 + 121 + 68 + 1 = 331, one short of 332.',
    resolution:
      'Either 42% is really 42.8% (reading L: 142 local authority, 121 private, 68 voluntary, 1 health board), or 36% is really 36.7% or more (reading P: 138 to 141, 122 to 125, 68 and 1). Two or more health board services would do too, but a printed count outranks a percentage. Nothing in the report decides between L and P, so every sector count is a range that covers both.',
    setAside: [
      'app-scope.scope.inspected.local-authority.pct',
      'app-scope.scope.inspected.private.pct',
    ],
    claims: [
      'app-scope.scope.inspected.voluntary.pct',
      'app-scope.scope.inspected.health-board.count',
    ],
    sum: {
      parts: [
        { label: 'Local authority', printed: '42%', lower: 138, upper: 141 },
        { label: 'Private', printed: '36%', lower: 118, upper: 121 },
        { label: 'Voluntary', printed: '20%', lower: 68, upper: 68 },
        { label: 'Health board', printed: 'the remaining service', lower: 1, upper: 1 },
      ],
      total: 332,
      totalLabel: 'Services inspected',
    },
  },
  {
    number: 2,
    kind: 'numbers',
    title: '88% is 46% and 42% added after rounding',
    note: 'The report also prints 88%, adding two rounded shares; 290 of 332 is 87%, and that is used here.',
    lines: '671, 672, 697 and 699',
    arithmetic:
      '152 + 138 = 290. 290 of 332 is 87.3%, which prints as 87%, not 88%. And 88% with the 13% of line 699 makes 101%.',
    resolution:
      'The counts 152 and 138 are printed and add up with the rest, so 88% is set aside. The cube answers 290 of 332.',
    setAside: ['app-indicators-summary.indicators.all-or-majority.pct'],
    claims: [
      'app-indicators.indicators.all.count',
      'app-indicators.indicators.all.pct',
      'app-indicators.indicators.majority.count',
      'app-indicators.indicators.majority.pct',
      'app-indicators-summary.indicators.minority-or-none.pct',
    ],
    sum: {
      parts: [
        { label: 'All staff', printed: '46% (152)', lower: 152, upper: 152 },
        { label: 'The majority', printed: '42% (138)', lower: 138, upper: 138 },
      ],
      total: 290,
      totalLabel: 'All or the majority, printed as 88%',
    },
  },
  {
    number: 3,
    kind: 'numbers',
    title: '33 care homes and 8 school care services are not 42',
    note: 'The report prints 33 care homes beside 8 school care, which make 41; its total of 42 needs 34, and that is used here.',
    lines: '673, 674, 685, 699 and 700',
    arithmetic:
      '39 + 3 = 42 services where few or no staff know the indicators, but 33 + 8 = 41. With 34 care homes, 34 + 8 = 42, and 86% of 245 to 247 care homes know them, as line 685 prints; with 33 it would be 87%.',
    resolution:
      'Two other figures point to 34, so 33 is set aside. The cube answers 34 care homes.',
    setAside: ['app-indicators-summary.indicators.minority-or-none.care-home.count'],
    claims: [
      'app-indicators.indicators.minority.count',
      'app-indicators.indicators.none.count',
      'app-indicators-summary.indicators.minority-or-none.count',
      'app-indicators-summary.indicators.minority-or-none.school-care.count',
      'app-indicators-summary.indicators.minority-or-none.fostering-or-adoption-or-secure.count',
      'app-indicators.indicators.all-or-majority.care-home.pct',
    ],
    sum: {
      parts: [
        { label: 'Care homes', printed: '33', lower: 33, upper: 33 },
        { label: 'School care', printed: '8', lower: 8, upper: 8 },
      ],
      total: 42,
      totalLabel: 'The minority or none',
    },
  },
  {
    number: 4,
    kind: 'numbers',
    title: 'School care is 96% with a system and 6% without',
    lines: '719 and 737',
    arithmetic:
      '96% + 6% = 102%, and rounding can add 1 at most. Of the 15 services without a system 12 are care homes and none is of another type, so 3 are school care: 3 of 49 to 51 is 6%, and 94% are left.',
    resolution:
      '96% is set aside; the cube answers 46 to 48 of 49 to 51. Two repairs of equal size were not used, because they give up a printed count or an "all": dropping 6% with "12 care homes", or 6% with "all fostering services".',
    setAside: ['app-systems.systems.effective-or-partial.school-care.pct'],
    claims: [
      'app-systems-summary.systems.none.school-care.pct',
      'app-systems-summary.systems.none.count',
      'app-systems.systems.none.care-home.count',
      'app-systems.systems.effective-or-partial.fostering.pct',
    ],
    sum: {
      parts: [
        { label: 'With a system, fully or partly', printed: '96%', lower: 96, upper: 96 },
        { label: 'Without', printed: '6%', lower: 6, upper: 6 },
      ],
      total: 100,
      totalLabel: 'Per cent of school care',
    },
  },
  {
    number: 5,
    kind: 'numbers',
    title: 'At least 95% in every type, yet 6% of school care without',
    lines: '737',
    arithmetic:
      'The same sentence gives 6% of school care without a system. That leaves 94% (47 of 50), less than 95%.',
    resolution: '"At least 95%" is set aside: it follows from the 96% of conflict 4.',
    setAside: ['app-systems-summary.systems.effective-or-partial.each-type.pct'],
    claims: [
      'app-systems-summary.systems.none.school-care.pct',
      'app-systems.systems.effective-or-partial.school-care.pct',
    ],
  },
  {
    number: 6,
    kind: 'numbers',
    title: '2% without a policy, and 6% (21) without one',
    note: 'The report also prints 2% (line 240); 21 of 332 is 6%, and that is used here.',
    lines: '240, 556 and 582',
    arithmetic:
      '2% of 332 is 5 to 8 services; 21 of 332 is 6.3%. Six inspectors commented on such services (line 246), and 6 of 332 is 1.8%, which may be where 2% came from.',
    resolution: 'The count of 21 adds up with 224 and 87 to 332, so 2% is set aside.',
    setAside: ['ch6-policies.policy.none.pct'],
    claims: [
      'app-policy.policy.none.pct',
      'app-policy.policy.none.count',
      'ch6-policies.policy-comments.commented.count',
    ],
    sum: {
      parts: [
        { label: 'In place', printed: '67% (224)', lower: 224, upper: 224 },
        { label: 'In development', printed: '26% (87)', lower: 87, upper: 87 },
        { label: 'None', printed: '2%', lower: 5, upper: 8 },
      ],
      total: 332,
      totalLabel: 'Services inspected',
    },
  },
  {
    number: 7,
    kind: 'numbers',
    title: '42 services with few staff aware of their roles, or 18',
    note: 'Elsewhere the report prints 42 services with few staff aware; that is the total of the question on risk indicators. 18 of 224 is used here.',
    lines: '285, 657 and 699',
    arithmetic:
      '6% and 2% of the 224 services with a policy are 14 + 4 = 18, as line 657 prints. 42 = 39 + 3 is the total of the next question, on the indicators of risk.',
    resolution: '42 is set aside for the question on roles. The cube answers 18 of 224.',
    setAside: ['ch6-staff.roles.minority-or-none.count'],
    claims: [
      'app-roles-summary.roles.minority-or-none.count',
      'app-roles-summary.roles.minority-or-none.pct',
      'ch6-staff.roles.none.count',
      'ch6-staff.roles.minority.pct',
      'app-indicators-summary.indicators.minority-or-none.count',
    ],
    sum: {
      parts: [
        { label: 'The minority', printed: '6%', lower: 14, upper: 14 },
        { label: 'None', printed: '2% (4)', lower: 4, upper: 4 },
      ],
      total: 42,
      totalLabel: 'Few or no staff aware, as line 285 prints',
    },
  },
  {
    number: 8,
    kind: 'numbers',
    title: 'At least two thirds in every type, yet 65% of care homes',
    lines: '583',
    arithmetic: '65% is less than 66.7%. 159 of 245 care homes is 64.9%.',
    resolution: '"At least two thirds" is set aside; the 65% beside it is kept.',
    setAside: ['app-policy-summary.policy.in-place.each-type.pct'],
    claims: [
      'app-policy.policy.in-place.care-home.pct',
      'app-policy.policy.in-place.each-type.pct',
    ],
  },
];
