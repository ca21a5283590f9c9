// A model from a .keras file as the source: it forecasts births as it is, and after its head was trained on a few months.
// No Python runs, and no code from the file.
// node import-from-keras.mjs
import { readFile } from 'node:fs/promises';
import { importModel, readForeignModel } from '@seqgraft/checkpoints/foreign';
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { meanAbsoluteError, predictAll } from '@seqgraft/training';
import { adapt, carry, freeze, readCarrySource } from '@seqgraft/transfer';
import { fitScaler, readTable, seasonalNaiveForecast, slideWindows, splitByTime } from '@seqgraft/windows';

const bytes = await readFile(new URL('data/births.keras', import.meta.url));
const { spec, weights } = importModel(await readForeignModel({ name: 'births.keras', bytes }));
console.log(`imported: ${spec.cell} of ${spec.units} units, ${spec.features} inputs, ${spec.head.outputs} outputs`);

// The file knows the network, not the data: its columns, windows and scaling are those that it was trained with.
const table = await readTable(new URL('../../docs/public/data/births-2003-2004.csv', import.meta.url), {
  time: 'date',
  target: ['births'],
});
const split = splitByTime(table, { train: 0.3, validation: 0.1 });
const scaler = fitScaler(split.train, { kind: 'per-window' });
const { train, validation, test } = slideWindows(split, { lookback: 28, horizon: 7, scaler });

await useBackend('auto');
const source = buildModel(spec, { seed: 1 });
source.writeWeights(weights);
const carried = await carry(await readCarrySource(source), buildModel(spec, { seed: 2 }));
await adapt(carried, freeze(), {
  train,
  validation,
  batchSize: 32,
  optimizer: { kind: 'adam' },
  loss: 'mse',
  budget: { epochs: 15, learningRate: 0.003 },
  seed: 1,
});

const truth = test.targetsOf();
const say = (name, forecast) => console.log(name.padEnd(18), Math.round(meanAbsoluteError(forecast, truth)));
const errorOf = async (model) => test.toDataUnits((await predictAll(model, test)).data);
say('last week again', seasonalNaiveForecast(test, 7));
say('imported, as it is', await errorOf(source));
say('after adapting', await errorOf(carried));
