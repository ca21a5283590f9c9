import type { Batch, BatchSource } from '@seqgraft/core';
import { type LossRule, resolveLoss } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import type { ChosenEngine, NoEngine } from '../choose-engine.ts';
import { EmptySource, InvalidRidge, NothingCounts } from '../errors.ts';
import { firstNonFinite } from '../first-non-finite.ts';
import { featureInference, type HeadRows, joinRows, rowsOfBatch } from '../head-features.ts';
import type { LinearHead } from '../linear-head.ts';
import type { CheckedModel } from '../model-parameters.ts';
import { AroundHead } from './around-head.ts';
import { headValues } from './head-values.ts';
import type { RidgeRows } from './ridge-rows.ts';
import { RidgeSolver } from './ridge-solver.ts';
import type { Solve } from './solve.ts';

export interface SolveHeadOptions {
  readonly source: BatchSource;
  /** Windows at once, about. */
  readonly batchSize: number;
  readonly loss: LossRule;
  readonly chosen: ChosenEngine | NoEngine;
  /** Called with each batch before it is used; what it throws ends the solving. */
  look(batch: Batch): void;
  /** Called after each batch, and awaited. */
  beat(): Promise<void>;
  /** Feature values that are kept between the passes; more are computed for each pass. Default 2²⁶. */
  readonly mostKept?: number | undefined;
}

/** Solves a head on what it reads of a source, and writes it into the model: see `Solve`. */
export async function solveHead(
  checked: CheckedModel,
  head: LinearHead,
  { solve, ...options }: SolveHeadOptions & { readonly solve: Solve },
): Promise<void> {
  const { source, loss, mostKept = 2 ** 26 } = options;
  const [features, outputs] = head.kernel.shape as [number, number];
  const values = loss.kind === 'cross-entropy' ? outputs : outputs / loss.outputsPerTarget;
  const together = solve.together ?? (loss.kind === 'cross-entropy' ? 1 : togetherOf(source.windowCount, values));
  const around = solve.around === 'head' ? await AroundHead.of(head, loss) : null;
  const solver = new RidgeSolver({
    ...(around?.widths ?? { features, outputs: values }),
    intercept: head.bias !== null && around === null,
    lambdas: solve.lambdas,
  });
  const toRidge = (rows: HeadRows): RidgeRows => {
    const plain: RidgeRows = {
      features: rows.features.data,
      targets: loss.kind === 'cross-entropy' ? oneHot(rows, outputs) : rows.targets.data,
      weights: rows.weights,
      groups: rows.windows.map((window) => Math.floor(window / together)),
    };
    return around?.rows(plain) ?? plain;
  };

  let kept: HeadRows[] | null = [];
  let [keptValues, windows, counted] = [0, 0, 0];
  for await (const { rows, windowCount } of passOf(checked, options, together)) {
    windows += windowCount;
    counted += rows.weights?.reduce((sum, weight) => sum + weight, 0) ?? rows.windows.length;
    solver.add(toRidge(rows));
    keptValues += rows.features.data.length;
    if (keptValues > mostKept) kept = null;
    kept?.push(rows);
  }
  if (windows === 0) throw new EmptySource({ windowCount: source.windowCount });
  if (counted === 0) throw new NothingCounts({ windows });
  const all = kept === null ? null : toRidge(joinRows(kept));
  solver.decompose(all ?? undefined);
  const blocks = async function* (): AsyncGenerator<RidgeRows> {
    if (all !== null) yield all;
    else for await (const { rows } of passOf(checked, options, together)) yield toRidge(rows);
  };
  for await (const rows of blocks()) solver.judge(rows);
  const { lambda, errors } = solver;
  const coefficients = solver.coefficients(lambda);
  const fit = around?.split(coefficients) ?? coefficients;

  const [targets, rowWeights, predictions]: [number[][], number[][], Float64Array[]] = [[], [], []];
  if (around === null && needsErrors(loss) && errors.length > 0) {
    for await (const rows of blocks()) {
      targets.push(Array.from(rows.targets));
      rowWeights.push(Array.from({ length: rows.targets.length / values }, (_, row) => rows.weights?.[row] ?? 1));
      predictions.push(solver.leaveOut(rows, lambda) ?? new Float64Array(0));
    }
  }
  const change = headValues(
    {
      ...fit,
      targets: targets.flat(),
      rowWeights: rowWeights.flat(),
      leaveOutPredictions:
        predictions.length === 0 ? null : Float64Array.from(predictions.flatMap((part) => [...part])),
      hasBias: head.bias !== null,
    },
    // Few errors have a poor median: the change of the bias stands under the penalty.
    around === null ? loss : resolveLoss('mse'),
  );
  const solved = around?.add(change) ?? change;
  tf.tidy(() => {
    head.kernel.assign(tf.tensor(solved.kernel, head.kernel.shape, 'float32'));
    head.bias?.assign(tf.tensor(solved.bias, head.bias.shape, 'float32'));
  });
}

/** As many windows as share a target where each begins a step after the other; at least five parts remain. */
function togetherOf(windows: number, values: number): number {
  return Math.max(1, Math.min(values, Math.floor(windows / 5)));
}

function needsErrors({ kind }: LossRule): boolean {
  return kind === 'mae' || kind === 'quantile' || kind === 'gaussian-nll' || kind === 'cross-entropy';
}

/** One pass in order, in batches that hold whole groups of windows. */
async function* passOf(
  { calls }: CheckedModel,
  { source, batchSize, loss, chosen, look, beat }: SolveHeadOptions,
  together: number,
): AsyncGenerator<{ rows: HeadRows; windowCount: number }> {
  const inference = featureInference(chosen, calls);
  try {
    for await (const batch of source.batches({ size: Math.ceil(batchSize / together) * together })) {
      look(batch);
      const features = await inference.predict(batch);
      const wrong = firstNonFinite(features.data);
      if (wrong >= 0) throw new InvalidRidge({ problems: [`the body gives ${features.data[wrong]}`] });
      yield { rows: rowsOfBatch(batch, features, loss), windowCount: batch.inputs.shape[0] as number };
      await beat();
    }
  } finally {
    inference.dispose();
  }
}

/** [rows, classes]: 1 for the class of each row, 0 for the others. */
function oneHot({ targets }: HeadRows, classes: number): Float32Array {
  const values = new Float32Array(targets.data.length * classes);
  targets.data.forEach((number, row) => {
    if (number >= 0) values[row * classes + number] = 1;
  });
  return values;
}
