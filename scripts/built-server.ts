// Runs the built product as `npm start` does, for whatever needs it whole: its own process, an empty data folder, a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const startMs = 60_000;

/** The address of the running product, and how to end it; ending fails if the server does not end well. */
export async function startBuiltServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  for (const built of ['apps/server/dist/main.js', 'apps/dashboard/dist/index.html'])
    if (!existsSync(join(root, built)))
      throw new Error(`${built} is missing: run npm run build first.`);
  const dataDir = mkdtempSync(join(tmpdir(), 'cube-built-'));
  const server = spawn(process.execPath, ['apps/server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no address after 60 s:\n${said}`)), startMs);
    const listen = (chunk: Buffer) => {
      said += chunk;
      const address = /Dashboard\s+(http:\/\/\S+?)\/?\s/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => reject(new Error(`ended with ${code}:\n${said}`)));
  }).catch((error: Error) => {
    server.kill('SIGKILL');
    throw new Error(`The built server did not start: ${error.message}`);
  });
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      const [code] = await ended;
      rmSync(dataDir, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The built server ended with ${code}:\n${said}`);
    },
  };
}
