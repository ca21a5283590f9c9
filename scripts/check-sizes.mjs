import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { sizeLimits } from './size-limits.mjs';
import { manifestOf } from './workspace.mjs';

/** kB that a page loads for one import of an entry. */
async function pageSize(file, peers) {
  const { outputFiles } = await build({
    ...{ entryPoints: [file], bundle: true, minify: true, splitting: true, format: 'esm', platform: 'browser' },
    ...{ outdir: 'out', write: false, logLevel: 'error' },
    external: ['node:*', 'module', 'worker_threads', ...peers.flatMap((name) => [name, `${name}/*`])],
  });
  const written = new Map(outputFiles.map(({ path, contents, text }) => [path.split('/').at(-1), { contents, text }]));
  const entry = outputFiles[0].path.split('/').at(-1);
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name) || !written.has(name)) return;
    loaded.add(name);
    for (const [, next] of written.get(name).text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) load(next);
  };
  load(entry);
  return [...loaded].reduce((sum, name) => sum + brotliCompressSync(written.get(name).contents).length, 0) / 1000;
}

/** Every entry that runs in a page, against its package's limit. */
export async function checkPageSizes(folders) {
  const failures = [];
  for (const folder of folders) {
    const { name, exports, peerDependencies = {} } = manifestOf(folder);
    const limit = sizeLimits[name];
    if (limit === undefined) failures.push(`${name} has no limit in scripts/size-limits.json`);
    for (const [entry, target] of Object.entries(exports)) {
      const file = join(folder, target.default ?? target);
      if (!file.endsWith('.js') || entry === './node' || !existsSync(file)) continue;
      const size = await pageSize(file, Object.keys(peerDependencies));
      console.log(`${size.toFixed(1).padStart(8)} kB of ${limit?.page}  ${name}${entry.slice(1)}`);
      if (!(size <= limit?.page))
        failures.push(`${name}${entry.slice(1)} is ${size.toFixed(1)} kB, more than ${limit?.page}`);
    }
  }
  return failures;
}
