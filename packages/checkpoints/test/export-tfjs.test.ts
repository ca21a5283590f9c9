import { registerChainedOps, registerLayers, useBackend } from '@seqgraft/layers';
import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { beforeAll, expect, it } from 'vitest';
import { exportModel } from '../src/exporting/export-model.ts';
import { type ExportCase, exampleInputs, exampleModel, examplePredictions, exportCases } from './export-cases.ts';

const resetsAfter = ({ spec }: ExportCase): boolean => spec.cell === 'gru' && spec.resetAfter !== false;
const plain = exportCases.filter((each) => !resetsAfter(each));
const predictedByPlain = new Map<ExportCase, readonly number[]>();

// All at once, before the first buildModel: from there on TensorFlow.js makes layers of this toolkit's own classes.
beforeAll(async () => {
  await useBackend('cpu');
  registerChainedOps();
  for (const each of plain) predictedByPlain.set(each, await predictedElsewhere(each));
  for (const each of exportCases.filter(resetsAfter))
    await expect(predictedElsewhere(each)).rejects.toThrow(/reset_?after/i);
});

/** What tfjs-layers predicts with an export, read as it reads any model.json. */
async function predictedElsewhere(each: ExportCase): Promise<number[]> {
  const { files } = await exportModel(exampleModel(each), 'tfjs');
  const [json, weights] = files.map(({ bytes }) => bytes) as [Uint8Array, Uint8Array];
  const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(json));
  const model = await loadLayersModel({
    load: async () => ({
      modelTopology,
      weightSpecs: weightsManifest[0].weights,
      weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength) as ArrayBuffer,
    }),
  });
  const { shape, data } = exampleInputs(each);
  // Tokens stand in [batch, time] there.
  const given = each.spec.embedding === undefined ? [...shape] : shape.slice(0, 2);
  const outputs = tf.tidy(() => model.predict(tf.tensor(data, given)) as tf.Tensor);
  const values = [...(await outputs.data())];
  outputs.dispose();
  model.dispose();
  return values;
}

/** With a softmax where the checkpoint has logits. */
async function predictedHere(each: ExportCase): Promise<number[]> {
  const { shape, data } = await examplePredictions(each);
  if (each.spec.head.task?.kind !== 'classes') return [...data];
  return [...tf.tidy(() => tf.softmax(tf.tensor(data, [...shape]))).dataSync()];
}

async function expectAgreement(each: ExportCase, there: readonly number[]): Promise<void> {
  const here = await predictedHere(each);
  expect(there).toHaveLength(here.length);
  expect(Math.max(...there.map((value, index) => Math.abs(value - (here[index] as number))))).toBeLessThan(1e-5);
}

it.each(plain)('plain TensorFlow.js loads $name and predicts the same', (each) =>
  expectAgreement(each, predictedByPlain.get(each) ?? []),
);

it.each(exportCases.filter(resetsAfter))('with registerLayers(), $name loads and predicts the same', async (each) => {
  registerLayers();
  await expectAgreement(each, await predictedElsewhere(each));
});
