import type { QuestionSet, StoredBatch, StoredRelease } from '@cube/schema';
import { expect, it } from 'vitest';
import { changesBetween } from './changes.ts';

const batch = {
  id: 'fire',
  title: 'Fire inspections',
  kind: 'RECORDS',
  stage: 'inspection',
  questionSet: 'fire',
  periods: ['2018-19'],
  records: 3,
  sha256: 'a',
} as unknown as StoredBatch;
const release = (...batches: StoredBatch[]) => ({ batches }) as unknown as StoredRelease;
const question = (code: string, label = code, periods = ['2017-18']) =>
  ({
    code,
    label,
    asked: periods.map((period) => ({ period, stage: 'inspection', wording: 'w', of: 'services' })),
  }) as unknown as QuestionSet['questions'][number];
const fire = (...questions: QuestionSet['questions']): QuestionSet => ({
  code: 'fire',
  label: 'Fire safety',
  description: '',
  questions,
});
const changes = (before: QuestionSet[], now: QuestionSet[], ...batches: StoredBatch[]) =>
  changesBetween(
    { release: release(), questionSets: before },
    { release: release(...batches), questionSets: now },
  );

it('says that a focus area was added, though no batch was', () => {
  expect(changes([], [fire(question('plan'), question('drill'))])).toEqual([
    'Added: the focus area Fire safety with 2 questions.',
  ]);
});

it('says what of a focus area changed', () => {
  const before = [fire(question('plan'), question('drill'))];
  expect(changes(before, [fire(question('plan', 'Another label'), question('alarm'))])).toEqual([
    'Changed: the focus area Fire safety: 1 question added, 1 question changed, 1 question gone.',
  ]);
  const named = { ...fire(question('plan'), question('drill')), label: 'Fire' };
  expect(changes(before, [named])).toEqual([
    'Changed: the focus area Fire: its name or description.',
  ]);
  expect(changes(before, [fire(question('plan'), question('drill'))])).toEqual([]);
});

it('leaves it to a new batch to say that questions were put once more', () => {
  const before = [fire(question('plan'))];
  const now = [fire(question('plan', 'plan', ['2017-18', '2018-19']))];
  expect(changes(before, now, batch)).toEqual(['Added: Fire inspections (3 records).']);
  expect(changes(before, now)).toEqual([
    'Changed: the focus area Fire safety: when its questions were put.',
  ]);
});
