import { type EngineModule, type EngineTrial, type EngineTrialOptions, engineTrial } from './engine-trial.ts';
import { type TrainingTrial, trainingTrial } from './training-trial.ts';

export interface TrialRequest {
  readonly engine: readonly EngineTrialOptions[];
  /** Threads of the training trial; null: none. */
  readonly training: number | null;
}

/** An engine that did not start gives its error instead. */
export interface TrialReport {
  readonly engine: readonly (EngineTrial | { readonly error: string })[];
  readonly training: TrainingTrial | null;
}

/** Runs what is asked for, one after another. */
export async function runTrials(engine: EngineModule, request: TrialRequest): Promise<TrialReport> {
  const trials: (EngineTrial | { error: string })[] = [];
  for (const options of request.engine) {
    try {
      trials.push(await engineTrial(engine, options));
    } catch (error) {
      trials.push({ error: error instanceof Error ? error.message : String(error) });
    }
  }
  const training = request.training === null ? null : await trainingTrial({ threads: request.training });
  return { engine: trials, training };
}
