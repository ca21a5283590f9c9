// Windows without a network: what is in a file, splits in time, a scaler of the training rows, windows for any library,
// and the forecasts that a network has to beat.
// node windows-alone.mjs
import {
  describeTable,
  driftForecast,
  fitScaler,
  naiveForecast,
  readTable,
  seasonalNaiveForecast,
  slideWindows,
  splitByTime,
} from '@seqgraft/windows';

const table = await readTable(new URL('../weather/data/seattle.csv', import.meta.url), {
  time: 'date',
  target: ['temp_max'],
  past: ['precipitation', 'wind'],
  calendar: ['day-of-year'],
});
for (const { name, mean, min, max } of describeTable(table).columns) {
  console.log(name.padEnd(16), `mean ${mean.toFixed(1)}, ${min.toFixed(1)} to ${max.toFixed(1)}`);
}

const split = splitByTime(table, { train: 0.7, validation: 0.15 }); // the rest is test
const scaler = fitScaler(split.train, { kind: 'standard' }); // it never sees validation or test
const windows = slideWindows(split, { lookback: 14, horizon: 7, scaler });
const { train, validation, test } = windows;
console.log(`windows: ${train.windowCount} train, ${validation.windowCount} validation, ${test.windowCount} test`);

const [batch] = train.batches({ size: 32, seed: 1, epoch: 0 }); // Float32Arrays, for tfjs, ONNX or your own loop
console.log(`a batch: inputs ${batch.inputs.shape}, targets ${batch.targets.shape}, of ${train.features.join(', ')}`);

const truth = test.targetsOf();
const errorOf = (forecast) => forecast.reduce((sum, value, i) => sum + Math.abs(value - truth[i]), 0) / truth.length;
const baselines = {
  'last value': naiveForecast(test),
  drift: driftForecast(test),
  'last year': seasonalNaiveForecast(test, 365),
};
for (const [name, forecast] of Object.entries(baselines))
  console.log(name.padEnd(14), errorOf(forecast).toFixed(2), '°C');
