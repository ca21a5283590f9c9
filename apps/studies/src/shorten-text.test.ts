import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shortenText } from './shorten-text.ts';

it('keeps the newest characters of train, and all of what is judged', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seqgraft-text-'));
  try {
    const [file, into] = [join(folder, 'all.txt'), join(folder, 'short.txt')];
    await writeFile(file, `${'a'.repeat(15)}${'b'.repeat(5)}${'v'.repeat(10)}${'t'.repeat(70)}`);
    const { split } = await shortenText(file, into, { shares: [0.2, 0.1], size: 5 });
    const rest = await readFile(into, 'utf8');
    expect(rest).toBe(`bbbbb${'v'.repeat(10)}${'t'.repeat(70)}`);
    const [train, validation, test] = split.split(',').map((share) => Math.round(Number(share) * rest.length));
    expect([train, validation, test]).toEqual([5, 10, 70]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
