import type { DenseArray, NamedArrays } from '@seqgraft/core';
import type { GoldenCase, LayerCase, TrainingCase, TrainingOutcome } from './golden-case.ts';
import type { Implementation } from './implementation.ts';
import { largestRelativeError, relativeError } from './relative-error.ts';

/**
 * Largest relative errors that pass. float32 rounds at 6e-8; sums of some hundred products, in another order than
 * PyTorch's, through some dozen steps of time reach about 1e-6, and a wrong formula starts at 1e-2.
 */
export const tolerance = {
  outputs: 1e-5,
  states: 1e-5,
  gradients: 1e-4,
  /** Over the first `lossSteps` steps: a trajectory drifts (1e-7 at step 1, 9e-4 at step 60 are measured). */
  losses: 1e-4,
  lossSteps: 20,
  /** After the last step, of the largest weight: beyond it something else was trained. */
  finalWeights: 0.5,
} as const;

/** Relative errors of one case; null where the case has nothing of the sort. */
export interface Errors {
  readonly outputs: number | null;
  readonly states: number | null;
  readonly gradients: number | null;
  readonly losses: number | null;
  /** Over all steps; for information. */
  readonly allLosses: number | null;
  /** After the last step; for information, unless absurd. */
  readonly finalWeights: number | null;
}

export interface CaseResult extends Errors {
  readonly ok: boolean;
  /** Why it is not ok, when it is not. */
  readonly error?: string;
}

export const noErrors: Errors = {
  outputs: null,
  states: null,
  gradients: null,
  losses: null,
  allLosses: null,
  finalWeights: null,
};

interface Worst {
  readonly error: number;
  readonly name: string;
}

/** The worst of some tensors; one that is missing is infinitely wrong. */
function worstOf(ours: NamedArrays, reference: NamedArrays): Worst {
  let worst: Worst = { error: 0, name: '' };
  for (const [name, expected] of reference) {
    const error = relativeError(ours.get(name)?.data ?? [], expected.data);
    if (error > worst.error) worst = { error, name };
  }
  return worst;
}

function verdict(
  errors: Errors,
  limits: readonly [what: string, worst: Worst, limit: number][],
  more: readonly string[] = [],
): CaseResult {
  const beyond = limits
    .filter(([, { error }, limit]) => !(error <= limit))
    .map(
      ([what, { error, name }, limit]) => `${what}: ${name} is off by ${error.toExponential(1)}, allowed is ${limit}`,
    );
  const failures = [...beyond, ...more];
  return failures.length === 0 ? { ...errors, ok: true } : { ...errors, ok: false, error: failures.join('; ') };
}

async function checkLayers(golden: LayerCase, implementation: Implementation): Promise<CaseResult> {
  const { expected } = golden;
  const ours = await implementation.runLayers(golden);
  const named = (name: string, array: DenseArray | null): [string, DenseArray][] =>
    array === null ? [] : [[name, array]];
  const outputs = worstOf(new Map(named('y', ours.y)), new Map(named('y', expected.y)));
  const states = worstOf(
    new Map([...named('hn', ours.hn), ...named('cn', ours.cn)]),
    new Map([...named('hn', expected.hn), ...named('cn', expected.cn)]),
  );
  const gradients = worstOf(ours.gradients, expected.gradients);
  return verdict({ ...noErrors, outputs: outputs.error, states: states.error, gradients: gradients.error }, [
    ['outputs', outputs, tolerance.outputs],
    ['final states', states, tolerance.states],
    ['gradients', gradients, tolerance.gradients],
  ]);
}

/** PyTorch's weights under the names an implementation has: both biases added where it keeps their sum. */
function inTermsOf(names: Iterable<string>, weights: NamedArrays): Map<string, DenseArray> {
  const inTerms = new Map<string, DenseArray>();
  for (const name of names) {
    const summed = /^rnn\.bias_(l.*)$/.exec(name)?.[1];
    const same = weights.get(name);
    const first = weights.get(`rnn.bias_ih_${summed}`);
    const second = weights.get(`rnn.bias_hh_${summed}`);
    if (same !== undefined) inTerms.set(name, same);
    else if (first !== undefined && second !== undefined) {
      inTerms.set(name, { shape: first.shape, data: first.data.map((value, i) => value + (second.data[i] as number)) });
    }
  }
  return inTerms;
}

/** Weights of the file that an implementation does not hold, neither by name nor in a sum. */
function absentFrom(names: NamedArrays, weights: NamedArrays): string[] {
  return [...weights.keys()].filter((name) => !names.has(name) && !names.has(name.replace(/bias_[ih]h_/, 'bias_')));
}

function isFrozen(name: string, { frozenLayers, headFrozen }: TrainingCase): boolean {
  const layer = /_l(\d+)(?:_reverse)?$/.exec(name)?.[1];
  return layer === undefined ? headFrozen : frozenLayers.has(Number(layer));
}

function sameBits(a: DenseArray | undefined, b: DenseArray | undefined): boolean {
  if (a === undefined || b === undefined || a.data.length !== b.data.length) return false;
  const bits = ({ data }: DenseArray): Uint32Array => new Uint32Array(data.slice().buffer);
  const other = bits(b);
  return bits(a).every((word, i) => word === other[i]);
}

/** What must hold beyond closeness: all weights are there, they start as told, and frozen ones do not move by one bit. */
function brokenPromises(golden: TrainingCase, { before, after }: TrainingOutcome): string[] {
  const started = worstOf(before, inTermsOf(before.keys(), golden.initial));
  const broken = absentFrom(before, golden.initial).map((name) => `${name} is not among the weights`);
  if (started.error > 1e-6) broken.push(`${started.name} did not start with the file's values`);
  const moved = [...before.keys()].filter(
    (name) => isFrozen(name, golden) && !sameBits(before.get(name), after.get(name)),
  );
  if (moved.length > 0) broken.push(`frozen weights moved: ${moved.join(', ')}`);
  return broken;
}

async function checkTraining(golden: TrainingCase, implementation: Implementation): Promise<CaseResult> {
  const frozen = [...golden.initial.keys()].filter((name) => isFrozen(name, golden));
  const contradicted = frozen.filter((name) => !sameBits(golden.initial.get(name), golden.final.get(name)));
  if (contradicted.length > 0) {
    return {
      ...noErrors,
      ok: false,
      error: `the file says frozen, yet its own values moved: ${contradicted.join(', ')}`,
    };
  }
  const ours = await implementation.train(golden);
  const head = (losses: readonly number[]): readonly number[] => losses.slice(0, tolerance.lossSteps);
  const losses = largestRelativeError(head(ours.losses), head(golden.losses));
  const allLosses = largestRelativeError(ours.losses, golden.losses);
  const final = worstOf(ours.after, inTermsOf(ours.before.keys(), golden.final));
  return verdict(
    { ...noErrors, losses, allLosses, finalWeights: final.error },
    [
      ['losses', { error: losses, name: `the first ${tolerance.lossSteps} steps` }, tolerance.losses],
      ['final weights', final, tolerance.finalWeights],
    ],
    brokenPromises(golden, ours),
  );
}

/** Runs one case through one implementation and says how far off it is. */
export async function checkCase(golden: GoldenCase, implementation: Implementation): Promise<CaseResult> {
  return golden.purpose === 'layers' ? checkLayers(golden, implementation) : checkTraining(golden, implementation);
}
