// In one file, though a long one: all of it goes on from the same trainings, and the one that is never stopped is run once.
import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCheckpoint, publishCheckpoint, verifyStore } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import type { Json } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { type CliOptions, type CliResult, makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const saving = { SEQGRAFT_AUTOSAVE_SECONDS: '0.05' };
const cli = (args: readonly string[], options: Partial<CliOptions> = {}): Promise<CliResult> =>
  runCli(args, { cwd: place.folder, env: saving, ...options });
/** Long enough to be stopped in the middle, on a machine that is not busy. */
const train = ['train', 'load.csv', '--name', 'load', '--units', '8', '--lookback', '14', '--horizon', '3'];
const long = [...train, '--epochs', '60', '--dropout', '0.2', '--schedule', 'cosine'];
let unstopped: CliResult;

beforeAll(async () => {
  await place.write('load.csv', demandCsv({ days: 300, seed: 1 }));
  unstopped = await cli([...long, '--store', 'unstopped', '--json']);
  expect(unstopped.code).toBe(0);
});
afterAll(() => place.remove());

/** Sends a signal after so many events of one type. */
const afterEvents =
  (type: string, count: number, signal: NodeJS.Signals) =>
  (child: ChildProcess): void => {
    let seen = 0;
    child.stderr?.on('data', (chunk) => {
      const before = seen;
      seen += String(chunk).split(`"type":"${type}"`).length - 1;
      if (before < count && seen >= count) child.kill(signal);
    });
  };

/** Does something while the process stands still, from its first save on. */
const pausedAtSave =
  (action: () => Promise<void>) =>
  (child: ChildProcess): void => {
    let paused = false;
    child.stderr?.on('data', async (chunk) => {
      if (paused || !String(chunk).includes('"type":"saved"')) return;
      paused = child.kill('SIGSTOP');
      await action().finally(() => child.kill('SIGCONT'));
    });
  };

const stopped = (store: string, options: Partial<CliOptions> = {}): Promise<CliResult> =>
  cli([...long, '--store', store, '--progress', 'json'], { during: afterEvents('epoch', 20, 'SIGINT'), ...options });

const runIn = (stderr: string): string => /seqgraft resume (\S+)/.exec(stderr)?.[1] ?? 'none was named';

/** What of the result lasts: not how long it took. */
const lasting = ({ json }: CliResult): unknown => ({ ...json.result, seconds: 0 });

describe('a training that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s says how to go on, and goes on to the same end', async (signal, code) => {
    const first = await stopped(signal, { during: afterEvents('epoch', 20, signal) });
    expect(first.code).toBe(code);
    expect(first.stdout).toBe('');
    const run = runIn(first.stderr);
    expect(first.stderr).toMatch(/E_INTERRUPTED: Stopped before the end; the state of the training is saved\./);
    expect(first.stderr).toContain(`Go on with: seqgraft resume ${run} --store ${signal}\n`);
    expect((await cli(['store', 'verify', '--store', signal])).code).toBe(0);

    const second = await cli(['resume', run, '--store', signal, '--json', '--progress', 'json']);
    expect(second.code).toBe(0);
    // It did not begin anew.
    const epochs = second.stderr.split('\n').filter((line) => line.includes('"type":"epoch"'));
    expect(JSON.parse(epochs[0] as string).epoch).toBeGreaterThanOrEqual(20);
    expect(lasting(second)).toEqual(lasting(unstopped));
    const groups = await Promise.all(
      ['unstopped', signal].map((store) => cli(['store', 'show', 'load', '--json', '--store', store])),
    );
    expect(groups[1]?.json.result.groups).toEqual(groups[0]?.json.result.groups);
    // Nothing is left of the run.
    expect((await cli(['resume', '--list', '--json', '--store', signal])).json.result.runs).toEqual([]);
  });

  it('prints the text of the command that was never stopped', async () => {
    const whole = await cli([...long, '--store', 'text-whole']);
    await stopped('text');
    const resumed = await cli(['resume', '--store', 'text']);
    expect(resumed.stdout).toBe(whole.stdout);
    expect(resumed.stderr).toContain('Saved as load@1 in text');
  });

  it('leaves at once at a second signal, and goes on from the last save', async () => {
    const twice = (child: ChildProcess): void => {
      afterEvents('epoch', 20, 'SIGINT')(child);
      let again = false;
      child.stderr?.on('data', (chunk) => {
        if (!again && String(chunk).includes('Press Ctrl-C again')) again = child.kill('SIGINT');
      });
    };
    const { code } = await stopped('twice', { during: twice });
    expect(code).toBe(130);
    expect(lasting(await cli(['resume', '--store', 'twice', '--json']))).toEqual(lasting(unstopped));
  });

  it('goes on when the newest of its saves is damaged', async () => {
    await stopped('damaged');
    const second = ['resume', '--store', 'damaged', '--progress', 'json'];
    expect((await cli(second, { during: afterEvents('epoch', 10, 'SIGINT') })).code).toBe(130);
    const { runs } = (await cli(['resume', '--list', '--json', '--store', 'damaged'])).json.result;
    const folder = join(place.folder, 'damaged', 'refs', 'runs', runs[0].run);
    const entries = (await readdir(folder)).sort();
    expect(entries).toHaveLength(2);
    await writeFile(join(folder, entries.at(-1) as string), 'not an entry');
    const resumed = await cli(['resume', '--store', 'damaged', '--json']);
    expect(resumed.json.warnings.map(({ code }: { code: string }) => code)).toContain('W_FALLBACK');
    expect(lasting(resumed)).toEqual(lasting(unstopped));
  });

  it('goes on as it began, whatever the environment and the config file say by then, from any folder', async () => {
    await place.write('config.json', JSON.stringify({ epochs: 60, dropout: 0.2, schedule: 'cosine' }));
    const words = [...train, '--config', 'config.json', '--store', 'elsewhere', '--progress', 'json'];
    const first = await cli(words, { during: afterEvents('epoch', 20, 'SIGINT') });
    expect(first.code).toBe(130);
    await rm(join(place.folder, 'config.json'));
    const other = join(place.folder, 'other');
    await mkdir(other);
    const args = ['resume', '--store', '../elsewhere', '--json'];
    const resumed = await runCli(args, { cwd: other, env: { ...saving, SEQGRAFT_LR: '0.5', SEQGRAFT_UNITS: '3' } });
    expect(resumed.code).toBe(0);
    expect(lasting(resumed)).toEqual(lasting(unstopped));
  });
});

describe('resume', () => {
  it('takes the newest, says so, and names the others; finds a run by how its name begins', async () => {
    const ids: string[] = [];
    for (const seed of ['1', '2']) {
      const words = [...long, '--seed', seed, '--store', 'several', '--progress', 'json'];
      ids.push(runIn((await cli(words, { during: afterEvents('epoch', 20, 'SIGINT') })).stderr));
    }
    const [older = '', newer = ''] = ids;
    const list = await cli(['resume', '--list', '--store', 'several']);
    expect(list.stdout).toMatch(new RegExp(`^${newer} {2}interrupted, saved .* UTC\n {2}seqgraft train load.csv`));
    expect(list.stdout).toContain(older);
    const newest = await cli(['resume', '--store', 'several']);
    expect(newest.stderr).toContain(`2 runs were stopped; the newest goes on. The others: ${older}.`);
    expect(newest.stderr).toContain(`The newest: ${newer}, seqgraft train load.csv`);
    expect((await cli(['resume', older.slice(0, -2), '--store', 'several'])).code).toBe(0);
  });

  it('says that there is no such run, with the nearest name, and that one which has ended is gone', async () => {
    const none = await cli(['resume', '--store', 'unstopped', '--json']);
    expect(none).toMatchObject({ code: 6, json: { error: { code: 'E_RUN_NOT_FOUND' } } });
    expect(none.json.error.message).toBe('No interrupted run waits in unstopped.');
    const run = runIn((await stopped('names')).stderr);
    const mistyped = await cli(['resume', run.replace('-', '_'), '--store', 'names', '--json']);
    expect(mistyped).toMatchObject({ code: 6, json: { error: { code: 'E_RUN_NOT_FOUND' } } });
    expect(mistyped.json.error.remedy).toContain(`Did you mean ${run}?`);
    expect((await cli(['resume', run, '--store', 'names'])).code).toBe(0);
    const ended = await cli(['resume', run, '--store', 'names', '--json']);
    expect(ended.json.error.message).toContain('of a run that has ended nothing is left to resume');
    expect((await cli(['resume', '--store', 'no-such-store'])).code).toBe(6);
  });

  it('refuses a run that is going on, and does not forget it', async () => {
    let held: CliResult | undefined;
    let forgotten: CliResult | undefined;
    const meanwhile = pausedAtSave(async () => {
      const { runs } = (await cli(['resume', '--list', '--json', '--store', 'busy'])).json.result;
      held = await cli(['resume', '--store', 'busy', '--json']);
      forgotten = await cli(['resume', runs[0].run, '--forget', '--store', 'busy', '--json']);
    });
    const { code } = await cli([...long, '--store', 'busy', '--progress', 'json'], { during: meanwhile });
    expect(code).toBe(0);
    expect(held).toMatchObject({ code: 7, json: { error: { code: 'E_RUN_BUSY' } } });
    expect(held?.json.error.message).toMatch(/process \d+ on .+ has it/);
    expect(forgotten?.code).toBe(7);
  });

  it('refuses changed data, saying what changed, and goes on when it is put back', async () => {
    await place.write('changing.csv', demandCsv({ days: 300, seed: 1 }));
    const words = long.map((word) => (word === 'load.csv' ? 'changing.csv' : word));
    await cli([...words, '--store', 'changed', '--progress', 'json'], { during: afterEvents('epoch', 20, 'SIGINT') });
    await place.write('changing.csv', demandCsv({ days: 301, seed: 1 }));
    const refused = await cli(['resume', '--store', 'changed', '--json']);
    expect(refused).toMatchObject({ code: 3, json: { error: { code: 'E_RUN_CHANGED' } } });
    expect(refused.json.error.message).toContain('the data had 300 rows and has 301');
    await place.write('changing.csv', demandCsv({ days: 300, seed: 1 }));
    expect(lasting(await cli(['resume', '--store', 'changed', '--json']))).toEqual(lasting(unstopped));
  });

  it('takes a run over with --force, whose first process may go on and save nothing more', async () => {
    const forced = fileStore(join(place.folder, 'forced'));
    let taken: CliResult | undefined;
    const meanwhile = pausedAtSave(async () => {
      // Stopped again, so that its state is there when the first one saves.
      const words = ['resume', '--force', '--store', 'forced', '--progress', 'json'];
      const [key = ''] = await forced.list('refs/runs/');
      taken = await cli([...words, key.split('/')[2] as string], { during: afterEvents('saved', 1, 'SIGINT') });
    });
    const first = await cli([...long, '--store', 'forced', '--progress', 'json', '--json'], { during: meanwhile });
    expect(taken?.code).toBe(130);
    expect(first.json.warnings.map(({ code }: { code: string }) => code)).toContain('W_RUN_TAKEN');
    expect(lasting(first)).toEqual(lasting(unstopped));
    expect((await verifyStore(forced)).bad).toEqual([]);
    const second = await cli(['resume', '--store', 'forced', '--json']);
    expect(second.json.result.checkpoint.ref).toBe('load@2');
    expect(second.json.result.checkpoint.digest).toBe(unstopped.json.result.checkpoint.digest);
    expect(await forced.list('refs/runs/')).toEqual([]);
  });

  it('forgets a run when told to', async () => {
    const run = runIn((await stopped('forgotten')).stderr);
    expect((await cli(['resume', '--forget', '--store', 'forgotten'])).code).toBe(2);
    expect((await cli(['resume', run, '--forget', '--store', 'forgotten'])).code).toBe(0);
    expect((await cli(['resume', run, '--store', 'forgotten'])).code).toBe(6);
  });

  it('refuses what another version began, and what is no run', async () => {
    const run = runIn((await stopped('versions')).stderr);
    const store = fileStore(join(place.folder, 'versions'));
    const kept = await loadCheckpoint(store, `runs/${run}`, { training: true });
    const config = kept.config as { run: Record<string, Json>; holder: null };
    const older = { ...config, run: { ...config.run, seqgraft: '0.0.1' } };
    await publishCheckpoint(store, `runs/${run}`, { ...kept, config: older });
    const refused = await cli(['resume', run, '--store', 'versions', '--json']);
    expect(refused).toMatchObject({ code: 5, json: { error: { code: 'E_RUN_VERSION' } } });
    expect(refused.json.error.remedy).toContain(`npx seqgraft@0.0.1 resume ${run}`);
    for (const broken of [
      { run: 3 },
      { ...config, run: { ...config.run, words: ['predict', 'load', 'load.csv'] } },
      { ...config, run: { ...config.run, words: ['train', 'load.csv', '--no-such-flag'] } },
    ]) {
      await publishCheckpoint(store, `runs/${run}`, { ...kept, config: broken as Json });
      const damaged = await cli(['resume', run, '--store', 'versions', '--json']);
      expect(damaged, JSON.stringify(broken)).toMatchObject({ code: 4, json: { error: { code: 'E_RUN_DAMAGED' } } });
    }
  });

  it('is hinted at when the command is typed again, which begins anew', async () => {
    const run = runIn((await stopped('again')).stderr);
    const again = await cli([...long, '--store', 'again']);
    expect(again.stderr).toContain(`To go on with it instead: seqgraft resume ${run} --store again`);
    expect(again.code).toBe(0);
    expect(lasting(await cli(['resume', run, '--store', 'again', '--json']))).toMatchObject({
      checkpoint: { ref: 'load@2' },
    });
  });
});

describe('a comparison that is stopped', () => {
  const compare = [
    'compare',
    'load',
    'load.csv',
    '--strategies',
    'full',
    '--seeds',
    '2',
    '--epochs',
    '40',
    '--batch',
    '8',
  ];
  const flags = [...compare, '--patience', '40', '--report', 'comparison.json'];

  it.each(['1', '2'])('goes on within the runs that were going on, of %s at a time', async (jobs) => {
    const [whole, killed] = [`whole-${jobs}`, `stopped-${jobs}`];
    for (const store of [whole, killed]) await place.copy('unstopped', store);
    const expected = await cli([...flags, '--jobs', jobs, '--store', whole, '--json']);
    expect(expected.code, expected.stdout).toBe(0);
    const report = await readFile(join(place.folder, 'comparison.json'), 'utf8');

    const words = [...flags, '--jobs', jobs, '--store', killed, '--progress', 'json'];
    const first = await cli(words, { during: afterEvents('epoch', 12, 'SIGINT') });
    expect(first.code).toBe(130);
    expect(first.stderr).toMatch(/E_INTERRUPTED: .* of 5 runs are done and kept/);
    const comparisons = join(place.folder, killed, 'comparisons');
    const [folder = ''] = await readdir(comparisons);
    const states = (await readdir(join(comparisons, folder))).filter((name) => name.endsWith('.snapshot'));
    expect(states.length).toBeGreaterThan(0);

    const second = await cli(['resume', '--store', killed, '--json', '--progress', 'json']);
    expect(second.code, second.stdout).toBe(0);
    const epochs = second.stderr.split('\n').filter((line) => line.includes('"type":"epoch"'));
    expect(JSON.parse(epochs[0] as string).epoch).toBeGreaterThanOrEqual(12);
    const passing = new Set(['seconds', 'resumed', 'jobs', 'date', 'command']);
    const strip = (key: string, value: unknown): unknown => (passing.has(key) ? undefined : value);
    const same = (text: string): unknown => JSON.parse(text.replaceAll(killed, whole), strip);
    expect(same(JSON.stringify(second.json.result))).toEqual(same(JSON.stringify(expected.json.result)));
    const again = await readFile(join(place.folder, 'comparison.json'), 'utf8');
    expect(same(again)).toEqual(same(report));
    await expect(readdir(comparisons)).rejects.toThrow('ENOENT');
    expect((await cli(['resume', '--list', '--store', killed, '--json'])).json.result.runs).toEqual([]);
  });
});

describe('a disk that is full while a training saves (needs root, to mount one)', () => {
  it('is warned of once, and ends no training', async (context) => {
    const folder = join(place.folder, 'full');
    await mkdir(folder);
    try {
      execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      context.skip('mounting a small disk needs root');
    }
    try {
      const filler = join(folder, 'seqgraft-store', 'tmp', 'filler');
      const during = (child: ChildProcess): void => {
        let filled = false;
        child.stderr?.on('data', (chunk) => {
          if (filled || !String(chunk).includes('"type":"saved"')) return;
          filled = true;
          void writeFile(filler, new Uint8Array(1_000_000)).catch(() => {});
        });
      };
      const store = join(folder, 'seqgraft-store');
      const { code, stderr } = await cli([...long, '--store', store, '--progress', 'json'], { during });
      expect(stderr.split('W_AUTOSAVE')).toHaveLength(2);
      expect(stderr.match(/"type":"epoch"/g)).toHaveLength(60);
      expect(code).toBe(7); // the result does not fit either
      await readFile(filler);
      await rm(filler);
      expect((await cli(['resume', '--store', store])).code).toBe(0);
    } finally {
      execFileSync('/bin/umount', [folder]);
    }
  });
});
