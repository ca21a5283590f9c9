import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(join(dist, name), 'utf8');
const startingWith = (start: string): string[] => files.filter((name) => name.startsWith(start));

/** A file and all that is loaded before it runs. */
function loadedBy(names: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const [, next = ''] of textOf(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) load(next);
  };
  names.forEach(load);
  return loaded;
}

it('is whole: each file can be read, whatever names it brings from elsewhere', async () => {
  await Promise.all(files.map((name) => transform(textOf(name), { loader: 'js', format: 'esm', target: 'node20' })));
});

it.each([
  ['what every command loads', ['main.js', 'program-']],
  ['store ls', ['main.js', 'program-', 'store-ls-']],
])('%s has nothing of TensorFlow.js in it, and is small', (_, starts) => {
  const names = starts.flatMap(startingWith);
  expect(names.length).toBe(starts.length);
  const loaded = [...loadedBy(names)];
  expect(loaded.filter((name) => textOf(name).includes('_tfengine'))).toEqual([]);
  expect(loaded.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)).toBeLessThan(450_000);
});

it('has TensorFlow.js where a model is trained, with its binaries beside it', () => {
  expect([...loadedBy(startingWith('train-'))].some((name) => textOf(name).includes('_tfengine'))).toBe(true);
  for (const name of ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']) {
    expect(WebAssembly.validate(readFileSync(join(dist, name)))).toBe(true);
  }
});

it('names the licences of what it contains', () => {
  const licenses = textOf('THIRD-PARTY-LICENSES.txt');
  for (const name of ['@tensorflow/tfjs-core', 'zod', 'apache-arrow', 'commander'])
    expect(licenses).toContain(`${name} `);
});
