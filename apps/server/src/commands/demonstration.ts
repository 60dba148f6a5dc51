// `npm run demonstration`: makes the release of simulated records.
import { setTimeout as pause } from 'node:timers/promises';
import { formatCount } from '@cube/schema';
import { showProgress } from './progress.ts';
import { type Command, Ended, exits, plain } from './run.ts';
import { openStreet, Refusal, type Street } from './street.ts';

const usage = `Usage: npm run demonstration [-- --json]

Simulated inspections over some years, as a release of the demonstration channel: to try what needs records before there are any.
Every number of it says that it is simulated, and it is never mixed with real data.

Exit codes: 0 done; 2 wrong usage; 3 could not be done.`;

type Made = { id: string; label: string; batches: { title: string; records: number | null }[] };

export const demonstrationCommand: Command = {
  usage,
  options: {},
  main: async ({ positionals, config, out, stop }) => {
    if (positionals.length > 0)
      throw new Ended(exits.usage, `Nothing is expected here: ${positionals.join(' ')}.`);
    const street = await openStreet(config);
    const progress = showProgress(out.json);
    try {
      progress.begin(`Making the demonstration in ${street.place}`, 1);
      const made = await makeIt(street, stop);
      progress.at(1);
      progress.end();
      out.give({ release: made });
      out.say(`Release ${made.id}, “${plain(made.label)}”:`);
      for (const { title, records } of made.batches)
        out.say(
          `  - ${plain(title)}${records === null ? '' : `, ${formatCount(records)} records`}`,
        );
      return exits.done;
    } catch (error) {
      progress.end();
      if (error instanceof Refusal) throw new Ended(exits.failed, error.message);
      throw error;
    } finally {
      await street.close();
    }
  },
};

const pollMs = 1_000;

/** A server does not keep a request open for long; asked again, it answers with the same making. */
async function makeIt(street: Street, stop: AbortSignal): Promise<Made> {
  for (;;) {
    try {
      const query = 'mutation { loadDemonstration { id label batches { title records } } }';
      return (await street.ask<{ loadDemonstration: Made }>(query)).loadDemonstration;
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'UNDER_WAY')) throw error;
      if (stop.aborted)
        throw new Ended(exits.failed, 'Not waited for any longer; the server goes on making it.');
      await pause(pollMs);
    }
  }
}
