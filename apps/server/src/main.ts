// The programme: reads the configuration, starts the server, says where it is, and stops cleanly when told to.
import { StoreLocked } from '@cube/db';
import { ConfigError, readConfig } from './config.ts';
import { isLoopback } from './operator.ts';
import { startServer } from './server.ts';

const drainMs = 10_000;

async function main(): Promise<void> {
  const config = readConfig();
  const server = await startServer(config);
  console.log(`Care Inspection Cube is ready.
  Dashboard  ${server.url}/
  GraphiQL   ${server.url}/graphiql
  GraphQL    ${server.url}/graphql
  Data       ${config.databaseUrl ? 'Postgres (DATABASE_URL)' : `embedded database in ${config.dataDir}`}`);
  if (!isLoopback(config.host))
    console.log(
      '  Note       reachable from other machines: totals are served to anyone; single records, imports and undoing are off.',
    );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      const late = setTimeout(() => process.exit(1), drainMs);
      late.unref();
      server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof ConfigError || error instanceof StoreLocked) console.error(error.message);
  else if (error.code === 'EADDRINUSE')
    console.error('That port is taken. Choose another with PORT=4001 npm start.');
  else console.error(error);
  process.exit(1);
});
