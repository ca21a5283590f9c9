import { fileURLToPath } from 'node:url';
import { useBackend } from '@seqgraft/layers';
import { expectNoTensorLeak, nativeHere, nativeHint } from '@seqgraft/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, type GoldenResult } from './check-folder.ts';
import type { Implementation } from './implementation.ts';
import { implementations } from './implementations.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const native = nativeHere();

/** Ten seconds of work, on a machine that may be busy with other tests. */
const patience = 300_000;

describe("PyTorch's values", () => {
  let results: readonly GoldenResult[];
  beforeAll(async () => {
    results = await checkFolder(fixtures, implementations);
  }, patience);

  it('are met by every implementation, file by file', () => {
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    const files = new Set(results.map(({ file }) => file));
    expect(files.size).toBeGreaterThanOrEqual(32);
    expect(results).toHaveLength(files.size * implementations.length);
  });

  it.skipIf(!native)(
    `are met by the layers on tfjs-node${native ? '' : `: skipped, ${nativeHint}`}`,
    async () => {
      const layers = implementations.filter(({ name }) => name.includes('layers/wasm'));
      const open = async (): Promise<void> => {
        await useBackend('tensorflow', { native });
      };
      const onNative = await checkFolder(
        fixtures,
        layers.map((implementation): Implementation => ({ ...implementation, open })),
      );
      expect(onNative.length).toBeGreaterThanOrEqual(32);
      for (const { file, ok, outputs, states, gradients, losses, finalWeights } of onNative) {
        expect(ok, file).toBe(true);
        for (const error of [outputs, states, gradients, losses, finalWeights])
          expect(error ?? 0, file).toBeLessThan(1e-5);
      }
    },
    patience,
  );

  it('are met far below tolerance: a slip in a formula would show long before', () => {
    for (const { file, outputs, states, gradients, losses, finalWeights } of results) {
      for (const error of [outputs, states, gradients, losses, finalWeights])
        expect(error ?? 0, file).toBeLessThan(1e-5);
    }
  });

  it(
    'leave no tensor behind',
    () => expectNoTensorLeak(() => checkFolder(fixtures, implementations.slice(-2))),
    patience,
  );
});
