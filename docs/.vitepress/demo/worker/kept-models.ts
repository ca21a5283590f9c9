import {
  collectGarbage,
  dropEntries,
  indexedDbStore,
  type LoadedCheckpoint,
  listRefs,
  loadCheckpoint,
  packBundle,
  publishCheckpoint,
  type Store,
  unpackBundle,
} from '@seqgraft/checkpoints';
import { isSeqgraftError, type Json } from '@seqgraft/core';
import { describeGroups, type ModelSpec, parseModelSpec } from '@seqgraft/models';
import type { AdaptResult } from '@seqgraft/transfer';
import { dataFingerprint, seenRows } from '@seqgraft/windows';
import type { DataChoice, KeptModel, Metrics } from '../protocol.ts';
import type { PreparedData } from './prepared-data.ts';
import { preprocessOf, readPreprocess } from './preprocess.ts';
import { columnsOf } from './read-choice.ts';

const store: Store = indexedDbStore('seqgraft-demo');

export interface ModelToKeep {
  readonly name: string;
  readonly spec: ModelSpec;
  readonly weights: ReadonlyMap<string, { readonly shape: readonly number[]; readonly data: Float32Array }>;
  readonly training: AdaptResult;
  readonly metrics: { readonly validation: Metrics | null; readonly test: Metrics | null };
  readonly data: PreparedData;
  readonly choice: DataChoice;
  readonly seed: number;
  readonly parent: { readonly ref: string; readonly digest: string } | null;
}

/** Keeps a model as the command would: with its data's preparation, so that `seqgraft predict` can use it. */
export async function keepModel(model: ModelToKeep): Promise<{ readonly ref: string; readonly digest: string }> {
  const { spec, weights, training, data, choice, parent, seed } = model;
  const { table, scaler, windows } = data;
  const { lookback, horizon, gap, rate } = windows.train.frame;
  const place = await publishCheckpoint(store, model.name, {
    groups: describeGroups(spec).map(({ name, parameters }) => ({
      name,
      tensors: new Map(parameters.map((parameter) => [parameter.name, weights.get(parameter.name) as never])),
    })),
    spec: spec as unknown as Json,
    preprocess: preprocessOf(table, scaler, {
      choice,
      time: columnsOf(choice).time,
      frame: { lookback, horizon, gap, rate },
    }),
    metrics: model.metrics as unknown as Json,
    config: { split: data.plan as Json, seed, madeBy: 'live demo' },
    parent,
    lineage: JSON.parse(
      JSON.stringify({
        strategy: parent === null ? null : training.strategy,
        seed,
        phases: training.phases,
        history: training.history.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validationLoss })),
        bestEpoch: training.bestEpoch,
        frozen: training.proof.frozen,
        distance: training.proof.distance,
        data: await dataFingerprint(table),
        seen: seenRows(data.split),
      }),
    ) as Json,
  });
  return { ref: `${place.ref}@${place.entry}`, digest: place.digest };
}

/** The newest model of each name that is kept here, newest first. */
export async function listModels(): Promise<readonly KeptModel[]> {
  const { refs, entries } = await listRefs(store).catch((error: unknown) => {
    if (isSeqgraftError(error, 'E_STORE_EMPTY')) return { refs: [], entries: {} as Record<string, number> };
    throw error;
  });
  const models = refs.map(({ ref, entry, digest, created, bytes, parent, metrics, preprocess: json }): KeptModel => {
    const { test, validation } = (metrics ?? {}) as { test?: Metrics | null; validation?: Metrics | null };
    const preprocess = readPreprocess(json);
    return {
      ...{ name: ref, ref: `${ref}@${entry}`, digest, created, bytes },
      versions: entries[ref] ?? 1,
      parent: parent?.ref ?? null,
      mae: test?.mae ?? validation?.mae ?? null,
      target: typeof preprocess === 'string' ? null : preprocess.target,
      unusable: typeof preprocess === 'string' ? preprocess : null,
    };
  });
  return models.sort((one, other) => (one.created < other.created ? 1 : -1));
}

export async function loadModel(ref: string): Promise<LoadedCheckpoint & { readonly model: ModelSpec }> {
  const checkpoint = await loadCheckpoint(store, ref);
  return { ...checkpoint, model: parseModelSpec(checkpoint.spec) };
}

/** A name with all of its versions, and what nothing else needs of them. */
export async function removeModels(name: string): Promise<void> {
  await dropEntries(store, name, 'all');
  await collectGarbage(store, { apply: true, graceSeconds: 0 });
}

export async function packModel(ref: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await packBundle(store, { refs: [ref] })).bytes;
}

/** Takes all of a bundle. @returns what it holds, parents first @throws E_BUNDLE */
export async function unpackModels(bytes: Uint8Array): Promise<readonly string[]> {
  const { checkpoints } = await unpackBundle(bytes, store);
  return checkpoints.map(({ ref, entry }) => `${ref}@${entry}`);
}
