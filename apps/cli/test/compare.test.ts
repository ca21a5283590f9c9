import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const flags = ['--strategies', 'full,freeze', '--seeds', '3', '--epochs', '40', '--lr', '0.01'];
const compare = ['compare', 'load', 'target.csv', ...flags];

beforeAll(async () => {
  await place.write('source.csv', demandCsv({ days: 400, seed: 1 }));
  await place.write('target.csv', demandCsv({ days: 150, seed: 2, swing: 35 }));
  const small = ['--units', '6', '--lookback', '14', '--horizon', '3', '--epochs', '4', '--lr', '0.01'];
  for (const seed of ['1', '2']) await cli('train', 'source.csv', '--name', 'load', ...small, '--seed', seed);
  await cli('train', 'source.csv', '--name', 'other', ...small, '--units', '5');
});
afterAll(() => place.remove());

type Json = Record<string, unknown>;

/** All but how long it took, and whether and how it was resumed. */
function lasting({ result }: { result: Json }): unknown {
  const passing = new Set(['seconds', 'resumed', 'jobs', 'report']);
  return JSON.parse(JSON.stringify(result, (key, value) => (passing.has(key) ? undefined : value)));
}

describe('compare', () => {
  it('has the fields that scripts rely on', async () => {
    const { json, code } = await cli(...compare, '--json');
    expect(code).toBe(0);
    const { result } = json;
    const names = ['auto', 'drift', 'freeze', 'full', 'naive', 'scratch', 'seasonal-naive', 'zero-shot'];
    expect(result.rows.map(({ name }: Json) => name).sort()).toEqual(names);
    const full = result.rows.find(({ name }: Json) => name === 'full');
    expect(full).toMatchObject({
      kind: 'strategy',
      failure: null,
      metrics: { mae: { mean: expect.any(Number), sd: expect.any(Number) } },
      versusNaive: { difference: expect.any(Number), verdict: expect.stringMatching(/helps|hurts|neutral/) },
      versusScratch: { low: expect.any(Number), high: expect.any(Number) },
      trainedParameters: 4 * 6 * (1 + 6 + 1) + 6 * 3 + 3,
    });
    expect(full.seconds).toBeGreaterThan(0);
    expect(full.seeds.map(({ seed }: Json) => seed)).toEqual([1, 2, 3]);
    const [choice] = result.auto;
    const [auto, chosen] = ['auto', choice.chosen].map((name) => result.rows.find((row: Json) => row.name === name));
    expect(auto.metrics).toEqual(chosen.metrics);
    expect(result.scalers).toEqual([{ policy: 'target', scores: null }]); // per window as the source's: there is nothing to choose
    expect(existsSync(join(place.folder, 'seqgraft-store', 'comparisons'))).toBe(false); // done: nothing is left of it
  });

  it('tells which scaler validation chose, and what the others scored', async () => {
    const standard = ['--scaler', 'standard', '--lookback', '14', '--horizon', '3', '--units', '4', '--epochs', '3'];
    await cli('train', 'source.csv', '--name', 'scaled', ...standard);
    const { json } = await cli('compare', 'scaled', 'target.csv', ...flags, '--epochs', '1', '--jobs', '2', '--json');
    const [{ policy, scores }] = json.result.scalers;
    const [best] = [...scores].sort((a, b) => a.score - b.score);
    expect(best.name).toBe(typeof policy === 'string' ? policy : `blend ${policy.blend}`);
    expect(scores.map(({ name }: Json) => name)).toEqual(expect.arrayContaining(['source', 'target', 'per-window']));
  });

  it('gives the same bits in one thread and side by side', async () => {
    const [alone, beside] = [
      await cli(...compare, '--jobs', '1', '--json'),
      await cli(...compare, '--jobs', '3', '--json'),
    ];
    expect([alone.json.result.jobs, beside.json.result.jobs]).toEqual([1, 3]);
    expect(lasting(beside.json)).toEqual(lasting(alone.json));
    // Or nothing was compared: a worker needs a while to start, and finds nothing left to do where runs are short.
    let said = '';
    for (const epochs of ['2', '50', '1000']) {
      if (!/seed \d {2}done in a worker/.test(said)) {
        said = (await cli(...compare, '--epochs', epochs, '--patience', epochs, '--jobs', '3')).stderr;
      }
    }
    expect(said).toMatch(/seed \d {2}done in a worker/);
  });

  it('gives each seed its source in turn', async () => {
    const { json } = await cli('compare', 'load@1,load@2', 'target.csv', ...flags, '--json');
    expect(json.result.sources.map(({ ref }: Json) => ref)).toEqual(['load@1', 'load@2']);
    const zeroShot = json.result.rows.find(({ name }: Json) => name === 'zero-shot');
    const [one, two, three] = zeroShot.seeds.map(({ test }: { test: Json }) => test.mae);
    expect(three).toBe(one);
    expect(two).not.toBe(one);
    const refused = await cli('compare', 'load@1,other', 'target.csv', ...flags, '--json');
    expect(refused.code).toBe(5);
    expect(refused.json.error).toMatchObject({ code: 'E_SOURCES', message: expect.stringContaining('other@1') });
    expect((await cli('compare', 'load@1,load@1', 'target.csv', '--json')).code).toBe(2);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('goes on after %s where it was, to the same end', async (signal) => {
    const seed = signal === 'SIGINT' ? '11' : '21'; // comparisons of their own
    const whole = [...compare, '--seed', seed];
    /** Sends the signal when the second run has ended. */
    const stop = (child: ChildProcess): void => {
      let said = '';
      let sent = false; // a second Ctrl-C would leave at once
      child.stderr?.on('data', (chunk) => {
        said += chunk;
        if (sent || (said.match(/^(full|freeze), seed .*( s| early)$/gm) ?? []).length < 2) return;
        sent = child.kill(signal);
      });
    };
    const stopped = await runCli(whole, { cwd: place.folder, during: stop });
    expect(stopped.code).toBe(signal === 'SIGINT' ? 130 : null);
    expect(stopped.stdout).toBe('');
    if (signal === 'SIGINT') expect(stopped.stderr).toMatch(/E_INTERRUPTED: .* [1-9]\d* of 10 runs are done and kept/);
    const comparisons = join(place.folder, 'seqgraft-store', 'comparisons');
    const folder = join(comparisons, (await readdir(comparisons))[0] as string);
    const readKept = async () => (await readdir(folder)).filter((file) => file.endsWith('.json'));
    const kept = await readKept();
    expect(kept.length).toBeGreaterThan(0);
    expect((await cli('store', 'verify', '--json')).code).toBe(0);

    const changed = await cli(...whole, '--lr', '0.02', '--json'); // another comparison: nothing of it is taken
    expect(changed.json.result.resumed).toBe(0);
    // A disk that refuses a run takes none of those that are done: a folder stands where the last one shall be written.
    const last = join(folder, `run-0-${Number(seed) + 2}-scratch.json`);
    await mkdir(last);
    const refused = await cli(...whole, '--json');
    expect(refused.json.error.code).toBe('E_OUTPUT');
    await rmdir(last);
    expect(await readKept()).toEqual(expect.arrayContaining(kept));
    const done = (await readKept()).length;
    expect(done).toBeGreaterThan(kept.length);
    const resumed = await cli(...whole, '--json');
    expect(resumed.code).toBe(0);
    expect(resumed.json.result.resumed).toBe(done);
    expect(existsSync(comparisons)).toBe(false);
    expect(lasting(resumed.json)).toEqual(lasting((await cli(...whole, '--json')).json));
  });

  it('ends with 9 when every strategy diverges', async () => {
    const { code, json } = await cli(...compare, '--lr', '1e9', '--optimizer', 'sgd', '--json');
    expect(code).toBe(9);
    expect(json.error.code).toBe('E_DIVERGED');
  });

  it('says first that carrying did harm', async () => {
    // What comes next is the opposite of what the source has learnt, and a frozen body with its head hardly moves in one epoch.
    await place.write(
      'steep.csv',
      demandCsv({ days: 400, seed: 5 }).replace(/,([\d.]+)$/gm, (_, v) => `,${1000 - 9 * Number(v)}`),
    );
    const slow = ['--strategies', 'freeze', '--seeds', '3', '--epochs', '60', '--lr', '0.02', '--optimizer', 'sgd'];
    const { stdout, code } = await cli('compare', 'load', 'steep.csv', ...slow);
    const { json } = await cli('compare', 'load', 'steep.csv', ...slow, '--json');
    expect(code).toBe(0);
    expect(json.result.negativeTransfer).toMatchObject({ strategies: ['freeze'], all: true });
    expect(stdout).toMatch(/^NEGATIVE TRANSFER: /);
  });
});

describe('adapt --strategy auto', () => {
  it('says what it tried and why it chose, and keeps the network that it names', async () => {
    const args = ['adapt', 'load', 'target.csv', '--seeds', '2', '--epochs', '20', '--lr', '0.01'];
    const { stdout, code } = await cli(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Chosen on validation: .+\.$/m);
    const { json } = await cli(...args, '--json');
    const { result } = json;
    expect(result.checkpoint.ref).toMatch(new RegExp(`^load-${result.auto.network}@`));
    expect(result.strategy).toBe(result.auto.network);
    const tried = result.auto.candidates.map(({ name }: Json) => name);
    expect(tried).toEqual(
      expect.arrayContaining(['zero-shot', 'scratch', 'freeze', 'full', 'naive', 'seasonal-naive']),
    );
    const shown = (await cli('store', 'show', result.checkpoint.ref, '--json')).json.result;
    expect(shown.parent === null).toBe(result.auto.network === 'scratch');
  });

  it('is cautious where there is nothing to choose by', async () => {
    const args = ['adapt', 'load', 'target.csv', '--split', '0.8,0,0.2', '--seeds', '1', '--epochs', '2', '--json'];
    const { json } = await cli(...args);
    expect(json.result).toMatchObject({ strategy: 'freeze', auto: null });
  });
});
