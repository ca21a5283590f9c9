import { afterEach, expect, test } from 'vitest';
import { disposeEngine, readySharedEngine, sharedEngine, withoutSharedEngine } from '../src/index.ts';

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

test('who cannot wait gets the engine that was asked for last, if one has started and nothing hides it', async () => {
  expect(readySharedEngine()).toBe('none');
  const pending = sharedEngine();
  expect(readySharedEngine()).toBe('none');
  const first = await pending;
  expect(readySharedEngine()).toBe(first);
  const other = await sharedEngine({ threads: 1 });
  expect(readySharedEngine()).toBe(other);
  await sharedEngine();
  expect(readySharedEngine()).toBe(first);
  const fail = (): never => {
    expect(withoutSharedEngine(readySharedEngine)).toBe('hidden');
    expect(readySharedEngine()).toBe('hidden');
    throw new Error('within');
  };
  expect(() => withoutSharedEngine(fail)).toThrow('within');
  expect(readySharedEngine()).toBe(first);
  const late = sharedEngine({ threads: 2 });
  await disposeEngine();
  await late;
  expect(readySharedEngine()).toBe('none');
});
