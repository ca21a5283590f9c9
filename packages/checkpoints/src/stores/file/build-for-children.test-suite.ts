import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

/**
 * Builds the sources as they are now into one file that a plain `node` can import, so that these tests never run an old `dist`.
 *
 * @returns the address of the module, which exports what index.ts and node.ts export
 */
export async function buildForChildren(folder: string): Promise<string> {
  await build({
    config: false,
    entry: { everything: fileURLToPath(new URL('./everything.test-suite.ts', import.meta.url)) },
    outDir: folder,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    dts: false,
    silent: true,
    outExtension: () => ({ js: '.mjs' }),
  });
  return pathToFileURL(join(folder, 'everything.mjs')).href;
}
