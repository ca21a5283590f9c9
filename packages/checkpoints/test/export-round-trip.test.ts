import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedArrays } from '@seqgraft/core';
import { useBackend } from '@seqgraft/layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportModel } from '../src/exporting/export-model.ts';
import { type ExportFormat, exportFormats } from '../src/exporting/exported-model.ts';
import { readForeignModel } from '../src/foreign/read-foreign-model.ts';
import { importModel } from '../src/importing/import-model.ts';
import type { ImportedModel } from '../src/importing/imported-model.ts';
import { type ExportCase, exampleInputs, exampleModel, examplePredictions, exportCases } from './export-cases.ts';
import { readFixture } from './foreign-case.ts';

beforeAll(async () => {
  await useBackend('cpu');
});

/** What a file of weights alone does not say. */
function toldOf({ spec }: ExportCase, format: ExportFormat): object {
  if (format !== 'keras-weights') return {};
  const { targets = 'last', task } = spec.head;
  return { activation: spec.activation ?? 'tanh', targets, ...(task?.kind === 'classes' && { task: 'classes' }) };
}

async function exportAndImport(each: ExportCase, format: ExportFormat): Promise<ImportedModel> {
  const { files } = await exportModel(exampleModel(each), format);
  const [main] = files;
  const sibling = async (path: string): Promise<Uint8Array> =>
    files.find(({ name }) => name === path)?.bytes ?? new Uint8Array();
  const foreign = await readForeignModel({ name: main?.name ?? '', bytes: main?.bytes ?? new Uint8Array(), sibling });
  return importModel(foreign, toldOf(each, format));
}

const allTensors = ({ groups }: Pick<ImportedModel, 'groups'>): NamedArrays =>
  new Map(groups.flatMap(({ tensors }) => [...tensors]));

describe('an exported model', () => {
  const pairs = exportFormats.flatMap((format) =>
    exportCases.filter(({ except }) => !except?.includes(format)).map((each) => ({ format, name: each.name, each })),
  );

  it.each(pairs)('$name comes back from $format to the bit', async ({ format, each }) => {
    const origin = exampleModel(each);
    const back = await exportAndImport(each, format);
    const { spec } = origin as unknown as { spec: { head: { tied?: boolean }; dropout: number } };
    // Only PyTorch has heads that are tied, and only files of weights have no dropout.
    const tied = spec.head.tied === true && format !== 'safetensors';
    const head = Object.fromEntries(Object.entries(spec.head).filter(([key]) => key !== 'tied' || !tied));
    expect(back.spec).toEqual({ ...spec, head, ...(format === 'keras-weights' && { dropout: 0 }) });
    const weights = allTensors(back);
    for (const [name, array] of allTensors(origin)) {
      expect(weights.get(name)?.shape).toEqual(array.shape);
      expect(weights.get(name)?.data).toEqual(array.data);
    }
  });

  it.each(pairs)('$name gives the same bytes of $format each time', async ({ format, each }) => {
    expect(await exportModel(exampleModel(each), format)).toEqual(await exportModel(exampleModel(each), format));
  });

  const refused = exportFormats.flatMap((format) =>
    exportCases.filter(({ except }) => except?.includes(format)).map((each) => ({ format, name: each.name, each })),
  );

  it.each(refused)('$name is refused by $format', async ({ format, each }) => {
    await expect(exportModel(exampleModel(each), format)).rejects.toMatchObject({ code: 'E_EXPORT' });
  });

  it('keeps −0, also where PyTorch has two biases', async () => {
    const each = exportCases[0] as ExportCase;
    const origin = exampleModel(each);
    allTensors(origin).get('recurrent_1/bias')?.data.fill(-0);
    const { files } = await exportModel(origin, 'safetensors');
    const foreign = await readForeignModel({ name: 'model', bytes: files[0]?.bytes ?? new Uint8Array() });
    expect(allTensors(importModel(foreign)).get('recurrent_1/bias')?.data).toEqual(new Float32Array(4).fill(-0));
  });

  it('is refused with weights that are not those of its spec', async () => {
    const { spec, groups } = exampleModel(exportCases[0] as ExportCase);
    await expect(exportModel({ spec, groups: groups.slice(1) }, 'keras')).rejects.toThrow(
      /recurrent_1\/kernel is missing; recurrent_1\/recurrent_kernel is missing; recurrent_1\/bias is missing/,
    );
    await expect(exportModel({ spec: { layers: 3 }, groups }, 'tfjs')).rejects.toThrow(/its spec is not one of/);
  });
});

describe('what a tool itself wrote', () => {
  it.each(['lstm-2-dropout', 'gru-reset-after', 'lstm-bidirectional-2', 'simple-rnn'])(
    'is written again: %s of Keras 3, each array under its name',
    async (name) => {
      const origin = await readFixture(`keras/${name}-3.keras`);
      const { spec, groups } = importModel(origin);
      const { files } = await exportModel({ spec, groups }, 'keras-weights');
      const written = await readForeignModel({ name, bytes: files[0]?.bytes ?? new Uint8Array() });
      expect(new Map([...written.tensors].sort())).toEqual(new Map([...origin.tensors].sort()));
    },
  );

  it.each(['gru', 'gru-bidirectional-2'])('is written again: %s of PyTorch, each array', async (name) => {
    const origin = await readFixture(`pytorch/${name}.safetensors`);
    const { spec, groups } = importModel(origin);
    const { files } = await exportModel({ spec, groups }, 'safetensors');
    const written = await readForeignModel({ name, bytes: files[0]?.bytes ?? new Uint8Array() });
    const ownName = (tensor: string): string => tensor.replace(/^gru\./, 'recurrent.').replace(/^fc\./, 'head.');
    expect(new Map([...written.tensors].sort())).toEqual(
      new Map([...origin.tensors].map(([tensor, array]) => [ownName(tensor), array] as const).sort()),
    );
  });
});

// For the programs in fixtures/exports, which load them with the tools themselves.
describe.runIf(process.env.SEQGRAFT_EXPORTS)('exports to be loaded elsewhere', () => {
  it('are written with what is predicted here', async () => {
    for (const each of exportCases) {
      const folder = join(process.env.SEQGRAFT_EXPORTS as string, each.name);
      await mkdir(folder, { recursive: true });
      for (const format of exportFormats.filter((format) => !each.except?.includes(format))) {
        const { files } = await exportModel(exampleModel(each), format);
        for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
      }
      const plain = ({ shape, data }: { shape: readonly number[]; data: Float32Array }): object => ({
        shape,
        data: [...data],
      });
      const classes = each.spec.head.task?.kind === 'classes';
      const [inputs, outputs] = [plain(exampleInputs(each)), plain(await examplePredictions(each))];
      await writeFile(
        join(folder, 'expected.json'),
        JSON.stringify({ inputs, outputs, classes, tokens: each.spec.embedding !== undefined }),
      );
    }
  });
});
