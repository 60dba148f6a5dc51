// The only reader of the environment: parsed once, every fault reported together, in words.
import { z } from 'zod';

const portRule = 'PORT must be a whole number from 0 to 65535 (0 picks a free one)';
const urlRule = 'DATABASE_URL must look like postgres://user:password@host:5432/database';

const environment = z.object({
  PORT: z
    .string()
    .default('4000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, { error: portRule })
    .transform(Number),
  HOST: z
    .string()
    .min(1, { error: 'HOST must name an address, for example 127.0.0.1' })
    .default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine((text) => /^postgres(ql)?:\/\/\S+$/.test(text), { error: urlRule })
    .optional(),
  DATA_DIR: z.string().min(1, { error: 'DATA_DIR must name a folder' }).default('.data'),
});

/**
 * How the server runs. `databaseUrl` set means Postgres; otherwise the embedded database keeps its files in `dataDir`. `calledFrom` is the
 * folder in which a command was typed: npm runs it in another, and tells.
 */
export type Config = {
  port: number;
  host: string;
  databaseUrl?: string;
  dataDir: string;
  calledFrom: string;
};

/** Raised at start when the environment is wrong; the message lists every fault. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the configuration; an empty variable counts as not set. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success)
    throw new ConfigError(
      `The configuration is not right:\n${result.error.issues.map((i) => `  - ${i.message}`).join('\n')}`,
    );
  const { PORT, HOST, DATABASE_URL, DATA_DIR } = result.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    calledFrom: env.INIT_CWD ?? process.cwd(),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  };
}
