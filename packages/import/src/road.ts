// The road itself: every import from its first byte to its end, one screening and one storing at a time. Hides queues, and what is left
// when a process dies.
import { InvalidBatch } from '@cube/db';
import type { Day } from '@cube/schema';
import { FileGone } from './content.ts';
import { Stopped } from './fault.ts';
import { ImportRefused, type ImportReport, type Imports, type ImportsOptions } from './imports.ts';
import { isSettled, type Job, type Jobs, openJobs } from './jobs.ts';
import { newId } from './journal.ts';
import { layouts as allLayouts } from './layouts.ts';
import { type Limits, limits as usualLimits } from './limits.ts';
import { gatherOutcomes } from './outcomes.ts';
import { writeBytes } from './receiving.ts';
import { type Screening, screen } from './screening.ts';
import { NotAsScreened } from './second-reading.ts';
import { releaseHolding, takeIn } from './taking.ts';
import {
  cleanName,
  newReport,
  screened,
  sentences,
  shareDone,
  stoppedWhile,
  taken,
} from './words.ts';

/** One after another, whatever becomes of each. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: <T>(work: () => Promise<T>): Promise<T> => {
      const mine = last.then(work);
      last = mine.catch(() => {});
      return mine;
    },
    idle: async (): Promise<void> => {
      await last;
    },
  };
};

/** Opens the road. Imports that a dead process left under way are settled first. */
export const openImports = async (options: ImportsOptions): Promise<Imports> => {
  const { store, folder, layouts = allLayouts, onError } = options;
  const today = options.today ?? dayOfMachine;
  const limits: Limits = { ...usualLimits, ...options.limits };
  const { jobs, journal } = await openJobs(folder);
  const { change, end, progress } = jobs;
  const screenings = inTurn();
  const storings = inTurn();
  let closed = false;

  const screenJob = (job: Job): Promise<Screening> =>
    screen({
      store,
      layouts,
      limits,
      path: journal.dataPath(job.report.id),
      keysPath: journal.keysPath(job.report.id),
      bytes: job.report.bytes,
      fileName: job.report.fileName,
      asAt: job.asAt,
      today: today(),
      onProgress: ({ done, rowsRead }) => progress(job, { progress: Math.min(done, 1), rowsRead }),
      stopped: () => closed || job.stopped,
    });
  const runScreening = async (job: Job): Promise<void> => {
    if (job.stopped) return;
    try {
      if (closed) throw new Stopped();
      progress(job, { sentence: sentences.screening });
      const found = await screenJob(job);
      const { passed, sha256 } = found;
      const report = reportOf(found);
      if (job.stopped) return;
      if (passed) await change(job, { ...report, state: 'READY' }, { passed, sha256 });
      else await end(job, { ...report, state: 'REFUSED' });
    } catch (error) {
      if (job.stopped) return;
      if (!(error instanceof Stopped)) onError?.(error, job.report.id);
      const sentence = error instanceof Stopped ? stoppedWhile('SCREENING') : sentenceOf(error);
      await end(job, { state: 'FAILED', sentence });
    }
  };

  const receive: Imports['receive'] = async (bytes, { fileName, asAt }) => {
    if (closed) throw new ImportRefused(sentences.closing);
    const id = newId();
    const report = newReport(id, cleanName(fileName), new Date().toISOString());
    const job = jobs.begin(report, asAt ?? null);
    try {
      await jobs.forgetOldest();
      await change(job, {});
      const stopped = (): boolean => closed || job.stopped;
      const size = await writeBytes(bytes, journal.dataPath(id), limits, stopped);
      if (stopped()) throw new Stopped();
      await change(job, { bytes: size, state: 'SCREENING', sentence: sentences.waiting });
    } catch (error) {
      if (job.stopped) {
        await journal.drop(id);
        throw new ImportRefused(sentences.discarded);
      }
      if (error instanceof Stopped) {
        await end(job, { state: 'FAILED', sentence: stoppedWhile('READING') });
        throw new ImportRefused(sentences.closing);
      }
      await end(job, notReceived(error));
      throw error;
    }
    const work = screenings.run(() => {
      job.work = runScreening(job);
      return job.work;
    });
    work.catch((error: unknown) => onError?.(error, id));
    return id;
  };

  const found = (id: string): Job => {
    const job = jobs.find(id);
    if (!job) throw new ImportRefused(`There is no import ${JSON.stringify(id.slice(0, 40))}.`);
    return job;
  };

  const confirm: Imports['confirm'] = (id, label) =>
    storings.run(async () => {
      if (closed) throw new ImportRefused(sentences.closing);
      const job = found(id);
      const { passed, report } = job;
      if (report.state !== 'READY' || !passed) throw new ImportRefused(notReady(report));
      await change(job, { sentence: sentences.storing, progress: 0 }, { storing: true });
      try {
        const done = await takeIn({
          store,
          layouts,
          reading: { path: journal.dataPath(id), limits },
          passed,
          asAt: job.asAt,
          fileName: report.fileName,
          label: label ?? null,
          screenAgain: async () => {
            const again = await screenJob(job);
            const { state, sentence: _, ...rest } = { state: 'READY', ...reportOf(again) } as const;
            await change(job, { ...rest, state, progress: 0 }, { passed: again.passed });
            return again;
          },
          // Not done before the release stands, even when every record is written: 1 would say that the file waits again.
          onStored: (records) =>
            progress(job, { progress: Math.min(shareDone(records, passed.entries), 0.99) }),
        });
        await end(job, {
          state: 'CONFIRMED',
          progress: 1,
          releaseId: done.release.id,
          sentence: done.changed ? taken(done.release, done.records) : sentences.unchanged,
        });
        return done.release;
      } catch (error) {
        throw await notTaken(job, error);
      }
    });
  /** What a failed storing leaves behind, and what its caller is told. */
  const notTaken = async (job: Job, error: unknown): Promise<unknown> => {
    if (error instanceof ImportRefused) {
      await end(job, { state: 'REFUSED', sentence: error.message });
      return error;
    }
    if (error instanceof Stopped) {
      await end(job, { state: 'FAILED', sentence: stoppedWhile('READY') });
      return new ImportRefused(job.report.sentence);
    }
    onError?.(error, job.report.id);
    if (
      error instanceof InvalidBatch ||
      error instanceof NotAsScreened ||
      error instanceof FileGone
    ) {
      const sentence = `${error.message} Nothing was taken in.`;
      await end(job, { state: 'FAILED', sentence });
      return new ImportRefused(sentence);
    }
    await change(job, { sentence: sentences.notStored, progress: 1 }, { storing: false });
    return error;
  };

  const discard: Imports['discard'] = async (id) => {
    const job = jobs.find(id);
    if (!job || ['REFUSED', 'DISCARDED', 'FAILED'].includes(job.report.state)) return false;
    if (job.storing) throw new ImportRefused('The file is being taken in: wait until it is done.');
    if (job.report.state === 'CONFIRMED') {
      throw new ImportRefused('The file has been taken in. Undo its batch instead.');
    }
    job.stopped = true;
    const ended = end(job, { state: 'DISCARDED', sentence: sentences.discarded, changes: [] });
    await job.work;
    await ended;
    // Reading may have put keys aside until it noticed.
    await journal.drop(id);
    return true;
  };

  await settleDead(jobs, store);
  for (const { report } of jobs.all()) {
    if (report.state !== 'READY') await journal.drop(report.id);
  }
  return {
    receive,
    confirm,
    discard,
    get: (id) => jobs.find(id)?.report ?? null,
    list: (first) =>
      jobs
        .all()
        .reverse()
        .slice(0, first)
        .map(({ report }) => report),
    settled: async (id, onChange) => jobs.settled(found(id), onChange),
    close: async () => {
      closed = true;
      await screenings.idle();
      await storings.idle();
    },
  };
};

const reportOf = (found: Screening): Partial<ImportReport> => {
  const { passed, sha256: _, ...known } = found;
  return { ...known, progress: 1, sentence: screened(found, passed !== null) };
};

const sentenceOf = (error: unknown): string =>
  (error as { code?: unknown }).code === 'ENOSPC' ? sentences.noRoom : sentences.fault;

/** By the machine's own calendar. */
const dayOfMachine = (): Day => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};

/** What is known of a file whose bytes were not all taken. */
const notReceived = (error: unknown): Partial<ImportReport> => {
  if (!(error instanceof ImportRefused)) {
    const full = (error as { code?: unknown }).code === 'ENOSPC';
    return { state: 'FAILED', sentence: full ? sentences.noRoom : sentences.incomplete };
  }
  const outcomes = gatherOutcomes();
  outcomes.add({ check: 'file-size', line: null, column: null, value: null });
  outcomes.say('file-size', error.message);
  const sentence = `${error.message} Nothing was taken in.`;
  return { state: 'REFUSED', sentence, checks: outcomes.list() };
};

const notReady = ({ state, sentence }: ImportReport): string =>
  state === 'CONFIRMED'
    ? `The file was taken in before. ${sentence}`
    : `Only a file that passed its checks can be taken in. ${sentence}`;

/** What was under way when a process died was not taken in, unless the release says otherwise. */
const settleDead = async ({ all, end }: Jobs, store: ImportsOptions['store']): Promise<void> => {
  for (const job of all()) {
    if (isSettled(job) && !job.storing) continue;
    const release = await releaseHolding(store, job.sha256, job.passed);
    const records = job.passed && 'series' in job.passed.batch ? job.passed.entries : null;
    await end(
      job,
      release
        ? {
            state: 'CONFIRMED',
            sentence: taken(release, records),
            releaseId: release.id,
            progress: 1,
          }
        : { state: 'FAILED', sentence: stoppedWhile(job.report.state) },
    );
  }
};
