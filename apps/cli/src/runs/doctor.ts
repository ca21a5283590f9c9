import { availableParallelism, totalmem } from 'node:os';
import { type RepairReport, repairStore, verifyStore } from '@seqgraft/checkpoints';
import { isSeqgraftError } from '@seqgraft/core';
import { type BackendName, useBackend } from '@seqgraft/layers';
import type { EngineUse } from '@seqgraft/training';
import type { StoreOptions } from '../options/store-options.ts';
import { counted } from '../output/counted.ts';
import { repairLines } from '../output/repair-lines.ts';
import { textTable } from '../output/text-table.ts';
import type { Outcome } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import { type EngineFinding, engineUseHere, examineEngine } from '../task/examine-engine.ts';
import { version } from '../version.ts';

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

/** Whether a backend starts here. Choosing one does not keep another from being chosen after it. */
async function examineBackend(name: BackendName): Promise<Finding> {
  try {
    // The engine is started, and timed, later.
    await useBackend(name, { compiled: 'never' });
    return { name, ok: true, says: 'starts' };
  } catch (error) {
    return { name, ok: false, says: isSeqgraftError(error) ? error.reason : String(error) };
  }
}

interface StoreFinding extends Finding {
  /** What --repair would do; null where nothing is bad. */
  readonly repair: RepairReport | null;
}

async function examineStore(place: string): Promise<StoreFinding> {
  try {
    const store = await openStore(place);
    const { checkpoints, bad } = await verifyStore(store);
    const says = `${place}: ${counted(checkpoints, 'checkpoint')}, ${bad.length} bad`;
    const repair = bad.length === 0 ? null : await repairStore(store);
    return { name: 'store', ok: bad.length === 0, says, repair };
  } catch (error) {
    if (!isSeqgraftError(error)) throw error;
    const says = error.code === 'E_STORE_EMPTY' ? `${place}: nothing is kept there yet` : error.reason;
    return { name: 'store', ok: error.code === 'E_STORE_EMPTY', says, repair: null };
  }
}

/** Whether a training step ran on the engine, and why not. */
function useWords(engine: EngineFinding, use: EngineUse): string {
  if (use.used) return 'training runs on it';
  const plain = 'training runs on plain TensorFlow.js, many times slower';
  return engine.ok ? `not used: ${use.reason.replace(/\.$/, '')}` : plain;
}

/** What --repair would do. */
function repairText({ repair }: StoreFinding): string[] {
  return repair === null ? [] : ['', ...repairLines(repair)];
}

/** Says what this machine offers to seqgraft. */
export async function examine(options: StoreOptions): Promise<Outcome> {
  const backends: Finding[] = [];
  for (const name of ['tensorflow', 'wasm', 'cpu'] as const) backends.push(await examineBackend(name));
  const { name: chosen } = await useBackend('auto', { compiled: 'never' });
  const engine = await examineEngine();
  const training = await engineUseHere();
  const store = await examineStore(options.store);
  const cores = availableParallelism();
  const gibibytes = (totalmem() / 2 ** 30).toFixed(1);
  const lines = [
    ['seqgraft', version],
    ['node', process.version],
    [
      'platform',
      `${process.platform} ${process.arch}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${gibibytes} GiB of memory`,
    ],
    ...backends.map(({ name, ok, says }) => [
      `backend ${name}`,
      `${ok ? 'ok' : '–'}  ${says}${name === chosen ? ' (auto takes it)' : ''}`,
    ]),
    ['engine', `${engine.ok ? 'ok' : '–'}  ${engine.says.replace(/\.$/, '')}; ${useWords(engine, training)}`],
    ...(engine.gigaflops === null
      ? []
      : [['engine speed', `${engine.gigaflops.toFixed(1)} GFLOP/s on one thread, in its matrix product`]]),
    ['store', `${store.ok ? 'ok' : '!'}  ${store.says}`],
  ];
  return {
    result: {
      version,
      node: process.version,
      platform: process.platform,
      architecture: process.arch,
      cores,
      memory: totalmem(),
      backend: chosen,
      backends,
      engine,
      training,
      store,
    },
    text: [textTable(['what', 'says'], lines), ...repairText(store)].join('\n'),
  };
}
