// The container files, as far as they can be checked without a container engine: what they copy exists, every workspace is there,
// and what they set is what the configuration reads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../apps/server/src/config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Instructions with their continued lines joined. */
const instructions = textOf('docker/Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const copies = instructions
  .filter((line) => line.startsWith('COPY '))
  .map((line) => line.split(/\s+/).slice(1));
const fromContext = copies.filter(([first]) => !first?.startsWith('--from'));
const fromStage = copies.filter(([first]) => first?.startsWith('--from=build'));
const environment = Object.fromEntries(
  instructions
    .filter((line) => line.startsWith('ENV '))
    .flatMap((line) => line.split(/\s+/).slice(1))
    .map((pair) => pair.split('=') as [string, string]),
);

describe('the Dockerfile', () => {
  it('copies only what is there', () => {
    const missing = fromContext
      .flatMap((parts) => parts.slice(0, -1))
      .filter((path) => !existsSync(join(root, path)));
    expect(fromContext.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('installs every workspace before building', () => {
    const manifests = ['packages', 'apps'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
    );
    const copied = fromContext.flatMap((parts) => parts.slice(0, -1));
    for (const manifest of manifests)
      expect(copied.filter((path) => path === manifest)).toHaveLength(2);
  });

  it('takes from the build what the server reads at run time', () => {
    const taken = fromStage.map(([, path = '']) => path.replace(/^\/app\//, ''));
    expect(taken).toEqual(
      expect.arrayContaining([
        'apps/server/dist',
        'apps/server/examples',
        'apps/dashboard/dist',
        'packages/schema/cube.graphql',
        'packages/db/migrations',
      ]),
    );
    const made = /\/dist$/;
    expect(taken.filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('runs on a version of Node that the project supports, and not as root', () => {
    const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } };
    const major = Number(/\d+/.exec(engines.node)?.[0]);
    const images = instructions.filter((line) => line.startsWith('FROM '));
    for (const image of images) expect(Number(/node:(\d+)/.exec(image)?.[1])).toBe(major);
    expect(instructions.findLast((line) => line.startsWith('USER '))).toBe('USER node');
  });

  it('sets a configuration that the server accepts', () => {
    const { NODE_ENV, ...settings } = environment;
    expect(NODE_ENV).toBe('production');
    expect(readConfig(settings)).toMatchObject({ host: '0.0.0.0', port: 4000, dataDir: '/data' });
    expect(instructions).toContain(`EXPOSE ${environment.PORT}`);
  });
});

describe('the compose file', () => {
  type Service = {
    image?: string;
    build?: { context: string; dockerfile: string };
    environment: Record<string, string>;
    depends_on?: Record<string, { condition: string }>;
    healthcheck?: { test: string[] };
    ports?: string[];
    volumes?: string[];
  };
  const compose = parse(textOf('docker/compose.yaml')) as {
    services: Record<'postgres' | 'server', Service>;
    volumes: Record<string, unknown>;
  };
  const { postgres, server } = compose.services;

  it('builds the server from this repository', () => {
    const context = join(root, 'docker', server.build?.context ?? '');
    expect(join(context, server.build?.dockerfile ?? '')).toBe(join(root, 'docker/Dockerfile'));
  });

  it('gives the server the address of the database beside it, once that is healthy', () => {
    const plain = (text = '') => text.replace(/\$\{\w+:-(\w+)\}/g, '$1');
    const { databaseUrl } = readConfig({ DATABASE_URL: plain(server.environment.DATABASE_URL) });
    const address = new URL(databaseUrl ?? '');
    expect(address.hostname).toBe('postgres');
    expect(address.username).toBe(postgres.environment.POSTGRES_USER);
    expect(address.password).toBe(plain(postgres.environment.POSTGRES_PASSWORD));
    expect(address.pathname).toBe(`/${postgres.environment.POSTGRES_DB}`);
    expect(server.depends_on?.postgres?.condition).toBe('service_healthy');
    expect(postgres.healthcheck?.test).toContain('pg_isready');
  });

  it('is reached from this machine only, and keeps its data', () => {
    expect(server.ports).toEqual([`127.0.0.1:4000:${environment.PORT}`]);
    const [volume = ''] = postgres.volumes ?? [];
    expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });
});
