import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, makeFolder, runCli } from './run-cli.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => folder.remove());

const doctor = (...args: string[]): Promise<CliResult> => runCli(['doctor', ...args], { cwd: folder.folder });

const dense = { class_name: 'Dense', config: { name: 'head', units: 1 } };
const modelOf = (layers: readonly unknown[], path = 'weights.bin', bytes = 8) => ({
  format: 'layers-model',
  modelTopology: { class_name: 'Sequential', config: { name: 'model', layers } },
  weightsManifest: [{ paths: [path], weights: [{ name: 'head/kernel', shape: [bytes / 4], dtype: 'float32' }] }],
});
const write = (name: string, model: object) => folder.write(name, JSON.stringify(model));

describe('doctor model.json', () => {
  it('says what is wrong, why and how to mend it, and ends with 8', async () => {
    const norm = { class_name: 'BatchNormalization', config: { name: 'norm', trainable: false } };
    const gru = { class_name: 'GRU', config: { name: 'recurrent_1', units: 2, recurrent_activation: 'hard_sigmoid' } };
    await write('sick.json', modelOf([gru, norm, dense]));
    await folder.write('weights.bin', '12345678');
    const { code, stdout } = await doctor('sick.json');
    expect(code).toBe(8);
    expect(stdout).toMatch(/wrong {3}frozen-statistics {2}norm/);
    expect(stdout).toContain('sick.json: 1 wrong, 1 risk, 1 advice.');

    const { code: scripts, json } = await doctor('sick.json', '--json');
    expect(scripts).toBe(8);
    expect(json).toMatchObject({
      ok: false,
      error: { code: 'E_DOCTOR_FAILED' },
      result: { wrong: 1, risk: 1, advice: 1, findings: [{ rule: 'frozen-statistics' }, { rule: 'hard-sigmoid' }, {}] },
    });
  });

  it('ends with 0 for a sound model, and for risks alone', async () => {
    await write('sound.json', modelOf([dense]));
    expect(await doctor('sound.json')).toMatchObject({ code: 0, stdout: 'sound.json: nothing was found.\n' });
    await write('named.json', modelOf([{ ...dense, config: { name: 'dense_1', units: 1 } }]));
    expect(await doctor('named.json', '--json')).toMatchObject({ code: 0, json: { result: { wrong: 0, risk: 1 } } });
  });

  it.each<[string, () => Promise<unknown>, number, string]>([
    ['a file that is not there', async () => {}, 6, 'E_MODEL_NOT_FOUND'],
    ['no JSON', () => folder.write('bad.json', '{"format": '), 3, 'E_MODEL_NOT_JSON'],
    ['JSON that is no model', () => write('bad.json', { a: 1 }), 3, 'E_MODEL_JSON'],
    ['a path out of the folder', () => write('bad.json', modelOf([dense], '../secret.bin')), 3, 'E_MODEL_JSON'],
    ['weights that are missing', () => write('bad.json', modelOf([dense], 'none.bin')), 4, 'E_MODEL_FILES'],
    ['weights that are cut off', () => write('bad.json', modelOf([dense], 'weights.bin', 16)), 4, 'E_MODEL_FILES'],
    ['nesting without end', () => folder.write('bad.json', '['.repeat(100_000)), 3, 'E_MODEL_NOT_JSON'],
  ])('refuses %s', async (_, prepare, code, error) => {
    await prepare();
    const result = await doctor('bad.json', '--json');
    expect(result).toMatchObject({ code, json: { ok: false, error: { code: error } } });
  });
});
