import { type DenseArray, type NamedArrays, type ParameterGroup, Random, shapesEqual } from '@seqgraft/core';
import * as tf from '@tensorflow/tfjs-core';
import { type GateBlocks, gateBlocks, lowRankMatrices } from './gate-blocks.ts';
import type { LowRank } from './low-rank.ts';
import type { VariableUpdate } from './optimizer.ts';
import { InvalidSnapshot } from './snapshots/snapshot-errors.ts';
import type { TrainedParameter } from './training-step.ts';

/** A trained matrix of low rank. */
interface LowRankMatrix {
  readonly parameter: TrainedParameter;
  readonly blocks: GateBlocks;
  /** W⁰: [rows, gates · columns] */
  readonly base: tf.Variable;
  /** A: [gates, rows, rank] */
  readonly left: tf.Variable;
  /** B: [gates, rank, columns] */
  readonly right: tf.Variable;
}

export interface LowRankOptions {
  readonly lowRank: LowRank;
  readonly groups: readonly ParameterGroup[];
  readonly trained: readonly TrainedParameter[];
  readonly seed: number;
  /** Of the phase: what A is drawn from, and what the optimizer remembers, is the phase's own. */
  readonly index: number;
}

/** [rows, gates · columns] → [gates, rows, columns] */
function toBlocks(matrix: tf.Tensor, { gates, rows, columns }: GateBlocks): tf.Tensor {
  return tf.transpose(tf.reshape(matrix, [rows, gates, columns]), [1, 0, 2]);
}

/** [gates, rows, columns] → [rows, gates · columns] */
function fromBlocks(matrix: tf.Tensor, { gates, rows, columns }: GateBlocks): tf.Tensor {
  return tf.reshape(tf.transpose(matrix, [1, 0, 2]), [rows, gates * columns]);
}

/**
 * The low-rank updates of a phase: W = W⁰ + alpha/rank · A·B for each gate block, where W⁰ is what the variables hold when
 * this is made. The variables hold W; the optimizer moves A and B alone.
 *
 * A is uniform in ±1/√rows, as PEFT draws it, and B zero. Holds tensors: call `dispose`.
 */
export class LowRankUpdate {
  readonly #scale: number;
  readonly #index: number;
  readonly #matrices: ReadonlyMap<string, LowRankMatrix>;

  constructor({ lowRank, groups, trained, seed, index }: LowRankOptions) {
    this.#scale = lowRank.alpha / lowRank.rank;
    this.#index = index;
    const random = new Random(seed).fork(`low-rank update ${index}`);
    const matrices = groups.flatMap((group) =>
      lowRankMatrices(lowRank, group).flatMap((described) => {
        const parameter = trained.find(({ name }) => name === described.name);
        if (parameter === undefined) return [];
        const blocks = gateBlocks(group, described);
        const { gates, rows, columns } = blocks;
        const rank = Math.min(lowRank.rank, rows, columns);
        const limit = 1 / Math.sqrt(rows);
        const draw = random.fork(described.name);
        const drawn = Float32Array.from({ length: gates * rows * rank }, () => limit * (2 * draw.uniform() - 1));
        const variable = (make: () => tf.Tensor): tf.Variable => tf.tidy(() => tf.variable(make(), false));
        const matrix: LowRankMatrix = {
          parameter,
          blocks,
          base: variable(() => tf.clone(parameter.variable)),
          left: variable(() => tf.tensor3d(drawn, [gates, rows, rank])),
          right: variable(() => tf.zeros([gates, rank, columns])),
        };
        return [[described.name, matrix] as const];
      }),
    );
    this.#matrices = new Map(matrices);
  }

  has(name: string): boolean {
    return this.#matrices.has(name);
  }

  /** The updates of A and B that that of W comes to: ∇A = s · ∇W·Bᵀ, ∇B = s · Aᵀ·∇W. Any other goes through. */
  chain(update: VariableUpdate): VariableUpdate[] {
    const matrix = this.#matrices.get(update.name);
    if (matrix === undefined) return [update];
    const { blocks, left, right } = matrix;
    return tf.tidy(() => {
      const gradient = tf.mul(toBlocks(update.gradient, blocks), this.#scale);
      const name = `${update.name}/low-rank ${this.#index}`;
      return [
        { ...update, name: `${name}/A`, variable: left, gradient: tf.matMul(gradient, right, false, true) },
        { ...update, name: `${name}/B`, variable: right, gradient: tf.matMul(left, gradient, true, false) },
      ];
    });
  }

  /** Shrinks the update of a matrix by a share, as a pull towards its W⁰ does. */
  shrink(name: string, share: number): void {
    const right = this.#matrices.get(name)?.right;
    if (right !== undefined) tf.tidy(() => right.assign(tf.mul(right, 1 - share)));
  }

  /** Writes W⁰ + s · A·B into the variables. */
  write(): void {
    for (const { parameter, base, left, right, blocks } of this.#matrices.values()) {
      tf.tidy(() => {
        const change = tf.mul(fromBlocks(tf.matMul(left, right), blocks), this.#scale);
        parameter.variable.assign(tf.add(base, change));
      });
    }
  }

  /** Copies of all that is held: `<parameter>/base`, `<parameter>/A`, `<parameter>/B`. */
  async read(): Promise<NamedArrays> {
    const arrays = new Map<string, DenseArray>();
    for (const [name, variable] of this.#variables()) {
      arrays.set(name, { shape: [...variable.shape], data: (await variable.data<'float32'>()).slice() });
    }
    return arrays;
  }

  /** Goes on from what `read` gave. */
  resume(arrays: NamedArrays): void {
    const variables = this.#variables();
    const problems = [...variables].flatMap(([name, { shape }]) =>
      shapesEqual(arrays.get(name)?.shape ?? [], shape) ? [] : [`low-rank/${name} must have the shape [${shape}]`],
    );
    if (problems.length > 0) throw new InvalidSnapshot({ problems });
    tf.tidy(() => {
      for (const [name, variable] of variables) {
        const { shape, data } = arrays.get(name) as DenseArray;
        variable.assign(tf.tensor(data.slice(), [...shape], 'float32'));
      }
    });
  }

  #variables(): ReadonlyMap<string, tf.Variable> {
    return new Map(
      [...this.#matrices].flatMap(([name, { base, left, right }]) => [
        [`${name}/base`, base] as const,
        [`${name}/A`, left] as const,
        [`${name}/B`, right] as const,
      ]),
    );
  }

  dispose(): void {
    for (const { base, left, right } of this.#matrices.values()) tf.dispose([base, left, right]);
  }
}
