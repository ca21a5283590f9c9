import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BackendName, useBackend } from './index.ts';

const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];

beforeEach(() => {
  for (const spy of printed) spy.mockClear();
});
afterEach(() => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});

test('auto takes the fastest that starts, says what did not, and prints nothing', async () => {
  const { name, reason } = await useBackend('auto');
  expect(tf.getBackend()).toBe(name);
  if (name !== 'tensorflow') {
    expect(name).toBe('wasm');
    expect(reason).toContain('@tensorflow/tfjs-node is not installed');
  }
});

test.each(['cpu', 'wasm'] as const)('%s by name, again and with an operation, prints nothing', async (name) => {
  for (let round = 0; round < 2; round++) {
    expect(await useBackend(name)).toMatchObject({ name, reason: 'asked for', engine: { used: true } });
    expect(tf.tidy(() => tf.add(1, 2).dataSync()[0])).toBe(3);
  }
});

test('an unknown name names the nearest', async () => {
  await expect(useBackend('wsam' as BackendName)).rejects.toMatchObject({ code: 'E_BACKEND' });
  await expect(useBackend('wsam' as BackendName)).rejects.toThrow('Did you mean "wasm"?');
  await expect(useBackend('nope' as BackendName)).rejects.toThrow('auto, tensorflow, wasm, cpu; got "nope"');
});

test('a backend that does not start says why and leaves the current one', async () => {
  const before = tf.getBackend();
  if (tf.findBackendFactory('tensorflow') !== null) return;
  await expect(useBackend('tensorflow')).rejects.toMatchObject({ code: 'E_BACKEND_UNAVAILABLE' });
  expect(tf.getBackend()).toBe(before);
});
