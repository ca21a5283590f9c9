import type { io } from '@tensorflow/tfjs-core';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, type layers, loadLayersModel, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import { tinyNetwork } from './tiny-network.ts';

type Layer = layers.Layer;

/** A sequential model of these layers; the first says the shape of its input. */
export function chain(...parts: readonly Layer[]): Sequential {
  const network = sequential();
  for (const part of parts) network.add(part);
  return network;
}

/** A recurrent body without a head: [5, 2] → [3]. */
export function body(): Sequential {
  const base = tinyNetwork() as Sequential;
  base.pop();
  return base;
}

/** One epoch of one batch of [4, …inputShape] → [4, 1]. */
export async function fitOnce(network: LayersModel): Promise<void> {
  const [, ...shape] = (network.inputs[0] as unknown as { shape: number[] }).shape;
  const x = tf.randomNormal([4, ...shape], 0, 1, 'float32', 7);
  const y = tf.ones([4, 1]);
  await network.fit(x, y, { epochs: 1, verbose: 0, shuffle: false });
  tf.dispose([x, y]);
}

export function compile(network: LayersModel, optimizer: tf.Optimizer = tf.train.sgd(0.5)): void {
  network.compile({ optimizer, loss: 'meanSquaredError' });
}

/** Copies of the values of a layer's weights. */
export function valuesOf(layer: { readonly weights: Layer['weights'] }): number[][] {
  return layer.weights.map((weight) => Array.from(weight.read().dataSync()));
}

/** What `save` writes. */
async function saved(network: LayersModel): Promise<io.ModelArtifacts> {
  let artifacts: io.ModelArtifacts = {};
  const save = async (given: io.ModelArtifacts): Promise<io.SaveResult> => {
    artifacts = given;
    return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
  };
  await network.save({ save });
  return artifacts;
}

/** The model.json that tfjs' file handlers write of it. */
export async function savedJson(network: LayersModel): Promise<unknown> {
  const { modelTopology, weightSpecs, trainingConfig } = await saved(network);
  const weightsManifest = [{ paths: ['./weights.bin'], weights: weightSpecs }];
  return JSON.parse(JSON.stringify({ format: 'layers-model', modelTopology, trainingConfig, weightsManifest }));
}

export async function savedAndLoaded(network: LayersModel): Promise<LayersModel> {
  const artifacts = await saved(network);
  return loadLayersModel({ load: async () => artifacts });
}
