import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { createProgram } from '../program.ts';
import { configSchema } from './config-schema.ts';

const schema = configSchema(createProgram(async () => {}));
const accepted = (config: unknown): boolean => z.fromJSONSchema(schema as never).safeParse(config).success;

it('is the file that is published (vitest -u writes it anew)', async () => {
  await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot('../../config.schema.json');
});

it('takes the settings of the examples', () => {
  const examples = new URL('../../../../examples/', import.meta.url);
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(train|compare|adapt)\.json$/.test(name),
  );
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const config: unknown = JSON.parse(readFileSync(new URL(file, examples), 'utf8'));
    expect(accepted(config), file).toBe(true);
  }
});

it.each([
  [{ lookback: 28, train: { epochs: 5, units: 64 }, adapt: { strategy: 'freeze' } }, true],
  [{ time: false, units: '64,64', split: [0.7, 0.3, 0], lr: 'auto' }, true],
  [{ lookbak: 28 }, false],
  [{ lookback: 0 }, false],
  [{ train: { epoch: 5 } }, false],
  [{ cell: 'lsmt' }, false],
  [{ evaluate: { epochs: 5 } }, false],
])('%j: %j', (config, expected) => {
  expect(accepted(config)).toBe(expected);
});
