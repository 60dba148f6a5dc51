// `npm run demonstration`, from source.
import { demonstrationCommand } from '../src/commands/demonstration.ts';
import { runCommand } from '../src/commands/run.ts';

await runCommand(demonstrationCommand);
