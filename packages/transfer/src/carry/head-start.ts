import { type DenseArray, type Parameter, type ParameterGroup, Random, sizeOf } from '@seqgraft/core';
import { TargetMeanError } from './carry-errors.ts';

/** How a re-initialised head starts. */
export interface HeadStart {
  /**
   * Mean of the training targets per output, [outputs], in the units the model predicts: becomes the bias of a
   * re-initialised linear head, which then starts from the mean instead of from zero. Default: the bias stays as built.
   */
  readonly targetMean?: readonly number[] | undefined;
  /** Draws a re-initialised head anew from this seed (kernel: Glorot uniform, bias: 0). Default: it stays as built. */
  readonly headSeed?: number | undefined;
}

/** Glorot and Bengio 2010, uniform on ±√(6 / (fan in + fan out)). */
function drawGlorot({ name, shape }: Parameter, seed: number): DenseArray {
  const [inputs = 1, outputs = 1] = shape; // kernel [units, outputs]
  const limit = Math.sqrt(6 / (inputs + outputs));
  const random = new Random(seed).fork('head').fork(name);
  return { shape, data: Float32Array.from({ length: sizeOf(shape) }, () => (2 * random.uniform() - 1) * limit) };
}

/**
 * The values that re-initialised heads start with, by name; tensors that stay as built are left out.
 *
 * @throws E_TARGET_MEAN when the mean cannot become the bias of the head.
 */
export function startHead(groups: readonly ParameterGroup[], start: HeadStart): Map<string, DenseArray> {
  const values = new Map<string, DenseArray>();
  const { targetMean, headSeed } = start;
  const parameters = groups.flatMap((group) => group.parameters);
  if (headSeed !== undefined) {
    for (const parameter of parameters) {
      const { name, shape, role } = parameter;
      const zeros = { shape, data: new Float32Array(sizeOf(shape)) };
      values.set(name, role === 'bias' ? zeros : drawGlorot(parameter, headSeed));
    }
  }
  const last = groups.at(-1); // the layer that makes the outputs
  if (targetMean !== undefined && last !== undefined) {
    const bias = checkTargetMean(last, targetMean);
    values.set(bias.name, { shape: bias.shape, data: Float32Array.from(targetMean) });
  }
  return values;
}

function checkTargetMean({ name, semantics, parameters }: ParameterGroup, targetMean: readonly number[]): Parameter {
  const bias = parameters.find(({ role }) => role === 'bias');
  const activation = semantics.activation ?? 'linear';
  if (bias === undefined) throw new TargetMeanError({ problem: `${name} has no bias` });
  if (activation !== 'linear') throw new TargetMeanError({ problem: `${name} has the activation ${activation}` });
  const outputs = sizeOf(bias.shape);
  if (targetMean.length !== outputs) {
    throw new TargetMeanError({ problem: `${name} has ${outputs} outputs, got ${targetMean.length} numbers` });
  }
  const wrong = targetMean.findIndex((mean) => !Number.isFinite(Math.fround(mean)));
  if (wrong >= 0) throw new TargetMeanError({ problem: `got ${targetMean[wrong]} at index ${wrong}` });
  return bias;
}
