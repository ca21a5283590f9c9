import type { DenseArray, NamedArrays } from '@seqgraft/core';
import { requireFinite } from '../safetensors/require-finite.ts';
import { safetensorsLimits } from '../safetensors/safetensors-format.ts';
import { nameProblem } from '../safetensors/tensor-name.ts';
import { ForeignProblem, type ForeignReason } from './foreign-problem.ts';

/** Collects tensors under the rules that hold for all formats: their number, their names, finite values. */
export class TensorCollector {
  readonly #tensors = new Map<string, DenseArray>();

  /** @param twice the reason when a name comes a second time */
  add(name: string, array: DenseArray, twice: ForeignReason): void {
    const problem = nameProblem(name);
    if (problem !== undefined) {
      throw new ForeignProblem(
        'tensor-name',
        `the name of the tensor ${JSON.stringify(name.slice(0, 100))} ${problem}`,
      );
    }
    if (this.#tensors.has(name)) throw new ForeignProblem(twice, `there are two tensors ${JSON.stringify(name)}`);
    if (this.#tensors.size >= safetensorsLimits.tensors) {
      throw new ForeignProblem('tensor-count', `there are more than ${safetensorsLimits.tensors} tensors`);
    }
    requireFinite(name, array.data);
    this.#tensors.set(name, array);
  }

  get tensors(): NamedArrays {
    return this.#tensors;
  }
}
