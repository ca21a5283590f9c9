import type { Batch, NamedArrays } from '@seqgraft/core';
import type { OptimizerSpec } from '@seqgraft/engine';
import { type LossSpec, type OptimizerState, splitNetwork, type Trainer, type TrainingBatch } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { carryRows } from './carry-rows.ts';
import type { ChosenEngine } from './choose-engine.ts';
import type { CompiledMemory } from './compiled-memory.ts';
import { refusalOf, takeOnceMore } from './engine-refusal.ts';
import { FrozenFeatures } from './frozen-features.ts';
import { maskOf } from './padding-mask.ts';
import { groupOf, groupsOfNetwork, networkOf } from './phase-network.ts';
import type { PhaseSteps, StepJudge, StepsMemory } from './phase-steps.ts';
import type { Pull } from './pull.ts';
import { readVariables } from './read-variables.ts';
import { requireForward } from './recognize-network.ts';
import type { TrainedParameter } from './training-step.ts';

export interface CompiledPhaseOptions extends ChosenEngine {
  readonly trained: readonly TrainedParameter[];
  readonly pulls: readonly Pull[];
  /** Which calls of the network are made as in training. */
  readonly modes: readonly boolean[];
  readonly source: object;
  readonly optimizer: OptimizerSpec;
  readonly loss: LossSpec;
  readonly clipNorm: number | undefined;
  readonly seed: number;
  readonly memory: CompiledMemory;
}

/**
 * Whole steps in the compiled engine, which holds the weights meanwhile; the variables follow when they are synced.
 *
 * What lies below the lowest trained layer is computed once a window, and its features are trained on.
 */
export class CompiledPhase implements PhaseSteps {
  readonly #options: CompiledPhaseOptions;
  /** Multiples of the learning rate by the engine's names; 0: frozen. */
  readonly #multipliers: ReadonlyMap<string, number>;
  /** By the engine's names. */
  readonly #pulls: ReadonlyMap<string, Pull>;
  #trainer: Trainer | null = null;
  #features: FrozenFeatures | null = null;
  /** Whether the engine has taken steps that the variables have not seen. */
  #ahead = false;
  /** Whether batches go on from one another, and the states after the last one. */
  #stateful = false;
  #states: NamedArrays = new Map();

  constructor(options: CompiledPhaseOptions) {
    this.#options = options;
    const ruleOf = new Map(options.trained.map(({ variable, multiplier }) => [variable, multiplier]));
    const { variables } = options.recognized;
    this.#multipliers = new Map([...variables].map(([name, variable]) => [name, ruleOf.get(variable) ?? 0]));
    this.#pulls = new Map(
      options.pulls.flatMap((pull) =>
        [...variables].filter(([, variable]) => variable === pull.variable).map(([name]) => [name, pull] as const),
      ),
    );
  }

  async take(batch: Batch, step: { readonly learningRate: number; readonly judge: StepJudge }): Promise<number> {
    const { source, memory } = this.#options;
    const trainer = this.#ready(batch);
    const given = this.#given(batch, source);
    const multipliers = Object.fromEntries([...this.#multipliers].filter(([name]) => this.#isTrainers(name)));
    const pulls = Object.fromEntries([...this.#pulls].map(([name, { strength }]) => [name, strength]));
    const { learningRate, judge } = step;
    const counter = memory.stepsTaken;
    const pulled = this.#pulls.size === 0 ? {} : { pulls };
    const take = (): number => trainer.step(given, { learningRate, multipliers, counter, ...pulled });
    let value: number;
    try {
      value = takeOnceMore(take);
    } catch (error) {
      throw refusalOf(error, judge) ?? error;
    }
    this.#ahead = true;
    this.#states = trainer.lastStates;
    memory.stepsTaken += 1;
    try {
      judge.loss(value);
      judge.gradientNorm(0); // the engine has refused what is not finite
    } catch (error) {
      this.discard();
      throw error;
    }
    return value;
  }

  async lossOf(batch: Batch, source: object): Promise<number> {
    const trainer = this.#ready(batch);
    const value = trainer.evaluate(this.#given(batch, source));
    this.#states = trainer.lastStates;
    return value;
  }

  restart(): void {
    this.#states = new Map();
  }

  sync(): void {
    if (!this.#ahead || this.#trainer === null) return;
    const weights = this.#trainer.read();
    tf.tidy(() => {
      for (const [name, { data, shape }] of weights) {
        if ((this.#multipliers.get(name) ?? 0) === 0) continue;
        this.#options.recognized.variables.get(name)?.assign(tf.tensor(data, [...shape], 'float32'));
      }
    });
    this.#ahead = false;
  }

  reread(): void {
    this.#trainer?.write(this.#weights((name) => this.#isTrainers(name)));
  }

  discard(): void {
    this.#ahead = false;
  }

  async memory(): Promise<StepsMemory> {
    if (this.#trainer !== null) this.#remember(this.#trainer.readOptimizer());
    return { stateful: this.#stateful, states: this.#states, lowRank: new Map() };
  }

  resume({ stateful, states }: StepsMemory): void {
    this.#stateful = stateful;
    this.#states = states;
  }

  end(): void {
    try {
      this.sync();
      if (this.#trainer !== null) this.#remember(this.#trainer.readOptimizer());
    } finally {
      this.#trainer?.dispose();
      this.#features?.dispose();
      this.#trainer = null;
      this.#features = null;
    }
  }

  /** The trainer, made when the first step or loss asks for it: the variables count until then. */
  #ready({ resets }: Batch): Trainer {
    if (resets !== undefined && !this.#stateful) {
      requireForward(this.#options.recognized.spec);
      // The features of a window depend on the states before it: nothing is cut off.
      this.#stateful = true;
      if (this.#features !== null) this.end();
    }
    if (this.#trainer !== null) return this.#trainer;
    const { engine, recognized, modes, optimizer, loss, clipNorm, seed, memory } = this.#options;
    const network = networkOf(recognized, modes);
    const layers = [...groupsOfNetwork(network)];
    const frozen = layers.filter((layer) =>
      [...this.#multipliers].every(([name, multiplier]) => groupOf(name) !== layer || multiplier === 0),
    );
    const split = splitNetwork(network, frozen);
    // Features under dropout differ from step to step.
    const cut = !this.#stateful && split?.body.layers.every((layer) => (layer.dropout ?? 0) === 0) ? split : null;
    if (cut !== null) {
      const below = groupsOfNetwork(cut.body);
      this.#features = new FrozenFeatures(
        engine.predictor(
          cut.body,
          this.#weights((name) => below.has(groupOf(name))),
        ),
        recognized.maskValue,
      );
    }
    const rest = cut?.rest ?? network;
    const above = groupsOfNetwork(rest);
    const trainer = engine.trainer(
      rest,
      this.#weights((name) => above.has(groupOf(name))),
      {
        optimizer,
        loss,
        seed,
        ...(clipNorm === undefined ? {} : { clipNorm }),
        ...(this.#pulls.size === 0 ? {} : { anchor: this.#anchor() }),
      },
    );
    this.#trainer = trainer;
    const own = (arrays: NamedArrays): NamedArrays => new Map([...arrays].filter(([name]) => this.#isTrainers(name)));
    trainer.writeOptimizer({ moment1: own(memory.moment1), moment2: own(memory.moment2), steps: memory.steps });
    return trainer;
  }

  /** What is pulled is trained, and so above what is cut off. */
  #anchor(): NamedArrays {
    return new Map(
      [...this.#pulls].flatMap(([name, { anchor }]) => (anchor === null ? [] : [[name, anchor] as const])),
    );
  }

  #isTrainers(name: string): boolean {
    return this.#trainer !== null && groupsOfNetwork(this.#trainer.network).has(groupOf(name));
  }

  /** What the trainer is given of a batch. */
  #given(batch: Batch, source: object): TrainingBatch {
    const { targets, weights, resets } = batch;
    const inputs = this.#features === null ? batch.inputs : this.#features.of(batch, source);
    // Of features that are the last step's alone, nothing is padding.
    const whole = inputs.shape[1] === batch.inputs.shape[1];
    const mask = whole ? maskOf(batch, this.#options.recognized.maskValue) : undefined;
    return { inputs, targets, mask, weights, ...(resets && { states: carryRows(this.#states, resets) }) };
  }

  #weights(wanted: (name: string) => boolean): NamedArrays {
    return readVariables(this.#options.recognized.variables, wanted);
  }

  #remember({ moment1, moment2, steps }: OptimizerState): void {
    const { memory } = this.#options;
    for (const [name, array] of moment1) memory.moment1.set(name, array);
    for (const [name, array] of moment2) memory.moment2.set(name, array);
    Object.assign(memory.steps, steps);
  }
}
