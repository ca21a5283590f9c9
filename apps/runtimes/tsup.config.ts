import { defineConfig } from 'tsup';

/** Without the workspace's paths to sources: what runs here are the packages as they were built. */
const common = { format: 'esm', tsconfig: 'tsconfig.bundle.json', dts: false, treeshake: true } as const;

export default defineConfig([
  {
    ...common,
    entry: ['src/node.ts'],
    outDir: 'dist/node',
    platform: 'node',
    target: 'node20',
    clean: true,
    external: [/^@seqgraft\//, /^@tensorflow\//],
  },
  {
    ...common,
    entry: ['src/page.ts', 'src/readers.ts', 'src/worker.ts', 'src/stream-worker.ts'],
    outDir: 'dist/page',
    platform: 'browser',
    target: 'es2022',
    clean: true,
    splitting: true,
    noExternal: [/./],
  },
]);
