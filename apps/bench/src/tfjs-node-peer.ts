import { fileURLToPath } from 'node:url';
import { linePeer } from './line-peer.ts';
import type { Absent, Peer } from './peer.ts';

// The same from src and from dist.
const program = fileURLToPath(new URL('../native/peer.mjs', import.meta.url));

/** Plain tfjs on its native backend, in a process of its own. */
export async function tfjsNodePeer(threads: number): Promise<Peer | Absent> {
  const peer = await linePeer({
    name: `tfjs-node ${threads}T`,
    command: process.execPath,
    words: [program],
    // One operation at a time: tfjs waits for each.
    environment: { TF_NUM_INTRAOP_THREADS: String(threads), TF_CPP_MIN_LOG_LEVEL: '2' },
    tasks: ['train', 'predict', 'predict-one'],
    hint: 'apps/bench/setup-tfjs-node.sh installs it',
  });
  return 'reason' in peer ? peer : { ...peer, version: `${peer.version}, ${threads} thread${threads > 1 ? 's' : ''}` };
}
