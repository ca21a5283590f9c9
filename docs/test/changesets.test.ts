import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publicPackages } from '../generate/workspace.ts';

const root = new URL('../../', import.meta.url);

// A package carries what it uses of the others: a change in one reaches the users of all only when all are released.
it('releases all public packages together', () => {
  const { fixed } = JSON.parse(readFileSync(new URL('.changeset/config.json', root), 'utf8'));
  const names = publicPackages(fileURLToPath(root)).map(({ name }) => name);
  expect(fixed).toEqual([names.sort()]);
});
