import type { DenseArray } from '@seqgraft/core';
import { predictAll, type TrainableModel } from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';

/** The last time step of predictions on every step: [windows, time, outputs] → [windows, outputs], flat. */
function lastStep({ shape, data }: DenseArray): Float32Array {
  if (shape.length === 2) return data;
  const [windows, time, outputs] = shape as [number, number, number];
  const last = new Float32Array(windows * outputs);
  for (let window = 0; window < windows; window++) {
    const from = (window * time + time - 1) * outputs;
    last.set(data.subarray(from, from + outputs), window * outputs);
  }
  return last;
}

/** Forecasts of a model for windows of targets `last`, in the data's units: [windows × horizon × targets]. */
export async function forecast(model: TrainableModel, windows: Windows, signal?: AbortSignal): Promise<Float64Array> {
  const predictions = await predictAll(model, windows, signal === undefined ? {} : { signal });
  return windows.toDataUnits(lastStep(predictions));
}
