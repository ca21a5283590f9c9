import { type DenseArray, formatShape, type NamedArrays, shapesEqual, sizeOf } from '@seqgraft/core';
import type { OptimizerSpec } from '@seqgraft/engine';
import * as tf from '@tensorflow/tfjs-core';
import { InvalidOptimizerState } from './errors.ts';
import { type UpdateRule, updateRule } from './update-rule.ts';

/** One variable's share of a step. */
export interface VariableUpdate {
  /** Canonical, such as `recurrent_1/kernel`: what the optimizer remembers is kept under it. */
  readonly name: string;
  readonly variable: tf.Variable;
  /** Of the variable's shape. Not disposed. */
  readonly gradient: tf.Tensor;
  /** Everything that scales the update, the group's multiplier included. */
  readonly learningRate: number;
}

/** All that an optimizer remembers; enough to go on bit for bit. */
export interface OptimizerState {
  readonly kind: OptimizerSpec['kind'];
  /** Updates that each variable has had, by its name. */
  readonly steps: Readonly<Record<string, number>>;
  /** `<variable>/first_moment`, `<variable>/second_moment`; `<variable>/velocity`. */
  readonly slots: NamedArrays;
}

interface Memory {
  step: number;
  readonly slots: readonly tf.Variable[];
}

/**
 * Adam, AdamW or SGD whose memory is kept by the variable's name, with a step count for each.
 *
 * A variable that joins late starts at step 1, so its first update is as long as anyone's first (tfjs corrects by one
 * common count: up to 6.6 times the learning rate); one that pauses goes on with its own moments, never another's.
 *
 * Holds tensors: call `dispose`.
 */
export class Optimizer {
  readonly spec: OptimizerSpec;
  readonly #rule: UpdateRule;
  readonly #memories: Map<string, Memory> = new Map();

  constructor(spec: OptimizerSpec) {
    this.spec = spec;
    this.#rule = updateRule(spec);
  }

  /** Updates variables in place. Variables that are not named keep everything: value, moments and count. */
  apply(updates: Iterable<VariableUpdate>): void {
    for (const update of updates) tf.tidy(() => this.#applyOne(update));
  }

  #applyOne({ name, variable, gradient, learningRate }: VariableUpdate): void {
    const memory = this.#memoryOf(name, variable.shape);
    memory.step += 1;
    const { direction, scale, slots } = this.#rule.update(gradient, memory.slots, memory.step);
    memory.slots.forEach((slot, index) => {
      slot.assign(slots[index] as tf.Tensor);
    });
    const { decay } = this.#rule;
    const decayed = decay === 0 ? variable : tf.mul(variable, 1 - learningRate * decay);
    variable.assign(tf.sub(decayed, tf.mul(direction, learningRate * scale)));
  }

  #memoryOf(name: string, shape: readonly number[]): Memory {
    let memory = this.#memories.get(name);
    if (memory === undefined) {
      memory = { step: 0, slots: this.#rule.slots.map(() => tf.variable(tf.zeros([...shape]), false)) };
      this.#memories.set(name, memory);
    }
    for (const slot of memory.slots) {
      if (shapesEqual(slot.shape, shape)) continue;
      throw new InvalidOptimizerState({
        problems: [`${name} has the shape ${formatShape(shape)}, its moments have ${formatShape(slot.shape)}`],
      });
    }
    return memory;
  }

  /** A copy of what is remembered. */
  async state(): Promise<OptimizerState> {
    const steps: Record<string, number> = {};
    const slots = new Map<string, DenseArray>();
    for (const [name, memory] of this.#memories) {
      steps[name] = memory.step;
      for (const [index, slot] of memory.slots.entries()) {
        const data = (await slot.data<'float32'>()).slice();
        slots.set(`${name}/${this.#rule.slots[index]}`, { shape: [...slot.shape], data });
      }
    }
    return { kind: this.spec.kind, steps, slots };
  }

  /**
   * Forgets everything and remembers `state` instead, bit for bit.
   *
   * @throws E_OPTIMIZER_STATE before anything is forgotten.
   */
  restore(state: OptimizerState): void {
    const problems = this.#problemsOf(state);
    if (problems.length > 0) throw new InvalidOptimizerState({ problems });
    this.dispose();
    for (const [name, step] of Object.entries(state.steps)) {
      const slots = this.#rule.slots.map((slot) => {
        const { data, shape } = state.slots.get(`${name}/${slot}`) as DenseArray;
        return tf.tidy(() => tf.variable(tf.tensor(data.slice(), [...shape], 'float32'), false));
      });
      this.#memories.set(name, { step, slots });
    }
  }

  #problemsOf(state: OptimizerState): string[] {
    if (state.kind !== this.spec.kind) return [`this is ${this.spec.kind}, the state is of ${state.kind}`];
    const problems: string[] = [];
    const known = new Set<string>();
    for (const [name, step] of Object.entries(state.steps)) {
      if (!Number.isSafeInteger(step) || step < 1) problems.push(`the step count of ${name} is ${step}`);
      for (const slot of this.#rule.slots) {
        const array = state.slots.get(`${name}/${slot}`);
        known.add(`${name}/${slot}`);
        if (array === undefined) problems.push(`${name}/${slot} is missing`);
        else if (array.data.length !== sizeOf(array.shape)) {
          problems.push(`${name}/${slot} has ${array.data.length} values for the shape ${formatShape(array.shape)}`);
        }
      }
    }
    for (const name of state.slots.keys()) if (!known.has(name)) problems.push(`${name} is unknown`);
    return problems;
  }

  /** Forgets everything and frees its tensors; the optimizer can be used again, from its beginning. */
  dispose(): void {
    for (const memory of this.#memories.values()) tf.dispose(memory.slots as tf.Variable[]);
    this.#memories.clear();
  }
}
