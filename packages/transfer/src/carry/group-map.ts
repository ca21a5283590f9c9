import type { AxisLine, AxisMap } from './axis-map.ts';

/** Where a tensor of the target comes from. */
export interface TensorMap {
  /** Name in the source; null where nothing of it is carried. */
  readonly source: string | null;
  /** One for each axis; all null for a copy. */
  readonly axes: readonly AxisMap[];
  /** How the axes are matched, or why nothing is carried; empty for a copy. */
  readonly rule: string;
}

/** Which lines of what a group of the source gives out the lines of the target's are; null: the same ones. */
export type Flow = readonly AxisLine[] | null;

/** How a group of the target is put together of a group of the source. */
export interface GroupMap {
  /** By role and direction, as `roleKey` says them. */
  readonly tensors: ReadonlyMap<string, TensorMap>;
  /** What the group above reads; `zero` for what is new, which starts without effect there. */
  readonly outputs: Flow;
  /** Differences of the two groups that the map overcomes, by their `what`. */
  readonly overcome: ReadonlySet<string>;
  /** What happened, for people. */
  readonly sentences: readonly string[];
}
