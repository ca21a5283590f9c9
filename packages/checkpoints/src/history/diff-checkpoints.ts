import type { CheckpointParent, Warning } from '../format/checkpoint-content.ts';
import { type CheckpointPlace, placeOf } from '../format/checkpoint-place.ts';
import type { Manifest } from '../format/manifest.ts';
import { formatRef } from '../format/ref-name.ts';
import { readGroups, readManifest } from '../reading/read-entry.ts';
import { type ResolveOptions, resolveRef } from '../reading/resolve-ref.ts';
import type { Store } from '../stores/store.ts';
import { type Ancestry, ancestorsOf } from './ancestors-of.ts';
import { diffJson, type JsonChange } from './diff-json.ts';
import { diffMetrics, type MetricPair } from './diff-metrics.ts';
import { diffTensors, type TensorDifference } from './diff-tensors.ts';

/** A parameter group of two checkpoints. */
export interface GroupDifference {
  readonly name: string;
  /** `same`: equal digests, so equal to the bit, whether frozen or never trained. */
  readonly state: 'same' | 'changed' | 'only-a' | 'only-b';
  /** `sha256:…` of the blobs. */
  readonly digests: { readonly a: string | null; readonly b: string | null };
  /** ‖a − b‖ / ‖a‖ over the tensors that both have in equal shapes; null where there are none, or those of a are zero. */
  readonly relativeDistance: number | null;
  /** Of a changed group; the others are not read. */
  readonly tensors: readonly TensorDifference[];
}

/** Who comes from whom. */
export interface LineageRelation {
  /** `same`: equal digests. `unknown`: the chain of one of them leads out of this store, and nothing in common was found. */
  readonly relation: 'same' | 'a-from-b' | 'b-from-a' | 'siblings' | 'unrelated' | 'unknown';
  /** The nearest checkpoint that both come from, or are; null when none is known. */
  readonly common: CheckpointParent | null;
  /** How many steps from each of them to that one. */
  readonly steps: { readonly a: number; readonly b: number } | null;
}

/** What two checkpoints differ in, as plain JSON. */
export interface CheckpointDiff {
  readonly a: CheckpointPlace;
  readonly b: CheckpointPlace;
  /** Whether they are equal in everything, by their digests. */
  readonly same: boolean;
  readonly spec: readonly JsonChange[];
  /** Those of a in their order, then those that only b has. */
  readonly groups: readonly GroupDifference[];
  readonly preprocess: readonly JsonChange[];
  readonly metrics: readonly MetricPair[];
  readonly config: readonly JsonChange[];
  readonly lineage: readonly JsonChange[];
  readonly ancestry: LineageRelation;
  /** What resuming needs, by digest; null when neither has it. It is not read. */
  readonly training: { readonly state: GroupDifference['state'] } | null;
  /** W_FALLBACK, when a newer entry of one of them is damaged. */
  readonly warnings: readonly Warning[];
}

/**
 * What two checkpoints of a store differ in. Weights are read of the groups that differ only, one group at a time.
 *
 * @param a as for `loadCheckpoint`
 * @param b the same
 * @throws as `loadCheckpoint`
 */
export async function diffCheckpoints(
  store: Store,
  a: string,
  b: string,
  options: ResolveOptions = {},
): Promise<CheckpointDiff> {
  const [left, right] = [await readSide(store, a, options), await readSide(store, b, options)];
  return {
    a: left.place,
    b: right.place,
    same: left.place.digest === right.place.digest,
    spec: diffJson(left.manifest.spec, right.manifest.spec),
    groups: await diffGroups(store, left, right),
    preprocess: diffJson(left.manifest.preprocess, right.manifest.preprocess),
    metrics: diffMetrics(left.manifest.metrics, right.manifest.metrics),
    config: diffJson(left.manifest.config, right.manifest.config),
    lineage: diffJson(left.manifest.lineage, right.manifest.lineage),
    ancestry: relationOf(await ancestorsOf(store, left.ref), await ancestorsOf(store, right.ref)),
    training: diffTraining(left.manifest, right.manifest),
    warnings: [...left.warnings, ...right.warnings],
  };
}

interface Side {
  readonly place: CheckpointPlace;
  /** With the number, so that it is read again as it is. */
  readonly ref: string;
  readonly manifest: Manifest;
  readonly warnings: readonly Warning[];
}

async function readSide(store: Store, ref: string, options: ResolveOptions): Promise<Side> {
  const { result, warnings } = await resolveRef(store, ref, {
    ...options,
    read: async (name, entry) => ({
      place: placeOf(name, entry),
      ref: formatRef(name, entry.entry),
      manifest: await readManifest(store, name, entry),
    }),
  });
  return { ...result, warnings };
}

async function diffGroups(store: Store, left: Side, right: Side): Promise<GroupDifference[]> {
  const groupsOf = ({ manifest }: Side) => new Map(manifest.groups.map((group) => [group.name, group]));
  const [ofLeft, ofRight] = [groupsOf(left), groupsOf(right)];
  const differences: GroupDifference[] = [];
  for (const name of new Set([...ofLeft.keys(), ...ofRight.keys()])) {
    const [a, b] = [ofLeft.get(name), ofRight.get(name)];
    const digests = { a: a?.blob.digest ?? null, b: b?.blob.digest ?? null };
    if (a === undefined || b === undefined) {
      const state = a === undefined ? 'only-b' : 'only-a';
      differences.push({ name, state, digests, relativeDistance: null, tensors: [] });
    } else if (digests.a === digests.b) {
      differences.push({ name, state: 'same', digests, relativeDistance: 0, tensors: [] });
    } else {
      const weightsOf = async ({ ref, manifest }: Side, group: typeof a) =>
        (await readGroups(store, ref, { ...manifest, groups: [group] })).weights;
      const difference = diffTensors(await weightsOf(left, a), await weightsOf(right, b));
      differences.push({ name, state: 'changed', digests, ...difference });
    }
  }
  return differences;
}

function diffTraining({ training: a }: Manifest, { training: b }: Manifest): CheckpointDiff['training'] {
  if (a === null || b === null) return a === b ? null : { state: a === null ? 'only-b' : 'only-a' };
  const same = a.progress.digest === b.progress.digest && a.tensors.digest === b.tensors.digest;
  return { state: same ? 'same' : 'changed' };
}

function relationOf(a: Ancestry, b: Ancestry): LineageRelation {
  const [ofA, ofB] = [chainOf(a), chainOf(b)];
  const stepsA = ofA.findIndex(({ digest }) => ofB.some((other) => other.digest === digest));
  const common = ofA[stepsA];
  if (common === undefined) {
    const whole = a.gone === null && b.gone === null;
    return { relation: whole ? 'unrelated' : 'unknown', common: null, steps: null };
  }
  const steps = { a: stepsA, b: ofB.findIndex(({ digest }) => digest === common.digest) };
  return { relation: relationBySteps(steps), common, steps };
}

function relationBySteps({ a, b }: { readonly a: number; readonly b: number }): LineageRelation['relation'] {
  if (a === 0 && b === 0) return 'same';
  if (a === 0) return 'b-from-a';
  return b === 0 ? 'a-from-b' : 'siblings';
}

/** The checkpoint and its ancestors; the last may not be in the store, but its digest is known. */
function chainOf({ checkpoints, gone }: Ancestry): CheckpointParent[] {
  const known = checkpoints.map(({ ref, entry, digest }) => ({ ref: `${ref}@${entry}`, digest }));
  return gone === null ? known : [...known, gone];
}
