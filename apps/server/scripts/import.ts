// `npm run import`, from source.
import { importCommand } from '../src/commands/import.ts';
import { runCommand } from '../src/commands/run.ts';

await runCommand(importCommand);
