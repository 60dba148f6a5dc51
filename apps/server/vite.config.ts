// Bundles the server with the workspace packages (TypeScript source) into dist/; everything from npm stays outside.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rollupOptions: { input: { main: 'src/main.ts', server: 'src/server.ts' } },
  },
  ssr: { noExternal: [/^@cube\//] },
});
