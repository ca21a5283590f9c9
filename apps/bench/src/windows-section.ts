import { fitScaler, fromArrays, slideWindows, splitByTime, type Windows } from '@seqgraft/windows';
import { type Tensor, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { generator } from '@tensorflow/tfjs-data';
import { type AlternateOptions, alternate } from './alternate.ts';
import { rowsOf } from './measure-section.ts';
import { timed } from './peer.ts';
import type { Section } from './results.ts';
import type { Size } from './workload.ts';

/** Rows of the series; more than a cache of the second level holds at eight features. */
const seriesRows = 50_000;

/** Batches of one call. */
const batches = 50;

export const windowLabels = {
  ours: 'seqgraft windows in order',
  shuffled: 'seqgraft windows shuffled',
  copy: 'Float32Array.set of the same bytes',
  tfData: 'tf.data, generator and batch',
} as const;

function makeWindows({ features, steps }: Size): Windows {
  const names = Array.from({ length: features }, (_, feature) => `x${feature}`);
  const columns = Object.fromEntries(
    names.map((name, feature) => [
      name,
      Float64Array.from({ length: seriesRows }, (_, row) => Math.sin(row * (feature + 1))),
    ]),
  );
  const split = splitByTime(fromArrays({ columns }, { target: names.slice(0, 1), past: names.slice(1) }), { train: 1 });
  return slideWindows(split, { lookback: steps, horizon: 1, scaler: fitScaler(split.train) }).train;
}

/** The inputs of some batches in one array, and the targets. */
function flatten(windows: Windows, batch: number): { rows: Float32Array; targets: Float32Array } {
  const all = [...windows.batches({ size: batch, seed: 1 })].slice(0, batches);
  const join = (arrays: readonly Float32Array[]): Float32Array => {
    const joined = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const array of arrays) {
      joined.set(array, at);
      at += array.length;
    }
    return joined;
  };
  return { rows: join(all.map(({ inputs }) => inputs.data)), targets: join(all.map(({ targets }) => targets.data)) };
}

/**
 * Windows to batches, in order and shuffled, against copies of as many bytes into as many fresh arrays, and against TensorFlow.js' own datasets, which have
 * their scaled windows ready in memory, in order.
 */
export async function measureWindows(size: Size, options: AlternateOptions): Promise<Section> {
  const { batch, steps, features } = size;
  const windows = makeWindows(size);
  const { rows, targets } = flatten(windows, batch);
  const values = batch * steps * features;
  let used = 0; // so that no copy is left out
  const copyAll = (): void => {
    for (let k = 0; k < batches; k++) {
      const inputs = new Float32Array(values);
      inputs.set(rows.subarray(k * values, (k + 1) * values));
      const goals = new Float32Array(batch);
      goals.set(targets.subarray(k * batch, (k + 1) * batch));
      used += (inputs[k] as number) + (goals[0] as number);
    }
  };
  let epoch = 0;
  const batchAll = (order: { seed?: number }): void => {
    let count = 0;
    for (const { inputs } of windows.batches({ size: batch, epoch, ...order })) {
      used += inputs.data[count] as number;
      count += 1;
      if (count === batches) break;
    }
    epoch += 1;
  };
  const dataset = generator(function* () {
    for (let window = 0; window < batches * batch; window++) {
      const from = window * steps * features;
      yield {
        xs: tensor2d(rows.subarray(from, from + steps * features), [steps, features]),
        ys: tensor1d(targets.subarray(window, window + 1)),
      };
    }
  }).batch(batch);
  const tfData = async (): Promise<void> => {
    await dataset.forEachAsync((item) => {
      const { xs, ys } = item as { xs: Tensor; ys: Tensor };
      used += xs.size;
      xs.dispose();
      ys.dispose();
    });
  };
  const times = await alternate(
    [
      { label: windowLabels.ours, run: () => timed(() => batchAll({})) },
      { label: windowLabels.shuffled, run: () => timed(() => batchAll({ seed: 1 })) },
      { label: windowLabels.copy, run: () => timed(copyAll) },
      { label: windowLabels.tfData, run: () => timed(tfData) },
    ],
    options,
  );
  if (Number.isNaN(used)) throw new Error('A batch holds a NaN.');
  const title = `Windows to batches ${size.name}: ${batches} batches of ${batch} × ${steps} × ${features}`;
  const reference = windowLabels.ours;
  return { id: `windows-${size.name}`, title, reference, rows: rowsOf(times, reference), skipped: [] };
}
