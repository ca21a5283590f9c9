import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrialPage } from '../src/page.ts';
import type { TrainingTrial } from '../src/training-trial.ts';
import type { TrialReport, TrialRequest } from '../src/trials.ts';
import { hasChromium, skipped, startChromium } from './installed-chromium.ts';
import { allVariants, bitsOf, nodeTrials, placesOf } from './node-trials.ts';
import { isolation, ownFilesOnly, startTrialServer } from './trial-server.ts';

const request: TrialRequest = { engine: allVariants(2), training: 2 };
const alone = { threads: 1, sharedMemory: false };
const together = { threads: 2, sharedMemory: true };

interface Visit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly place?: keyof TrialPage;
  /** A script that runs in the page before any other. */
  readonly before?: string;
}

/** Loads the page under some headers and runs the trials there. */
async function visit(browser: Browser, { headers = {}, place = 'inPage', before }: Visit): Promise<TrialReport> {
  const server = await startTrialServer(headers);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(server.address);
    await page.waitForFunction(() => 'trials' in globalThis);
    return await page.evaluate(
      ([place, request]) => (globalThis as unknown as { trials: TrialPage }).trials[place](request),
      [place, request] as const,
    );
  } finally {
    await context.close();
    server.close();
  }
}

/** First weights come by logarithm and cosine, which may differ in their last bit between two V8; float32 does the rest. */
function expectClose(ours: TrainingTrial | null, theirs: TrainingTrial | null): void {
  for (const part of ['losses', 'predictions', 'layerLosses'] as const) {
    const expected = theirs?.[part] as readonly number[];
    expect(ours?.[part]).toHaveLength(expected.length);
    ours?.[part].forEach((value, i) => {
      expect(Math.abs(value - (expected[i] as number))).toBeLessThan(1e-5);
    });
  }
}

describe.skipIf(!hasChromium)(`in Chromium${skipped}`, () => {
  let browser: Browser;
  let expected: TrialReport;
  beforeAll(async () => {
    [browser, expected] = await Promise.all([startChromium(), nodeTrials({ engine: allVariants(1), training: 1 })]);
  });
  afterAll(() => browser?.close());

  /** The same bits as in Node, at those places, and training on as many threads. */
  const expectSame = (report: TrialReport, place: typeof alone): void => {
    expect(placesOf(report)).toEqual([place, place, place]);
    expect(bitsOf(report)).toEqual(bitsOf(expected));
    expect(report.training?.engine).toEqual({ used: true, variant: 'relaxed-simd', threads: place.threads });
    expectClose(report.training, expected.training);
  };

  it('a cross-origin isolated page has threads and the bits of Node', async () => {
    expectSame(await visit(browser, { headers: isolation }), together);
  });

  it('any other page has one thread and the same bits', async () => {
    expectSame(await visit(browser, {}), alone);
  });

  it('a worker has threads where its page is isolated, else one', async () => {
    expectSame(await visit(browser, { place: 'inWorker', headers: isolation }), together);
    expectSame(await visit(browser, { place: 'inWorker' }), alone);
  });

  it('a page without SharedArrayBuffer has one thread and the same bits', async () => {
    expectSame(await visit(browser, { headers: isolation, before: 'delete globalThis.SharedArrayBuffer' }), alone);
  });

  it('a policy that forbids workers of a blob leaves one thread and the same bits', async () => {
    const { engine, training } = await visit(browser, { headers: { ...isolation, ...ownFilesOnly } });
    const place = { threads: 1, sharedMemory: true };
    expect(placesOf({ engine, training })).toEqual([place, place, place]);
    expect(bitsOf({ engine, training })).toEqual(bitsOf(expected));
    // The browser tells of a refused worker after some time; a run may be over by then, and counts it still.
    expect(training?.engine.used).toBe(true);
    expectClose(training, expected.training);
  });

  it.skipIf(process.arch !== 'x64')('without SIMD, training goes on with TensorFlow.js and says why', async () => {
    // V8 has no WebAssembly SIMD on a processor without SSE 4.1.
    const old = await startChromium(['--js-flags=--no-enable-sse4-1']);
    try {
      const { engine, training } = await visit(old, { headers: isolation });
      for (const trial of engine) expect(trial).toMatchObject({ error: expect.stringContaining('WebAssembly SIMD') });
      expect(training?.engine).toMatchObject({ used: false, reason: expect.stringContaining('WebAssembly SIMD') });
      expectClose(training, expected.training);
    } finally {
      await old.close();
    }
  });
});
