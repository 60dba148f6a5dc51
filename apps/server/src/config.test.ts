import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('configuration', () => {
  it('has defaults that need nothing set', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', dataDir: '.data' });
  });
  it('treats an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(4000);
  });
  it('reports every fault together, in words', () => {
    const faults = () => readConfig({ PORT: 'eighty', DATABASE_URL: 'mysql://x' });
    expect(faults).toThrow(ConfigError);
    expect(faults).toThrow(/PORT must be[\s\S]*DATABASE_URL must look like/);
  });
});
