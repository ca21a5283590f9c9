import { sigmaFloor, softplus } from '@seqgraft/engine';
import { predictAll, type TrainableModel } from '@seqgraft/training';
import type { Windows } from '@seqgraft/windows';
import type { LossChoice } from '../options/parse-loss.ts';
import { lastStep } from './last-step.ts';

/** Forecasts in the data's units, [windows × horizon × targets]. */
export interface Forecast {
  /** One value for each: what was trained for, the mean of a Gaussian, the quantile next to the median. */
  readonly point: Float64Array;
  /** From the lowest to the highest; empty where the model tells none. */
  readonly quantiles: readonly { readonly level: number; readonly values: Float64Array }[];
}

export interface ForecastOptions {
  readonly loss: LossChoice;
  readonly signal?: AbortSignal | undefined;
}

/** Of a Gaussian: an interval that holds 80 %, as far out as quantiles 0.1 and 0.9. */
const gaussianLevels: readonly (readonly [level: number, deviations: number])[] = [
  [0.1, -1.2815515655446004],
  [0.5, 0],
  [0.9, 1.2815515655446004],
];

/** Every `size`-th output from one on: of [windows × values × size] those of one kind, [windows × values]. */
function every(outputs: Float32Array, size: number, first: number): Float64Array {
  return Float64Array.from({ length: outputs.length / size }, (_, index) => outputs[index * size + first] as number);
}

/** Forecasts of a model for windows of targets `last`. */
export async function forecast(
  model: TrainableModel,
  windows: Windows,
  { loss, signal }: ForecastOptions,
): Promise<Forecast> {
  const { data: outputs } = lastStep(await predictAll(model, windows, signal === undefined ? {} : { signal }));
  if (typeof loss === 'object' && loss.kind === 'quantile') {
    const levels = loss.quantiles;
    const all = levels.map((_, index) => windows.toDataUnits(every(outputs, levels.length, index)));
    uncross(all);
    const middle = nearest(levels, 0.5);
    const quantiles = levels.map((level, index) => ({ level, values: all[index] as Float64Array }));
    return { point: all[middle] as Float64Array, quantiles };
  }
  if (loss === 'gaussian-nll') {
    const mean = every(outputs, 2, 0);
    const sigma = every(outputs, 2, 1).map((raw) => softplus(raw) + sigmaFloor);
    const quantiles = gaussianLevels.map(([level, deviations]) => ({
      level,
      values: windows.toDataUnits(mean.map((value, index) => value + deviations * (sigma[index] as number))),
    }));
    return { point: windows.toDataUnits(mean), quantiles };
  }
  return { point: windows.toDataUnits(outputs), quantiles: [] };
}

/** Quantiles that cross are put in order, which never makes them worse (Chernozhukov et al., Econometrica 78, 2010). */
function uncross(all: readonly Float64Array[]): void {
  const count = all[0]?.length ?? 0;
  for (let at = 0; at < count; at++) {
    const sorted = Float64Array.from(all, (values) => values[at] as number).sort();
    for (const [index, values] of all.entries()) values[at] = sorted[index] as number;
  }
}

function nearest(levels: readonly number[], wanted: number): number {
  return levels.reduce(
    (best, level, index) => (Math.abs(level - wanted) < Math.abs((levels[best] as number) - wanted) ? index : best),
    0,
  );
}
