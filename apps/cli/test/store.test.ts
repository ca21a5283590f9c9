// In one file, though a long one: every command looks into the same store, which is made once.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckpointInput, publishCheckpoint, showCheckpoint } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import type { Json } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeNewerStore } from './newer-store.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const storePath = (name = 'seqgraft-store'): string => join(place.folder, name);

/** A small model of the command's own kind; `head` makes the weights and the error. */
function content(head: number, parent: CheckpointInput['parent'] = null): CheckpointInput {
  const data = (length: number, value: number) => Float32Array.from({ length }, (_, index) => value + index / 10);
  const tensors = (entries: [string, number[], number][]) =>
    new Map(
      entries.map(([name, shape, value]) => [
        name,
        {
          shape,
          data: data(
            shape.reduce((a, b) => a * b),
            value,
          ),
        },
      ]),
    );
  return {
    groups: [
      {
        name: 'recurrent_1',
        tensors: tensors([
          ['recurrent_1/kernel', [1, 8], 1],
          ['recurrent_1/recurrent_kernel', [2, 8], 2],
          ['recurrent_1/bias', [8], 3],
        ]),
      },
      {
        name: 'head',
        tensors: tensors([
          ['head/kernel', [2, 3], head],
          ['head/bias', [3], head],
        ]),
      },
    ],
    spec: {
      version: 1,
      cell: 'lstm',
      units: [2],
      bidirectional: false,
      dropout: 0,
      activation: 'tanh',
      features: 1,
      head: { targets: 'last', outputs: 3 },
    },
    metrics: { test: { mae: 10 + head } } as Json,
    config: { seed: head, epochs: 2 },
    parent,
    lineage: {
      strategy: parent === null ? null : 'freeze',
      seed: head,
      data: { rows: 400, series: 1, from: '2020-01-01', until: '2021-02-03' },
    },
  };
}

/** load@1, load@2, load@3; north@1 and @2 from load@3; runs/a. */
beforeAll(async () => {
  const store = fileStore(storePath());
  for (const head of [1, 2, 3]) await publishCheckpoint(store, 'load', content(head));
  const { digest } = await showCheckpoint(store, 'load');
  for (const head of [4, 5]) await publishCheckpoint(store, 'north', content(head, { ref: 'load@3', digest }));
  await publishCheckpoint(store, 'runs/a', content(9));
});
afterAll(() => place.remove());

/** A copy of the store to change. */
async function copyOf(name: string): Promise<string> {
  await cp(storePath(), storePath(name), { recursive: true });
  return name;
}
const entryFile = (store: string, ref: string, entry: number): string =>
  join(storePath(store), 'refs', 'default', ref, String(entry).padStart(8, '0'));

describe('store ls', () => {
  it('shows the newest of each name, says how many are older, hides runs', async () => {
    const { stdout, code } = await cli('store', 'ls');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(2, 4).map((line) => line.split(/ {2,}/))).toEqual([
      ['load@3', expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/), '13', expect.stringMatching(/kB$/)],
      ['north@2', expect.any(String), '15', expect.any(String), 'load@3'],
    ]);
    expect(lines.slice(4)).toEqual([
      '',
      '3 older entries: --all lists them.',
      '1 run that can be resumed: --runs lists them.',
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('lists every entry, and runs, when asked', async () => {
    const refsOf = async (...flags: string[]): Promise<string[]> =>
      (await cli('store', 'ls', ...flags, '--json')).json.result.refs.map(({ ref }: { ref: string }) => ref);
    expect(await refsOf()).toEqual(['load@3', 'north@2']);
    expect(await refsOf('--all')).toEqual(['load@3', 'load@2', 'load@1', 'north@2', 'north@1']);
    expect(await refsOf('--history')).toEqual(await refsOf('--all'));
    expect(await refsOf('--runs')).toEqual(['load@3', 'north@2', 'runs/a@1']);
  });

  it('gives scripts digest, time, metrics, parent, bytes, tags and the number of entries', async () => {
    const [load, north] = (await cli('store', 'ls', '--json')).json.result.refs;
    expect(load).toMatchObject({ metrics: { test: { mae: 13 } }, parent: null, tags: [], entries: 3 });
    expect(north).toMatchObject({ parent: { ref: 'load@3', digest: load.digest }, bytes: expect.any(Number) });
  });

  it('passes over a damaged entry with a warning, and lists the others', async () => {
    const store = await copyOf('ls damaged');
    await writeFile(entryFile(store, 'load', 3), 'x');
    const { json, code } = await cli('store', 'ls', '--store', store, '--json');
    expect(code).toBe(0);
    expect(json.result.refs.map(({ ref }: { ref: string }) => ref)).toEqual(['load@2', 'north@2']);
    expect(json.warnings).toMatchObject([{ code: 'W_FALLBACK' }]);
  });
});

describe('store show', () => {
  it('is a page that fits 80 columns', async () => {
    await cli('store', 'tag', 'north@2', 'candidate');
    const { stdout } = await cli('store', 'show', 'north');
    for (const words of [
      /^north@2$/m,
      /^Tags +north@candidate$/m,
      /lstm of 2 units, 1 input, 3 outputs on the last step, 41\s+parameters/,
      /400 rows, 1 series, 2020-01-01 … 2021-02-03/,
      /recurrent_1 .* as in load@3/,
      /└ load@3/,
    ]) {
      expect(stdout).toMatch(words);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(83);
    await cli('store', 'tag', 'north@candidate', '--remove');
  });

  it('gives scripts everything', async () => {
    const { result } = (await cli('store', 'show', 'north@1', '--json')).json;
    expect(result).toMatchObject({ ref: 'north@1', parameters: 41, tags: [], ancestors: [{ ref: 'load@3' }] });
    expect(result).toMatchObject({ spec: { cell: 'lstm' }, config: { seed: 4 }, training: null, groups: [{}, {}] });
  });

  it('shows a checkpoint of another maker', async () => {
    const tensors = new Map([['w', { shape: [1], data: new Float32Array([1]) }]]);
    const groups = [{ name: 'all', tensors }];
    await publishCheckpoint(fileStore(storePath('foreign')), 'other', { groups, spec: [1], metrics: 'good' });
    const { stdout, code } = await cli('store', 'show', 'other', '--store', 'foreign');
    expect(code).toBe(0);
    expect(stdout).toContain('not one that seqgraft builds');
    expect((await cli('store', 'ls', '--store', 'foreign')).stdout).toMatch(/other@1 .* –/);
  });
});

describe('store diff', () => {
  it('says what fine-tuning changed', async () => {
    const { stdout, code } = await cli('store', 'diff', 'north');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^load@3 → north@2$/m);
    expect(stdout).toContain('north@2 was made from load@3.');
    expect(stdout).toMatch(/recurrent_1 +the same/);
    expect(stdout).toMatch(/head\/kernel +\[2, 3\] +moved by \d/);
    expect(stdout).toMatch(/test MAE +13 +15 +worse/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives scripts groups, changes and the relation', async () => {
    const { result } = (await cli('store', 'diff', 'load@1', 'north@1', '--json')).json;
    expect(result).toMatchObject({
      a: { ref: 'load@1' },
      b: { ref: 'north@1' },
      same: false,
      spec: [],
      groups: [{ state: 'same' }, { state: 'changed' }],
      ancestry: { relation: 'unrelated' },
      config: [{ path: 'seed', a: 1, b: 4 }],
    });
    expect((await cli('store', 'diff', 'load', 'load@3')).stdout).toContain('The same content');
  });

  it('needs a second one where there is no parent', async () => {
    expect(await cli('store', 'diff', 'load', '--json')).toMatchObject({
      code: 2,
      json: { error: { code: 'E_USAGE' } },
    });
  });
});

describe('store tag', () => {
  it('sets, moves, lists and removes, and each says the way back', async () => {
    const store = await copyOf('tags');
    const tag = (...args: string[]) => cli('store', 'tag', ...args, '--store', store);
    expect((await tag()).stdout).toContain('There are no tags yet');
    expect((await tag('load', 'production')).stdout).toContain('load@production names load@3 now');
    const moved = await tag('load@1', 'production', '--json');
    expect(moved.json.result).toMatchObject({ tag: 'load@production', entry: 1, changed: true, before: { entry: 3 } });
    expect((await tag('load@production', 'production', '--json')).json.result.changed).toBe(false);
    expect((await tag('--json')).json.result.tags).toMatchObject([{ tag: 'load@production', entry: 1 }]);
    const history = (await tag('load@production', '--history', '--json')).json.result;
    expect(history.entries.map(({ target }: { target: { entry: number } }) => target.entry)).toEqual([1, 3]);
    expect((await cli('store', 'ls', '--store', store)).stdout).toMatch(/load@3 .* production \(@1\)/);
    expect((await cli('store', 'show', 'load@production', '--store', store, '--json')).json.result.ref).toBe('load@1');
    const removed = await tag('load@production', '--remove');
    expect(removed.stdout).toContain('seqgraft store tag load@1 production --store tags');
    expect((await tag('load@production', '--remove')).code).toBe(6);
    expect((await tag('load@1', 'production')).code).toBe(0);
  });

  it.each([
    ['a number as a tag', ['load', '12'], 'E_REF_NAME'],
    ['a digest as a tag', ['load', `sha256:${'a'.repeat(64)}`], 'E_REF_NAME'],
    ['latest', ['load', 'latest'], 'E_REF_NAME'],
    ['a ref without a tag', ['load@2'], 'E_USAGE'],
    ['both flags', ['load@x', '--remove', '--history'], 'E_USAGE'],
    ['a tag too much', ['load', 'x', '--remove'], 'E_USAGE'],
    ['nothing to remove', ['--remove'], 'E_USAGE'],
    ['a name to remove', ['load', '--remove'], 'E_REF_NAME'],
    ['three words', ['load', 'x', 'y'], 'E_USAGE'],
  ])('refuses %s', async (_, args, code) => {
    const { json, code: exit } = await cli('store', 'tag', ...args, '--json');
    expect(json.error.code).toBe(code);
    expect(exit).toBe(2);
  });
});

describe('store rollback', () => {
  it('goes back and forth, and keeps the history', async () => {
    const store = await copyOf('rollback');
    const back = (...args: string[]) => cli('store', 'rollback', 'load', ...args, '--store', store);
    const first = await back();
    expect(first.stdout).toContain('load@4 is the newest entry now, with the content of load@2');
    expect(first.stdout).toContain('seqgraft store rollback load --to 3 --store rollback');
    const again = (await back('--to', '3', '--json')).json.result;
    expect(again).toMatchObject({ checkpoint: { ref: 'load@5' }, to: 3, from: 4, changed: true });
    expect((await back('--to', '3', '--json')).json.result.changed).toBe(false);
    // A checkpoint whose entry is gone is found, and named.
    await rm(join(storePath(store), 'refs/default/load/00000002'));
    await rm(join(storePath(store), 'refs/default/load/00000004'));
    const [digest] = (await cli('store', 'verify', '--store', store, '--json')).json.result.unnamed;
    const found = await back('--to', digest);
    expect(found.stdout).toContain('load@6 is the newest entry now, with a checkpoint that no entry led to');
    const all = (await cli('store', 'ls', '--all', '--store', store, '--json')).json.result.refs;
    expect(all.filter(({ ref }: { ref: string }) => ref.startsWith('load@'))).toHaveLength(4);
  });

  it.each([
    ['an entry that is not there', ['load', '--to', '9'], 6, 'E_NOT_FOUND'],
    ['a tag that is not there', ['load', '--to', 'production'], 6, 'E_NOT_FOUND'],
    ['no entry at all', ['load', '--to', '-1'], 2, 'E_REF_NAME'],
    ['an entry as the name', ['load@2'], 2, 'E_REF_NAME'],
    ['a name that is not there', ['laod'], 6, 'E_NOT_FOUND'],
    ['a name with one entry', ['runs/a'], 6, 'E_NO_EARLIER_ENTRY'],
    ['no name', [], 2, 'E_USAGE'],
  ])('refuses %s', async (_, args, exit, code) => {
    const { json, code: got } = await cli('store', 'rollback', ...args, '--json');
    expect(json.error.code, JSON.stringify(json)).toBe(code);
    expect(got).toBe(exit);
  });
});

describe('store gc', () => {
  it('says what would go, deletes it when told, and leaves newest, tagged and shared', async () => {
    const store = await copyOf('gc');
    const gc = async (...flags: string[]) =>
      (await cli('store', 'gc', '--grace', '0', ...flags, '--store', store, '--json')).json.result;
    await cli('store', 'tag', 'load@1', 'production', '--store', store);
    const before = await readdir(storePath(store), { recursive: true });
    expect((await gc()).blobs).toMatchObject({ removed: [], bytes: 0 });
    const planned = await gc('--keep-last', '1');
    expect(planned).toMatchObject({ applied: false, dropped: [{ ref: 'load@2' }, { ref: 'north@1' }] });
    // Head and manifest of each; the bodies are those of others.
    expect(planned.blobs.removed).toHaveLength(4);
    expect(await readdir(storePath(store), { recursive: true })).toEqual(before);
    const done = await gc('--keep-last', '1', '--apply');
    expect(done).toEqual({ ...planned, applied: true });
    const refs = (await cli('store', 'ls', '--all', '--store', store, '--json')).json.result.refs;
    expect(refs.map(({ ref }: { ref: string }) => ref)).toEqual(['load@3', 'load@1', 'north@2']);
    expect((await cli('store', 'verify', '--store', store)).code).toBe(0);
    expect((await gc('--apply')).blobs.removed).toEqual([]);
  });

  it('keeps the best, those of named names, and what was put a moment ago', async () => {
    const store = await copyOf('gc best');
    const gc = (...flags: string[]) => cli('store', 'gc', ...flags, '--store', store);
    const best = await gc('load', '--keep-best', '1:test.mae', '--json');
    expect(best.json.result.dropped.map(({ ref }: { ref: string }) => ref)).toEqual(['load@2']);
    const { stdout } = await gc('north', '--keep-last', '1', '--apply');
    expect(stdout).toMatch(/^north@1 /m);
    expect(stdout).toContain('2 blobs more, put within 3600 s (--grace), stayed.');
  });

  it.each([
    ['a metric that none has', ['--keep-best', '1:test.mea'], 2, 'E_RETENTION', /test\.mae/],
    ['a policy that says nothing of a name', ['load'], 2, 'E_USAGE', /--keep-last/],
    ['a name that is not there', ['lod', '--keep-last', '1'], 6, 'E_NOT_FOUND', /"load"/],
    ['nothing to keep', ['--keep-last', '0'], 2, 'E_USAGE', /from 1 up/],
  ])('refuses %s', async (_, args, exit, code, words) => {
    const { json, code: got } = await cli('store', 'gc', ...args, '--apply', '--json');
    expect([got, json.error.code]).toEqual([exit, code]);
    expect(`${json.error.message} ${json.error.remedy}`).toMatch(words);
  });

  it('deletes nothing while it cannot know what a damaged entry needs', async () => {
    const store = await copyOf('gc damaged');
    await writeFile(entryFile(store, 'load', 2), 'x');
    const dry = await cli('store', 'gc', '--store', store, '--json');
    expect(dry).toMatchObject({ code: 0, json: { warnings: [{ code: 'W_DAMAGED' }] } });
    const applied = await cli('store', 'gc', '--apply', '--grace', '0', '--store', store, '--json');
    expect(applied).toMatchObject({ code: 4, json: { error: { code: 'E_GARBAGE_UNKNOWN' } } });
    expect((await cli('store', 'gc', '--apply', '--despite-damage', '--store', store)).code).toBe(0);
  });
});

describe('stores of every kind', () => {
  const commands = [
    ['ls'],
    ['show', 'load'],
    ['verify'],
    ['tag'],
    ['tag', 'load', 'x'],
    ['diff', 'load', 'north'],
    ['rollback', 'load'],
    ['gc'],
    ['gc', '--keep-last', '1', '--apply'],
  ];
  const each = async (store: string, exit: number, code: string): Promise<void> => {
    const refused = await Promise.all(
      commands.map(async (args) => {
        const { json, code: got } = await cli('store', ...args, '--store', store, '--json');
        return [args.join(' '), got, json.error?.code];
      }),
    );
    expect(refused).toEqual(commands.map((args) => [args.join(' '), exit, code]));
  };

  it('an empty one is not found, and nothing is made', async () => {
    await mkdir(storePath('empty'));
    await each('empty', 6, 'E_STORE_EMPTY');
    await each('nowhere', 6, 'E_STORE_EMPTY');
    expect(await readdir(storePath('empty'))).toEqual([]);
    expect(await readdir(place.folder)).not.toContain('nowhere');
  });

  it('a file is none', async () => {
    await place.write('file', 'x');
    await each('file', 2, 'E_STORE_NOT_DIRECTORY');
    expect(await readFile(storePath('file'), 'utf8')).toBe('x');
  });

  it('one of a newer version is not touched', async () => {
    const store = await copyOf('newer');
    await writeFile(join(storePath(store), 'store.json'), await encodeNewerStore());
    for (const args of commands.filter(([name]) => name !== 'verify')) {
      const { json, code } = await cli('store', ...args, '--store', store, '--json');
      expect([args.join(' '), code, json.error.code]).toEqual([args.join(' '), 5, 'E_VERSION']);
    }
  });

  it('with a damaged entry: served from before, verified by name, not rolled back to', async () => {
    const store = await copyOf('damaged');
    await writeFile(entryFile(store, 'load', 2), 'x');
    const verified = await cli('store', 'verify', '--store', store);
    expect(verified).toMatchObject({ code: 4, stdout: expect.stringMatching(/^ {2}load@2 {2}E_INTEGRITY/m) });
    expect((await cli('store', 'rollback', 'load', '--to', '2', '--store', store)).code).toBe(4);
    const back = await cli('store', 'rollback', 'load', '--store', store, '--json');
    expect(back.json).toMatchObject({ result: { to: 1 }, warnings: [{ code: 'W_FALLBACK' }] });
    expect((await cli('store', 'diff', 'load@2', 'load', '--store', store)).code).toBe(4);
    expect((await cli('store', 'tag', 'load@2', 'x', '--store', store)).code).toBe(4);
  });

  it('names that differ in case only are told apart', async () => {
    for (const args of [
      ['show', 'Load'],
      ['rollback', 'LOAD'],
      ['tag', 'Load', 'x'],
    ]) {
      const { json, code } = await cli('store', ...args, '--json');
      expect([code, json.error.message]).toEqual([6, expect.stringContaining('Did you mean "load"')]);
    }
  });

  it('all is as it was after all that was refused', async () => {
    expect((await cli('store', 'verify')).stdout).toMatch(/6 checkpoints, .*: every byte is what was published/);
  });
});
