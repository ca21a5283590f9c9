import type { Batch, DenseArray, NamedArrays } from '@seqgraft/core';
import type { Predictor } from '@seqgraft/engine';
import { carryRows } from './carry-rows.ts';
import type { ChosenEngine } from './choose-engine.ts';
import type { Inference } from './inference.ts';
import { maskOf } from './padding-mask.ts';
import { readVariables } from './read-variables.ts';
import { type RecognizedNetwork, requireForward } from './recognize-network.ts';

/** Predictions in the compiled engine. */
export class CompiledInference implements Inference {
  readonly #predictor: Predictor;
  readonly #recognized: RecognizedNetwork;
  #states: NamedArrays = new Map();

  constructor({ engine, recognized }: ChosenEngine) {
    this.#recognized = recognized;
    this.#predictor = engine.predictor(recognized.spec, readVariables(recognized.variables));
  }

  async predict(batch: Batch): Promise<DenseArray> {
    const mask = maskOf(batch, this.#recognized.maskValue);
    const { inputs, resets } = batch;
    if (resets === undefined) {
      if (mask === undefined) return this.#predictor.predict(inputs);
      return this.#predictor.forward(inputs, { mask }).outputs;
    }
    requireForward(this.#recognized.spec);
    const states = carryRows(this.#states, resets);
    const result = this.#predictor.forward(inputs, { states, ...(mask === undefined ? {} : { mask }) });
    this.#states = result.states;
    return result.outputs;
  }

  restart(): void {
    this.#states = new Map();
  }

  dispose(): void {
    this.#predictor.dispose();
  }
}
