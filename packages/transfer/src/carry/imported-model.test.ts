import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import '@tensorflow/tfjs-backend-cpu';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { predictionsOf, randomInputs, randomise, tinyModel, tinyTraining } from '../../test/tiny-network.ts';
import { adapt } from '../adapting/adapt.ts';
import { freeze } from '../strategies/freeze.ts';
import { carry } from './carry.ts';
import { describeLayersModel } from './describe-layers-model.ts';
import { readCarrySource } from './read-carry-source.ts';

let folder: string;

beforeAll(async () => {
  await tf.setBackend('cpu');
  folder = await mkdtemp(join(tmpdir(), 'seqgraft-model-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** model.json and its weights on the disk, as tfjs writes them. */
async function save(network: LayersModel): Promise<void> {
  await network.save(
    tf.io.withSaveHandler(async ({ weightData, weightSpecs, modelTopology }) => {
      const manifest = [{ paths: ['weights.bin'], weights: weightSpecs }];
      await writeFile(join(folder, 'model.json'), JSON.stringify({ modelTopology, weightsManifest: manifest }));
      await writeFile(join(folder, 'weights.bin'), new Uint8Array(weightData as ArrayBuffer));
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    }),
  );
}

async function load(): Promise<LayersModel> {
  const json = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
  const bytes = await readFile(join(folder, 'weights.bin'));
  return loadLayersModel(
    tf.io.fromMemory({
      modelTopology: json.modelTopology,
      weightSpecs: json.weightsManifest[0].weights,
      weightData: new Uint8Array(bytes).buffer,
    }),
  );
}

it('is carried from like any other source: a tfjs model off the disk, to one with more columns and units', async () => {
  const trained = tinyModel({ units: [3, 2], features: 2, bidirectional: true, seed: 1 });
  randomise(trained, 4);
  await save(trained.network);

  const source = await readCarrySource(describeLayersModel(await load()), { features: ['load', 'wind'] });
  const target = tinyModel({ units: [4, 2], features: 3, bidirectional: true, seed: 2 });
  const columns = { features: ['load', 'wind', 'rain'] };
  const carried = await carry(source, target, { columns });
  expect(carried.report).toMatchObject({ reinitialised: [], unusedSource: [], adaptedTensors: 8, totalTensors: 14 });

  const inputs = randomInputs([3, 5, 3], 1);
  const known = { shape: [3, 5, 2], data: inputs.data.filter((_, place) => place % 3 < 2) };
  const expected = predictionsOf(trained, known);
  expect(predictionsOf(carried, inputs)).toEqual(expected.map((value) => expect.closeTo(value, 5)));
});

it('trains the rows of new columns in a frozen body, and nothing else of it', async () => {
  const source = tinyModel({ units: [3, 2], features: 1, seed: 1 });
  const names = { features: ['load'] };
  const target = tinyModel({ units: [3, 2], features: 2, seed: 2 });
  const carried = await carry(await readCarrySource(source, names), target, {
    columns: { features: ['load', 'rain'] },
  });
  const { proof } = await adapt(carried, freeze(), tinyTraining);
  expect(proof.trained.map(({ name }) => name)).toEqual(['recurrent_1/kernel', 'head/kernel', 'head/bias']);
});

it('trains a backward half and what reads it, whatever is frozen', async () => {
  const source = tinyModel({ units: [3, 2], seed: 1 });
  const carried = await carry(
    await readCarrySource(source),
    tinyModel({ units: [3, 2], bidirectional: true, seed: 2 }),
  );
  const { proof } = await adapt(carried, freeze(), tinyTraining);
  expect(proof.trained.map(({ name }) => name)).toContain('recurrent_2/backward/recurrent_kernel');
  expect(proof.inert).toEqual([]);
});
