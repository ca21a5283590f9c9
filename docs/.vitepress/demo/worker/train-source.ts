import { buildModel, type ModelSpec, parseModelSpec } from '@seqgraft/models';
import { trainControl } from '@seqgraft/transfer';
import type { DataChoice } from '../protocol.ts';
import { keepModel } from './kept-models.ts';
import { ForecastStretch } from './live-forecast.ts';
import { measureModel } from './measure.ts';
import { nameOf } from './name-of.ts';
import { prepareSource } from './prepared-data.ts';
import { readChoice, unitOf } from './read-choice.ts';
import { frame, loss, optimizer, pretraining, units } from './recipe.ts';
import { replayHistory, replaySnapshot } from './replay.ts';
import { progressOf, type RunContext } from './run-context.ts';
import { runStorage, type TrainedSource } from './run-storage.ts';
import { saveHooks } from './save-hooks.ts';

const seed = 1;

/** The network of the page: what `seqgraft demo` trains. */
function ownSpec(): ModelSpec {
  return parseModelSpec({ cell: 'lstm', units, features: 1, head: { targets: 'last', outputs: frame.horizon } });
}

/** Trains a source and keeps it, or finds it where this run has done so before it was stopped. */
export async function trainSource(choice: DataChoice, { tell, signal }: RunContext): Promise<TrainedSource> {
  const done = await runStorage.source();
  if (done !== null) {
    replayHistory({ name: 'source', seed }, done.history, tell);
    return done;
  }
  const data = prepareSource(await readChoice(choice), frame);
  const { train, validation } = data.windows;
  const rows = data.table.rowCount;
  tell({ type: 'stage', stage: 'source', note: `${rows} rows, ${train.windowCount} windows to train on` });
  const spec = ownSpec();
  const model = buildModel(spec, { seed });
  try {
    const { epochs, learningRate, batchSize, schedule } = pretraining;
    const hooks = await saveHooks('source');
    const curve = { name: 'source', seed };
    if (hooks.resumeFrom !== undefined) replaySnapshot(curve, hooks.resumeFrom, tell);
    const stretch = new ForecastStretch(validation, unitOf(choice));
    const training = await trainControl(model, {
      ...{ train, validation, batchSize, optimizer, loss, seed, signal, ...hooks },
      budget: { epochs, learningRate, schedule },
      onProgress: progressOf(curve, model, { tell, stretch }),
    });
    tell({ type: 'forecast', curve, forecast: stretch.draw(model) });
    const measured = await measureModel(model, data.windows);
    const metrics = { validation: measured.validation?.metrics ?? null, test: null };
    const weights = await model.readWeights();
    const kept = await keepModel({
      ...{ name: nameOf(choice), spec, weights, training, metrics, data, choice, seed },
      parent: null,
    });
    const source = { ...kept, history: training.history };
    await runStorage.keepSource(source);
    return source;
  } finally {
    model.dispose();
  }
}
