import { readdirSync, readFileSync } from 'node:fs';
import { importsOf } from '@seqgraft/testkit';
import { expect, it } from 'vitest';

/** The way of the data; each folder imports from itself and from those before it. */
const folders = ['options', 'table', 'sources', 'splits', 'scaling', 'windowing', 'streaming', 'text'];

it('has folders that import one another one way', () => {
  const source = new URL('./', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const backwards = files
    .filter((file) => file.includes('/') && !file.includes('.test'))
    .flatMap((file) => {
      const place = folders.indexOf(file.split('/')[0] as string);
      return importsOf(readFileSync(new URL(file, source), 'utf8'))
        .map((name) => /^\.\.\/([^/]+)\//.exec(name)?.[1] ?? null)
        .filter((folder) => folder !== null && !(folders.indexOf(folder) >= 0 && folders.indexOf(folder) < place))
        .map((folder) => `${file} imports ${folder}`);
    });
  expect(backwards).toEqual([]);
  expect(new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))).toEqual(
    new Set(folders),
  );
});
