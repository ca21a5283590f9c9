import type { ProgressEvent } from '@seqgraft/core';
import type { TrainableModel } from '@seqgraft/training';
import type { Curve, RunEvent } from '../protocol.ts';
import type { ForecastStretch } from './live-forecast.ts';

/** What every part of a run needs. */
export interface RunContext {
  readonly signal: AbortSignal;
  tell(event: RunEvent): void;
}

/** Shortest time between two words about steps, in milliseconds. */
const stepPace = 80;

/** Tells the page of the progress of one training, and draws its forecast. */
export function progressOf(
  curve: Curve,
  model: TrainableModel,
  { tell, stretch }: Pick<RunContext, 'tell'> & { readonly stretch: ForecastStretch | null },
): (event: ProgressEvent) => void {
  let told = 0;
  return (event) => {
    const now = performance.now();
    if (event.type === 'step' && now - told >= stepPace) {
      told = now;
      const { epoch, step, steps } = event;
      tell({ type: 'step', curve, epoch, step, steps });
    }
    if (event.type !== 'epoch') return;
    const { epoch, loss, validationLoss } = event;
    tell({ type: 'epoch', curve, epoch, loss, validationLoss });
    if (stretch?.due(now) === true) tell({ type: 'forecast', curve, forecast: stretch.draw(model) });
  };
}
