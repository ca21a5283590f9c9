import { countRows, type PartRows, type TimeSplit } from './split-part.ts';
import { type StretchHash, stretchHasher } from './stretch-hasher.ts';

/** Which rows a model has seen, small enough to be kept with it. Plain JSON. */
export type SeenRows = {
  readonly version: 1;
  /** Rows of train and validation. */
  readonly rows: number;
  /** Whether rows are recognised with their times: the data has dates. */
  readonly timed: boolean;
  /** One of so many rows is in the sample: a power of two, 1 for small data. */
  readonly rate: number;
  /** Hashes of the sample, 8 hex digits each, in ascending order. */
  readonly sample: string;
};

/** The most hashes that are kept: 16 KB. */
const mostHashes = 2048;

/**
 * Notes which rows train and validation hold, so that they are recognised in other data later.
 *
 * A row is known by its own values of the target columns and those of the 7 rows before it, with its time (without dates by 32 rows and no
 * time). Names, other columns, the series' id and the format of the file do not count. Of large data one row in `rate` is kept.
 */
export function seenRows({ table, train, validation }: Pick<TimeSplit, 'table' | 'train' | 'validation'>): SeenRows {
  const hashOf = stretchHasher(table);
  const stretches = [...train.rows, ...validation.rows];
  const hashes: StretchHash[] = [];
  for (const row of rowsOf(stretches)) {
    const hash = hashOf(row);
    if (hash !== null) hashes.push(hash);
  }
  let rate = 1;
  let kept = new Set(hashes.map(({ content }) => content));
  while (kept.size > mostHashes) {
    rate *= 2;
    kept = new Set(hashes.filter((hash) => isSampled(hash, rate)).map(({ content }) => content));
  }
  const sorted = [...kept].sort((a, b) => a - b);
  return {
    version: 1,
    rows: countRows({ rows: stretches }),
    timed: table.clock.kind === 'date',
    rate,
    sample: sorted.map((hash) => hash.toString(16).padStart(8, '0')).join(''),
  };
}

export function isSampled({ sample }: StretchHash, rate: number): boolean {
  return sample < 0x100000000 / rate;
}

function* rowsOf(stretches: readonly PartRows[]): Generator<number> {
  for (const { start, end } of stretches) for (let row = start; row < end; row++) yield row;
}
