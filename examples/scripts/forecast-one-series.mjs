// Forecasts daily US births a week ahead: a network trained on 1969–1988 is carried to the few months known of 2003,
// and compared with one trained on those months alone, over three seeds.
// node forecast-one-series.mjs
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { meanAbsoluteError, predictAll } from '@seqgraft/training';
import { compareStrategies, freeze, full, readCarrySource, trainControl, verdictSentence } from '@seqgraft/transfer';
import { fitScaler, readTable, seasonalNaiveForecast, slideWindows, splitByTime } from '@seqgraft/windows';

const folder = new URL('../../docs/public/data/', import.meta.url);

async function windowsOf(file, shares) {
  const table = await readTable(new URL(file, folder), { time: 'date', target: ['births'] });
  const split = splitByTime(table, shares);
  const scaler = fitScaler(split.train, { kind: 'standard' });
  return slideWindows(split, { lookback: 28, horizon: 7, scaler });
}

await useBackend('auto');
const source = await windowsOf('births-1969-1988.csv', { train: 0.8, validation: 0.1 });
const target = await windowsOf('births-2003-2004.csv', { train: 0.3, validation: 0.1 });

const spec = { cell: 'gru', units: [16], features: 1, head: { outputs: 7 } };
const training = ({ train, validation }, epochs) => ({
  train,
  validation,
  batchSize: 32,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  budget: { epochs, learningRate: 0.005 },
});
const pretrained = buildModel(spec, { seed: 1 });
await trainControl(pretrained, { ...training(source, 4), seed: 1 });

const truth = target.test.targetsOf();
const { result } = await compareStrategies({
  build: ({ seed }) => buildModel(spec, { seed }),
  sources: [{ name: 'births', source: await readCarrySource(pretrained) }],
  strategies: [full(), freeze()],
  training: () => training(target, 15),
  async measure(model) {
    const { data } = await predictAll(model, target.test);
    return { validation: null, test: { score: meanAbsoluteError(target.test.toDataUnits(data), truth) } };
  },
  seeds: [1, 2, 3],
});

console.log('last week again'.padEnd(16), Math.round(meanAbsoluteError(seasonalNaiveForecast(target.test, 7), truth)));
for (const { name, mean } of result.rows) console.log(name.padEnd(16), Math.round(mean));
const [best] = result.rows.filter(({ kind }) => kind === 'strategy');
const names = { candidate: best.name, control: 'scratch', metric: 'MAE', unit: 'births a day' };
console.log(verdictSentence(best.versusScratch, names));
