import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const fixtures = fileURLToPath(new URL('../../../packages/checkpoints/test/fixtures/', import.meta.url));
const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });

/** Inputs [2, 6, 3] and outputs [2, n] of a model that another tool saved. */
async function caseOf(file: string, name: string): Promise<{ inputs: number[]; outputs: number[] }> {
  const { cases } = JSON.parse(await readFile(join(fixtures, file), 'utf8'));
  const found = cases.find((each: { name: string }) => each.name === name);
  return { inputs: found.inputs.data, outputs: found.outputs.data };
}

/** The first window as a data file: six days of columns a, b and c, and more. */
function csvOf(inputs: readonly number[], more: { heading: string; cell: string } | null = null): string {
  const rows = Array.from({ length: 6 }, (_, day) => {
    const cells = inputs.slice(day * 3, day * 3 + 3);
    return [`2024-01-0${day + 1}`, ...cells, ...(more === null ? [] : [more.cell])].join(',');
  });
  return [`date,a,b,c${more === null ? '' : `,${more.heading}`}`, ...rows, ''].join('\n');
}

beforeAll(async () => {
  const { inputs } = await caseOf('keras/cases-keras-3.json', 'simple-rnn');
  await place.write('keras.csv', csvOf(inputs));
});
afterAll(() => place.remove());

const keras = join(fixtures, 'keras/simple-rnn-3.keras');
const hardSigmoid = join(fixtures, 'tfjs/lstm-hard-sigmoid/model.json');

describe('store import', () => {
  it('makes a checkpoint whose forecast is the origin’s, whatever the order of the columns', async () => {
    const { outputs } = await caseOf('keras/cases-keras-3.json', 'simple-rnn');
    const imported = await cli(
      'store',
      'import',
      keras,
      '--name',
      'k',
      '--target',
      'b',
      '--features',
      'a,b,c',
      '--json',
    );
    expect(imported.json.result).toMatchObject({
      checkpoint: { ref: 'k@1' },
      format: 'keras',
      parameters: 42,
      spec: { cell: 'rnn', units: [4], features: 3 },
    });
    const predicted = await cli('predict', 'k', 'keras.csv', '--json');
    const values = predicted.json.result.rows.map((row: { b: number }) => row.b);
    expect(values).toHaveLength(2);
    for (const [row, value] of values.entries()) expect(value).toBeCloseTo(outputs[row] as number, 5);
  });

  it('takes a target that the model does not read, and numbers of a scaler', async () => {
    const { inputs, outputs } = await caseOf('pytorch/cases.json', 'gru');
    const scaled = inputs.map((value, index) => (index % 3 === 1 ? value * 4 + 10 : value));
    await place.write('torch.csv', csvOf(scaled, { heading: 'y', cell: '7' }));
    const one = { center: 0, scale: 1 };
    await place.write(
      'scaler.json',
      JSON.stringify({ a: one, b: { center: 10, scale: 4 }, c: one, y: { center: 1, scale: 3 } }),
    );
    const file = join(fixtures, 'pytorch/gru.safetensors');
    const flags = ['--target', 'y', '--features', 'a,b,c', '--lookback', '6', '--scaler', 'scaler.json', '--json'];
    const imported = await cli('store', 'import', file, '--name', 't', ...flags);
    expect(imported.json.result.notes).toContain(
      'The model does not read its target "y": its weights for it are zero.',
    );
    const predicted = await cli('predict', 't', 'torch.csv', '--json');
    expect(predicted.json.result.rows[0].y).toBeCloseTo((outputs[0] as number) * 3 + 1, 4);
  });

  it('makes classes of a softmax', async () => {
    const { inputs, outputs } = await caseOf('keras/cases-keras-2.json', 'lstm-softmax');
    await place.write('classes.csv', csvOf(inputs));
    const file = join(fixtures, 'keras/lstm-softmax-2.h5');
    const flags = ['--label', 'act', '--classes', 'sit,walk,run', '--features', 'a,b,c'];
    expect((await cli('store', 'import', file, '--name', 'gait', ...flags)).code).toBe(0);
    const [row] = (await cli('predict', 'gait', 'classes.csv', '--json')).json.result.rows;
    const shares = ['sit', 'walk', 'run'].map((name) => row[`p(${name})`]);
    for (const [index, share] of shares.entries()) expect(share).toBeCloseTo(outputs[index] as number, 5);
  });

  it.each([
    ['no name', [keras], 2, 'E_USAGE', /--name is missing/],
    ['no such file', ['none.keras', '--name', 'x'], 6, 'E_MODEL_FILE', /"none\.keras" cannot be read \(ENOENT\)/],
    ['a file that is no model', ['keras.csv', '--name', 'x'], 3, 'E_FOREIGN_FORMAT', /keras\.csv/],
    ['another gate', [hardSigmoid, '--name', 'x'], 5, 'E_IMPORT', /recurrent_activation is "hard_sigmoid"/],
    ['too few features', [keras, '--name', 'x', '--target', 'a'], 2, 'E_USAGE', /The model reads 3 columns/],
  ])('refuses %s', async (_, args, code, name, words) => {
    const failed = await cli('store', 'import', ...args, '--json');
    expect(failed.json.error).toMatchObject({ code: name, message: expect.stringMatching(words) });
    expect(failed.code).toBe(code);
  });

  it('has kept nothing of what it refused', async () => {
    expect((await cli('store', 'show', 'x', '--json')).json.error.code).toMatch(/E_NOT_FOUND|E_STORE_EMPTY/);
  });
});

describe('a bundle', () => {
  it('takes a checkpoint to another store under its name, and back to where it is already', async () => {
    await cli('store', 'import', keras, '--name', 'bundled', '--target', 'b', '--features', 'a,b,c');
    const exported = await cli('store', 'export', 'bundled', '--format', 'bundle', '--out', 'out', '--json');
    const file = join('out', 'bundled.seqgraft');
    expect(exported.json.result).toMatchObject({ checkpoint: { ref: 'bundled@1' }, files: [{ file }] });
    const { digest } = exported.json.result.checkpoint;
    const taken = await cli('store', 'import', file, '--store', 'elsewhere', '--json');
    expect(taken.json.result.checkpoints).toEqual([{ ref: 'bundled@1', digest, copied: true }]);
    const predict = async (...more: string[]) =>
      (await cli('predict', 'bundled', 'keras.csv', '--json', ...more)).json.result.rows;
    expect(await predict('--store', 'elsewhere')).toEqual(await predict());
    const again = await cli('store', 'import', file);
    expect(again.stdout).toContain('bundled@1 was there already');
  });

  it('is written where the name of a file says, over nothing, and read whatever it is called', async () => {
    const write = () => cli('store', 'export', 'bundled', '--format', 'bundle', '--out', 'mine.seqgraft', '--json');
    expect((await write()).json.result.files[0].file).toBe('mine.seqgraft');
    expect((await write()).json.error.message).toMatch(/mine\.seqgraft" is there already/);
    const bytes = await readFile(join(place.folder, 'mine.seqgraft'));
    await writeFile(join(place.folder, 'mine.zip'), bytes);
    expect((await cli('store', 'import', 'mine.zip', '--store', 'third')).code).toBe(0);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    await writeFile(join(place.folder, 'bad.seqgraft'), bytes);
    const refused = await cli('store', 'import', 'bad.seqgraft', '--store', 'fourth', '--json');
    expect([refused.code, refused.json.error.code]).toEqual([4, 'E_BUNDLE']);
    const named = await cli('store', 'import', 'mine.seqgraft', '--name', 'x', '--json');
    expect([named.code, named.json.error.message]).toEqual([2, expect.stringMatching(/is a bundle: .* their names/)]);
  });
});

describe('store export', () => {
  it('writes what comes back with the same digests of weights, and writes over nothing', async () => {
    await cli('store', 'import', keras, '--name', 'origin');
    const exported = await cli('store', 'export', 'origin', '--format', 'keras', '--out', 'out/keras', '--json');
    expect(exported.json.result.files).toMatchObject([{ file: join('out', 'keras', 'model.keras') }]);
    await cli('store', 'import', join('out', 'keras', 'model.keras'), '--name', 'back');
    const groups = async (ref: string) => (await cli('store', 'show', ref, '--json')).json.result.groups;
    expect(await groups('back')).toEqual(await groups('origin'));

    const again = await cli('store', 'export', 'origin', '--format', 'keras', '--out', 'out/keras', '--json');
    expect(again.json.error.message).toMatch(/model\.keras" is there already/);
    expect(again.code).toBe(2);
  });

  it.each([
    ['no format', ['--out', 'x'], 'E_USAGE', /--format is missing/],
    ['a file for a folder', ['--format', 'tfjs', '--out', 'keras.csv'], 'E_USAGE', /"keras\.csv" is a file/],
  ])('refuses %s', async (_, args, code, words) => {
    const failed = await cli('store', 'export', 'origin', ...args, '--json');
    expect(failed.json.error).toMatchObject({ code, message: expect.stringMatching(words) });
  });
});
