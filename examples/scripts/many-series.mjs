// One network for many series: the warmest hour of the next three days in two cities, from one table. Windows never reach
// from one series into another, and each is scaled by its own numbers, so that no city drowns the other.
// node many-series.mjs
import { readFile } from 'node:fs/promises';
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { meanAbsoluteError, predictAll } from '@seqgraft/training';
import { trainControl } from '@seqgraft/transfer';
import { fitScaler, naiveForecast, readTable, slideWindows, splitByTime } from '@seqgraft/windows';

// The long form: a row for each series and time, and a column that says which series it is.
const lines = ['city,date,temp_max,temp_min,precipitation,wind'];
for (const city of ['seattle', 'new-york']) {
  const text = await readFile(new URL(`../weather/data/${city}.csv`, import.meta.url), 'utf8');
  lines.push(
    ...text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => `${city},${line}`),
  );
}
const table = await readTable(
  { text: lines.join('\n') },
  { time: 'date', series: 'city', target: ['temp_max'], past: ['temp_min', 'precipitation', 'wind'] },
);
const split = splitByTime(table, { train: 0.6, validation: 0.1 });
const scaler = fitScaler(split.train, { kind: 'per-window' });
const { train, validation, test } = slideWindows(split, { lookback: 14, horizon: 3, scaler });

await useBackend('auto');
const spec = { cell: 'lstm', units: [16], features: train.features.length, head: { outputs: 3 } };
const model = buildModel(spec, { seed: 1 });
const { bestEpoch } = await trainControl(model, {
  train,
  validation,
  batchSize: 32,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  budget: { epochs: 20, learningRate: 0.003 },
  patience: 5,
  seed: 1,
});
console.log(`${table.series.length} series, ${train.windowCount} windows to train on; the best epoch was ${bestEpoch}`);

const { data } = await predictAll(model, test);
const [forecast, last, truth] = [test.toDataUnits(data), naiveForecast(test), test.targetsOf()];
const series = test.seriesOf();
for (const { id } of table.series) {
  const own = (values) => values.filter((_, i) => series[Math.floor(i / 3)] === id);
  const [network, naive] = [forecast, last].map((values) => meanAbsoluteError(own(values), own(truth)).toFixed(2));
  console.log(`${id.padEnd(8)} the network is off by ${network} °C, the last value again by ${naive} °C`);
}
