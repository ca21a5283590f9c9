import type { NamedArrays } from '@seqgraft/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { damageBlob, exampleCheckpoint, exampleGroup } from '../example-checkpoint.test-suite.ts';
import type { CheckpointInput } from '../format/checkpoint-content.ts';
import { publishCheckpoint } from '../publishing/publish-checkpoint.ts';
import { showCheckpoint } from '../reading/show-checkpoint.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { Store } from '../stores/store.ts';
import { ancestorsOf } from './ancestors-of.ts';
import { diffCheckpoints } from './diff-checkpoints.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

const tensor = (...values: number[]) => ({ shape: [values.length], data: new Float32Array(values) });
const group = (name: string, tensors: Record<string, ReturnType<typeof tensor>>) => ({
  name,
  tensors: new Map(Object.entries(tensors)) as NamedArrays,
});
/** Publishes, as made from another. */
async function publish(name: string, content: CheckpointInput, parent?: string): Promise<string> {
  const made = parent === undefined ? null : await showCheckpoint(store, parent);
  const from = made === null ? null : { ref: `${made.ref}@${made.entry}`, digest: made.digest };
  const { entry } = await publishCheckpoint(store, name, { ...content, parent: from });
  return `${name}@${entry}`;
}

describe('diffCheckpoints', () => {
  it('finds nothing in the same content under two names, and reads no weights', async () => {
    await publish('a', exampleCheckpoint({ training: 1 }));
    await publish('b', exampleCheckpoint({ training: 1 }));
    for (const { blob } of (await showCheckpoint(store, 'a')).groups) await damageBlob(store, blob.digest);
    const diff = await diffCheckpoints(store, 'a', 'b');
    expect(diff).toMatchObject({
      same: true,
      a: { ref: 'a', entry: 1 },
      b: { ref: 'b', entry: 1 },
      spec: [],
      preprocess: [],
      config: [],
      lineage: [],
      metrics: [{ path: 'validation.mae', a: 412.5, b: 412.5, difference: 0 }],
      groups: [
        { name: 'recurrent_1', state: 'same', relativeDistance: 0, tensors: [] },
        { name: 'head', state: 'same' },
      ],
      training: { state: 'same' },
      ancestry: { relation: 'same', steps: { a: 0, b: 0 } },
      warnings: [],
    });
  });

  it('says of each group and tensor whether it is the same, and how far it went', async () => {
    const body = exampleGroup('body', 1);
    await publish('a', {
      groups: [
        body,
        group('head', {
          w: tensor(3, 4),
          bias: tensor(1),
          old: tensor(1),
          zero: tensor(0),
          sign: tensor(0),
          kept: tensor(7),
        }),
        group('dropped', { x: tensor(1) }),
      ],
    });
    await publish('b', {
      groups: [
        body,
        group('head', {
          w: tensor(3, 4.5),
          bias: tensor(1, 2),
          new: tensor(1),
          zero: tensor(2),
          sign: tensor(-0),
          kept: tensor(7),
        }),
        group('added', { y: tensor(1) }),
      ],
    });
    const { groups, same } = await diffCheckpoints(store, 'a', 'b');
    expect(same).toBe(false);
    expect(groups.map(({ name, state }) => [name, state])).toEqual([
      ['body', 'same'],
      ['head', 'changed'],
      ['dropped', 'only-a'],
      ['added', 'only-b'],
    ]);
    const head = groups[1];
    expect(
      head?.tensors.map(({ name, state, distance, relativeDistance }) => [name, state, distance, relativeDistance]),
    ).toEqual([
      ['bias', 'reshaped', null, null],
      ['kept', 'same', 0, 0],
      ['old', 'only-a', null, null],
      ['sign', 'changed', 0, 0],
      ['w', 'changed', 0.5, 0.1],
      ['zero', 'changed', 2, null],
      ['new', 'only-b', null, null],
    ]);
    expect(head?.tensors[0]?.shapes).toEqual({ a: [1], b: [2] });
    // Over w, zero, sign and kept: √(0.25 + 4) / √(25 + 49).
    expect(head?.relativeDistance).toBeCloseTo(Math.sqrt(4.25 / 74), 12);
  });

  it('neither overflows nor underflows where float32 would', async () => {
    await publish('a', { groups: [group('g', { large: tensor(3e38, 3e38), small: tensor(1e-40) })] });
    await publish('b', { groups: [group('g', { large: tensor(-3e38, 3e38), small: tensor(2e-40) })] });
    const [large, small] = (await diffCheckpoints(store, 'a', 'b')).groups[0]?.tensors ?? [];
    expect(large?.relativeDistance).toBeCloseTo(Math.SQRT2, 6);
    expect(small?.relativeDistance).toBeCloseTo(1, 4);
  });

  it('compares everything else by path', async () => {
    const content = exampleCheckpoint();
    await publish('a', content);
    await publish('b', {
      ...content,
      spec: { cell: 'gru', units: [3] },
      preprocess: { features: ['births', 'rain'], scaler: { kind: 'min-max' } },
      metrics: { validation: { mae: 400 }, test: { mae: 10 } },
      config: { seed: 2, epochs: 2 },
      lineage: { strategy: 'full' },
      training: { progress: { step: 1 }, tensors: new Map() },
    });
    const diff = await diffCheckpoints(store, 'a', 'b');
    expect(diff.spec).toEqual([{ path: 'cell', a: 'lstm', b: 'gru' }]);
    expect(diff.preprocess.map(({ path }) => path)).toEqual([
      'features',
      'scaler.deviation',
      'scaler.kind',
      'scaler.mean',
    ]);
    expect(diff.metrics).toEqual([
      { path: 'test.mae', a: null, b: 10, difference: null },
      { path: 'validation.mae', a: 412.5, b: 400, difference: -12.5 },
    ]);
    expect(diff.config).toEqual([{ path: 'seed', a: 1, b: 2 }]);
    expect(diff.lineage.map(({ path }) => path)).toEqual(['note', 'strategy']);
    expect(diff.training).toEqual({ state: 'only-b' });
  });

  it('falls back with a warning, unless strict, and finds damage in what it must read', async () => {
    await publish('a', exampleCheckpoint({ head: 1 }));
    await publish('a', exampleCheckpoint({ head: 2 }));
    await damageBlob(store, (await showCheckpoint(store, 'a@2')).digest);
    expect((await diffCheckpoints(store, 'a@1', 'a')).warnings).toMatchObject([{ code: 'W_FALLBACK' }]);
    await expect(diffCheckpoints(store, 'a@1', 'a', { strict: true })).rejects.toMatchObject({ code: 'E_INTEGRITY' });
    await publish('b', exampleCheckpoint({ head: 3 }));
    await damageBlob(store, (await showCheckpoint(store, 'b')).groups[1]?.blob.digest as string);
    await expect(diffCheckpoints(store, 'a@1', 'b')).rejects.toMatchObject({ code: 'E_INTEGRITY' });
  });
});

describe('the lineage of two checkpoints', () => {
  const relation = async (a: string, b: string) => (await diffCheckpoints(store, a, b)).ancestry;

  it('says who comes from whom, and what both come from', async () => {
    await publish('source', exampleCheckpoint({ head: 1 }));
    await publish('child', exampleCheckpoint({ head: 2 }), 'source');
    await publish('grandchild', exampleCheckpoint({ head: 3 }), 'child');
    await publish('other', exampleCheckpoint({ head: 4 }), 'source');
    await publish('stranger', exampleCheckpoint({ head: 5 }));
    expect(await relation('source', 'grandchild')).toMatchObject({ relation: 'b-from-a', steps: { a: 0, b: 2 } });
    expect(await relation('child', 'source')).toMatchObject({ relation: 'a-from-b', common: { ref: 'source@1' } });
    expect(await relation('grandchild', 'other')).toMatchObject({
      relation: 'siblings',
      common: { ref: 'source@1' },
      steps: { a: 2, b: 1 },
    });
    expect(await relation('stranger', 'other')).toEqual({ relation: 'unrelated', common: null, steps: null });
  });

  it('knows a parent by its digest that is no longer there, and says where a chain is lost', async () => {
    await publish('source', exampleCheckpoint({ head: 1 }));
    await publish('child', exampleCheckpoint({ head: 2 }), 'source');
    await publish('other', exampleCheckpoint({ head: 3 }), 'source');
    await publish('stranger', exampleCheckpoint({ head: 5 }));
    await store.delete('refs/default/source/00000001');
    expect(await relation('child', 'other')).toMatchObject({ relation: 'siblings', common: { ref: 'source@1' } });
    expect(await relation('child', 'stranger')).toMatchObject({ relation: 'unknown', common: null });
    const { checkpoints, gone } = await ancestorsOf(store, 'child');
    expect([checkpoints.map(({ ref }) => ref), gone?.ref]).toEqual([['child'], 'source@1']);
  });

  it('follows digests: a ref that holds other content now is not taken for the parent', async () => {
    await publish('source', exampleCheckpoint({ head: 1 }));
    await publish('child', exampleCheckpoint({ head: 2 }), 'source');
    // The entry is lost and its number taken by other content; the parent's own content comes back as entry 2.
    await store.delete('refs/default/source/00000001');
    await publish('source', exampleCheckpoint({ head: 9 }));
    expect((await ancestorsOf(store, 'child')).gone).toMatchObject({ ref: 'source@1' });
    await publish('source', exampleCheckpoint({ head: 1 }));
    expect((await ancestorsOf(store, 'child')).checkpoints.map(({ ref, entry }) => `${ref}@${entry}`)).toEqual([
      'child@1',
      'source@2',
    ]);
  });
});
