// What every command shares: its arguments, words for people or JSON for programmes, Ctrl-C, and an honest exit code.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { StoreLocked, StoreUnavailable } from '@cube/db';
import { nearestCodes } from '@cube/schema';
import { type Config, ConfigError, readConfig } from '../config.ts';

/** Exit codes; README, "Bring your own records". */
export const exits = { done: 0, refused: 1, usage: 2, failed: 3 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** Ends a command with this code and these words. */
export class Ended extends Error {
  override name = 'Ended';
  readonly exit: Exit;
  constructor(exit: Exit, message: string) {
    super(message);
    this.exit = exit;
  }
}

type Outlet = {
  /** A line for people; nothing with --json. */
  say: (text: string) => void;
  /** The one answer with --json; nothing without. */
  give: (answer: object) => void;
  json: boolean;
};

export type Given = {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
  config: Config;
  out: Outlet;
  /** Aborted by Ctrl-C or SIGTERM; a second one ends the process at once. */
  stop: AbortSignal;
};

type Options = NonNullable<ParseArgsConfig['options']>;

export type Command = {
  usage: string;
  /** Beside --json and --help, which every command has. */
  options: Options;
  main: (given: Given) => Promise<Exit>;
};

/** Text of a file or of data, safe for a terminal: nothing in it moves the cursor or turns the line around. */
export const plain = (text: string): string => text.replace(/\p{C}/gu, '·');

/** Runs the command of this process and ends it. */
export async function runCommand(command: Command): Promise<void> {
  const args = process.argv.slice(2);
  const json = args.includes('--json');
  const out: Outlet = {
    json,
    say: (text) => !json && process.stdout.write(`${text}\n`),
    give: (answer) => json && process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`),
  };
  const exit = await attempt(command, args, out);
  // Whatever still waits (an open connection, for one) is not waited for; what was said is.
  process.stdout.write('', () => process.exit(exit));
}

async function attempt(command: Command, args: string[], out: Outlet): Promise<Exit> {
  try {
    const { values, positionals } = readArguments(command, args);
    if (values.help === true) {
      process.stdout.write(`${command.usage}\n`);
      return exits.done;
    }
    return await command.main({ values, positionals, config: readConfig(), out, stop: onSignal() });
  } catch (error) {
    const exit = error instanceof Ended ? error.exit : exits.failed;
    const known =
      error instanceof Ended ||
      error instanceof ConfigError ||
      error instanceof StoreLocked ||
      error instanceof StoreUnavailable;
    const message = error instanceof Error ? error.message : String(error);
    out.give({ result: results[exit], message });
    if (!known) console.error(error);
    else if (!out.json) console.error(plainLines(message));
    if (exit === exits.usage && !out.json) console.error(`\n${command.usage}`);
    return exit;
  }
}

const results = { 0: 'DONE', 1: 'REFUSED', 2: 'WRONG_USAGE', 3: 'FAILED' } as const;

const plainLines = (text: string): string => text.split('\n').map(plain).join('\n');

function readArguments({ options }: Command, args: string[]) {
  const all: Options = {
    ...options,
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  try {
    const { values, positionals } = parseArgs({ args, options: all, allowPositionals: true });
    return { values: values as Given['values'], positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Ended(exits.usage, inOurWords(message, Object.keys(all)));
  }
}

/** Node names the option in quotes, and goes on with advice that does not fit here. */
function inOurWords(message: string, known: readonly string[]): string {
  const typed = /'(-{1,2}[^'\s=]+)/.exec(message)?.[1] ?? '';
  if (!message.startsWith('Unknown option')) return `${message.split('\n')[0]}`;
  const near = nearestCodes(typed.replace(/^-+/, ''), known, 1)[0];
  return `There is no option ${typed}.${near ? ` Did you mean --${near}?` : ''}`;
}

function onSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(exits.failed);
      console.error('\nStopping. Once more ends it at once.');
      stop.abort();
    });
  return stop.signal;
}
