import type { DenseArray } from '@seqgraft/core';
import { LineProcess } from './line-process.ts';
import type { Absent, Peer, Session, Task } from './peer.ts';
import { DROPOUT, LEARNING_RATE, type Workload } from './workload.ts';

export interface LinePeerOptions {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly tasks: readonly Task[];
  /** How it is installed. */
  readonly hint: string;
}

/** A peer in a process of its own, which waits on its input while others have their turns. Its first line says its version. */
export async function linePeer(options: LinePeerOptions): Promise<Peer | Absent> {
  const { name, command, words, environment, tasks, hint } = options;
  const child = new LineProcess(command, words, environment);
  let version: string;
  try {
    version = (await child.next()).version as string;
  } catch (error) {
    return { name, reason: `${(error as Error).message}; ${hint}` };
  }
  return {
    name,
    version,
    tasks,
    open: (workload) => openWorkload(child, workload),
    close: () => child.close(),
  };
}

function pack({ shape, data }: DenseArray): { shape: readonly number[]; data: string } {
  return { shape, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') };
}

async function openWorkload(child: LineProcess, workload: Workload): Promise<Session> {
  const { units, features } = workload.size;
  await child.ask({
    do: 'open',
    cell: workload.cell,
    units,
    features,
    dropout: DROPOUT,
    rate: LEARNING_RATE,
    weights: Object.fromEntries([...workload.weights].map(([name, weight]) => [name, pack(weight)])),
    inputs: pack(workload.inputs),
    targets: pack(workload.targets),
  });
  return {
    run: async (task: Task) => (await child.ask({ do: 'run', task })).ms as number,
    loss: async () => (await child.ask({ do: 'loss' })).loss as number,
    dispose: () => {},
  };
}
