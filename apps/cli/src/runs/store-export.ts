import { access, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { loadCheckpoint, packBundle } from '@seqgraft/checkpoints';
import { type ExportFormat, exportModel } from '@seqgraft/checkpoints/foreign';
import type { Json } from '@seqgraft/core';
import { parseVocabulary } from '@seqgraft/windows';
import type { StoreOptions } from '../options/store-options.ts';
import { requireOutput, writeWhole } from '../output/write-file.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';
import { UsageError } from '../usage-error.ts';

export interface ExportOptions extends StoreOptions {
  readonly format?: ExportFormat | 'bundle';
  readonly out?: string;
}

/** How each format is loaded where it goes. */
const loading: Readonly<Record<ExportFormat, (folder: string) => string>> = {
  safetensors: () => 'In Python, in that folder: from load import load; model = load()',
  tfjs: (folder) => `In JavaScript: tf.loadLayersModel('file://…/${folder}/model.json')`,
  keras: (folder) => `In Python: keras.saving.load_model("${folder}/model.keras")`,
  'keras-weights': (folder) =>
    `In Python, on a model of these layers: model.load_weights("${folder}/model.weights.h5")`,
};

/** Writes the model of a checkpoint as files of another tool, or the checkpoint as a bundle; writes over nothing. @throws E_USAGE, E_EXPORT, E_OUTPUT */
export async function exportCheckpoint(
  ref: string,
  { store: place, format, out }: ExportOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  if (format === undefined || out === undefined) {
    const problem = `${format === undefined ? '--format' : '--out'} is missing.`;
    throw new UsageError({ problem, remedy: `Write seqgraft store export ${ref} --format keras --out FOLDER.` });
  }
  if (format === 'bundle') return exportBundle(ref, { store: place, out }, reporter);
  const checkpoint = await loadCheckpoint(await openStore(place), ref);
  for (const warning of checkpoint.warnings) reporter.warn(warning);
  const { files: model, notes } = await exportModel(checkpoint, format);
  const tokens = tokensOf(checkpoint.preprocess);
  const files = tokens === null ? model : [...model, { name: VOCABULARY, bytes: tokens }];
  await requireFree(
    out,
    files.map(({ name }) => name),
  );
  for (const note of notes) reporter.say(note);
  for (const { name, bytes } of files) await writeWhole(join(out, name), bytes);
  const written = files.map(({ name, bytes }) => ({ file: join(out, name), bytes: bytes.length }));
  return {
    result: { checkpoint: checkpointRef(checkpoint), format, files: written, notes },
    text: [
      ...written.map(({ file, bytes }) => `${file}  ${bytes} bytes`),
      ...(tokens === null ? [] : [`What its tokens stand for is in ${VOCABULARY}, by their numbers from 0.`]),
      loading[format](out),
    ].join('\n'),
  };
}

const VOCABULARY = 'vocabulary.json';

/** For a model that reads text: its tokens, which no format of weights has a place for. */
function tokensOf(preprocess: Json): Uint8Array | null {
  const vocabulary = (preprocess as { readonly vocabulary?: Json } | null)?.vocabulary ?? null;
  if (vocabulary === null) return null;
  return new TextEncoder().encode(`${JSON.stringify(parseVocabulary(vocabulary).tokens, null, 1)}\n`);
}

const BUNDLE = '.seqgraft';

/** Writes a checkpoint, with what it was made from, as one file: named by `out` where that is a file's name, else in that folder. */
async function exportBundle(
  ref: string,
  { store, out }: { readonly store: string; readonly out: string },
  reporter: ActionContext['reporter'],
): Promise<Outcome> {
  const { bytes, checkpoints, warnings } = await packBundle(await openStore(store), { refs: [ref] });
  for (const warning of warnings) reporter.warn(warning);
  // Parents come first.
  const packed = checkpoints.at(-1) as (typeof checkpoints)[number];
  const file = out.endsWith(BUNDLE) ? out : join(out, `${packed.ref.replaceAll('/', '-')}${BUNDLE}`);
  await requireFree(dirname(file), [basename(file)]);
  await writeWhole(file, bytes);
  return {
    result: {
      checkpoint: { ref: packed.from, digest: packed.digest },
      format: 'bundle',
      files: [{ file, bytes: bytes.length }],
      checkpoints: checkpoints.map(({ from, digest }) => ({ ref: from, digest })),
    },
    text: [
      `${file}  ${bytes.length} bytes: ${checkpoints.map(({ from }) => from).join(', ')}`,
      `Elsewhere: seqgraft store import ${file}, or drop it on the page of the live demo.`,
    ].join('\n'),
  };
}

/** Makes the folder, and demands that nothing of these names is in it. */
async function requireFree(out: string, names: readonly string[]): Promise<void> {
  const place = await stat(out).catch(() => null);
  if (place !== null && !place.isDirectory()) {
    throw new UsageError({ problem: `--out takes a folder, "${out}" is a file.`, remedy: 'Give another path.' });
  }
  // What cannot be made is told by the first file that cannot be written into it.
  await mkdir(out, { recursive: true }).catch(() => {});
  for (const name of names) {
    const file = join(out, name);
    await requireOutput(file, []);
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) {
      const remedy = 'Give another folder, or move what is there.';
      throw new UsageError({ problem: `"${file}" is there already, and is not written over.`, remedy });
    }
  }
}
