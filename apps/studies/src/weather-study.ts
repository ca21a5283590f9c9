import { parseModelSpec } from '@seqgraft/models';
import { type CarrySource, findStrategy, freeze, l2Sp } from '@seqgraft/transfer';
import { fitScaler, type Scaler, slideWindows, splitByTime, targetScaler } from '@seqgraft/windows';
import { forecastError } from './forecast-error.ts';
import { pretrain } from './pretrain.ts';
import { readWeather } from './read-weather.ts';
import { runTarget } from './run-target.ts';
import type { Study, StudyTable } from './study.ts';

const spec = parseModelSpec({ cell: 'lstm', units: [16], features: 1, head: { outputs: 1 } });
const frame = { lookback: 14, horizon: 1 };
const policies = ['per-window', 'source', 'target'] as const;
type Policy = (typeof policies)[number];

const pretraining = { epochs: 30, learningRate: 0.003, batchSize: 32, loss: 'mse' } as const;
const finetuning = { epochs: 30, batchSize: 32, loss: 'mse' } as const;

const rows = [
  { name: 'zero-shot', strategy: findStrategy('zero-shot'), learningRate: 1, reference: [2.709, 2.798, 4.798] },
  { name: 'full 3e-4, head kept', strategy: findStrategy('full'), learningRate: 3e-4, reference: [2.72, 2.857, 5.195] },
  {
    name: 'l2-sp α=.1, 3e-3',
    strategy: l2Sp({ alpha: 0.1 }),
    learningRate: 3e-3,
    reference: [2.734, 3.513, 6.95],
  },
  { name: 'full 3e-3', strategy: findStrategy('full'), learningRate: 3e-3, reference: [2.813, 4.186, 7.782] },
  {
    name: 'freeze, new head',
    strategy: freeze({ head: 'reinitialise' }),
    learningRate: 3e-3,
    reference: [2.888, 8.126, 10.56],
  },
  {
    name: 'scratch, 30 epochs',
    strategy: findStrategy('scratch'),
    learningRate: 3e-3,
    reference: [2.827, 6.013, 10.641],
  },
] as const;

function windowsOf(policy: Policy) {
  const source = splitByTime(readWeather('seattle'), { train: 1, validation: 0, test: 0 });
  const target = splitByTime(readWeather('new-york'), { trainUntil: '2015-01-01' });
  const kind = policy === 'per-window' ? 'per-window' : 'standard';
  const ofSource: Scaler = fitScaler(source.train, { kind });
  const scaler = targetScaler({ source: ofSource, train: target.train, policy });
  return {
    source: slideWindows(source, { ...frame, scaler: ofSource }),
    target: slideWindows(target, { ...frame, scaler }),
  };
}

/** Seattle → New York, daily highest temperature: whose scaler counts for more than the strategy. */
export const weatherStudy: Study = {
  name: 'weather',
  description: 'Seattle → New York, 31 target windows, under three scaler policies',
  async *run({ seeds, say }): AsyncGenerator<StudyTable> {
    const errors = new Map(rows.map(({ name }) => [name as string, policies.map((): number[] => [])]));
    for (const [column, policy] of policies.entries()) {
      say(`scaler: ${policy}`);
      const { source, target } = windowsOf(policy);
      for (const seed of seeds) {
        const from: CarrySource = await pretrain(spec, { ...pretraining, train: source.train }, seed);
        for (const { name, strategy, learningRate } of rows) {
          const plan = { ...finetuning, learningRate, train: target.train };
          const run = { spec, strategy, source: from, plan, seed };
          const error = await runTarget({ ...run, errorOf: (model) => forecastError(model, target.test) });
          errors.get(name)?.[column]?.push(error);
        }
      }
    }
    yield {
      title: 'Mean absolute error in °C on 2015; naive 2.929',
      columns: policies,
      rows: rows.map(({ name, reference }) => ({
        name,
        cells: policies.map((_, column) => ({
          errors: errors.get(name)?.[column] ?? [],
          reference: reference[column] ?? null,
        })),
      })),
      notes: [],
    };
  },
};
