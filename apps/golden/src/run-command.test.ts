import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layersOn } from './layers-implementation.ts';
import { runCommand } from './run-command.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}.safetensors`, import.meta.url));
const implementations = [layersOn('cpu', false)];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function golden(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const printed = { out: '', error: '' };
  const code = await runCommand(words, implementations, {
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
  });
  return { code, ...printed };
}

describe('golden', () => {
  it('prints a table and exits 0 when all is within tolerance', async () => {
    await cp(fixture('lstm'), join(folder, 'a case.safetensors'));
    const { code, out } = await golden(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^file +implementation +outputs +states +gradients +losses +weights +ok$/m);
    expect(out).toMatch(/^a case +layers\/cpu +\S+e-\d+ .* ok$/m);
    expect(out).toContain('1 passed, 0 failed');
  });

  it('prints one JSON object', async () => {
    await cp(fixture('gru'), join(folder, 'gru.safetensors'));
    const { code, out } = await golden('--json', folder);
    const { ok, tolerance, results } = JSON.parse(out);
    expect([code, ok, tolerance.outputs]).toEqual([0, true, 1e-5]);
    expect(results).toEqual([
      {
        file: 'gru.safetensors',
        implementation: 'layers/cpu',
        kind: 'gru',
        outputs: expect.any(Number),
        states: expect.any(Number),
        gradients: expect.any(Number),
        losses: null,
        allLosses: null,
        finalWeights: null,
        ok: true,
      },
    ]);
  });

  it('goes on past a file that cannot be read, and exits 1', async () => {
    await writeFile(join(folder, 'bad.safetensors'), 'not a safetensors file');
    await cp(fixture('rnn_tanh'), join(folder, 'good.safetensors'));
    const { code, out } = await golden(folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^bad\.safetensors: E_SAFETENSORS/m);
    expect(out).toMatch(/^good .* ok$/m);
    expect(out).toContain('1 passed, 1 failed');
  });

  it('exits 1 for a folder without files and for none', async () => {
    await writeFile(join(folder, 'README.md'), '');
    expect(await golden(folder)).toMatchObject({ code: 1, error: expect.stringContaining('E_GOLDEN_FOLDER') });
    const { code, out } = await golden(join(folder, 'absent'), '--json');
    expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ ok: false, results: [] })]);
  });

  it.each([
    [[], 'The folder of golden files is missing.'],
    [['a', 'b'], 'One folder is checked at a time, got a second: b.'],
    [['a', '--jsno'], 'Unknown flag --jsno. Did you mean "--json"?'],
  ])('exits 2 for %j', async (words, problem) => {
    expect(await golden(...words)).toMatchObject({ code: 2, error: expect.stringContaining(problem) });
  });
});
