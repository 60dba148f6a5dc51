// What this machine tells of processes: whether one is running, and among which processes an id means one. Hides /proc.
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * `boot`: one run of one kernel, and so one clock. `processes`: the set in which ids are unique; each container has its own, and
 * their numbers repeat. Two processes with both alike see each other's ids.
 */
export const whereThisRuns = (): { boot: string; processes: string } => ({
  boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? hostname(),
  processes: told(() => readlinkSync('/proc/self/ns/pid')) ?? hostname(),
});

/** Whether the process that had this id at this instant (epoch milliseconds) still runs. */
export const isRunning = (pid: number, at: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const born = startOf(pid);
  const slack = 2_000;
  return born === null || born <= at + slack;
};

/** When a process began (epoch milliseconds), where the system tells (Linux): a later one merely reuses the number. */
const startOf = (pid: number): number | null => {
  const start = told(() => {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[19]);
    const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]);
    const ticksToMillis = 10;
    return boot * 1_000 + ticks * ticksToMillis;
  });
  return Number.isFinite(start) ? start : null;
};

/** Null on systems that tell nothing of the kind: unknown, not absent. */
const told = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null;
  }
};
