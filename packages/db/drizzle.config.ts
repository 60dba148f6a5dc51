// How drizzle-kit generates migrations/ from src/tables.ts (npm run generate:migrations).
import { defineConfig } from 'drizzle-kit';

export const config = defineConfig({
  dialect: 'postgresql',
  schema: './src/tables.ts',
  out: './migrations',
});

export default config;
