import type { CheckpointInput } from '../format/checkpoint-content.ts';
import { DIGEST } from '../format/content-digest.ts';
import { ContentError, type ContentProblem } from '../format/content-error.ts';
import { copyJson } from '../format/copy-json.ts';
import { isRef, type Manifest, manifestLimits } from '../format/manifest.ts';
import { encodeProgress, progressLimits } from '../format/training-progress.ts';
import { giveMemory } from '../memory/spare-memory.ts';
import { type Allocate, encodeUnchecked } from '../safetensors/encode-safetensors.ts';
import { sizeProblem } from '../safetensors/size-problem.ts';
import { nameProblem } from '../safetensors/tensor-name.ts';

/** A checkpoint as it was at one moment, encoded. */
export interface Snapshot extends Omit<Manifest, 'groups' | 'training'> {
  readonly created: string;
  readonly groups: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly training: { readonly progress: Uint8Array; readonly tensors: Uint8Array } | null;
}

/**
 * Checks and copies all at once, before anything is awaited. Whether the values are finite, `requireFiniteFile` says.
 *
 * @throws E_CONTENT
 */
export function takeSnapshot(content: CheckpointInput, created: Date, allocate: Allocate): Snapshot {
  const problems: ContentProblem[] = [
    ...groupProblems(content.groups),
    ...parentProblems(content.parent),
    ...dateProblems(created),
  ];
  // The manifest's own object takes one of its levels.
  const copy = (field: 'spec' | 'preprocess' | 'metrics' | 'config' | 'lineage') =>
    copyJson(content[field] ?? null, { where: field, depth: manifestLimits.depth - 1, problems });
  const rest = {
    spec: copy('spec'),
    preprocess: copy('preprocess'),
    metrics: copy('metrics'),
    config: copy('config'),
    lineage: copy('lineage'),
    parent: content.parent ? { ref: content.parent.ref, digest: content.parent.digest } : null,
  };
  const training = content.training ?? null;
  const progress =
    training && copyJson(training.progress, { where: 'training.progress', depth: progressLimits.depth, problems });
  if (problems.length > 0) throw new ContentError({ problems });
  return {
    ...rest,
    training: training && {
      progress: encodeProgress(progress),
      tensors: encodeUnchecked({ tensors: training.tensors }, allocate),
    },
    created: created.toISOString(),
    groups: content.groups.map(({ name, tensors }) => ({ name, bytes: encodeUnchecked({ tensors }, allocate) })),
  };
}

/** Its safetensors files. */
export function weightsOf({ groups, training }: Pick<Snapshot, 'groups' | 'training'>): readonly Uint8Array[] {
  return [...groups.map(({ bytes }) => bytes), ...(training ? [training.tensors] : [])];
}

/** Lets its memory be used for the next one. It must not be read any more. */
export function dropSnapshot(snapshot: Pick<Snapshot, 'groups' | 'training'>): void {
  for (const bytes of weightsOf(snapshot)) giveMemory(bytes);
}

function* groupProblems(groups: CheckpointInput['groups']): Iterable<ContentProblem> {
  if (groups.length === 0 || groups.length > manifestLimits.groups) {
    yield { where: 'groups', problem: `has ${groups.length} of them, from 1 to ${manifestLimits.groups} are allowed` };
  }
  const ownerOf = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, tensors } of groups) {
    const where = `group ${JSON.stringify(name)}`;
    for (const problem of [nameProblem(name), sizeProblem(tensors)])
      if (problem !== undefined) yield { where, problem };
    if (seen.has(name)) yield { where, problem: 'comes twice' };
    seen.add(name);
    for (const tensor of tensors.keys()) {
      const owner = ownerOf.get(tensor);
      if (owner !== undefined)
        yield { where, problem: `has the tensor ${JSON.stringify(tensor)}, as group ${JSON.stringify(owner)} has` };
      ownerOf.set(tensor, name);
    }
  }
}

function* parentProblems(parent: CheckpointInput['parent']): Iterable<ContentProblem> {
  if (parent === null || parent === undefined) return;
  if (!isRef(parent.ref)) yield { where: 'parent.ref', problem: `is ${JSON.stringify(parent.ref)}, not a ref` };
  if (!DIGEST.test(parent.digest))
    yield { where: 'parent.digest', problem: `is ${JSON.stringify(parent.digest)}, not sha256: and 64 hex digits` };
}

function* dateProblems(created: Date): Iterable<ContentProblem> {
  const year = created.getUTCFullYear();
  // Beyond these, ISO 8601 has another form, and invalid dates have none.
  if (!(year >= 0 && year <= 9999)) yield { where: 'created', problem: 'is not a date of the years 0 to 9999' };
}
