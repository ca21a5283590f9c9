import { type NamedArrays, sizeOf } from '@seqgraft/core';
import { readStates, writeStates } from './batch-states.ts';
import { checkArrays, checkInputs, checkMask, checkShape } from './check-arrays.ts';
import { checkGroups } from './check-groups.ts';
import { Disposed, InvalidOption, NotFinite } from './errors.ts';
import type { NetworkSpec } from './network-spec.ts';
import { type OptimizerNumbers, resolveOptimizer } from './optimizer.ts';
import { parameterShapes, stateShapes } from './parameter-shapes.ts';
import type { ParameterStore } from './parameter-store.ts';
import type { Plan } from './plan.ts';
import { PlannedLoss } from './planned-loss.ts';
import { type LayerSpec, lastOnly, resolveNetwork, resolveTable } from './resolve-network.ts';
import { Runner, type Runtime } from './runner.ts';
import { ratesOf, rulesOf, type StepOptions } from './step-rules.ts';
import type { PositionWeights } from './target-weights.ts';
import type { OptimizerState, TrainerOptions } from './trainer-options.ts';
import { finiteWhereCounted, type TrainingBatch, writeInputs } from './training-batch.ts';
import { updateProblem } from './update-problem.ts';
import { writeUpdate } from './write-update.ts';

/**
 * Trains a network: weights and optimizer state stay packed in the engine's memory between steps.
 *
 * A step that would leave a number that is not finite throws `E_ENGINE_NOT_FINITE` and changes nothing.
 */
export class Trainer {
  readonly network: NetworkSpec;
  readonly features: number;
  readonly #runner: Runner;
  /** Of the network, and behind them an embedding's table. */
  readonly #layers: readonly LayerSpec[];
  readonly #optimizer: OptimizerNumbers;
  readonly #loss: PlannedLoss;
  readonly #clipNorm: number;
  readonly #seed: number;
  /** Updates so far, by parameter. */
  readonly #trained: Map<string, number>;
  readonly #hasDropout: boolean;
  readonly #hasAnchor: boolean;
  #steps = 0;
  #lastStates: NamedArrays = new Map();
  /** What an update ended in that left the weights half-written; every use fails like it until `write` restores them. */
  #lost: unknown = null;
  #disposed = false;

  constructor(
    runtime: Runtime,
    network: NetworkSpec,
    features: number,
    start: { weights: NamedArrays; options: TrainerOptions },
  ) {
    const { weights, options } = start;
    this.network = network;
    this.features = features;
    const layers = [...resolveNetwork(network, features), resolveTable(network)].filter((layer) => layer !== null);
    checkArrays('weight', parameterShapes(network, features), weights, false);
    this.#optimizer = resolveOptimizer(options.optimizer);
    this.#layers = layers;
    this.#clipNorm = options.clipNorm ?? 0;
    if (options.clipNorm !== undefined && !(options.clipNorm > 0)) {
      throw new InvalidOption({ option: 'clipNorm', rule: 'above 0', got: options.clipNorm });
    }
    this.#seed = options.seed ?? 0;
    this.#trained = new Map([...parameterShapes(network, features).keys()].map((name) => [name, 0]));
    this.#hasDropout = layers.some((layer) => layer.dropout > 0 || layer.recurrentDropout > 0);
    const outputs = resolveNetwork(network, features).at(-1)?.outputs ?? 0;
    this.#loss = new PlannedLoss(runtime.heap, options.loss, outputs);
    const { anchor } = options;
    if (anchor !== undefined) checkArrays('anchor', parameterShapes(network, features), anchor, true);
    this.#hasAnchor = anchor !== undefined;
    const { moments } = this.#optimizer;
    const content = { transposed: true, gradient: true, moments, anchor: this.#hasAnchor };
    try {
      this.#runner = new Runner(runtime, { network, features }, content);
    } catch (error) {
      this.#loss.dispose();
      throw error;
    }
    this.#runner.store.write('weights', weights);
    if (anchor !== undefined) this.#runner.store.write('anchor', anchor);
  }

  /** Bytes that weights, optimizer state and plans take in the engine's memory. */
  get bytes(): number {
    return this.#runner.bytes;
  }

  /** States after the batch of the last step or evaluation that was given initial ones; else empty. */
  get lastStates(): NamedArrays {
    return this.#lastStates;
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /**
   * One step: forward, loss, backward, update.
   *
   * @param batch inputs, targets and, where sequences are padded, their mask
   * @returns the loss before the update
   * @throws E_ENGINE_SHAPE, E_ENGINE_OPTION, E_ENGINE_NOT_FINITE, E_ENGINE_MEMORY, E_ENGINE_WORKER, E_ENGINE_DISPOSED
   */
  step(batch: TrainingBatch, options: StepOptions): number {
    this.#assertAlive();
    const runner = this.#runner;
    const { layers, runtime, store, tokens } = runner;
    const rules = rulesOf(this.#layers, this.#trained, options);
    if (options.pulls !== undefined && !this.#hasAnchor) {
      throw new InvalidOption({ option: 'pulls', rule: 'given to a trainer with an anchor', got: 'no anchor' });
    }
    const { withoutDropout = [] } = options;
    checkGroups('withoutDropout', withoutDropout, this.#layers);
    const { plan, weights } = this.#load(batch, true);
    const trainable = rules.map((passes) => passes.flat().some((rule) => rule.multiplier > 0));
    const toTable =
      tokens !== null && rules.flat().some(([kernel], pass) => isTable(store, pass) && (kernel?.multiplier ?? 0) > 0);
    const chunks = plan.setTraining(trainable, store, toTable);
    if (toTable) tokens.sort(batch, { offsetsAt: plan.tokenOffsetsAt, positionsAt: plan.tokenPositionsAt });
    const key = { seed: this.#seed, counter: options.counter ?? this.#steps };
    plan.setDropout(layers, (layer) => !withoutDropout.includes(layer.group), key);
    const counted = this.#loss.write(plan, batch, weights);
    const { learningRate } = options;
    const ofStep = { optimizer: this.#optimizer, learningRate };
    const rates = rules.map((passes) => passes.map((roles) => ratesOf(roles, this.#trained, ofStep)));
    writeUpdate(plan, rates, { optimizer: this.#optimizer, clipNorm: this.#clipNorm });

    runner.runBlocks(plan);
    const lastStates = readStates(runtime.heap, plan.states, batch.inputs.shape[0] as number, 'Out');
    const loss = weights.sum === 0 ? 0 : plan.lossSum() / counted;
    if (!Number.isFinite(loss)) throw this.#notFinite(`a loss of ${loss}`, batch);
    runner.runGradient(plan, chunks);
    const squares = runtime.kernels.squaredNorm(plan.at);
    const largest = Math.max(...rules.flat(2).map((rule) => rule.multiplier)) * options.learningRate;
    const problem = updateProblem(squares, largest, this.#optimizer);
    if (problem !== null) throw this.#notFinite(problem, batch);
    try {
      runner.runUpdate(plan, chunks);
    } catch (error) {
      this.#lost = error;
      throw error;
    }
    this.#steps += 1;
    this.#lastStates = lastStates;
    for (const { name, multiplier } of rules.flat(2)) {
      if (multiplier > 0 && this.#trained.has(name)) this.#trained.set(name, (this.#trained.get(name) as number) + 1);
    }
    return loss;
  }

  /** The loss of a batch with nothing dropped; changes nothing. */
  evaluate(batch: TrainingBatch): number {
    this.#assertAlive();
    const { plan, weights } = this.#load(batch, false);
    this.#runner.runBlocks(plan);
    const { heap } = this.#runner.runtime;
    this.#lastStates = readStates(heap, plan.states, batch.inputs.shape[0] as number, 'Out');
    const start = plan.outputAt >>> 2;
    const outputs = heap.f32.subarray(start, start + sizeOf(plan.outputShape));
    return this.#loss.of(outputs, batch, weights);
  }

  /** The plan for a batch, with the batch in it. */
  #load(batch: TrainingBatch, training: boolean): { plan: Plan; weights: PositionWeights } {
    const { inputs, targets, mask, states } = batch;
    const size = checkInputs(inputs, this.features);
    if (states) checkArrays('state', stateShapes(this.#runner.layers, size.batch), states, true);
    if (mask) checkMask(mask, size.batch, size.steps);
    this.#runner.tokens?.check(batch);
    const plan = this.#runner.planFor({
      ...size,
      last: lastOnly(this.network),
      backward: training,
      masked: mask !== undefined,
      dropout: training && this.#hasDropout,
      inputGradient: training && this.#runner.tokens !== null,
      states: states !== undefined,
      targets: training,
    });
    checkShape('targets', targets, [...plan.outputShape.slice(0, -1), this.#loss.targetWidth]);
    const weights = this.#loss.weightsOf(batch, !lastOnly(this.network));
    const { f32 } = this.#runner.runtime.heap;
    const { tokens } = this.#runner;
    if (tokens) tokens.lookUp(batch, plan.inputAt);
    else writeInputs(batch, f32.subarray(plan.inputAt >>> 2));
    if (mask) f32.set(mask.data, plan.maskAt >>> 2);
    if (states) writeStates(this.#runner.runtime.heap, plan.states, states, 'In');
    this.#lastStates = new Map();
    return { plan, weights };
  }

  #notFinite(what: string, { inputs, targets, mask }: TrainingBatch): Error {
    const where: string[] = [];
    if (!finiteWhereCounted(inputs, mask)) where.push('in the inputs');
    if (!finiteWhereCounted(targets, lastOnly(this.network) ? undefined : mask)) where.push('in the targets');
    where.push(...this.#runner.store.notFinite().map((name) => `in ${name}`));
    return new NotFinite({ what, where });
  }

  /** Copies of the weights in Keras' layout. */
  read(): NamedArrays {
    this.#assertAlive();
    return this.#runner.store.read('weights');
  }

  /** Takes over weights; those not named stay, where none were lost. The optimizer's state stays. */
  write(weights: NamedArrays): void {
    this.#runner.runtime.assertAlive();
    if (this.#disposed) throw new Disposed({ what: 'A trainer' });
    const shapes = parameterShapes(this.network, this.features);
    checkArrays('weight', shapes, weights, this.#lost === null);
    this.#runner.store.write('weights', weights);
    this.#lost = null;
  }

  /** Copies of the optimizer's slots. */
  readOptimizer(): OptimizerState {
    this.#assertAlive();
    const { moments } = this.#optimizer;
    const { store } = this.#runner;
    return {
      moment1: moments > 0 ? store.read('moment1') : new Map(),
      moment2: moments > 1 ? store.read('moment2') : new Map(),
      steps: Object.fromEntries(this.#trained),
    };
  }

  /** Takes over slots of `readOptimizer`; those not named stay. */
  writeOptimizer(state: OptimizerState): void {
    this.#assertAlive();
    const { moments } = this.#optimizer;
    const shapes = parameterShapes(this.network, this.features);
    if (moments > 0) checkArrays('moment1', shapes, state.moment1, true);
    if (moments > 1) checkArrays('moment2', shapes, state.moment2, true);
    if (moments > 0) this.#runner.store.write('moment1', state.moment1);
    if (moments > 1) this.#runner.store.write('moment2', state.moment2);
    for (const [group, steps] of Object.entries(state.steps))
      if (this.#trained.has(group)) this.#trained.set(group, steps);
  }

  #assertAlive(): void {
    this.#runner.runtime.assertAlive();
    if (this.#disposed) throw new Disposed({ what: 'A trainer' });
    if (this.#lost !== null) throw this.#lost;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#loss.dispose();
    this.#runner.dispose();
  }
}

/** Whether a pass, by its number, holds the table of an embedding. */
function isTable({ passes }: ParameterStore, pass: number): boolean {
  return passes[pass]?.spec.kernel.turned === true;
}
