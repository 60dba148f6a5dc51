import { codeOf, type MemberInput } from '@cube/schema';
import { expect, test } from 'vitest';
import { figures } from './figures.ts';
import { members } from './members.ts';
import { inspectionAnswers, inspectionQuestions } from './model.ts';
import { cse } from './question-set.ts';
import { inspectionUnions } from './targets.ts';

const question = (code: string) => {
  const found = cse.questions.find((q) => q.code === code);
  if (!found) throw new Error(`no question ${code}`);
  return found;
};
const idOf = (member: Pick<MemberInput, 'dimension' | 'path'>) =>
  `${member.dimension} ${member.path}`;

test('six questions of the inspections and three of the return', () => {
  const at = (stage: string) =>
    cse.questions.filter((q) => q.asked.some((a) => a.stage === stage)).map(({ code }) => code);
  expect(at('inspection')).toEqual(inspectionQuestions);
  expect(at('annual-return')).toEqual(['training-plan', 'policy-return', 'missing-procedure']);
});

test('headlines are those of the report', () => {
  expect(cse.questions.slice(0, 6).map(({ headline }) => headline.join('+'))).toEqual([
    'in-place',
    'yes',
    'all+majority',
    'all+majority',
    'effective',
    'effective',
  ]);
});

test('answers run from worst to best, what lies outside the scale last', () => {
  expect(question('policy').answers.map(({ code }) => code)).toEqual([
    'none',
    'in-development',
    'in-place',
  ]);
  expect(question('roles').answers.map(({ code }) => code)).toEqual([
    'none',
    'minority',
    'majority',
    'all',
  ]);
  const last = question('care-plans').answers.at(-1);
  expect(last).toMatchObject({ code: 'not-applicable', role: 'not-applicable' });
});

test('the question set and the model agree on answers and unions', () => {
  for (const code of inspectionQuestions) {
    const { answers, unions } = question(code);
    expect(answers.map((a) => a.code).sort()).toEqual([...inspectionAnswers[code]].sort());
    expect(unions.map((u) => u.code)).toEqual(inspectionUnions[code]);
  }
});

test('every answer of a numeric claim about a question is known', () => {
  for (const figure of figures.filter(({ kind }) => kind === 'figure' || kind === 'implied')) {
    const known = cse.questions.find(({ code }) => code === figure.question);
    if (!known || figure.answers[0] === 'types-with-none') continue;
    for (const answer of figure.answers) expect(known.answers.map((a) => a.code)).toContain(answer);
  }
});

test('comprehensive and roles are asked only where a policy is in place', () => {
  const conditional = cse.questions.filter((q) => q.asked.some((a) => a.askedWhen));
  expect(conditional.map(({ code }) => code)).toEqual(['comprehensive', 'roles']);
  expect(conditional[0]?.asked[0]?.of).toBe('services with a policy in place');
});

test('a union is named by its parts, which are answers of its question', () => {
  for (const { answers, unions } of cse.questions) {
    for (const union of unions) {
      expect(union.code).toBe(union.parts.join('+'));
      for (const part of union.parts) expect(answers.map((a) => a.code)).toContain(part);
    }
  }
});

test('members: unique paths, parents and parts that exist and come first', () => {
  const seen = new Set<string>();
  const paths = new Map<string, string>();
  const parents: Partial<Record<string, MemberInput['dimension']>> = {
    PERIOD: 'YEAR',
    SERVICE_SUBTYPE: 'SERVICE_TYPE',
    QUESTION: 'QUESTION_SET',
    ANSWER: 'QUESTION',
  };
  for (const member of members()) {
    expect(seen.has(idOf(member))).toBe(false);
    const parent = parents[member.dimension];
    if (member.parent && parent) {
      expect(seen.has(idOf({ dimension: parent, path: member.parent }))).toBe(true);
    }
    for (const part of member.parts ?? []) expect(seen.has(idOf(part))).toBe(true);
    expect(Boolean(member.parts)).toBe(member.kind === 'union' || member.kind === 'group');
    seen.add(idOf(member));
    paths.set(member.path, codeOf(member.path));
  }
  expect(paths.get('cse/policy/in-place')).toBe('in-place');
});

test('thirteen service types of the register, four sectors', () => {
  const real = (dimension: string) =>
    members().filter((m) => m.dimension === dimension && m.kind === 'real');
  expect(real('SERVICE_TYPE')).toHaveLength(13);
  expect(real('SECTOR')).toHaveLength(4);
  expect(real('SERVICE_SUBTYPE')).toHaveLength(4);
});
