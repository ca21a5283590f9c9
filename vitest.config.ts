import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = new URL('./', import.meta.url);

/** Tests run on the sources of the workspace: the one list of entries is `paths` in tsconfig.base.json. */
function workspaceAliases(): { find: RegExp; replacement: string }[] {
  const { compilerOptions } = JSON.parse(readFileSync(new URL('tsconfig.base.json', root), 'utf8'));
  return Object.entries<string[]>(compilerOptions.paths).map(([name, [file]]) => ({
    find: new RegExp(`^${name}$`),
    replacement: fileURLToPath(new URL(file as string, root)),
  }));
}

export default defineConfig({
  resolve: { alias: workspaceAliases() },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', root))],
    // Ends what hangs; what is slow on a busy machine is not wrong.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results.json' },
    maxWorkers: 2,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-suite.ts'],
      reporter: ['text-summary', 'html'],
      // Of each package; npm run coverage.
      thresholds: { lines: 90, functions: 85, branches: 80 },
    },
  },
});
