// `npm run releases`, from source.
import { releasesCommand } from '../src/commands/releases.ts';
import { runCommand } from '../src/commands/run.ts';

await runCommand(releasesCommand);
