import type { Ancestry, CheckpointSummary, TagPlace } from '@seqgraft/checkpoints';
import type { Json } from '@seqgraft/core';
import { countParameters, describeGroups, parseModelSpec } from '@seqgraft/models';
import { readMetrics } from '../measures/read-metrics.ts';
import { lineageFacts } from '../task/lineage-facts.ts';
import { type Preprocess, parsePreprocess } from '../task/preprocess.ts';
import { counted } from './counted.ts';
import { factLines } from './fact-lines.ts';
import { humanBytes } from './human-bytes.ts';
import { metricsTable } from './metrics-table.ts';
import { shortDigest } from './short-digest.ts';
import { shortTime } from './short-time.ts';

/** What a page about a checkpoint is made of. */
export interface CheckpointPage {
  readonly summary: CheckpointSummary;
  readonly ancestry: Ancestry;
  readonly tags: readonly TagPlace[];
}

/** Numbers that training can change; null for an architecture that is not of this command. */
export function parametersOf(spec: Json): number | null {
  try {
    return countParameters(describeGroups(parseModelSpec(spec)));
  } catch {
    return null;
  }
}

/** All that a reader wants to know of a checkpoint, for 80 columns. */
export function checkpointPage({ summary, ancestry, tags }: CheckpointPage): string {
  const { ref, entry, digest, created, bytes, spec, training, metrics } = summary;
  const preprocess = readPreprocess(summary);
  const { data, ...made } = lineageFacts(summary.lineage);
  const measured = (['test', 'validation'] as const).map((part) => ({
    name: part,
    metrics: readMetrics(metrics, part),
  }));
  return [
    `${ref}@${entry}`,
    '',
    ...factLines([
      ['Published', `${shortTime(created)} UTC, ${humanBytes(bytes)}`],
      ['Digest', digest],
      ['Tags', tags.map(({ tag }) => tag).join(', ')],
      ['Model', modelWords(spec)],
      ['Task', preprocess === null ? '' : taskWords(preprocess)],
      ['Inputs', preprocess === null ? '' : preprocess.columns.features.join(', ')],
      ['Scaler', scalerWords(preprocess)],
      ['Data', data ?? ''],
      ['Training', trainingWords(made)],
      [
        'Resume',
        training === null ? '' : `${humanBytes(training.progress.size + training.tensors.size)} of training state`,
      ],
    ]),
    '',
    ...(measured.every((part) => part.metrics === null) ? [] : [metricsTable(measured), '']),
    'Groups',
    ...groupLines(summary, ancestry),
    '',
    'Lineage',
    ...lineageLines(ancestry),
  ].join('\n');
}

function readPreprocess({ preprocess, ref }: CheckpointSummary): Preprocess | null {
  try {
    return parsePreprocess(preprocess, ref);
  } catch {
    return null;
  }
}

function modelWords(spec: Json): string {
  const parameters = parametersOf(spec);
  if (parameters === null) return 'not one that seqgraft builds; --json shows what it says of itself';
  const { cell, units, bidirectional, dropout, activation, features, embedding, head } = parseModelSpec(spec);
  const inputs = embedding ? `${embedding.vocabulary} tokens` : counted(features, 'input');
  return [
    `${bidirectional ? 'bidirectional ' : ''}${cell} of ${units.join(', ')} units`,
    inputs,
    `${counted(head.outputs, 'output')} on ${head.targets === 'last' ? 'the last step' : 'every step'}`,
    ...(dropout > 0 ? [`dropout ${dropout}`] : []),
    ...(activation === 'tanh' ? [] : [activation]),
    `${parameters.toLocaleString('en')} parameters`,
  ].join(', ');
}

function taskWords({ task, columns, frame }: Preprocess): string {
  const { lookback, horizon } = frame;
  if (task === 'language-model') return `language-model, ${lookback} tokens at a time`;
  if (task !== 'forecast') return `${task} ${columns.label?.column ?? ''}: ${columns.label?.classes.join(', ') ?? ''}`;
  return `forecast ${columns.targets.join(', ')}: ${counted(horizon, 'step')} from the ${lookback} before`;
}

function scalerWords(preprocess: Preprocess | null): string {
  if (!preprocess?.scaler) return '';
  const { kind, fit, per } = preprocess.scaler;
  return `${kind}${per === 'series' ? ', each series by its own' : ''}${fit ? `, fitted to ${fit.rows} rows, ${fit.range}` : ''}`;
}

function trainingWords({
  strategy,
  seed,
  epochs,
  bestEpoch,
  frozen,
}: Omit<ReturnType<typeof lineageFacts>, 'data'>): string {
  if (seed === null && epochs === 0) return '';
  const groups = [...new Set(frozen.map((name) => name.split('/')[0]))];
  return [
    strategy ?? 'from fresh weights',
    ...(seed === null ? [] : [`seed ${seed}`]),
    ...(epochs === 0 ? [] : [`${counted(epochs, 'epoch')}${bestEpoch === null ? '' : `, the best ${bestEpoch}`}`]),
    ...(groups.length === 0 ? [] : [`frozen: ${groups.join(', ')}`]),
  ].join(', ');
}

/** Each group, and the oldest ancestor that has the very same weights. */
function groupLines({ groups }: CheckpointSummary, { checkpoints }: Ancestry): string[] {
  const width = Math.max(...groups.map(({ name }) => name.length));
  return groups.map(({ name, blob }) => {
    const same = checkpoints
      .slice(1)
      .filter((ancestor) => ancestor.groups.some((group) => group.blob.digest === blob.digest))
      .at(-1);
    const from = same === undefined ? '' : `  as in ${same.ref}@${same.entry}`;
    return `  ${name.padEnd(width)}  ${humanBytes(blob.size).padStart(7)}  ${shortDigest(blob.digest)}${from}`;
  });
}

function lineageLines({ checkpoints, gone }: Ancestry): string[] {
  const lines = checkpoints.map(({ ref, entry, lineage }) => {
    const { strategy, data } = lineageFacts(lineage);
    return { name: `${ref}@${entry}`, words: [strategy, data].filter((word) => word !== null).join(', ') };
  });
  if (gone !== null) lines.push({ name: gone.ref, words: `${shortDigest(gone.digest)}, not in this store` });
  const names = lines.map(({ name }, depth) => (depth === 0 ? `  ${name}` : `  ${'  '.repeat(depth - 1)}└ ${name}`));
  const width = Math.max(...names.map((name) => name.length));
  return lines.map(({ words }, index) => `${(names[index] as string).padEnd(width)}  ${words}`.trimEnd());
}
