import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, importsOf } from './import-table.ts';

const packages = new URL('../../', import.meta.url);
const names = (await readdir(packages)).filter((name) => name !== 'testkit');

describe('the import table', () => {
  it.each(names)('%s imports only what it may', async (name) => {
    expect(await forbiddenImports(name, new URL(`${name}/`, packages))).toEqual([]);
  });

  it('sees every form of import', () => {
    const source = [
      `import { a } from '@seqgraft/core';`,
      `import type {\n  B,\n} from "@seqgraft/models";`,
      `import '@seqgraft/layers/register';`,
      `export { c } from './c.ts';`,
      `const d = await import('@tensorflow/tfjs-core');`,
    ].join('\n');
    expect(importsOf(source)).toEqual([
      '@seqgraft/core',
      '@seqgraft/models',
      '@seqgraft/layers/register',
      './c.ts',
      '@tensorflow/tfjs-core',
    ]);
  });
});
