import type { DenseArray, NamedArrays, ParameterRole } from '@seqgraft/core';
import { type Phase, type PhaseContext, type PhaseObserver, rateOf, type TrainableModel } from '@seqgraft/training';
import type { ReasonedTensor } from '../carry/carry-plan.ts';
import { digestArrays, readVariables } from '../carry/variable-arrays.ts';
import { FrozenMovedError, NotTrainedError, StepZeroError } from './adapt-errors.ts';
import type { MovementReport } from './movement-report.ts';
import type { ProofMemory } from './proof-memory.ts';
import { weightDistances } from './weight-distances.ts';

type Digests = ReadonlyMap<string, string>;

export interface MovementProofOptions {
  /** What distances are measured from. */
  readonly origin: NamedArrays;
  /** Time steps of a window; asked for only when a recurrent kernel did not move. */
  lookback(): Promise<number>;
}

/**
 * Watches a training and proves, from copied bytes, that what is frozen rests and that what is trained moves.
 *
 * Before the first step of a phase every tensor is as the phase found it. After the first step, and at the end, every
 * frozen tensor has the digest of the phase's start. A trained tensor must have moved by the end of the phase. After the
 * first step one tensor alone may still rest, since a batch of zeros gives a kernel no gradient; a whole group may not:
 * nothing reaches it.
 */
export class MovementProof {
  readonly #model: TrainableModel;
  readonly #options: MovementProofOptions;
  #phases: MovementReport['phases'][number][] = [];
  readonly #everTrained = new Set<string>();
  readonly #inert = new Map<string, string>();
  #start: Digests = new Map();
  #phaseStart: Digests = new Map();
  #phaseArrays: NamedArrays = new Map();
  #largestFirstStep: number | null = null;

  constructor(model: TrainableModel, options: MovementProofOptions) {
    this.#model = model;
    this.#options = options;
  }

  /** To be called before training. */
  async begin(): Promise<void> {
    this.#start = await this.#digest();
  }

  /** What another one goes on from. To be asked between steps, after the first of a phase that takes any. */
  memory(): ProofMemory {
    return {
      start: Object.fromEntries(this.#start),
      phaseStart: Object.fromEntries(this.#phaseStart),
      phases: [...this.#phases],
      everTrained: [...this.#everTrained],
      inert: Object.fromEntries(this.#inert),
      largestFirstStep: this.#largestFirstStep,
    };
  }

  /** To be called in place of `begin`: goes on from what another one remembered. */
  resume({ start, phaseStart, phases, everTrained, inert, largestFirstStep }: ProofMemory): void {
    this.#start = new Map(Object.entries(start));
    this.#phaseStart = new Map(Object.entries(phaseStart));
    this.#phases = [...phases];
    for (const name of everTrained) this.#everTrained.add(name);
    for (const [name, reason] of Object.entries(inert)) this.#inert.set(name, reason);
    this.#largestFirstStep = largestFirstStep;
  }

  /** @param other called within: after the proof has looked at a phase's start, before it looks again */
  observer(other: PhaseObserver = {}): PhaseObserver {
    return {
      phaseStart: async (context) => {
        this.#phaseArrays = await readVariables(this.#model.parameters);
        this.#phaseStart = await digestArrays(this.#phaseArrays);
        this.#largestFirstStep = null;
        await other.phaseStart?.(context);
      },
      beforeFirstStep: async (context) => {
        await other.beforeFirstStep?.(context);
        await this.#checkStepZero(context);
      },
      afterFirstStep: async (context) => {
        await other.afterFirstStep?.(context);
        await this.#checkFirstStep(context);
      },
      phaseEnd: async (context) => {
        await other.phaseEnd?.(context);
        await this.#checkPhaseEnd(context);
      },
    };
  }

  /** To be called after training, with the weights in their final state. */
  async finish(): Promise<MovementReport> {
    const arrays = await readVariables(this.#model.parameters);
    const end = await digestArrays(arrays);
    const names = [...end.keys()];
    const frozen = names.filter((name) => !this.#everTrained.has(name));
    const moved = frozen.filter((name) => end.get(name) !== this.#start.get(name));
    if (moved.length > 0) {
      const phase = this.#phases.at(-1)?.name ?? 'none';
      throw new FrozenMovedError({ tensors: moved, phase, when: 'after the end' });
    }
    const digest = (digests: Digests, name: string): string => digests.get(name) as string;
    return {
      phases: this.#phases,
      frozen: frozen.map((name) => ({ name, digest: digest(end, name) })),
      trained: names
        .filter((name) => this.#everTrained.has(name))
        .map((name) => ({ name, before: digest(this.#start, name), after: digest(end, name) })),
      inert: [...this.#inert].map(([name, reason]) => ({ name, reason })),
      ...weightDistances(this.#model.groups, { origin: this.#options.origin, now: arrays }),
    };
  }

  async #digest(): Promise<Digests> {
    return digestArrays(await readVariables(this.#model.parameters));
  }

  /** What a phase sets up leaves the function as it was: a low-rank update starts at zero. */
  async #checkStepZero({ phase }: PhaseContext): Promise<void> {
    const now = await this.#digest();
    const { frozen } = this.#split(phase);
    const tensors = [...now.keys()].filter((name) => !frozen.includes(name) && this.#moved(name, now));
    if (tensors.length > 0) throw new StepZeroError({ tensors, phase: phase.name });
  }

  async #checkFirstStep({ phase, learningRate }: PhaseContext): Promise<void> {
    const arrays = await readVariables(this.#model.parameters);
    const now = await digestArrays(arrays);
    if (learningRate !== undefined) this.#largestFirstStep = this.#firstStep(phase, arrays, learningRate);
    const when = 'after the first step';
    this.#checkFrozen(phase, now, when);
    const resting = this.#model.groups
      .map((group) => group.parameters.filter(({ role }) => isTrained(phase, group.name, role)).map(({ name }) => name))
      .filter((names) => names.every((name) => !this.#moved(name, now)))
      .flat();
    // A head in closed form may have been the solution already.
    if (resting.length > 0 && phase.solve === undefined) {
      throw new NotTrainedError({ tensors: this.#explain(resting), phase: phase.name, when });
    }
  }

  async #checkPhaseEnd({ phase }: PhaseContext): Promise<void> {
    const now = await this.#digest();
    const when = 'at the end';
    this.#checkFrozen(phase, now, when);
    const { frozen, trained } = this.#split(phase);
    const resting: string[] = [];
    for (const name of trained.filter((candidate) => !this.#moved(candidate, now))) {
      const reason = phase.solve === undefined ? await this.#inertReason(name) : 'it was the solution already';
      if (reason === null) resting.push(name);
      else this.#inert.set(name, reason);
    }
    if (resting.length > 0) throw new NotTrainedError({ tensors: this.#explain(resting), phase: phase.name, when });
    this.#phases.push({ name: phase.name, frozen, trained, largestFirstStep: this.#largestFirstStep });
    for (const name of trained) this.#everTrained.add(name);
  }

  #checkFrozen(phase: Phase, now: Digests, when: string): void {
    const tensors = this.#split(phase).frozen.filter((name) => this.#moved(name, now));
    if (tensors.length > 0) throw new FrozenMovedError({ tensors, phase: phase.name, when });
  }

  #moved(name: string, now: Digests): boolean {
    return now.get(name) !== this.#phaseStart.get(name);
  }

  #split(phase: Phase): { frozen: string[]; trained: string[] } {
    const names = (trained: boolean): string[] =>
      this.#model.groups.flatMap((group) =>
        group.parameters.filter(({ role }) => isTrained(phase, group.name, role) === trained).map(({ name }) => name),
      );
    return { frozen: names(false), trained: names(true) };
  }

  /** Why a tensor cannot move and need not: nothing is recurrent in a window of one step. */
  async #inertReason(name: string): Promise<string | null> {
    const parameters = this.#model.groups.flatMap((group) => group.parameters);
    const isRecurrentKernel = parameters.some((one) => one.name === name && one.role === 'recurrentKernel');
    if (!isRecurrentKernel || (await this.#options.lookback()) !== 1) return null;
    return 'windows of one step start and end with a state of zero, which it multiplies';
  }

  #explain(names: readonly string[]): ReasonedTensor[] {
    return names.map((name) => {
      const group = this.#model.groups.find(({ parameters }) => parameters.some((one) => one.name === name));
      const relu = group?.semantics.activation === 'relu' ? ', as behind relu units that are all dead' : '';
      return { name, reason: `its gradient was exactly zero${relu}, or its updates too small for float32` };
    });
  }

  /** The largest step of a tensor that joins, in learning rates. */
  #firstStep(phase: Phase, arrays: NamedArrays, learningRate: number): number | null {
    const steps = this.#model.groups.flatMap((group) =>
      group.parameters.flatMap(({ name, role }) => {
        const rate = rateOf(phase.groups[group.name], role);
        const isLow =
          phase.lowRank?.groups.includes(group.name) === true && (role === 'kernel' || role === 'recurrentKernel');
        if (rate === 'frozen' || isLow || this.#everTrained.has(name)) return [];
        const before = (this.#phaseArrays.get(name) as DenseArray).data;
        const moved = (arrays.get(name) as DenseArray).data.reduce(
          (most, w, i) => Math.max(most, Math.abs(w - (before[i] as number))),
          0,
        );
        return [moved / (learningRate * rate)];
      }),
    );
    return steps.length === 0 ? null : Math.max(...steps);
  }
}

function isTrained(phase: Phase, group: string, role: ParameterRole): boolean {
  return rateOf(phase.groups[group], role) !== 'frozen';
}
