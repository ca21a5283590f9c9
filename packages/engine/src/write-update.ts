import type { OptimizerNumbers } from './optimizer.ts';
import type { Plan } from './plan.ts';
import * as L from './plan-layout.ts';
import type { Rate } from './step-rules.ts';

/**
 * Writes into a plan how its step updates the weights.
 *
 * @param rates by layer, pass and role
 */
export function writeUpdate(
  plan: Plan,
  rates: readonly (readonly (readonly Rate[])[])[],
  { optimizer, clipNorm }: { readonly optimizer: OptimizerNumbers; readonly clipNorm: number },
): void {
  const { adam, beta1, beta2, epsilon } = optimizer;
  plan.setWord(L.H_BACKWARD, L.FORWARD_AND_BACKWARD);
  plan.setWord(L.H_OPTIMIZER, adam ? L.ADAM : L.SGD);
  plan.setNumber(L.H_BETA1, beta1);
  plan.setNumber(L.H_BETA2, beta2);
  plan.setNumber(L.H_REST1, 1 - beta1);
  plan.setNumber(L.H_REST2, 1 - beta2);
  plan.setNumber(L.H_EPSILON, epsilon);
  plan.setNumber(L.H_CLIP, clipNorm);
  rates.forEach((passes, layer) => {
    passes.forEach((ofPass, pass) => {
      plan.setRates(layer, pass, ofPass);
    });
  });
}
