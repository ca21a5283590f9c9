// Checkpoints without a network of seqgraft: any named arrays, published whole or not at all, deduplicated by content,
// tagged, compared, rolled back and verified.
// node store-alone.mjs
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  diffCheckpoints,
  listRefs,
  loadCheckpoint,
  publishCheckpoint,
  rollback,
  tagCheckpoint,
  verifyStore,
} from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';

const folder = await mkdtemp(join(tmpdir(), 'checkpoints-'));
const store = fileStore(folder);

const group = (name, values) => ({
  name,
  tensors: new Map([[`${name}/kernel`, { shape: [values.length], data: Float32Array.from(values) }]]),
});
const body = group(
  'body',
  Array.from({ length: 5000 }, (_, i) => Math.sin(i)),
);

await publishCheckpoint(store, 'load', { groups: [body, group('head', [0.5])], metrics: { mae: 412 } });
await publishCheckpoint(store, 'load', { groups: [body, group('head', [0.7])], metrics: { mae: 398 } });
await tagCheckpoint(store, 'load@2', 'production');
await publishCheckpoint(store, 'load', { groups: [body, group('head', [9.9])], metrics: { mae: 1205 } });

const { groups } = await diffCheckpoints(store, 'load@production', 'load');
for (const { name, state } of groups) console.log(`${name}: ${state}`);

await rollback(store, 'load', { to: 2 }); // a new entry with the old content; nothing is deleted
const { weights, metrics } = await loadCheckpoint(store, 'load');
console.log(`after the rollback: head ${weights.get('head/kernel').data[0].toFixed(1)}, mae ${metrics.mae}`);

for (const { ref, entry, bytes } of (await listRefs(store)).refs) console.log(`${ref}@${entry}: ${bytes} bytes`);
const { checkpoints, blobs, bad } = await verifyStore(store);
console.log(`${checkpoints} checkpoints in ${blobs} blobs, ${bad.length} damaged`);
await rm(folder, { recursive: true });
