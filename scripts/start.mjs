// `npm start`: builds what changed, then runs the server in this process. npm passes a signal to a shell, and the shell dies
// without passing it on; so a server whose shell is gone stops too, instead of living on with the port and the data folder.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const orphanCheckMs = 500;
const turbo = fileURLToPath(new URL('turbo.mjs', import.meta.url));
const build = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, orphanCheckMs);
watch.unref();

await import('../apps/server/dist/main.js');
