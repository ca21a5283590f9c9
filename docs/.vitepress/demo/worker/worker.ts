import { isSeqgraftError } from '@seqgraft/core';
import { type EngineUse, useBackend } from '@seqgraft/layers';
import '@seqgraft/layers/register';
import type { Answer, DemoWorker, Failure, Question, RunEvent, RunOrder, RunResult } from '../protocol.ts';
import { adaptTarget } from './adapt-target.ts';
import { describeChoice } from './describe-choice.ts';
import { listModels, packModel, removeModels, unpackModels } from './kept-models.ts';
import { loadTheRest } from './load-the-rest.ts';
import { predictRows } from './predict.ts';
import { lookAtFile } from './read-choice.ts';
import { runStorage } from './run-storage.ts';
import { trainSource } from './train-source.ts';

const post = (answer: Answer): void => self.postMessage(answer);
const tell = (event: RunEvent): void => post({ event });

/** The run that goes on now. */
let running: { readonly controller: AbortController; readonly ended: Promise<unknown> } | null = null;

/** Once a page: the backend that keeps the tensors, and the engine that computes. */
let started: Promise<EngineUse> | null = null;
const start = (): Promise<EngineUse> => {
  started ??= useBackend('cpu').then(({ engine }) => engine);
  return started;
};

async function run(order: RunOrder): Promise<RunResult> {
  await start();
  await runStorage.begin(order);
  const controller = new AbortController();
  const context = { tell, signal: controller.signal };
  const work = async (): Promise<RunResult> => {
    tell({ type: 'stage', stage: 'loading', note: 'Reading the data' });
    const { source } = order;
    const ref = source.kind === 'kept' ? source.ref : (await trainSource(source.data, context)).ref;
    const result = await adaptTarget(order, ref, context);
    await runStorage.forget();
    return result;
  };
  const ended = work();
  running = { controller, ended: ended.catch(() => {}) };
  try {
    return await ended;
  } finally {
    running = null;
  }
}

const worker: DemoWorker = {
  start,
  loadTheRest,
  lookAt: lookAtFile,
  describe: describeChoice,
  run,
  async stop() {
    running?.controller.abort();
    await running?.ended;
  },
  unfinished: () => runStorage.order(),
  forget: () => runStorage.forget(),
  kept: listModels,
  remove: removeModels,
  pack: packModel,
  unpack: unpackModels,
  async predict(ref, choice) {
    await start();
    return predictRows(ref, choice);
  },
};

function failureOf(error: unknown): Failure {
  if (isSeqgraftError(error)) return { code: error.code, reason: error.reason, remedy: error.remedy };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'E_BUG', reason, remedy: 'This is a mistake of ours. Please tell us, with what you did before.' };
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  const { id, call, args } = data;
  try {
    const work = worker[call] as (...given: readonly unknown[]) => Promise<unknown>;
    post({ id, value: await work(...args) });
  } catch (error) {
    post({ id, failure: failureOf(error) });
  }
};
