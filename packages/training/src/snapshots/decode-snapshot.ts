import { type DenseArray, formatShape, type Json, type NamedArrays, shapesEqual, sizeOf } from '@seqgraft/core';
import type { Variable } from '@tensorflow/tfjs-core';
import type { CompiledMemory } from '../compiled-memory.ts';
import type { KeptWeights } from '../good-weights.ts';
import type { CheckedModel } from '../model-parameters.ts';
import type { OptimizerState } from '../optimizer.ts';
import { finiteNumber, notNegative, type Problems, positiveInteger, wholeOrZero } from '../option-problems.ts';
import type { Phase } from '../phase.ts';
import type { WeightSnapshot } from '../weight-snapshot.ts';
import { differences } from './differences.ts';
import { snapshotFormat, snapshotVersion } from './encode-snapshot.ts';
import { Fields } from './fields.ts';
import { type PhaseMemory, type RunMemory, stableNames } from './run-memory.ts';
import { InvalidSnapshot, NotTheSameRun } from './snapshot-errors.ts';
import type { TrainingSnapshot } from './training-snapshot.ts';

type Kept = NonNullable<KeptWeights['best']>;

/** What a snapshot must fit. */
interface Fitting {
  readonly checked: CheckedModel;
  /** By the engine's names; empty where it is not used. */
  readonly variables: ReadonlyMap<string, Variable>;
}

/**
 * Reads a snapshot, of which nothing is trusted.
 *
 * @param now what the run is now
 * @throws E_RESUME where it was another run; E_SNAPSHOT, naming all that is wrong, where it is none
 */
export function decodeSnapshot(
  snapshot: TrainingSnapshot,
  { checked, variables }: Fitting,
  now: { readonly phases: readonly Phase[]; readonly run: Json },
): RunMemory {
  const fields = new Fields(snapshot?.progress, 'progress');
  const [format, version] = [fields.value('format'), fields.value('version')];
  if (format !== snapshotFormat || version !== snapshotVersion || !(snapshot.tensors instanceof Map)) {
    const got = `${JSON.stringify(format) ?? 'none'}, version ${JSON.stringify(version) ?? 'none'}`;
    throw new InvalidSnapshot({
      problems: [`progress must be of the format "${snapshotFormat}", version ${snapshotVersion}, got ${got}`],
    });
  }
  const differing = differences(fields.json('run'), now.run);
  if (differing.length > 0) throw new NotTheSameRun({ differences: differing });
  const tensors = new SnapshotTensors(snapshot.tensors, checked, fields.problems);
  const memory = readMemory(fields, tensors);
  for (const moment of [memory.compiled.moment1, memory.compiled.moment2]) tensors.checkShapes(moment, variables);
  const { phase } = memory;
  if (phase !== null && phase.epochsDone >= (now.phases[phase.index]?.epochs ?? 0)) {
    fields.problems.add(
      'phase',
      `must be a phase with epochs to do, got phase ${phase.index}, ${phase.epochsDone} done`,
    );
  }
  const { list } = fields.problems;
  if (list.length > 0) throw new InvalidSnapshot({ problems: list.map(({ path, problem }) => `${path} ${problem}`) });
  return memory;
}

function readMemory(fields: Fields, tensors: SnapshotTensors): RunMemory {
  const [best, bound, compiled] = [fields.fields('best'), fields.fields('bound'), fields.fields('compiled')];
  const phase = fields.fieldsOrNull('phase');
  return {
    phase: phase === null ? null : readPhase(phase),
    epoch: fields.number('epoch', wholeOrZero),
    steps: fields.number('steps', wholeOrZero),
    stoppedEarly: fields.flag('stoppedEarly'),
    history: fields.list('history', (record) => ({
      phase: record.text('phase'),
      epoch: record.number('epoch', positiveInteger),
      loss: record.number('loss', finiteNumber),
      penalty: record.numberOrNull('penalty', finiteNumber),
      validationLoss: record.numberOrNull('validationLoss', finiteNumber),
    })),
    best: {
      epoch: best.numberOrNull('epoch', positiveInteger),
      loss: best.numberOrNull('loss', finiteNumber),
      reference: best.numberOrNull('reference', finiteNumber),
      waited: best.number('waited', wholeOrZero),
    },
    bound: { reference: bound.number('reference', notNegative), started: bound.flag('started') },
    weights: tensors.weights('weights', {}),
    kept: readKept(fields.fields('kept'), tensors),
    optimizer: readOptimizer(fields.fields('optimizer'), tensors),
    compiled: {
      moment1: new Map(tensors.under('compiled/moment1')),
      moment2: new Map(tensors.under('compiled/moment2')),
      steps: readCounts(compiled.fields('steps')),
      stepsTaken: compiled.number('stepsTaken', wholeOrZero),
    } satisfies CompiledMemory,
    maskCounters: fields.numbers('maskCounters', wholeOrZero),
    phaseSteps: {
      stateful: fields.flag('stateful'),
      states: tensors.under('states'),
      lowRank: tensors.under('low-rank'),
    },
  };
}

function readPhase(fields: Fields): PhaseMemory {
  const epoch = fields.fields('epoch');
  const last = epoch.fieldsOrNull('last');
  return {
    index: fields.number('index', wholeOrZero),
    epochsDone: fields.number('epochsDone', wholeOrZero),
    stepsTaken: fields.number('stepsTaken', wholeOrZero),
    validationLosses: fields.numbers('validationLosses', finiteNumber),
    epoch: {
      sum: epoch.number('sum', finiteNumber),
      counted: epoch.number('counted', notNegative),
      windows: epoch.number('windows', wholeOrZero),
      step: epoch.number('step', wholeOrZero),
      nextBatch: epoch.number('nextBatch', wholeOrZero),
      last: last === null ? null : { index: last.number('index', wholeOrZero), fingerprint: last.text('fingerprint') },
      solved: epoch.flag('solved'),
    },
  };
}

function readKept(fields: Fields, tensors: SnapshotTensors): KeptWeights {
  const sets: Kept[] = fields
    .list('sets', (set) => set)
    .map((set, index) => ({
      epoch: set.number('epoch', wholeOrZero),
      snapshot: tensors.weights(`kept/${index}`, readNames(set.fields('same'))),
    }));
  const at = (name: string): Kept | null => {
    const index = fields.numberOrNull(name, wholeOrZero);
    if (index !== null && sets[index] === undefined) fields.problems.add(`kept.${name}`, `must be a set, got ${index}`);
    return index === null ? null : (sets[index] ?? null);
  };
  return { taken: at('taken'), good: at('good'), best: at('best') };
}

function readOptimizer(fields: Fields, tensors: SnapshotTensors): OptimizerState {
  const kind = fields.text('kind') as OptimizerState['kind'];
  return { kind, steps: readCounts(fields.fields('steps')), slots: tensors.under('optimizer') };
}

function readCounts(fields: Fields): Record<string, number> {
  return Object.fromEntries(fields.names.map((name) => [name, fields.number(name, positiveInteger)]));
}

function readNames(fields: Fields): Record<string, string> {
  return Object.fromEntries(fields.names.map((name) => [name, fields.text(name)]));
}

/** The arrays of a snapshot, checked against the model. */
class SnapshotTensors {
  readonly #tensors: NamedArrays;
  readonly #variables: ReadonlyMap<string, Variable>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #problems: Problems;

  constructor(tensors: NamedArrays, { variables, model }: CheckedModel, problems: Problems) {
    this.#tensors = tensors;
    this.#variables = variables;
    this.#names = stableNames(variables.keys(), model.parameters);
    this.#problems = problems;
  }

  /** One copy of all variables. @param same where arrays are that are not stored under the prefix */
  weights(prefix: string, same: Readonly<Record<string, string>>): WeightSnapshot {
    return new Map(
      [...this.#names].map(([key, name]) => {
        const place = Object.hasOwn(same, name) ? (same[name] as string) : `${prefix}/${name}`;
        const { shape } = this.#variables.get(key) as Variable;
        const array = this.#tensors.get(place);
        if (array === undefined) this.#problems.add(place, 'is missing');
        else this.#check(place, array, shape);
        return [key, array?.data ?? new Float32Array(sizeOf(shape))];
      }),
    );
  }

  /** All arrays under a prefix, by the rest of their names. */
  under(prefix: string): NamedArrays {
    const found = [...this.#tensors].filter(([name]) => name.startsWith(`${prefix}/`));
    for (const [name, array] of found) this.#check(name, array, array?.shape);
    return new Map(found.map(([name, array]) => [name.slice(prefix.length + 1), array]));
  }

  /** What the engine remembers of a variable has its shape. */
  checkShapes(arrays: NamedArrays, variables: ReadonlyMap<string, Variable>): void {
    for (const [name, array] of arrays) {
      const shape = variables.get(name)?.shape;
      if (shape === undefined) this.#problems.add(name, 'is no parameter of the compiled engine');
      else this.#check(name, array, shape);
    }
  }

  #check(name: string, array: DenseArray, shape: readonly number[]): void {
    const problems = this.#problems;
    if (!Array.isArray(array?.shape) || !(array.data instanceof Float32Array)) problems.add(name, 'must be an array');
    else if (!shapesEqual(array.shape, shape)) {
      problems.add(name, `must have the shape ${formatShape(shape)}, got ${formatShape(array.shape)}`);
    } else if (array.data.length !== sizeOf(shape)) {
      problems.add(name, `must have ${sizeOf(shape)} values, got ${array.data.length}`);
    }
  }
}
