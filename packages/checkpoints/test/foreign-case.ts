import { readFile } from 'node:fs/promises';
import type { DenseArray } from '@seqgraft/core';
import { buildModel, parseModelSpec } from '@seqgraft/models';
import type { ForeignModel } from '../src/foreign/foreign-model.ts';
import { readForeignModel } from '../src/foreign/read-foreign-model.ts';
import { importModel } from '../src/importing/import-model.ts';
import type { ImportedModel, ImportOptions } from '../src/importing/imported-model.ts';

/** What a tool predicts with a model that it saved. */
export interface ForeignCase {
  readonly name: string;
  /** Of the state_dicts: what importModel is told. */
  readonly options?: ImportOptions;
  readonly files?: readonly string[];
  readonly inputs: { readonly shape: readonly number[]; readonly data: readonly number[] };
  readonly outputs: { readonly shape: readonly number[]; readonly data: readonly number[] };
}

const fixtures = new URL('fixtures/', import.meta.url);

/** The cases that a program beside the fixtures has written down. */
export async function readCases(file: string): Promise<readonly ForeignCase[]> {
  return (JSON.parse(await readFile(new URL(file, fixtures), 'utf8')) as { cases: ForeignCase[] }).cases;
}

export async function readFixture(file: string): Promise<ForeignModel> {
  const url = new URL(file, fixtures);
  const sibling = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(new URL(path, url)));
  return readForeignModel({ name: file, bytes: new Uint8Array(await readFile(url)), sibling });
}

export async function importFixture(file: string, options?: ImportOptions): Promise<ImportedModel> {
  return importModel(await readFixture(file), options);
}

/** The largest difference between what an imported model predicts and what its origin did. */
export async function differenceFromOrigin(
  imported: Pick<ImportedModel, 'spec' | 'weights'>,
  { inputs, outputs }: ForeignCase,
  originGives: 'probabilities' | 'the same' | 'the probability of class 1' = 'the same',
): Promise<number> {
  const spec = parseModelSpec(imported.spec);
  const model = buildModel(spec, { seed: 0 });
  try {
    model.writeWeights(imported.weights);
    const predicted = await model.predict({ shape: windowsOf(inputs.shape), data: Float32Array.from(inputs.data) });
    const given =
      originGives === 'the same' ? predicted.data : probabilities(predicted, originGives === 'probabilities');
    expectLength(given, outputs.data);
    return Math.max(...outputs.data.map((value, index) => Math.abs(value - (given[index] as number))));
  } finally {
    model.dispose();
  }
}

/** Tokens stand in [batch, time] elsewhere, and in [batch, time, 1] here. */
function windowsOf(shape: readonly number[]): readonly number[] {
  return shape.length === 2 ? [...shape, 1] : shape;
}

function probabilities({ shape, data }: DenseArray, all: boolean): number[] {
  const classes = shape.at(-1) as number;
  const rows = Array.from({ length: data.length / classes }, (_, row) => {
    const logits = [...data.subarray(row * classes, (row + 1) * classes)];
    const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0);
    return logits.map((logit) => Math.exp(logit) / sum);
  });
  return all ? rows.flat() : rows.map((row) => row[1] as number);
}

function expectLength(given: ArrayLike<number>, expected: readonly number[]): void {
  if (given.length !== expected.length) throw new Error(`${given.length} outputs, the origin has ${expected.length}`);
}
