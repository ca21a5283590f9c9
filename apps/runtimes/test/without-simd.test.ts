import { beforeAll, expect, it } from 'vitest';
import type { TrialReport } from '../src/trials.ts';
import { allVariants, nodeTrials } from './node-trials.ts';

const request = { engine: allVariants(2), training: 2 };
let usual: TrialReport;
beforeAll(async () => {
  usual = await nodeTrials(request);
});

/** The engine says what is missing; training and layers do without it, with the same losses. */
async function expectPlain(flag: string, missing: string): Promise<void> {
  const { engine, training } = await nodeTrials(request, [flag]);
  for (const trial of engine) {
    expect(trial).toMatchObject({
      error: expect.stringMatching(`^E_ENGINE_UNSUPPORTED: The engine needs ${missing},`),
    });
  }
  expect(training?.engine).toMatchObject({ used: false, reason: expect.stringContaining(`needs ${missing},`) });
  expect(usual.training?.engine.used).toBe(true);
  for (const losses of ['losses', 'layerLosses'] as const) {
    const theirs = usual.training?.[losses] as readonly number[];
    const ours = (training as NonNullable<TrialReport['training']>)[losses];
    expect(ours).toHaveLength(theirs.length);
    // A dozen steps of float32 in another order of sums.
    ours.forEach((loss, i) => {
      expect(loss).toBeCloseTo(theirs[i] as number, 5);
    });
  }
}

it.skipIf(process.arch !== 'x64')('a processor without SIMD', () =>
  expectPlain('--no-enable-sse4-1', 'WebAssembly SIMD'),
);

it('a runtime without WebAssembly', () => expectPlain('--jitless', 'WebAssembly'));

it('the built packages give the same bits on any number of threads', async () => {
  const { engine } = await nodeTrials({ engine: [1, 2, 3].flatMap(allVariants), training: null });
  const bits = engine.map((trial) => ('error' in trial ? trial.error : `${trial.digest} ${trial.losses}`));
  expect(bits.slice(3)).toEqual([...bits.slice(0, 3), ...bits.slice(0, 3)]);
});
