// Conflicts 16 to 31: words against numbers, and shares whose base is named two ways. Nothing is set aside for them.
import type { ConflictEntry } from './conflicts.ts';

export const conflictsOfWords: readonly ConflictEntry[] = [
  {
    number: 16,
    kind: 'words',
    title: '77% is "almost all" here and "more than three-quarters" there',
    lines: '256 and 711',
    arithmetic:
      '77 of 100 is called "almost all" in chapter 6. Elsewhere "almost all" is 88 to 97%.',
    resolution: 'The number is used, never the word.',
    claims: ['ch6-policies.systems.effective.pct'],
  },
  {
    number: 17,
    kind: 'words',
    title: 'The same 94% is "the majority" and "almost all"',
    lines: '552 and 581',
    arithmetic: '224 + 87 = 311 of 332 is 93.7%, printed as 94%.',
    resolution: 'The number is used, never the word.',
    claims: [
      'app-policy.policy.in-place-or-in-development.pct',
      'app-policy-summary.policy.in-place-or-in-development.quantifier',
    ],
  },
  {
    number: 18,
    kind: 'words',
    title: '9% is called "slightly higher" than 3%',
    lines: '724 and 725',
    arithmetic:
      'Without a system: 6 of 68 voluntary services is 9%; 100% - 97% leaves 3% of local authority.',
    resolution: 'The number is used, never the word; compare the sectors to see how clear it is.',
    claims: [
      'app-systems.systems.none.voluntary.pct',
      'app-systems.systems.none.voluntary.quantifier',
      'app-systems.systems.effective-or-partial.local-authority.pct',
    ],
  },
  {
    number: 19,
    kind: 'words',
    title: '6% and 43% "of care services" are of those with a policy',
    lines: '266',
    arithmetic:
      '6% and 43% of 224 are 14 and 96 to 97, as the appendix prints; of 332 they would be others.',
    resolution: 'Both are read on the 224 services with a policy in place.',
    claims: ['ch6-staff.roles.minority.pct', 'ch6-staff.roles.majority.pct'],
  },
  {
    number: 20,
    kind: 'words',
    title: '"4 staff in 2% of services", or 4 services',
    lines: '283 and 621',
    arithmetic: '4 of 224 services is 1.8%, which prints as 2%.',
    resolution: 'Read as 4 services, as the appendix says.',
    claims: ['ch6-staff.roles.none.count', 'ch6-staff.roles.none.pct'],
  },
  {
    number: 21,
    kind: 'words',
    title: '92% "of the inspectors", or of the policies',
    lines: '274, 594 and 605',
    arithmetic: '206 of the 224 policies in place is 92%.',
    resolution: 'Read as policies: one inspection, one policy.',
    claims: ['ch6-staff.comprehensive.yes.pct', 'ch6-staff.comprehensive.partial.pct'],
  },
  {
    number: 22,
    kind: 'base',
    title: 'Care plans: 95% "of services inspected" is of 265',
    note: 'The report also calls this a share of all services inspected; it is of the inspections where the question applied.',
    lines: '312, 328, 749, 769 and 777',
    arithmetic:
      '67 of 332 inspections were not applicable: 332 - 67 = 265 is the base. On 332 the share that is effective or partly so would be 251 to 253, which is 76%.',
    resolution: 'The base is the 265 inspections where the question applied.',
    claims: [
      'ch6-care-planning.care-plans.effective-or-partial.pct',
      'ch6-care-planning.care-plans.effective.pct',
      'ch6-care-planning.care-plans.partial.pct',
      'app-care-plans.care-plans.none.pct',
      'app-care-plans.care-plans.not-applicable.count',
    ],
  },
  {
    number: 23,
    kind: 'base',
    title: 'Care homes do "particularly well" at 82%, others have about 90%',
    lines: '269 and 270',
    arithmetic:
      '10% of the other types had no training plan in place, so about 90% had one, more than 82%. Whether the 6% with none begun lies inside the 10% is not said.',
    resolution: 'The numbers are kept, the word is not used. The 6% is read as part of the 10%.',
    claims: [
      'ch6-staff.training-plan.in-place.care-home.pct',
      'ch6-staff.training-plan.none-or-in-development.fostering-or-adoption-or-school-hostel-or-secure.pct',
      'ch6-staff.training-plan.none.fostering-or-adoption-or-school-hostel-or-secure.pct',
    ],
  },
  {
    number: 24,
    kind: 'words',
    title: '"Almost all" have or are writing a training plan, beside 57% in place',
    lines: '264, 268 and 270',
    arithmetic:
      'In place: 70% of mainstream and 57% of residential special schools. How many were writing one is not printed.',
    resolution: 'Only the printed shares are used; what is in development stays a range.',
    claims: [
      'ch6-staff.training-plan.in-place-or-in-development.quantifier',
      'ch6-staff.training-plan.in-place-or-in-development.quantifier.mirrored',
      'ch6-staff.training-plan.in-place.mainstream-school-or-residential-special-school.quantifier',
      'ch6-staff.training-plan.in-place.mainstream-school.pct',
      'ch6-staff.training-plan.in-place.residential-special-school.pct',
    ],
  },
  {
    number: 25,
    kind: 'base',
    title: '405 annual returns, then "the 226 annual returns received"',
    note: 'The report calls these 226 the returns received, though 405 were returned; it gives no reason. The base here is 226.',
    lines: '175 and 396',
    arithmetic:
      '226 is fewer than the 245 care homes alone, and no reason is given. 6 of 226 is 2.7% and prints 3%; 6 of 405 would print 1%.',
    resolution:
      'The base of the question on missing young people is 226; the number of returns is 405.',
    claims: [
      'ch6-absconding.scope.returned.count',
      'ch5.scope.returned.count',
      'ch6-absconding.missing-procedure.misper-prompts.count',
      'ch6-absconding.missing-procedure.misper-prompts.pct',
    ],
  },
  {
    number: 26,
    kind: 'words',
    title: '45% follow the police protocol, then 3% "use" it',
    lines: '396 and 400',
    arithmetic: 'The labels overlap, but 45 + 25 + 25 + 3 + 1 + 1 = 100.',
    resolution: 'The six answers are read as exclusive, because their shares add to 100.',
    claims: [
      'ch6-absconding.missing-procedure.specific-policy.pct',
      'ch6-absconding.missing-procedure.misper-prompts.pct',
    ],
  },
  {
    number: 27,
    kind: 'words',
    title: 'Six service types in scope, seven returned, five inspected',
    lines: '163 to 168, 197 to 202 and 521 to 525',
    arithmetic: 'The return adds school hostels; the inspections take the school types together.',
    resolution:
      'School care accommodation is the type; mainstream schools, residential special schools and school hostels are its subtypes.',
    claims: [
      'ch5.method.service-types-in-scope.count',
      'app-scope.scope.inspected.school-care.pct',
    ],
  },
  {
    number: 28,
    kind: 'words',
    title: 'The work "during inspections" began with the 2015 return',
    lines: '161, 170 and 193',
    arithmetic:
      'Inspections ran from April 2016 to March 2017; the return for 2015 was sent in early 2016 and analysed from February to June 2016.',
    resolution: 'Two stages, two periods: 2015 and 2016/17. They are never added together.',
    claims: ['ch5.method.stages.count', 'ch5.method.strands.count'],
  },
  {
    number: 29,
    kind: 'words',
    title: '332 services and 332 inspections',
    lines: '181 and 519',
    arithmetic: 'Both are 332, so every service was inspected once.',
    resolution: 'One inspection a service is assumed, as the two numbers say together.',
    claims: ['ch5.scope.inspected.count'],
  },
  {
    number: 30,
    kind: 'words',
    title: 'Exactly half of the staff is neither majority nor minority',
    lines: '631',
    arithmetic: 'Majority is more than 50%, minority less than 50%.',
    resolution: 'The answers are kept as the inspectors gave them.',
    claims: [
      'app-roles.method.majority-definition.pct',
      'app-roles.method.minority-definition.pct',
    ],
  },
  {
    number: 31,
    kind: 'words',
    title: 'Policies are "clear and comprehensive", and 8% only partly',
    lines: '242 and 281',
    arithmetic: '18 of the 224 policies in place were only partly clear and comprehensive.',
    resolution: 'Line 242 speaks of the inspectors who left a comment; the counts are of all 224.',
    claims: ['ch6-staff.comprehensive.partial.pct'],
  },
];
