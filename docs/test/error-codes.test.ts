import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { notices } from '../../apps/cli/src/explain/notices.ts';
import { errorsInFolder } from '../generate/error-source.ts';
import { publicPackages } from '../generate/workspace.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = publicPackages(root);

function filesUnder(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name) && !name.includes('node_modules'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

it('provokes every error in some test', () => {
  const folders = [...packages.map(({ folder }) => folder), join(root, 'apps/runtimes')];
  const tested = new Set(
    folders
      .flatMap((folder) => [join(folder, 'src'), join(folder, 'test')])
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => filesUnder(folder, /\.test(-suite)?\.ts$/))
      .flatMap((text) => text.match(/\bE_[A-Z0-9_]+\b/g) ?? []),
  );
  const codes = packages.flatMap(({ folder, slug }) =>
    errorsInFolder(join(folder, 'src'), slug).map(({ code }) => code),
  );
  expect(codes.length).toBeGreaterThan(150);
  expect([...new Set(codes)].filter((code) => !tested.has(code))).toEqual([]);
});

/** The command explains its codes itself: `seqgraft explain`. */
it.each(packages.filter(({ slug }) => slug !== 'cli'))('says in the README of $slug which errors there are', (each) => {
  const readme = readFileSync(join(each.folder, 'README.md'), 'utf8');
  const codes = errorsInFolder(join(each.folder, 'src'), each.slug).map(({ code }) => code);
  expect([...new Set(codes)].filter((code) => !new RegExp(`\\b${code}\\b`).test(readme))).toEqual([]);
});

it('explains every warning and finding, and none that there is not', () => {
  const sources = packages.flatMap(({ folder }) => filesUnder(join(folder, 'src'), /^(?!.*(\.test|notices)).*\.ts$/));
  const said = sources.flatMap((text) => [...text.matchAll(/'([WNL]_[A-Z_]+)'/g)].map(([, code]) => code as string));
  expect([...new Set(said)].sort()).toEqual(notices.map(({ code }) => code).sort());
});
