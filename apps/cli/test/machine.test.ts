import { availableParallelism } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
afterAll(() => place.remove());

/** Without the instructions that WebAssembly SIMD needs on this processor. */
const noSimd = ['--no-enable-sse4-1'];
const withoutSimd = (...args: string[]) => runCli(args, { cwd: place.folder, nodeFlags: noSimd });

describe('doctor', () => {
  it('says what this machine offers, and that training runs on the engine', async () => {
    const { code, json } = await cli('doctor', '--json');
    expect(code).toBe(0);
    const { result } = json;
    expect(result.backends.find(({ name }: { name: string }) => name === 'wasm')).toMatchObject({ ok: true });
    expect(result.backend).toMatch(/wasm|tensorflow/);
    expect(result.engine).toMatchObject({
      ok: true,
      variant: expect.stringMatching(/simd/),
      sharedMemory: availableParallelism() > 1,
    });
    expect(result.engine.threads).toBeGreaterThanOrEqual(1);
    expect(result.engine.startMilliseconds).toBeGreaterThan(0);
    expect(result.engine.gigaflops).toBeGreaterThan(0.1);
    if (result.backend === 'wasm') {
      const { variant, threads } = result.engine;
      expect(result.training).toEqual({ used: true, variant, threads });
    } else expect(result.training).toMatchObject({ used: false, reason: expect.any(String) });
    const { stdout } = await cli('doctor');
    expect(stdout).toMatch(/engine +ok +(relaxed-)?simd, \d+ threads?, ready in \d+ ms/);
    expect(stdout).toMatch(/engine speed +[\d.]+ GFLOP\/s on one thread/);
  });
});

it('times training steps and forecasts against the peak of the same run', async () => {
  const { code, json } = await cli('bench', '--sizes', 's', '--seconds', '0.3', '--threads', '1', '--json');
  expect(code).toBe(0);
  const { result, warnings } = json;
  expect(warnings).toEqual([]);
  expect(result).toMatchObject({ cell: 'lstm', against: null, engine: { threads: 1 }, cores: availableParallelism() });
  expect(result.peak).toBeGreaterThan(0.1);
  expect(result.rows.map(({ size, work }: { size: string; work: string }) => [size, work])).toEqual([
    ['S', 'train'],
    ['S', 'predict'],
  ]);
  const flops = 2 * 16 * 24 * (4 * 32 * (3 * (4 + 32 + 32 + 32) - 4) + 3 * 32);
  for (const { work, milliseconds, gigaflops, shareOfPeak, units } of result.rows) {
    expect(units).toBe(32);
    expect(milliseconds.count).toBeGreaterThanOrEqual(3);
    expect(milliseconds.p10).toBeLessThanOrEqual(milliseconds.median);
    if (work === 'train') expect(gigaflops).toBeCloseTo(flops / milliseconds.p10 / 1e6, 6);
    expect(shareOfPeak).toBeCloseTo(gigaflops / result.peak, 6);
  }
});

it('times plain TensorFlow.js in turns when asked, and says how much slower it is', async () => {
  const args = ['bench', '--sizes', 'S', '--cell', 'rnn', '--seconds', '0.3', '--against', 'tfjs', '--backend', 'wasm'];
  const { code, stdout, stderr } = await cli(...args);
  expect(code).toBe(0);
  expect(stderr).toContain('Measuring S: batch 16, 24 steps, 4 features, 32 units');
  expect(stdout).toContain('tfjs wasm ms');
  const ratio = Number(/training step .* (?<ratio>[\d.]+) ×/.exec(stdout)?.groups?.ratio);
  // 80 and more on a machine of its own.
  expect(ratio).toBeGreaterThan(2);
});

it.skipIf(availableParallelism() >= 64)('says when threads share cores', async () => {
  const threads = availableParallelism() + 1;
  const { json } = await cli('bench', '--sizes', 'S', '--seconds', '0.1', '--threads', String(threads), '--json');
  expect(json.result.engine.threads).toBe(threads);
  expect(json.warnings.map(({ code }: { code: string }) => code)).toEqual(['W_THREADS']);
});

it('ends a measurement at Ctrl-C with 130', async () => {
  const { code, stdout, stderr } = await runCli(['bench', '--sizes', 'S', '--seconds', '600'], {
    cwd: place.folder,
    during: (child) => child.stderr?.once('data', () => setTimeout(() => child.kill('SIGINT'), 500)),
  });
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(stderr).toContain('E_INTERRUPTED');
});

// Elsewhere WebAssembly SIMD cannot be switched off.
describe.skipIf(process.arch !== 'x64')('on a processor without SIMD', () => {
  it('doctor says why the engine does not run, and what does', async () => {
    const { code, json } = await withoutSimd('doctor', '--json');
    expect(code).toBe(0);
    expect(json.result.engine).toMatchObject({ ok: false, variant: null, gigaflops: null });
    expect(json.result.engine.says).toContain('WebAssembly SIMD');
    expect(json.result.training).toMatchObject({ used: false, reason: expect.any(String) });
    const { stdout } = await withoutSimd('doctor');
    expect(stdout).toMatch(/engine +– +.*WebAssembly SIMD.* plain TensorFlow\.js/);
    expect(stdout).not.toContain('GFLOP/s');
  });

  it('bench refuses, and training runs on plain TensorFlow.js and says so', async () => {
    const refused = await withoutSimd('bench', '--json');
    expect(refused).toMatchObject({ code: 7, json: { ok: false, error: { code: 'E_ENGINE_UNSUPPORTED' } } });
    expect(refused.json.error.remedy).toContain('seqgraft doctor');
    await place.write('demand.csv', demandCsv({ days: 120, seed: 3 }));
    const args = ['train', 'demand.csv', '--units', '4', '--epochs', '1', '--backend', 'wasm', '--json'];
    const { code, json } = await withoutSimd(...args);
    expect(code).toBe(0);
    expect(json.result.engine).toMatchObject({ used: false, reason: expect.stringContaining('WebAssembly SIMD') });
    const { stderr } = await withoutSimd(...args.filter((arg) => arg !== '--json'));
    expect(stderr).toMatch(/Trained step by step through TensorFlow\.js: .*WebAssembly SIMD/);
  });
});
