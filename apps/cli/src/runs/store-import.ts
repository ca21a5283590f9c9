import { basename } from 'node:path';
import { type CheckpointInput, isBundle, publishCheckpoint, unpackBundle } from '@seqgraft/checkpoints';
import { importModel } from '@seqgraft/checkpoints/foreign';
import type { Json } from '@seqgraft/core';
import { countParameters, describeGroups, parseModelSpec } from '@seqgraft/models';
import type { ImportOptions } from '../options/import-options.ts';
import { nextCommand } from '../output/next-command.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { readModelFile, readWholeFile } from '../store/read-model-file.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';
import { configOf } from '../task/config-of.ts';
import { importFeatures } from '../task/import-features.ts';
import { importPreprocess } from '../task/import-preprocess.ts';
import { serializePreprocess } from '../task/preprocess.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';

/** Makes a checkpoint of a model of another tool, or takes those of a bundle. @throws E_BUNDLE, E_USAGE, E_MODEL_FILE, E_IMPORT and what reading and storing throw */
export async function importCheckpoint(
  file: string,
  options: ImportOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  const bytes = await readWholeFile(file);
  if (file.endsWith('.seqgraft') || isBundle(bytes)) return importBundle({ file, bytes }, options, reporter);
  const { name, label, targets, activation, head, embedding } = options;
  if (name === undefined) {
    const remedy = `Write seqgraft store import ${file} --name NAME.`;
    throw new UsageError({ problem: '--name is missing: under which the model is kept.', remedy });
  }
  const { foreign, digest } = await readModelFile(file, bytes);
  const imported = importModel(foreign, {
    activation,
    targets,
    // Logits of PyTorch look like values.
    task: label === undefined ? undefined : 'classes',
    modules: { head, embedding },
  });
  const origin = { spec: parseModelSpec(imported.spec), groups: imported.groups };
  const data = await importPreprocess({ spec: origin.spec, steps: imported.steps }, options);
  const { spec, groups } = data === null ? origin : importFeatures(origin, data.read, data.preprocess.columns.features);
  const ignored = data?.preprocess.columns.features.filter((column) => !data.read.includes(column)) ?? [];
  const notes = [
    ...imported.notes,
    ...ignored.map((column) => `The model does not read its target "${column}": its weights for it are zero.`),
  ];
  const input: CheckpointInput = {
    groups,
    spec: spec as unknown as Json,
    preprocess: data === null ? null : serializePreprocess(data.preprocess),
    config: configOf(options),
    lineage: {
      imported: { file: basename(file), format: foreign.format, bytes: bytes.length, sha256: digest, notes },
      seqgraft: version,
    },
  };
  const place = await publishCheckpoint(await openStore(options.store), name, input);
  for (const note of notes) reporter.say(note);
  if (data === null) {
    reporter.say(
      spec.embedding === undefined
        ? 'It does not say which columns it reads: for adapt, predict and evaluate, import it with --target or --label.'
        : 'It does not say what its tokens stand for: it can be looked at, compared and exported, but reads no text. Models that do come as bundles.',
    );
  }
  const next = data === null ? ['store', 'show', name] : ['predict', name, 'DATA'];
  const parameters = countParameters(describeGroups(spec));
  return {
    result: { checkpoint: checkpointRef(place), format: foreign.format, spec, parameters, notes },
    text: [
      `${file} (${foreign.format}) is ${place.ref}@${place.entry}: ${describe(spec)}, ${parameters} parameters.`,
      `Next: ${nextCommand(next, options.store)}`,
    ].join('\n'),
  };
}

/** Takes the checkpoints of a bundle under the names that they have. */
async function importBundle(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  { name, store }: ImportOptions,
  reporter: ActionContext['reporter'],
): Promise<Outcome> {
  if (name !== undefined) {
    const remedy = 'Leave --name out; seqgraft store tag gives a checkpoint a further name.';
    throw new UsageError({ problem: `${file} is a bundle: its checkpoints have their names.`, remedy });
  }
  const { checkpoints, tags, warnings } = await unpackBundle(bytes, await openStore(store));
  for (const warning of warnings) reporter.warn(warning);
  const taken = checkpoints.map(({ ref, entry, digest, copied }) => ({ ref: `${ref}@${entry}`, digest, copied }));
  const last = taken.at(-1) as (typeof taken)[number];
  return {
    result: {
      checkpoint: { ref: last.ref, digest: last.digest },
      format: 'bundle',
      checkpoints: taken,
      tags: tags.map(({ tag, entry, digest }) => ({ tag, entry, digest })),
    },
    text: [
      ...taken.map(({ ref, copied }) => (copied ? `${ref} was taken from ${file}` : `${ref} was there already`)),
      `Next: ${nextCommand(['predict', last.ref, 'DATA'], store)}`,
    ].join('\n'),
  };
}

function describe({
  cell,
  units,
  bidirectional,
  features,
  embedding,
  head,
}: ReturnType<typeof parseModelSpec>): string {
  const inputs =
    embedding === undefined ? `${features} ${features === 1 ? 'input' : 'inputs'}` : `${embedding.vocabulary} tokens`;
  const direction = bidirectional ? 'bidirectional ' : '';
  return `${inputs}, ${direction}${cell} ${units.join(', ')}, ${head.outputs} ${head.outputs === 1 ? 'output' : 'outputs'}`;
}
