// Starts the built server once for all browser tests.
import type { TestProject } from 'vitest/node';
import { startBuiltServer } from '../../scripts/built-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product answers. */
    url: string;
  }
}

/** Vitest calls this before the first browser test; what it returns, after the last. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startBuiltServer();
  project.provide('url', url);
  return stop;
}
