// Finds events in sensor readings: trained on motes indoors, carried to motes outdoors, where few readings are labelled.
// Windows overlap by all but one row, and each is told by the label of its last row.
// node classify-sensors.mjs
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { classReport, confusionMatrix, predictAll, predictedClasses } from '@seqgraft/training';
import { adapt, carry, freeze, readCarrySource, trainControl } from '@seqgraft/transfer';
import { fitScaler, majorityForecast, readTable, slideWindows, splitByPart } from '@seqgraft/windows';

const schema = { time: 'reading', series: 'mote', past: ['humidity', 'temperature'], label: 'label', part: 'part' };

async function windowsOf(place, stride) {
  const table = await readTable(new URL(`../motes/data/${place}.csv`, import.meta.url), schema);
  const split = splitByPart(table);
  const scaler = fitScaler(split.train, { kind: 'robust' });
  return slideWindows(split, { of: 'label', lookback: 10, scaler, stride });
}

await useBackend('auto');
const source = await windowsOf('indoor', 4);
const target = await windowsOf('outdoor', 8);
const training = {
  batchSize: 32,
  optimizer: { kind: 'adam' },
  loss: 'cross-entropy',
  seed: 1,
};
const spec = { cell: 'lstm', units: [8], features: 2, head: { outputs: 2, task: { kind: 'classes' } } };
const pretrained = buildModel(spec, { seed: 1 });
await trainControl(pretrained, { ...training, train: source.train, budget: { epochs: 4, learningRate: 0.01 } });

const onTarget = { ...training, train: target.train, budget: { epochs: 6, learningRate: 0.002 } };
const carried = await carry(await readCarrySource(pretrained), buildModel(spec, { seed: 2 }));
await adapt(carried, freeze(), onTarget);
const scratch = buildModel(spec, { seed: 2 });
await trainControl(scratch, onTarget);

const { test } = target;
const tell = async (model) => predictedClasses(await predictAll(model, test));
const told = {
  majority: majorityForecast(target.train, test),
  'source as it is': await tell(pretrained),
  'adapted, frozen body': await tell(carried),
  'from scratch': await tell(scratch),
};
for (const [name, classes] of Object.entries(told)) {
  const { macroF1, classes: each } = classReport(confusionMatrix(classes, test.targetsOf(), 2));
  const { recall, support } = each[1];
  console.log(
    `${name.padEnd(22)} macro-F1 ${macroF1.toFixed(3)}, found ${Math.round(recall * support)} of ${support} events`,
  );
}
