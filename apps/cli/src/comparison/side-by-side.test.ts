import type { ComparisonJob, FinishedJob, FinishedRun } from '@seqgraft/transfer';
import { describe, expect, it } from 'vitest';
import type { Metrics } from '../measures/metric.ts';
import type { Reporter, Warning } from '../output/reporter.ts';
import { type SideBySideOptions, sideBySide } from './side-by-side.ts';

const job = (seed: number): ComparisonJob => ({ strategy: 'full', seed, index: seed, fold: 0 });
const jobs = [1, 2, 3, 4, 5, 6].map(job);

/** A run that says who did it, in the field for the name of the source. */
const finished = (seed: number, by: string): FinishedRun<Metrics> => ({
  run: {
    name: 'full',
    kind: 'strategy',
    seed,
    fold: 0,
    source: by,
    failure: null,
    measured: { validation: null, test: null },
    training: null,
    carried: null,
    trainedParameters: 0,
    seconds: 0,
  },
  weights: null,
});

/** A worker of a few lines; `on` is what it does with a job. */
const scriptOf = (on: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      const finished = ${JSON.stringify(finished(0, 'worker'))};
      const done = (job) => parentPort.postMessage({ type: 'finished', finished: { ...finished, run: { ...finished.run, seed: job.seed }, job } });
      parentPort.on('message', (job) => { ${on} });
      parentPort.postMessage({ type: 'ready' });
    `)}`,
  );

async function runAll(
  on: string,
  own: Partial<SideBySideOptions> & { runHere?: (job: ComparisonJob) => Promise<FinishedRun<Metrics>> } = {},
): Promise<{ done: FinishedJob<Metrics>[]; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const progress: Reporter['progress'] = () => ({ listener() {}, done() {} });
  const reporter: Reporter = {
    say() {},
    event() {},
    warn: (warning) => warnings.push(warning),
    progress,
    warnings,
    terminal: null,
  };
  // Long enough for a worker to start and take its share.
  const slow = async ({ seed }: ComparisonJob): Promise<FinishedRun<Metrics>> => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return finished(seed, 'here');
  };
  const { runHere = slow, ...options } = own;
  const start = { order: {}, backend: 'wasm', threads: 1 } as SideBySideOptions['start'];
  const { signal } = new AbortController();
  const runner = sideBySide({
    reporter,
    signal,
    jobs: 2,
    start,
    script: scriptOf(on),
    titleOf: ({ seed }) => `seed ${seed}`,
    ...options,
  });
  const done: FinishedJob<Metrics>[] = [];
  for await (const each of runner(jobs, runHere)) done.push(each);
  return { done, warnings };
}

const seedsOf = (done: readonly FinishedJob<Metrics>[]): number[] => done.map(({ run }) => run.seed).sort();
const whoDid = (done: readonly FinishedJob<Metrics>[]): Set<string | null> =>
  new Set(done.map(({ run }) => run.source));

describe('sideBySide', () => {
  it('does every run once, here and in a worker', async () => {
    const { done, warnings } = await runAll('done(job)');
    expect(seedsOf(done)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(whoDid(done)).toEqual(new Set(['here', 'worker']));
    expect(warnings).toEqual([]);
  });

  it.each([
    ['throws', "throw new Error('out of luck')", ['W_WORKER']],
    ['leaves without a word', 'process.exit(3)', ['W_WORKER']],
  ])('does here what a worker that %s had taken', async (_, on, codes) => {
    const { done, warnings } = await runAll(on);
    expect(seedsOf(done)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(whoDid(done)).toEqual(new Set(['here']));
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('does all here when a worker cannot even start', async () => {
    const { done } = await runAll('', { script: new URL('data:text/javascript,throw new Error("no")') });
    expect(whoDid(done)).toEqual(new Set(['here']));
    expect(seedsOf(done)).toHaveLength(6);
  });

  it('ends at an interruption without a worker that does not answer', async () => {
    const interruption = new AbortController();
    const runHere = async ({ seed }: ComparisonJob): Promise<FinishedRun<Metrics>> => {
      // The worker takes one job and never ends it; here all others are done.
      if (seed === 6) setTimeout(() => interruption.abort(), 50);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return finished(seed, 'here');
    };
    const stopped = runAll('', { signal: interruption.signal, runHere, grace: 100 });
    await expect(stopped).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
  });

  it('throws on what a run here throws', async () => {
    const runHere = (): Promise<never> => Promise.reject(new Error('no such thing'));
    await expect(runAll('done(job)', { runHere })).rejects.toThrow('no such thing');
  });
});
