import type { Json } from '@seqgraft/core';
import { getBackend } from '@tensorflow/tfjs-core';
import type { ChosenEngine, NoEngine } from '../choose-engine.ts';
import type { CheckedModel } from '../model-parameters.ts';
import type { Phase } from '../phase.ts';
import type { TrainingOptions } from '../training-options.ts';
import { fingerprintOfArrays } from './fingerprint.ts';
import { stableNames } from './run-memory.ts';

export interface RunParts {
  readonly checked: CheckedModel;
  readonly phases: readonly Phase[];
  readonly options: TrainingOptions;
  readonly chosen: ChosenEngine | NoEngine;
  /** Of the first validation batch. */
  readonly validation: string | null;
}

/** What computes, with all that its bits depend on. */
function engineName(chosen: ChosenEngine | NoEngine): string {
  const backend = `TensorFlow.js (${getBackend()})`;
  if ('engine' in chosen) return `the compiled engine (${chosen.engine.info.variant}), else ${backend}`;
  return chosen.layers === undefined ? backend : `${backend} with compiled layers (${chosen.layers})`;
}

/** All that must be the same for a run to go on: plain JSON, in words that an error can show. */
export function describeRun({ checked, phases, options, chosen, validation }: RunParts): Json {
  const { train, batchSize, optimizer, loss, clipNorm, patience, minDelta, restoreBest, seed, anchor } = options;
  const { variables, model } = checked;
  const names = stableNames(variables.keys(), model.parameters);
  const described = {
    phases,
    ...{ seed, batchSize, optimizer, loss, clipNorm, patience, minDelta, restoreBest },
    windows: train.windowCount,
    validation: validation === null ? null : { windows: options.validation?.windowCount, firstBatch: validation },
    anchor: anchor === undefined ? null : fingerprintOfArrays(anchor),
    model: Object.fromEntries([...variables].map(([key, { shape }]) => [names.get(key), [...shape]])),
    engine: engineName(chosen),
  };
  // A copy without undefined members.
  return JSON.parse(JSON.stringify(described)) as Json;
}
