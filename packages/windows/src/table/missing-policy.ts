import { type OptionProblem, showOption } from '../options/bad-option.ts';
import { checkInteger, withNearest } from '../options/check-option.ts';

/** What becomes of the gaps that a fill leaves open since they are longer than `maxGap`, or have no value to fill them with. */
export type RestPolicy = 'error' | 'drop-window' | 'mask';

/**
 * What becomes of cells without a value. Whatever is chosen, nothing is trained or judged on a made-up value: windows whose *targets* were
 * not measured are left out, and scalers are fitted on measured values only.
 *
 * - `error` (default): the data is refused.
 * - `drop-window`: windows that would touch such a cell are left out.
 * - `mask`: the input is 0 after scaling, and a further input `name:measured` is 1 where the value was measured and 0 where not.
 * - `zero`, `constant`: this number in the data's units stands in.
 * - `forward-fill`: the last value before it in its series stands in, in gaps of at most `maxGap` rows. Longer gaps stay whole:
 *   which cells are filled depends on where the gap ends, the values never do on what comes after it.
 *
 * These use values that come later than the row, and need `allowFuture: true`; `table.nonCausal` then names the columns:
 *
 * - `backward-fill`: the next value after it.
 * - `linear`: on the straight line in time between the values before and after it. Gaps at the beginning and end of a series stay.
 * - `nearest`: of the values before and after it the one that is nearer in time, the one before when both are. Gaps at the ends stay.
 */
export type MissingPolicy =
  | 'error'
  | 'drop-window'
  | 'mask'
  | 'zero'
  | { readonly policy: 'constant'; readonly value: number }
  | {
      readonly policy: FillKind;
      /** Rows of the longest gap that is filled. */
      readonly maxGap: number;
      /** Default `error`. */
      readonly rest?: RestPolicy;
    };

/** Where a fill takes its values from. */
export type FillKind = 'forward-fill' | 'backward-fill' | 'linear' | 'nearest';

/** A policy for all columns, or one for each of some columns and one for the others (default `error`). */
export type MissingOption =
  | MissingPolicy
  | { readonly columns: Readonly<Record<string, MissingPolicy>>; readonly default?: MissingPolicy };

const aheadKinds: readonly string[] = ['backward-fill', 'linear', 'nearest'];
const fillKinds: readonly string[] = ['forward-fill', ...aheadKinds];
const plain: readonly unknown[] = ['error', 'drop-window', 'mask', 'zero'];
const rests: readonly unknown[] = [undefined, 'error', 'drop-window', 'mask'];

/** Whether a policy uses values that come later than the row that they stand in for. */
export function looksAhead(policy: MissingPolicy): boolean {
  return typeof policy === 'object' && aheadKinds.includes(policy?.policy); // null is refused with the other options
}

/** The name of a policy. */
export function policyName(policy: MissingPolicy): string {
  return typeof policy === 'object' ? policy.policy : policy;
}

/** What becomes of the cells that stay without a value. */
export function restOf(policy: MissingPolicy): RestPolicy {
  if (policy === 'drop-window' || policy === 'mask') return policy;
  return typeof policy === 'object' && 'rest' in policy ? (policy.rest ?? 'error') : 'error';
}

/** What becomes of cells of a column that its policy leaves without a value: they are refused, or an input marks them, or neither. */
export function fateOf(
  policy: MissingPolicy,
  column: string,
  named: readonly string[] | undefined,
): 'refused' | 'marked' | 'left' {
  const rest = restOf(policy);
  if (rest === 'mask') return named === undefined || named.includes(column) ? 'marked' : 'refused';
  return rest === 'error' ? 'refused' : 'left';
}

/** The policy of one column. */
export function policyOf(missing: MissingOption, column: string): MissingPolicy {
  if (!isByColumn(missing)) return missing;
  const { columns, default: others = 'error' } = missing;
  return Object.hasOwn(columns, column) ? (columns[column] as MissingPolicy) : others;
}

/** All policies that an option names. */
export function policiesIn(missing: MissingOption): MissingPolicy[] {
  if (!isByColumn(missing)) return [missing];
  const { columns, default: others = 'error' } = missing;
  return [...Object.values(columns ?? {}), others]; // what is no record is refused with the other options
}

function isByColumn(missing: MissingOption): missing is Exclude<MissingOption, MissingPolicy> {
  return typeof missing === 'object' && missing !== null && !('policy' in missing);
}

/** Adds what is wrong with the option `missing` for a table with some features. */
export function checkMissing(problems: OptionProblem[], missing: MissingOption, features: readonly string[]): void {
  if (!isByColumn(missing)) {
    checkPolicy(problems, 'missing', missing);
    return;
  }
  if (typeof missing.columns !== 'object' || missing.columns === null) {
    problems.push({ option: 'missing', rule, got: showOption(missing) });
    return;
  }
  for (const [name, policy] of Object.entries(missing.columns)) {
    checkPolicy(problems, `missing of column "${name}"`, policy);
    if (!features.includes(name)) {
      problems.push({ option: 'missing', rule: 'of columns that have a role', got: withNearest(name, features) });
    }
  }
  if (missing.default !== undefined) checkPolicy(problems, 'missing by default', missing.default);
}

const rule =
  '"error", "drop-window", "mask", "zero", { policy: "constant", value }, ' +
  '{ policy: "forward-fill" | "backward-fill" | "linear" | "nearest", maxGap }, or { columns, default } of these';

function checkPolicy(problems: OptionProblem[], option: string, policy: MissingPolicy): void {
  const got = showOption(policy);
  if (typeof policy !== 'object' || policy === null) {
    if (!plain.includes(policy)) problems.push({ option, rule, got });
  } else if (policy.policy === 'constant') {
    if (!Number.isFinite(policy.value)) problems.push({ option, rule: 'a constant that is a finite number', got });
  } else if (!fillKinds.includes(policy.policy) || !rests.includes(policy.rest)) {
    problems.push({ option, rule, got });
  } else {
    checkInteger(problems, 'maxGap', policy.maxGap, 1);
  }
}
