import { InvalidOption } from './errors.ts';

/** Losses that need no numbers of their own. */
export type LossName = 'mse' | 'mae' | 'huber' | 'gaussian-nll' | 'cross-entropy';

/**
 * What is minimised: a weighted mean over positions (rows, or rows and steps) of
 *
 * - `mse`, `mae`: (ŷ − y)², |ŷ − y|;
 * - `huber`: e²/2 where |e| ≤ δ, δ·(|e| − δ/2) beyond (Huber, Ann. Math. Statist. 35, 1964); δ is 1 unless given;
 * - `quantile`: the pinball loss max(q·(y − ŷ), (q − 1)·(y − ŷ)), the mean over the quantiles (Koenker & Bassett,
 *   Econometrica 46, 1978). Q outputs a target value: output `target · Q + q`;
 * - `gaussian-nll`: −ln N(y; μ, σ²) = ½ ln 2π + ln σ + ½ ((y − μ)/σ)², in nats (Nix & Weigend 1994). Two outputs a target
 *   value: μ, then r with σ = softplus(r) + 0.001 (softplus as in DeepAR, Salinas et al. 2020). The floor is the one that
 *   PyTorch's GaussianNLLLoss has, 1e-6 of the variance; without it a constant series would drive the loss to −∞;
 * - `cross-entropy`: ln Σ exp(z) − z_class, in nats, of logits z, one output a class. A target is a class number, −1 where
 *   there is none: that position does not count. With `classWeights` each position counts as much as its class's, and the
 *   mean is Σ w·l / Σ w, as in PyTorch's CrossEntropyLoss.
 */
export type LossSpec =
  | LossName
  | { readonly kind: LossName }
  | { readonly kind: 'huber'; readonly delta: number }
  | { readonly kind: 'quantile'; readonly quantiles: readonly number[] }
  | { readonly kind: 'cross-entropy'; readonly classWeights: readonly number[] };

/** A loss with every number in its place. */
export interface LossRule {
  readonly kind: LossName | 'quantile';
  /** Outputs that stand for one target value; of a cross-entropy all outputs of a position stand for its one class. */
  readonly outputsPerTarget: number;
  /** Of huber. */
  readonly delta: number;
  /** Of a quantile loss; else empty. */
  readonly quantiles: readonly number[];
  /** Of a cross-entropy, one a class; null: all 1. */
  readonly classWeights: readonly number[] | null;
}

export const lossKinds = ['mse', 'mae', 'huber', 'quantile', 'gaussian-nll', 'cross-entropy'] as const;

/** σ of `gaussian-nll` is softplus(raw) and this. */
export const sigmaFloor = 1e-3;

/** What is wrong with a loss, as `loss.member: rule, got …`; empty when nothing is. It may come from JSON. */
export function lossProblems(spec: unknown): { option: string; rule: string; got: unknown }[] {
  const given = typeof spec === 'string' ? { kind: spec } : ((spec ?? {}) as Record<string, unknown>);
  const { kind } = given;
  if (typeof given !== 'object' || !lossKinds.some((known) => known === kind)) {
    return [{ option: 'loss', rule: `one of ${lossKinds.join(', ')}`, got: kind ?? spec }];
  }
  const problems: { option: string; rule: string; got: unknown }[] = [];
  const own = { quantile: 'quantiles', huber: 'delta', 'cross-entropy': 'classWeights' } as Record<string, string>;
  for (const key of Object.keys(given)) {
    if (key === 'kind' || key === own[kind as string]) continue;
    problems.push({ option: `loss.${key}`, rule: `left out for the loss ${kind as string}`, got: given[key] });
  }
  const { delta, quantiles, classWeights } = given;
  if (kind === 'huber' && delta !== undefined && !(typeof delta === 'number' && delta > 0 && delta < 1e30)) {
    problems.push({ option: 'loss.delta', rule: 'a finite number above 0', got: delta });
  }
  if (kind === 'quantile' && !isListOfQuantiles(quantiles)) {
    const rule = 'a list of 1 to 1000 rising numbers between 0 and 1, such as [0.1, 0.5, 0.9]';
    problems.push({ option: 'loss.quantiles', rule, got: quantiles });
  }
  if (kind === 'cross-entropy' && classWeights !== undefined && !isListOfWeights(classWeights)) {
    const rule = 'a list of finite numbers, 0 or more, one a class and one of them above 0';
    problems.push({ option: 'loss.classWeights', rule, got: classWeights });
  }
  return problems;
}

function isListOfQuantiles(list: unknown): boolean {
  if (!Array.isArray(list) || list.length === 0 || list.length > 1000) return false;
  return list.every((q, i) => typeof q === 'number' && q > (i === 0 ? 0 : list[i - 1]) && q < 1);
}

function isListOfWeights(list: unknown): boolean {
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.every((w) => typeof w === 'number' && w >= 0 && w < 1e30) && list.some((w) => w > 0);
}

/**
 * Fills in what a loss leaves open.
 *
 * @throws E_ENGINE_OPTION for a loss that is none
 */
export function resolveLoss(spec: LossSpec): LossRule {
  const [problem] = lossProblems(spec);
  if (problem !== undefined) throw new InvalidOption(problem);
  const given = (typeof spec === 'string' ? { kind: spec } : spec) as Partial<Omit<LossRule, 'kind'>> &
    Pick<LossRule, 'kind'>;
  const { kind, delta = 1, quantiles = [], classWeights = null } = given;
  const outputsPerTarget = kind === 'quantile' ? quantiles.length : kind === 'gaussian-nll' ? 2 : 1;
  return { kind, outputsPerTarget, delta, quantiles, classWeights };
}

/**
 * Values a target has at each position, given the outputs there.
 *
 * @returns null where the outputs do not come out even, or classes and their weights are not as many
 */
export function targetWidth(rule: LossRule, outputs: number): number | null {
  if (rule.kind === 'cross-entropy') {
    return rule.classWeights === null || rule.classWeights.length === outputs ? 1 : null;
  }
  return outputs % rule.outputsPerTarget === 0 ? outputs / rule.outputsPerTarget : null;
}

/** Values that the loss of one position is the mean of: targets, or targets and quantiles. */
export function valuesPerPosition(rule: LossRule, outputs: number): number {
  if (rule.kind === 'cross-entropy') return 1;
  return rule.kind === 'gaussian-nll' ? outputs / 2 : outputs;
}
