import { afterEach, expect, test } from 'vitest';
import { disposeEngine, sharedEngine } from '../src/index.ts';

afterEach(disposeEngine);

test('one engine for all who ask alike, until it is disposed', async () => {
  const [first, second, other] = await Promise.all([sharedEngine(), sharedEngine(), sharedEngine({ threads: 1 })]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  expect(other.info.threads).toBe(1);
  await disposeEngine();
  expect(() => first.forward({ layers: [] }, new Map(), { inputs: { shape: [], data: new Float32Array() } })).toThrow(
    /^E_ENGINE_DISPOSED/,
  );
  expect(await sharedEngine()).not.toBe(first);
});

test('what failed is not kept', async () => {
  await expect(sharedEngine({ threads: 0 })).rejects.toThrow(/^E_ENGINE_OPTION/);
  await expect(sharedEngine({ threads: 0 })).rejects.toThrow(/^E_ENGINE_OPTION/);
});
