// `npm run import`: sends a file, waits for its screening, shows what was found, and takes it in or throws it away.
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { formatCount, isDay } from '@cube/schema';
import { type Progress, showProgress } from './progress.ts';
import { importFields, reportText, type ToldImport } from './report.ts';
import { type Command, Ended, type Exit, exits, type Given, plain } from './run.ts';
import { openStreet, Refusal, type Street } from './street.ts';

const usage = `Usage: npm run import -- FILE [--as-at DATE] [--dry-run] [--label TEXT] [--json]

  FILE          a CSV file, or the same compressed with gzip
  --as-at DATE  the day a register describes, 2026-05-31; wins over the file's name
  --dry-run     screen it, show what would change, and change nothing
  --label TEXT  a name for the release
  --json        one JSON object on standard output, and nothing else (npm run --silent import -- …)

Exit codes: 0 taken in, or passed a dry run; 1 the file is refused; 2 wrong usage; 3 could not be done.`;

export const importCommand: Command = {
  usage,
  options: {
    'as-at': { type: 'string' },
    'dry-run': { type: 'boolean' },
    label: { type: 'string' },
  },
  main: async (given) => {
    const wanted = await wantedFrom(given);
    const street = await openStreet(given.config);
    try {
      return await bringIn(street, wanted, given);
    } catch (error) {
      if (error instanceof Refusal) throw new Ended(exitOf(error), whyNot(error, street));
      throw error;
    } finally {
      await street.close();
    }
  },
};

type Wanted = {
  path: string;
  name: string;
  bytes: number;
  asAt: string | null;
  dryRun: boolean;
  label: string | null;
};

async function wantedFrom({ values, positionals, config }: Given): Promise<Wanted> {
  const [file, ...others] = positionals;
  if (!file) throw new Ended(exits.usage, 'Say which file.');
  if (others.length > 0)
    throw new Ended(
      exits.usage,
      `One file at a time; these are too many: ${others.join(', ')}. A name with blanks goes in quotes.`,
    );
  const asAt = (values['as-at'] as string | undefined) ?? null;
  if (asAt !== null && !isDay(asAt))
    throw new Ended(exits.usage, `--as-at must be a day such as 2026-05-31, not “${asAt}”.`);
  const label = (values.label as string | undefined)?.trim() ?? null;
  if (label === '') throw new Ended(exits.usage, '--label is empty: leave it out, or say a name.');
  const path = resolve(config.calledFrom, file);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Ended(
      exits.usage,
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path}: ${error.message}`,
    );
  });
  if (!found.isFile()) throw new Ended(exits.usage, `${path} is not a file.`);
  const dryRun = values['dry-run'] === true;
  return { path, name: basename(path), bytes: found.size, asAt, dryRun, label };
}

/** Too large, or no longer right for the latest release: that is about the file. Everything else is about the street. */
const exitOf = ({ code }: Refusal): Exit =>
  ['BAD_INPUT', 'LIMIT_EXCEEDED'].includes(code) ? exits.refused : exits.failed;

const whyNot = ({ message, code }: Refusal, { place }: Street): string =>
  code === 'FORBIDDEN'
    ? `${capital(place)} takes no files: ${message} While it holds the data folder, stop it first.`
    : `${capital(place)} refused: ${message}`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

async function bringIn(street: Street, wanted: Wanted, given: Given): Promise<Exit> {
  const { out, stop } = given;
  const progress = showProgress(out.json);
  let id: string | null = null;
  try {
    progress.begin(`Sending ${wanted.name} to ${street.place}`, wanted.bytes);
    id = await street.send(wanted, stop, (sent) => progress.at(sent));
    const told = await screened(street, id, progress, stop);
    progress.end();
    if (wanted.dryRun || told.state !== 'READY') return await withoutTakingIn(street, told, given);
    return await takeIn(street, told, wanted.label, progress, given);
  } catch (error) {
    progress.end();
    if (id !== null && stop.aborted) await discard(street, id);
    if (stop.aborted) throw new Ended(exits.failed, 'Interrupted. Nothing was taken in.');
    throw error;
  }
}

const underWay = ['READING', 'SCREENING'];
const pollMs = 200;
/** The share of work, 0 to 1, is shown in steps of this many. */
const steps = 1_000;

async function screened(
  street: Street,
  id: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<ToldImport> {
  progress.begin('Screening', steps);
  for (;;) {
    stop.throwIfAborted();
    const now = await standing(street, id);
    progress.at(now.progress * steps, now.sentence);
    if (!underWay.includes(now.state)) return whole(street, id);
    await pause(pollMs);
  }
}

type Standing = { state: string; sentence: string; progress: number };

async function standing(street: Street, id: string): Promise<Standing> {
  const query = 'query($id: ID!) { import(id: $id) { state sentence progress } }';
  const { import: now } = await street.ask<{ import: Standing | null }>(query, { id });
  if (!now)
    throw new Ended(
      exits.failed,
      'The server no longer knows the file: it may have been started anew.',
    );
  return now;
}

const whole = async (street: Street, id: string): Promise<ToldImport> => {
  const query = `query($id: ID!) { import(id: $id) { ${importFields} } }`;
  return (await street.ask<{ import: ToldImport }>(query, { id })).import;
};

const discard = async (street: Street, id: string): Promise<void> => {
  await street.ask('mutation($id: ID!) { discardImport(id: $id) }', { id });
};

/** The end of a dry run, and of a file that is refused or failed. */
async function withoutTakingIn(street: Street, told: ToldImport, { out }: Given): Promise<Exit> {
  if (told.state !== 'FAILED') out.say(`${reportText(told)}\n`);
  if (told.state === 'READY') {
    await discard(street, told.id);
    out.say('Dry run: it can be taken in as it is. Nothing was changed.');
    out.give({ result: 'DRY_RUN_PASSED', import: told });
    return exits.done;
  }
  if (told.state === 'REFUSED') {
    out.say(`Refused: ${plain(told.sentence)}`);
    out.give({ result: 'REFUSED', import: told });
    return exits.refused;
  }
  throw new Ended(exits.failed, told.sentence);
}

async function takeIn(
  street: Street,
  told: ToldImport,
  label: string | null,
  progress: Progress,
  { out, stop }: Given,
): Promise<Exit> {
  stop.throwIfAborted();
  out.say(`${reportText(told)}\n`);
  progress.begin('Taking in', steps);
  const id = told.id;
  let stored = false;
  const storing = street
    .ask('mutation($id: ID!, $label: String) { confirmImport(id: $id, label: $label) { id } }', {
      id,
      label,
    })
    .catch((error: unknown) => {
      // A server does not keep a request open for as long as a large file may take; it goes on storing.
      if (!(error instanceof Refusal && error.code === 'UNDER_WAY')) throw error;
      return untilStored(street, id);
    })
    .finally(() => {
      stored = true;
    });
  // Told of faults by `storing`; this one only shows how it goes.
  const watching = (async () => {
    while (!stored) {
      const now = await standing(street, id);
      progress.at(now.progress * steps, now.sentence);
      await pause(pollMs);
    }
  })().catch(() => undefined);
  await storing;
  await watching;
  progress.end();
  const done = await whole(street, id);
  if (done.state !== 'CONFIRMED' || !done.release)
    throw new Ended(exits.failed, `It was not taken in: ${done.sentence}`);
  out.say(
    `${plain(done.sentence)}\nRelease ${done.release.id}, “${plain(done.release.label)}”, ${formatCount(done.rowsAccepted)} rows.`,
  );
  out.give({ result: 'TAKEN_IN', import: done, release: done.release });
  return exits.done;
}

async function untilStored(street: Street, id: string): Promise<void> {
  for (;;) {
    const { state, sentence } = await standing(street, id);
    if (state === 'CONFIRMED') return;
    if (state === 'FAILED' || state === 'REFUSED' || state === 'DISCARDED')
      throw new Ended(exits.failed, sentence);
    await pause(pollMs);
  }
}
