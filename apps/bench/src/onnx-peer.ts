import { createRequire } from 'node:module';
import type { DenseArray } from '@seqgraft/core';
import { onnxModel } from './onnx-model.ts';
import { type Absent, type Peer, type Session, timed } from './peer.ts';
import { meanSquare } from './tfjs-peer.ts';
import { firstSequence, type Workload } from './workload.ts';

/** As much of onnxruntime-node as is used here. */
interface Runtime {
  readonly Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => object;
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: object,
    ): Promise<{
      run(inputs: Readonly<Record<string, object>>): Promise<Readonly<Record<string, { data: Float32Array }>>>;
      release(): Promise<void>;
    }>;
  };
}

/** onnxruntime-node, which predicts only. It is no dependency: its package weighs 290 MB. */
export async function onnxPeer(threads: number): Promise<Peer | Absent> {
  const name = `onnxruntime-node ${threads}T`;
  // The same from src and from dist.
  const require = createRequire(new URL('../.peers/package.json', import.meta.url));
  let runtime: Runtime;
  let version: string;
  try {
    runtime = require('onnxruntime-node') as Runtime;
    version = (require('onnxruntime-node/package.json') as { version: string }).version;
  } catch (error) {
    const cause = (error as Error).message.split('\n')[0];
    return { name, reason: `${cause}; npm install --prefix apps/bench/.peers --ignore-scripts onnxruntime-node` };
  }
  return {
    name,
    version: `onnxruntime-node ${version}, ${threads} thread${threads > 1 ? 's' : ''}`,
    tasks: ['predict', 'predict-one'],
    open: (workload) => openOnnx(runtime, workload, threads),
    close: () => {},
  };
}

async function openOnnx({ InferenceSession, Tensor }: Runtime, workload: Workload, threads: number): Promise<Session> {
  const session = await InferenceSession.create(onnxModel(workload), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Its threads would spin through the turns of the others.
    extra: { session: { intra_op: { allow_spinning: '1' }, force_spinning_stop: '1' } },
  });
  const tensor = ({ shape, data }: DenseArray): object => new Tensor('float32', data, shape);
  const all = tensor(workload.inputs);
  const one = tensor(firstSequence(workload.inputs));
  return {
    run: (task) => timed(() => session.run({ x: task === 'predict' ? all : one })),
    async loss() {
      const { y } = await session.run({ x: all });
      return meanSquare((y as { data: Float32Array }).data, workload.targets.data);
    },
    dispose: () => session.release(),
  };
}
