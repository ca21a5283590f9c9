// A network that has read Moby-Dick goes on to a speech: with a few thousand letters of it, does it read better than one
// that has read nothing else? Bits a character, and a line of its own.
// node text.mjs
import { readFile } from 'node:fs/promises';
import { useBackend } from '@seqgraft/layers';
import { buildModel } from '@seqgraft/models';
import { bitsPerCharacter, evaluateLoss, sampleText } from '@seqgraft/training';
import { adapt, carry, full, readCarrySource, trainControl } from '@seqgraft/transfer';
import { fitVocabulary, slideWindows, splitByTime, textTable } from '@seqgraft/windows';

const read = async (file, length) =>
  (await readFile(new URL(`../language/data/${file}`, import.meta.url), 'utf8')).slice(0, length).normalize('NFC');
const novel = await read('moby-dick.txt', 30_000);
const speech = await read('state-of-the-union.txt', 8_000);
const vocabulary = fitVocabulary(novel + speech, { kind: 'characters' });

/** Windows side by side, with a target on every step: the next character. */
function windowsOf(text, shares) {
  const split = splitByTime(textTable(text, vocabulary), shares);
  return slideWindows(split, { lookback: 48, horizon: 1, targets: 'every-step', stride: 48 });
}

await useBackend('auto');
const spec = {
  cell: 'gru',
  units: [32],
  embedding: { vocabulary: vocabulary.size, width: 16 },
  head: { outputs: vocabulary.size, targets: 'every-step', task: { kind: 'classes' } },
};
const training = { batchSize: 16, optimizer: { kind: 'adam' }, loss: 'cross-entropy', clipNorm: 1, seed: 1 };

const source = buildModel(spec, { seed: 1 });
const { train } = windowsOf(novel, { train: 1 });
await trainControl(source, { ...training, train, budget: { epochs: 4, learningRate: 0.01 } });

const target = windowsOf(speech, { train: 0.5 });
const onTarget = { ...training, train: target.train, budget: { epochs: 6, learningRate: 0.004 } };
const carried = await carry(await readCarrySource(source), buildModel(spec, { seed: 2 }));
await adapt(carried, full(), onTarget);
const scratch = buildModel(spec, { seed: 2 });
await trainControl(scratch, onTarget);

const told = { 'source as it is': source, adapted: carried, 'from scratch': scratch };
for (const [name, model] of Object.entries(told)) {
  const loss = await evaluateLoss(model, target.test, { loss: 'cross-entropy' });
  console.log(`${name.padEnd(16)} ${bitsPerCharacter(loss).toFixed(2)} bits a character`);
}
const prompt = 'My fellow ';
console.log(await sampleText(carried, { vocabulary, prompt, length: 60, temperature: 0.5, seed: 1 }));
