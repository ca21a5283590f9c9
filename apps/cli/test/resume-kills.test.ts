import { join } from 'node:path';
import { type Store, showCheckpoint, verifyStore } from '@seqgraft/checkpoints';
import { fileStore } from '@seqgraft/checkpoints/node';
import { Random } from '@seqgraft/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { type CliResult, makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
afterAll(() => place.remove());

const env = { SEQGRAFT_AUTOSAVE_SECONDS: '0.02' };
const cli = (args: readonly string[]): Promise<CliResult> => runCli(args, { cwd: place.folder, env });

beforeAll(async () => {
  await place.write('source.csv', demandCsv({ days: 260, seed: 1 }));
  await place.write('target.csv', demandCsv({ days: 150, seed: 2, swing: 35 }));
  const form = ['--units', '6,5', '--dropout', '0.1', '--lookback', '14', '--horizon', '3', '--epochs', '3'];
  const { code } = await cli(['train', 'source.csv', '--name', 'load', ...form, '--store', 'sources']);
  expect(code).toBe(0);
});

const adapt = (strategy: string, ...flags: string[]): string[] => [
  ...['adapt', 'load', 'target.csv', '--strategy', strategy, '--seeds', '1', '--jobs', '1', '--batch', '8'],
  ...['--epochs', '12', '--lr', '0.01', ...flags],
];
const train = (...flags: string[]): string[] => [
  ...['train', 'source.csv', '--name', 'load', '--units', '6', '--lookback', '14', '--horizon', '3', '--batch', '8'],
  ...['--epochs', '12', ...flags],
];

const storeAt = (name: string): Store => fileStore(join(place.folder, name));

/** Each family of strategies, with the schedules, optimizers and endings of a training spread over them. */
const families: Readonly<Record<string, string[]>> = {
  train: train('--dropout', '0.2', '--schedule', 'one-cycle', '--patience', '4'),
  'train, stateful': train('--cell', 'gru', '--stateful', '--optimizer', 'sgd', '--clip-norm', '1'),
  full: adapt('full', '--schedule', 'plateau', '--patience', '5'),
  freeze: adapt('freeze', '--optimizer', 'adamw'),
  'gradual-unfreeze': adapt('gradual-unfreeze+discriminative', '--patience', '3'),
  discriminative: adapt('discriminative', '--lr', 'auto'),
  ulmfit: adapt('ulmfit'),
  'l2-sp': adapt('l2-sp', '--schedule', 'cosine'),
  'lp-ft': adapt('lp-ft', '--patience', '4'),
  'ridge-head': adapt('ridge-head'),
  lora: adapt('lora', '--epochs', '6', '--schedule', 'linear'),
  'bias-only': adapt('bias-only', '--optimizer', 'sgd'),
  surgical: adapt('surgical', '--schedule', 'warm-up'),
};
const names = Object.keys(families);

/** Of each of 13 families: resume.test.ts has the other signals. */
const signals = ['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGKILL'] as const;

const stepsIn = (text: string): number => text.split('"type":"step"').length - 1;

/** Runs until so many steps were told, and a moment longer, then sends the signal. Whether it came in time. */
async function runUntil(
  args: readonly string[],
  { steps, wait, signal }: { steps: number; wait: number; signal: NodeJS.Signals },
): Promise<boolean> {
  const { code } = await runCli([...args, '--progress', 'json', '--json'], {
    cwd: place.folder,
    env,
    during: (child) => {
      let seen = 0;
      child.stderr?.on('data', (chunk) => {
        const before = seen;
        seen += stepsIn(String(chunk));
        if (before < steps && seen >= steps) setTimeout(() => child.kill(signal), wait);
      });
    },
  });
  return code !== 0;
}

/** All but how long it took, and what was done before the last stop. */
function lasting({ json }: CliResult): unknown {
  const passing = new Set(['seconds', 'resumed', 'jobs']);
  return JSON.parse(JSON.stringify(json.result, (key, value) => (passing.has(key) ? undefined : value)));
}

describe('a run that is killed at random moments, and goes on', () => {
  it.concurrent.each(names)('ends on the bits of the run that was never stopped: %s', async (name) => {
    const words = families[name] as string[];
    // A store of its own with the same sources, for each.
    const [whole, killed] = [`${name.replace(/\W+/g, '-')}-whole`, `${name.replace(/\W+/g, '-')}-killed`];
    for (const store of [whole, killed]) await place.copy('sources', store);
    const expected = await cli([...words, '--store', whole, '--json', '--progress', 'json']);
    expect(expected.code, expected.stdout).toBe(0);
    const steps = stepsIn(expected.stderr);
    const random = new Random(1).fork(name);

    let begun = false;
    for (const signal of signals) {
      const args = begun ? ['resume', '--store', killed] : [...words, '--store', killed];
      const moment = { steps: 1 + random.integer(Math.ceil(steps / 4)), wait: random.integer(30), signal };
      begun = await runUntil(args, moment);
      if (!begun) {
        // It ended before the signal came: the next one is for a run that begins.
        await place.copy('sources', killed);
      }
    }
    const last = begun ? ['resume', '--store', killed] : [...words, '--store', killed];
    const ended = await cli([...last, '--json']);
    expect(ended.code, ended.stdout).toBe(0);
    expect(lasting(ended)).toEqual(lasting(expected));
    // The digest of each group of weights, and of all that is said of them.
    const { ref, digest } = expected.json.result.checkpoint;
    const shown = await Promise.all([whole, killed].map((store) => showCheckpoint(storeAt(store), ref)));
    expect(shown[1]).toMatchObject({ digest, groups: shown[0]?.groups });
    expect((await verifyStore(storeAt(killed))).bad).toEqual([]);
    expect(await storeAt(killed).list('refs/runs/')).toEqual([]);
  });
});
