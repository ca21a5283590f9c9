import { fileURLToPath } from 'node:url';
import { shortenBirths } from './shorten-births.ts';
import { type ShortenedFile, shortenText } from './shorten-text.ts';

/** A source and a target of real data, and the flags that they are used with. */
export interface TransferPair {
  readonly name: string;
  readonly metric: string;
  readonly better: 'lower' | 'higher';
  readonly source: { readonly file: string; readonly flags: readonly string[] };
  readonly target: {
    readonly file: string;
    readonly flags: readonly string[];
    /** Rows of train, fewest first; all of them come after these. Where files are cut: days of history, characters of train. */
    readonly sizes: readonly number[];
    /** Makes the file of a size, where `compare` itself cannot. */
    readonly cut?: (file: string, into: string, size: number) => Promise<ShortenedFile>;
  };
}

const example = (path: string): string => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const words = (text: string): string[] => text.split(' ');

/** Files that are not the examples' are written into the folder that the study runs in. */
export const pairs: readonly TransferPair[] = [
  {
    name: 'births 1969–1988 → 2004',
    metric: 'mae',
    better: 'lower',
    source: {
      file: 'births-source.csv',
      flags: words(
        '--lookback 28 --horizon 7 --scaler per-window --units 32 --loss mae --lr 0.005 --batch 64 --epochs 8 --schedule one-cycle --split 0.85,0.15,0',
      ),
    },
    target: {
      file: 'births-target.csv',
      flags: words('--loss mae --lr 0.003 --epochs 200'),
      sizes: [60, 120, 240, 365],
      cut: shortenBirths,
    },
  },
  {
    name: 'weather, Seattle → New York',
    metric: 'mae',
    better: 'lower',
    source: { file: example('weather/data/seattle.csv'), flags: ['--config', example('weather/train.json')] },
    target: {
      file: example('weather/data/new-york.csv'),
      flags: ['--config', example('weather/compare.json'), '--split', '0.4,0.1,0.5'],
      sizes: [24, 48, 96],
    },
  },
  {
    name: 'motes, indoor → outdoor',
    metric: 'macroF1',
    better: 'higher',
    source: { file: example('motes/data/indoor.csv'), flags: ['--config', example('motes/train.json')] },
    target: {
      file: example('motes/data/outdoor.csv'),
      flags: ['--config', example('motes/compare.json')],
      sizes: [400, 800, 1600],
    },
  },
  {
    name: 'text, Moby Dick → State of the Union',
    metric: 'bitsPerCharacter',
    better: 'lower',
    source: { file: example('language/data/moby-dick.txt'), flags: ['--config', example('language/train.json')] },
    target: {
      file: example('language/data/state-of-the-union.txt'),
      flags: ['--config', example('language/compare.json')],
      sizes: [3000, 6000, 12_000],
      cut: (file, into, size) => shortenText(file, into, { shares: [0.2, 0.1], size }),
    },
  },
];
