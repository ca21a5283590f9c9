import type { OptimizerNumbers } from './optimizer.ts';

/** Beyond it the second moment of Adam, a square in float32, would overflow. */
const MOST_SQUARES = 1e38;
/** Beyond it weights in float32 might. */
const MOST_CHANGE = 1e30;

/**
 * What would make an update overflow, in words; null: nothing.
 *
 * @param squares the sum of the squared gradient
 * @param learningRate the largest that any parameter has in this step
 */
export function updateProblem(squares: number, learningRate: number, { adam, beta1 }: OptimizerNumbers): string | null {
  const norm = Math.sqrt(squares);
  if (!(squares < MOST_SQUARES)) return `a gradient of norm ${norm}`;
  // Adam's change is at most its rate, but for its momentum.
  const change = (learningRate * (adam ? 1 : norm)) / (1 - beta1);
  return change < MOST_CHANGE ? null : `a change of weights by up to ${change}`;
}
