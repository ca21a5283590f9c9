// A strategy of one's own is data: its phases say which group trains at which rate. This one reads anew: what comes into
// the network is learned again while its memory rests; then all of it trains slowly. It is compared like any other.
// node custom-strategy.mjs
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { meanAbsoluteError, predictAll } from '@seqgraft/training';
import { compareStrategies, full, readCarrySource, trainControl, verdictSentence } from '@seqgraft/transfer';
import { fitScaler, readTable, slideWindows, splitByTime } from '@seqgraft/windows';

const readAnew = {
  name: 'read-anew',
  kind: 'strategy',
  description:
    'Inputs and head are learned anew while the recurrent kernels rest, then all trains at a tenth of the rate.',
  reference: null,
  start: 'carried',
  head: 'auto',
  phases(groups, { epochs, learningRate, schedule = { kind: 'constant' } }) {
    const half = Math.ceil(epochs / 2);
    const rules = (body, head) =>
      Object.fromEntries(groups.map(({ name, kind }) => [name, kind === 'head' ? head : body]));
    return [
      { name: 'read', epochs: half, learningRate, schedule, groups: rules({ kernel: 1, bias: 1 }, 1) },
      { name: 'settle', epochs: epochs - half, learningRate, schedule, groups: rules(0.1, 0.1) },
    ];
  },
};

async function windowsOf(city, shares) {
  const file = new URL(`../weather/data/${city}.csv`, import.meta.url);
  const table = await readTable(file, { time: 'date', target: ['temp_max'], past: ['temp_min', 'wind'] });
  const split = splitByTime(table, shares);
  return slideWindows(split, { lookback: 14, horizon: 3, scaler: fitScaler(split.train, { kind: 'per-window' }) });
}

await useBackend('auto');
const [seattle, newYork] = [await windowsOf('seattle', { train: 1 }), await windowsOf('new-york', { train: 0.15 })];
const spec = { cell: 'lstm', units: [12], features: 3, head: { outputs: 3 } };
const common = { batchSize: 16, optimizer: { kind: 'adam' }, loss: 'mse' };
const source = buildModel(spec, { seed: 1 });
await trainControl(source, { ...common, train: seattle.train, budget: { epochs: 8, learningRate: 0.005 }, seed: 1 });

const truth = newYork.test.targetsOf();
const { result } = await compareStrategies({
  build: ({ seed }) => buildModel(spec, { seed }),
  sources: [{ name: 'seattle', source: await readCarrySource(source) }],
  strategies: [readAnew, full()],
  training: () => ({ ...common, train: newYork.train, budget: { epochs: 10, learningRate: 0.005 } }),
  async measure(model) {
    const { data } = await predictAll(model, newYork.test);
    return { validation: null, test: { score: meanAbsoluteError(newYork.test.toDataUnits(data), truth) } };
  },
  seeds: [1, 2, 3],
});
for (const { name, mean, sd } of result.rows) console.log(name.padEnd(10), mean.toFixed(2), '±', (sd ?? 0).toFixed(2));
const own = result.rows.find(({ name }) => name === 'read-anew');
console.log(
  verdictSentence(own.versusScratch, { candidate: 'read-anew', control: 'scratch', metric: 'MAE', unit: '°C' }),
);
