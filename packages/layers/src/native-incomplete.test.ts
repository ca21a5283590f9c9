import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nativeHere, nativeHint } from '@seqgraft/testkit';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useBackend } from './index.ts';

// A package whose build did not run, as pnpm leaves it that was not told to: copies of the real one without parts of it.
const native = nativeHere();
const skipped = native === undefined ? `: skipped, ${nativeHint}` : '';
const whole = native === undefined ? '' : join(dirname(fileURLToPath(native)), '..');
const parts = [`incomplete-${process.pid}-a`, `incomplete-${process.pid}-b`].map((name) => join(whole, '..', name));
const printed = (['log', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));

beforeAll(() => {
  if (native === undefined) return;
  const addon = join('lib', 'napi-v8', 'tfjs_binding.node');
  for (const [index, folder] of parts.entries()) {
    cpSync(join(whole, 'dist'), join(folder, 'dist'), { recursive: true });
    copyFileSync(join(whole, 'package.json'), join(folder, 'package.json'));
    if (index === 0) continue;
    mkdirSync(join(folder, dirname(addon)), { recursive: true });
    copyFileSync(join(whole, addon), join(folder, addon));
  }
});
afterAll(() => {
  if (native !== undefined) for (const folder of parts) rmSync(folder, { recursive: true });
});

const cases = [
  ['its native library', /is installed without its native library: run npm rebuild/],
  ['libtensorflow', /does not find libtensorflow/],
] as const;

test.skipIf(!native).each(cases)(`without %s auto goes on, and says what to do${skipped}`, async (lacking, cause) => {
  const index = cases.findIndex(([name]) => name === lacking);
  const incomplete = pathToFileURL(join(parts[index] as string, 'dist', 'index.js')).href;
  const { name, reason } = await useBackend('auto', { native: incomplete });
  expect(name).toBe('wasm');
  expect(reason).toMatch(cause);
  await expect(useBackend('tensorflow', { native: incomplete })).rejects.toThrow(cause);
  expect(tf.getBackend()).toBe('wasm');
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
