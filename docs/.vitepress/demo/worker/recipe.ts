/** Four weeks of days, the week after them: of every model that the page trains. */
export const frame = {
  lookback: 28,
  horizon: 7,
  gap: 0,
  rate: 1,
  targets: 'last',
  of: 'value',
  padding: false,
} as const;

/** Rows of one window and what it forecasts. */
export const windowRows: number = frame.lookback + frame.horizon;

export const units: readonly number[] = [32];

// The settings of `seqgraft demo`, so that the page and the command tell the same story.
export const pretraining = { epochs: 8, learningRate: 0.005, batchSize: 64, schedule: { kind: 'one-cycle' } } as const;
export const finetuning = { epochs: 200, learningRate: 0.003, batchSize: 32, schedule: { kind: 'constant' } } as const;

/**
 * Epochs without a better validation loss that end a run; of tiny targets, whose epochs are a step or two, as many as make this many
 * steps. More than in `seqgraft demo`: a history may be shorter here, and scratch, which first learns nothing, must not be stopped too soon.
 */
const patience = { epochs: 20, steps: 100 } as const;

/** Of a source's rows, and of a target's history: the newest part, on which training stops. */
export const validationShare = { source: 0.15, target: 0.2 } as const;

/** What `auto` lets validation choose among. */
export const autoStrategies: readonly string[] = ['full', 'freeze', 'discriminative'];

/** Judged by MAE, so trained on it. */
export const loss = 'mae';
export const optimizer = { kind: 'adam' } as const;

export function patienceFor(trainWindows: number): number {
  const stepsPerEpoch = Math.max(1, Math.ceil(trainWindows / finetuning.batchSize));
  return Math.max(patience.epochs, Math.ceil(patience.steps / stepsPerEpoch));
}
