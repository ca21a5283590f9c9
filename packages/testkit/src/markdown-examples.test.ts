import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { fencedBlocks, runMarkdownExamples } from './markdown-examples.ts';

const fence = '```';

async function withMarkdown<T>(text: string, use: (file: URL) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'seqgraft-examples-'));
  try {
    const file = join(folder, 'page.md');
    await writeFile(file, text);
    return await use(pathToFileURL(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('finds the blocks of one language', () => {
  const page = `a\n${fence}js\nlet x;\n${fence}\n${fence}sh\nls\n${fence}\n${fence}js twoslash\ny\n${fence}\n${fence}json\n{}\n${fence}\n`;
  expect(fencedBlocks(page, 'js')).toEqual(['let x;\n', 'y\n']);
});

it('runs every example and passes on its error', async () => {
  const good = `${fence}js\nglobalThis.seqgraftExample = 1;\n${fence}\n`;
  expect(await withMarkdown(good, runMarkdownExamples)).toBe(1);
  expect((globalThis as { seqgraftExample?: number }).seqgraftExample).toBe(1);
  await expect(
    withMarkdown(`${good}${fence}js\nthrow new Error('broken');\n${fence}\n`, runMarkdownExamples),
  ).rejects.toThrow('broken');
});

it('demands an example', async () => {
  await expect(withMarkdown('no code', runMarkdownExamples)).rejects.toThrow('no ```js example');
});
