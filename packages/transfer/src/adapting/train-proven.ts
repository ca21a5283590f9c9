import {
  type Phase,
  type PhaseObserver,
  type TrainableModel,
  type TrainingOptions,
  type TrainingResult,
  trainPhases,
} from '@seqgraft/training';
import {
  type AdaptationParts,
  adaptationSnapshots,
  type FoundBefore,
  type ResumedAdaptation,
} from './adaptation-snapshots.ts';
import type { MovementProof } from './movement-proof.ts';

const noTraining: TrainingResult = {
  history: [],
  bestEpoch: null,
  bestValidationLoss: null,
  stoppedEarly: false,
  steps: 0,
  engine: { used: false, reason: 'nothing was trained' },
};

/** Trains under the eyes of a proof, from the beginning or from where another one stopped; snapshots have both. */
export async function trainProven(
  model: TrainableModel,
  phases: readonly Phase[],
  given: {
    readonly proof: MovementProof;
    readonly parts: AdaptationParts;
    readonly found: FoundBefore;
    readonly resumed: ResumedAdaptation | null;
    readonly training: TrainingOptions;
    readonly observer: PhaseObserver | undefined;
  },
): Promise<TrainingResult> {
  const { proof, parts, found, resumed, training, observer } = given;
  if (resumed === null) await proof.begin();
  else proof.resume(resumed.proof);
  if (phases.length === 0) return noTraining;
  const { snapshots } = training;
  const memory = (): ReturnType<MovementProof['memory']> => proof.memory();
  return trainPhases(model, phases, {
    ...training,
    observer: proof.observer(observer),
    resumeFrom: resumed?.training,
    snapshots: snapshots && (await adaptationSnapshots(snapshots, parts, { found, proof: memory })),
  });
}
