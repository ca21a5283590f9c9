import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { seqgraftCommand } from './seqgraft-command.ts';
import type { Study, StudyOptions, StudyTable } from './study.ts';
import { pairs, type TransferPair } from './transfer-pair.ts';
import { writeBirths } from './write-births.ts';

/** What `compare --json` tells of a learning curve. */
interface CurveRow {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly mean: number }[];
}

const shown = ['auto', 'scratch', 'zero-shot', 'naive', 'seasonal-naive', 'majority', 'unigram'];

async function runPair(pair: TransferPair, folder: string, { seeds, say }: StudyOptions): Promise<StudyTable> {
  const store = ['--store', join(folder, 'store')];
  const name = `source-${pairs.indexOf(pair)}`;
  const refs: string[] = [];
  for (const seed of seeds) {
    say(`${pair.name}: source, seed ${seed}`);
    const { file, flags } = pair.source;
    await seqgraftCommand(['train', file, ...flags, '--name', name, '--seed', String(seed), ...store], folder);
    refs.push(`${name}@${refs.length + 1}`);
  }
  const curve = await curveOf(pair, { refs, store, folder, say });
  const columns = shown.filter((column) => curve.rows.some((row) => row.name === column));
  const points = (column: string): CurveRow['points'] => curve.rows.find((row) => row.name === column)?.points ?? [];
  return {
    title: `${pair.name}: ${pair.metric}, ${pair.better} is better`,
    columns,
    rows: points('auto').map(({ size }, index) => ({
      name: `${size} ${curve.unit}`.trim(),
      cells: columns.map((column) => ({ errors: [points(column)[index]?.mean ?? Number.NaN], reference: null })),
    })),
    notes: curve.notes,
  };
}

interface Curve {
  readonly unit: string;
  readonly rows: readonly CurveRow[];
  readonly notes: readonly string[];
}

interface TargetRun {
  readonly refs: readonly string[];
  readonly store: readonly string[];
  readonly folder: string;
  say(text: string): void;
}

/** Every row of `compare` at every size of the target. */
async function curveOf(pair: TransferPair, { refs, store, folder, say }: TargetRun): Promise<Curve> {
  const { file, flags, sizes, cut } = pair.target;
  const ways = ['--strategies', 'auto', '--seeds', String(refs.length), '--report', join(folder, 'report.json')];
  const compare = (data: string, more: readonly string[]): Promise<Record<string, unknown>> =>
    seqgraftCommand(['compare', refs.join(','), data, ...flags, ...ways, ...more, ...store], folder);
  if (cut === undefined) {
    say(`${pair.name}: target`);
    const { learningCurve, sentences } = await compare(file, ['--sizes', sizes.join(',')]);
    return { ...(learningCurve as { rows: readonly CurveRow[]; unit: string }), notes: sentences as string[] };
  }
  const rows = new Map<string, { size: number; mean: number }[]>();
  const notes: string[] = [];
  for (const size of sizes) {
    say(`${pair.name}: target of ${size}`);
    const short = await cut(resolve(folder, file), join(folder, `target-${size}${extname(file)}`), size);
    const { rows: found, sentences } = await compare(short.file, ['--split', short.split]);
    for (const { name, metrics } of found as { name: string; metrics: Record<string, { mean: number }> }[]) {
      const mean = metrics[pair.metric]?.mean ?? Number.NaN;
      rows.set(name, [...(rows.get(name) ?? []), { size, mean }]);
    }
    notes.push(...(sentences as string[]).map((sentence) => `${size}: ${sentence}`));
  }
  return { unit: '', rows: [...rows].map(([name, points]) => ({ name, points })), notes };
}

/** The four pairs of real data: what `auto` returns at each size of the target, beside scratch and the other controls. */
export const pairsStudy: Study = {
  name: 'pairs',
  description: 'births, weather, motes and text: auto beside its controls over the size of the target',
  async *run(options) {
    const folder = await mkdtemp(join(tmpdir(), 'seqgraft-study-'));
    try {
      await writeBirths(folder);
      for (const pair of pairs) yield await runPair(pair, folder, options);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
