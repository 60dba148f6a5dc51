// Records on their way in, checked and spelled out one by one: members by their ids, services and providers still by their numbers.
// Pure. Hides every rule by which an entry is refused, and the hash that tells two lists of entries apart.
import { createHash } from 'node:crypto';
import {
  type Day,
  type Dimension,
  dimensions,
  type EntryInput,
  formatCount,
  isDay,
  mostCount,
  notRecorded,
  type QuestionSet,
  type RecordBatchInput,
} from '@cube/schema';
import { hashOf, sha256Of } from './insert.ts';
import type { Members } from './members.ts';
import { isCode, type Refuse, refusal } from './prepare.ts';

/** A record, its places and answers as ids of members. */
export type IncomingRow = {
  line: number;
  period: number;
  service: string;
  service_label: string;
  provider: string | null;
  provider_label: string | null;
  service_type: number;
  service_subtype: number;
  sector: number;
  council_area: number;
  day: Day | null;
  last_inspected: Day | null;
  recommendations: number | null;
  requirements: number | null;
  /** As Postgres writes an array. */
  answers: string;
};

export type EntryReader = {
  /** The entry as a row. Throws InvalidBatch, naming the line. */
  read: (entry: EntryInput) => IncomingRow;
  /** What all entries read so far name, and what that lies below. */
  named: () => number[];
  /** How many were read. */
  count: () => number;
  /** Hash of the batch and the entries read; the name of its file is no part of it. */
  contentSha256: () => string;
};

/** Reads the entries of one batch, each once and in the order of their lines. */
export const entryReader = (
  batch: RecordBatchInput,
  definition: QuestionSet,
  vocabulary: Members,
): EntryReader => {
  const idOfPeriod = new Map(
    batch.periods.map((path) => [path, periodId(batch, path, vocabulary)]),
  );
  const answers = answersOf(definition, vocabulary);
  const used = new Set(idOfPeriod.values());
  const hash = createHash('sha256');
  let count = 0;
  let last = 0;

  const placeId = (dimension: Dimension, path: string, refuse: Refuse): number => {
    const id = vocabulary.idOf(dimension, path);
    const kind = id === null ? null : vocabulary.memberById.get(id)?.kind;
    if (id === null || kind === undefined) {
      throw refuse(`no member ${JSON.stringify(path)} of ${dimension}`);
    }
    if (kind === 'group' || kind === 'union') {
      throw refuse(`${JSON.stringify(path)} of ${dimension} stands for several members`);
    }
    used.add(id);
    return id;
  };

  const read = (entry: EntryInput): IncomingRow => {
    const refuse: Refuse = (why) => refusal(batch)(`line ${entry.line}: ${why}`);
    checkEntry(entry, refuse);
    if (entry.line <= last) {
      throw refuse(
        entry.line === last
          ? 'it is given twice'
          : `it comes after line ${last}, and lines come in order and once each`,
      );
    }
    last = entry.line;
    const period = idOfPeriod.get(entry.period);
    if (period === undefined) {
      throw refuse(`its period ${JSON.stringify(entry.period)} is not one of the batch`);
    }
    const { serviceType, serviceSubtype, sector, councilArea } = entry;
    const type = placeId('SERVICE_TYPE', serviceType, refuse);
    const subtype =
      serviceSubtype === null ? 0 : placeId('SERVICE_SUBTYPE', serviceSubtype, refuse);
    const above = vocabulary.memberById.get(subtype)?.parent ?? null;
    if (above !== null && above !== serviceType) {
      throw refuse(
        `${JSON.stringify(serviceSubtype)} is a subtype of ${above}, not ${serviceType}`,
      );
    }
    const given = answersIn(entry, answers, refuse);
    count += 1;
    hash.update(
      textOf(
        entry,
        given.map(({ path }) => path),
      ),
    );
    return {
      line: entry.line,
      period,
      service: entry.service,
      service_label: entry.serviceLabel,
      provider: entry.provider,
      provider_label: entry.providerLabel,
      service_type: type,
      service_subtype: subtype,
      sector: placeId('SECTOR', sector, refuse),
      council_area: placeId('COUNCIL_AREA', councilArea, refuse),
      day: entry.date,
      last_inspected: entry.lastInspected,
      recommendations: entry.recommendations,
      requirements: entry.requirements,
      answers: `{${given.map(({ id }) => id).join()}}`,
    };
  };

  return {
    read,
    named: () => [...withParents(used, vocabulary)],
    count: () => count,
    contentSha256: () => {
      const { name: _, ...file } = batch.file;
      return sha256Of(`${hashOf({ ...batch, file })}\n${hash.copy().digest('hex')}`);
    },
  };
};

type Answer = { id: number; question: string; path: string; at: number };

const periodId = (batch: RecordBatchInput, path: string, { idOf }: Members): number => {
  const id = idOf('PERIOD', path);
  if (id === null) throw refusal(batch)(`no member ${JSON.stringify(path)} of PERIOD`);
  return id;
};

/** Every single answer of the focus area, by `question/answer`, in the order of the definition. */
const answersOf = (set: QuestionSet, { idOf }: Members): ReadonlyMap<string, Answer> => {
  const all = set.questions.flatMap((question) =>
    question.answers.map((answer) => `${question.code}/${answer.code}`),
  );
  return new Map(
    all.map((path, at) => {
      const id = idOf('ANSWER', `${set.code}/${path}`);
      if (id === null) throw new Error(`Answer ${path} is defined and is no member.`);
      return [path, { id, path, at, question: path.slice(0, path.indexOf('/')) }];
    }),
  );
};

const answersIn = (
  entry: EntryInput,
  answers: ReadonlyMap<string, Answer>,
  refuse: Refuse,
): Answer[] => {
  const given = entry.answers.map((path) => {
    const answer = answers.get(path);
    if (!answer) throw refuse(`the focus area has no answer ${JSON.stringify(path)}`);
    return answer;
  });
  given.sort((a, b) => a.at - b.at);
  // Answers of one question stand together in the definition, and so they do here.
  const twice = given.find(({ question }, i) => given[i + 1]?.question === question);
  if (twice) throw refuse(`the question ${JSON.stringify(twice.question)} is answered twice`);
  return given;
};

const mostLine = 2 ** 31 - 1;
const isWhole = (count: number, most: number): boolean =>
  Number.isInteger(count) && count >= 0 && count <= most;

const checkEntry = (entry: EntryInput, refuse: Refuse): void => {
  const { line, service, serviceLabel, provider, date, lastInspected } = entry;
  if (!isWhole(line, mostLine) || line < 1) throw refuse('lines count from 1');
  for (const number of [service, provider]) {
    if (number !== null && !isCode(number)) {
      throw refuse(
        `${JSON.stringify(number)} is no number of a service or provider: it may hold letters without accents, digits, -, _ and +`,
      );
    }
  }
  if (provider === notRecorded) {
    throw refuse(`${JSON.stringify(provider)} is no number of a provider: leave it out instead`);
  }
  if (serviceLabel.trim() === '') throw refuse('its service has no name');
  for (const text of [date, lastInspected]) {
    if (text !== null && !isDay(text)) throw refuse(`${JSON.stringify(text)} is no day`);
  }
  for (const what of ['recommendations', 'requirements'] as const) {
    const count = entry[what];
    if (count === null || isWhole(count, mostCount)) continue;
    throw refuse(
      count > mostCount
        ? `${formatCount(count)} ${what} cannot be right: at most ${formatCount(mostCount)} are taken`
        : `${count} is no count`,
    );
  }
};

/** One line of text an entry, the same for the same entry everywhere. */
const textOf = (entry: EntryInput, answers: readonly string[]): string =>
  `${JSON.stringify([
    entry.line,
    entry.service,
    entry.serviceLabel,
    entry.provider,
    entry.providerLabel,
    entry.serviceType,
    entry.serviceSubtype,
    entry.sector,
    entry.councilArea,
    entry.period,
    entry.date,
    entry.lastInspected,
    entry.recommendations,
    entry.requirements,
    ...answers,
  ])}\n`;

const withParents = (ids: Iterable<number>, { memberById, idOf }: Members): Set<number> => {
  const all = new Set<number>();
  for (const start of ids) {
    let id: number | null = start;
    while (id !== null && !all.has(id)) {
      all.add(id);
      const held = memberById.get(id);
      const level: Dimension | null = held ? dimensions[held.dimension].parent : null;
      id = held?.parent && level ? idOf(level, held.parent) : null;
    }
  }
  return all;
};
