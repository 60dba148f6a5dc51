// The imports that are known: how far each has come, who listens, and what of it outlives the process. Hides in which order reports are
// written, files deleted and listeners told.
import type { ImportReport, ImportState } from './imports.ts';
import { type Journal, type Kept, openJournal } from './journal.ts';

/** Reports of the last so many imports are kept. */
const mostKept = 50;
/** Listeners hear of progress in steps of this size. */
const step = 0.01;

export type Job = Kept & {
  stopped: boolean;
  /** What is being done with its file, if anything. */
  work: Promise<unknown> | null;
  listeners: Set<(report: ImportReport) => void>;
};

export type Jobs = {
  /** Oldest first. */
  all: () => Job[];
  find: (id: string) => Job | null;
  /** Makes one of a file whose first byte is on its way; nothing is written yet. */
  begin: (report: ImportReport, asAt: string | null) => Job;
  /** Reports beyond the last fifty go; a file that waits among them goes too. What is under way stays. */
  forgetOldest: () => Promise<void>;
  /** A change that the process may forget. */
  progress: (job: Job, change: Partial<ImportReport>) => void;
  /** A change that outlives the process: it is written before anybody hears of it. */
  change: (job: Job, report: Partial<ImportReport>, more?: Partial<Kept>) => Promise<void>;
  /** The end of a file: its report is written, then it is deleted. What is left between the two goes when the folder is opened again. */
  end: (job: Job, report: Partial<ImportReport>) => Promise<void>;
  /** The report once the import is under way no more; `onChange` is told of all before. */
  settled: (job: Job, onChange?: (report: ImportReport) => void) => Promise<ImportReport>;
};

const underWay: readonly ImportState[] = ['READING', 'SCREENING'];
export const isSettled = ({ report }: Kept): boolean => !underWay.includes(report.state);

/** The imports that a folder keeps, and the journal they are kept in. */
export const openJobs = async (folder: string): Promise<{ jobs: Jobs; journal: Journal }> => {
  const { journal, kept } = await openJournal(folder);
  const known = new Map(kept.map((found) => [found.report.id, jobOf(found)]));

  const tell = (job: Job): void => {
    for (const listener of job.listeners) listener(job.report);
  };
  const change: Jobs['change'] = async (job, report, more = {}) => {
    Object.assign(job, more, { report: { ...job.report, ...report } });
    try {
      await journal.save(keptOf(job));
    } finally {
      // Where it could not be written, those who wait are told all the same.
      tell(job);
    }
  };
  const end: Jobs['end'] = async (job, report) => {
    Object.assign(job, { passed: null, storing: false, report: { ...job.report, ...report } });
    try {
      await journal.save(keptOf(job)).catch(async () => {
        // On a full disk the report fits only once the file is gone; left there, it would keep the disk full.
        await journal.drop(job.report.id);
        await journal.save(keptOf(job));
      });
      await journal.drop(job.report.id);
    } finally {
      tell(job);
    }
  };
  const forgetOldest: Jobs['forgetOldest'] = async () => {
    const old = [...known.values()]
      .slice(0, -mostKept)
      .filter((job) => isSettled(job) && !job.storing);
    for (const { report } of old) {
      known.delete(report.id);
      await journal.forget(report.id);
    }
  };

  const jobs: Jobs = {
    all: () => [...known.values()],
    find: (id) => known.get(id) ?? null,
    begin: (report, asAt) => {
      const job = jobOf({ report, asAt, sha256: null, passed: null, storing: false });
      known.set(report.id, job);
      return job;
    },
    forgetOldest,
    progress: (job, report) => {
      const before = job.report.progress;
      job.report = { ...job.report, ...report };
      if (job.report.progress - before >= step) tell(job);
    },
    change,
    end,
    settled: (job, onChange) =>
      new Promise((resolve) => {
        const listener = (report: ImportReport): void => {
          onChange?.(report);
          if (!isSettled(job)) return;
          job.listeners.delete(listener);
          resolve(report);
        };
        job.listeners.add(listener);
        if (isSettled(job)) listener(job.report);
      }),
  };
  return { jobs, journal };
};

const jobOf = (kept: Kept): Job => ({ ...kept, stopped: false, work: null, listeners: new Set() });

const keptOf = ({ report, asAt, sha256, passed, storing }: Job): Kept => ({
  report,
  asAt,
  sha256,
  passed,
  storing,
});
