import type { LossChoice } from '../options/parse-loss.ts';

/** Outputs of a head that stand for one value to forecast: one a quantile, mean and spread of a Gaussian, else the value. */
export function outputsPerValue(loss: LossChoice): number {
  if (typeof loss === 'object') return loss.kind === 'quantile' ? loss.quantiles.length : 1;
  return loss === 'gaussian-nll' ? 2 : 1;
}

/** Whether two losses read the outputs of a head in the same way, so that it can be kept. */
export function sameOutputs(one: LossChoice, other: LossChoice): boolean {
  const reading = (loss: LossChoice): string => {
    if (typeof loss === 'object') return loss.kind === 'quantile' ? `quantiles ${loss.quantiles.join(' ')}` : 'value';
    return loss === 'gaussian-nll' || loss === 'cross-entropy' ? loss : 'value';
  };
  return reading(one) === reading(other);
}
