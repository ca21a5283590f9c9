import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  say(`${pair.name}: target`);
  const { file, flags, sizes } = pair.target;
  const ways = ['--strategies', 'auto', '--seeds', String(seeds.length), '--sizes', sizes.join(',')];
  const report = ['--report', join(folder, 'report.json')];
  const result = await seqgraftCommand(
    ['compare', refs.join(','), file, ...flags, ...ways, ...report, ...store],
    folder,
  );
  const { rows, unit } = result.learningCurve as { rows: readonly CurveRow[]; unit: string };
  const columns = shown.filter((column) => rows.some((row) => row.name === column));
  const points = (column: string): CurveRow['points'] => rows.find((row) => row.name === column)?.points ?? [];
  return {
    title: `${pair.name}: ${pair.metric}, ${pair.better} is better`,
    columns,
    rows: points('auto').map(({ size }, index) => ({
      name: `${size} ${unit}`,
      cells: columns.map((column) => ({ errors: [points(column)[index]?.mean ?? Number.NaN], reference: null })),
    })),
    notes: result.sentences as readonly string[],
  };
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
