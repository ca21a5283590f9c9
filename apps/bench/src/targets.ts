import { autosaveId, autosaveLabels } from './autosave-section.ts';
import { checkpointLabels, checkpointSizes, checkpointsId } from './checkpoints-section.ts';
import type { MemoryUse, Results, Section, Target } from './results.ts';
import { windowLabels } from './windows-section.ts';
import { sizes } from './workload.ts';

type Measured = Pick<Results, 'sections' | 'memory' | 'coldStart'>;

/** The quickest of the rows whose label begins so. */
function quickest(sections: readonly Section[], id: string, label: string): number | undefined {
  const rows = sections.find((section) => section.id === id)?.rows.filter((row) => row.label.startsWith(label)) ?? [];
  return rows.length === 0 ? undefined : Math.min(...rows.map((row) => row.median));
}

const OURS = 'seqgraft 2T';

/** Label, section, the slower case, the quicker case, what is asked at least, the aim. */
const ratios: readonly (readonly [string, string, string, string, number, number])[] = [
  ['training step S against tfjs-wasm', 'train-S', 'tfjs-wasm', OURS, 90, 120],
  ['training step M against tfjs-wasm', 'train-M', 'tfjs-wasm', OURS, 55, 70],
  ['training step L against tfjs-wasm', 'train-L', 'tfjs-wasm', OURS, 60, 75],
  ['the same, one thread, no FMA: M', 'train-M', 'tfjs-wasm', 'seqgraft SIMD 1T', 25, 30],
  ["S against Debian's PyTorch, better thread count", 'train-S', 'PyTorch (Debian)', OURS, 8, 12],
  ["M against Debian's PyTorch, better thread count", 'train-M', 'PyTorch (Debian)', OURS, 2, 2.4],
  ["L against Debian's PyTorch, better thread count", 'train-L', 'PyTorch (Debian)', OURS, 1.2, 1.5],
  ["M against PyPI's PyTorch, better thread count", 'train-M', 'PyTorch (PyPI)', OURS, 1, 1.5],
  ['M against Keras', 'train-M', 'Keras', OURS, 3, 5],
  ['M against tfjs-node, better thread count', 'train-M', 'tfjs-node', OURS, 5, 10],
  ['1 → 2 threads, M', 'train-M', 'seqgraft 1T', OURS, 1.8, 1.92],
  ['as a layer inside tfjs, M against tfjs-wasm', 'train-M', 'tfjs-wasm', 'seqgraft layers in tfjs-wasm', 30, 40],
  ['first of two layers frozen, features kept', 'frozen', 'all layers', 'first layer frozen, features kept', 1.8, 2],
  ['body frozen, features kept', 'frozen', 'all layers', 'body frozen, features kept', 20, 50],
  ['inference M against tfjs-wasm', 'predict-M', 'tfjs-wasm', OURS, 16, 20],
  ['GRU M against tfjs-wasm', 'train-M-gru', 'tfjs-wasm', OURS, 44, 56],
  ['CSV to a ready table against its parser alone', 'read-csv', 'csv-parse: fields', 'seqgraft: ready table', 0.8, 5],
  ['CSV to a ready table against udsv alone', 'read-csv', 'udsv: typed columns', 'seqgraft: ready table', 0.8, 1],
  ['SimpleRNN M against tfjs-wasm', 'train-M-rnn', 'tfjs-wasm', OURS, 44, 56],
];

/** By how much onnxruntime-node may be quicker, at either's better number of threads. */
const inference: readonly (readonly [string, string, number, number])[] = [
  ['inference M, B=32: time over that of onnxruntime-node', 'predict-M', 1.3, 1],
  ['inference M, B=1: time over that of onnxruntime-node', 'predict-one-M', 2, 1],
];

function over(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}

/** What is asked of each measurement beside what was measured. */
export function targetsOf({ sections, memory, coldStart }: Measured): Target[] {
  const time = (id: string, label: string): number | undefined => quickest(sections, id, label);
  const shareOfPeak = (variant: string): number | undefined =>
    over(time('peak', `product ${variant} 1T`), time('peak', `step ${variant} 1T`));
  const percent = (value: number | undefined): number | undefined => (value === undefined ? undefined : 100 * value);
  return [
    ...ratios.map(([what, id, slow, quick, least, aim]): Target => {
      return { what, measured: over(time(id, slow), time(id, quick)), least, aim, unit: '×' };
    }),
    ...inference.map(([what, id, least, aim]): Target => {
      return {
        what,
        measured: over(time(id, 'seqgraft'), time(id, 'onnxruntime')),
        least,
        aim,
        unit: '×',
        atMost: true,
      };
    }),
    ...['seqgraft SIMD', 'seqgraft FMA', 'seqgraft'].map((variant): Target => {
      const what = `share of the same run's GEMM peak, one thread, M, ${variant}`;
      return { what, measured: percent(shareOfPeak(variant)), least: 85, aim: 92, unit: '%' };
    }),
    ...['M', 'L'].flatMap((size): Target[] => {
      const times = (label: string): number | undefined => time(`windows-${size}`, label);
      const share = (label: string): number | undefined => percent(over(times(windowLabels.copy), times(label)));
      const what = `windows to batches ${size}`;
      return [
        {
          what: `${what}, in order: share of the memcpy rate`,
          measured: share(windowLabels.ours),
          least: 50,
          aim: 80,
          unit: '%',
        },
        {
          what: `${what}, shuffled: share of the memcpy rate`,
          measured: share(windowLabels.shuffled),
          least: 50,
          aim: 60,
          unit: '%',
        },
        {
          what: `${what}, in order, against tf.data`,
          measured: over(times(windowLabels.tfData), times(windowLabels.ours)),
          least: 10,
          aim: 100,
          unit: '×',
        },
        {
          what: `${what}, shuffled, against tf.data in order`,
          measured: over(times(windowLabels.tfData), times(windowLabels.shuffled)),
          least: 10,
          aim: 100,
          unit: '×',
        },
      ];
    }),
    {
      what: 'reading a shuffled batch from a disk over a training step, M',
      measured: percent(over(time('reading', 'its batch from a disk'), time('reading', 'training step'))),
      least: 5,
      aim: 5,
      unit: '%',
      atMost: true,
    },
    ...checkpointSizes.flatMap((size): Target[] => {
      const times = (label: string): number | undefined => time(checkpointsId(size), label);
      const { write, save, saveAgain, read, load } = checkpointLabels;
      const bounds = { least: 1.5, aim: 1.2, unit: '×', atMost: true } as const;
      return [
        { what: `save of ${size.name} over ${write}`, measured: over(times(save), times(write)), ...bounds },
        { what: `save again of ${size.name} over ${write}`, measured: over(times(saveAgain), times(write)), ...bounds },
        { what: `load of ${size.name} over ${read}`, measured: over(times(load), times(read)), ...bounds },
      ];
    }),
    ...[sizes.M, sizes.L].map((size): Target => {
      const times = (label: string): number | undefined => time(autosaveId(size), label);
      const what = `training that is saved as it goes over training, ${size.name}`;
      const { plain, saved } = autosaveLabels;
      return { what, measured: over(times(saved), times(plain)), least: 1.03, aim: 1.03, unit: '×', atMost: true };
    }),
    ...memory.map(({ size, bytes, needed }: MemoryUse): Target => {
      const what = `memory of a step over what it needs: ${size}`;
      return { what, measured: bytes / needed, least: 2, aim: 2, unit: '×', atMost: true };
    }),
    { what: 'cold start of an engine', measured: coldStart?.create, least: 50, aim: 50, unit: 'ms', atMost: true },
  ];
}
