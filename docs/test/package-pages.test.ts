import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packagePage } from '../generate/package-page.ts';
import { publicPackages } from '../generate/workspace.ts';

const root = mkdtempSync(join(tmpdir(), 'seqgraft-docs-'));
afterAll(() => rmSync(root, { recursive: true }));

function writePackage(path: string, manifest: object, readme?: string): void {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(
    join(root, path, 'package.json'),
    JSON.stringify({ version: '1.2.3', description: 'It is "here".', ...manifest }),
  );
  if (readme !== undefined) writeFileSync(join(root, path, 'README.md'), readme);
}

const readme = `# @seqgraft/windows

See [core](../core), [the reader](../core/README.md#reader), [how to help](../../CONTRIBUTING.md), [numbers](../../docs/numerics.md),
[a file](./src/index.ts), [\`code\`](../core) and [elsewhere](https://example.org/a).

\`\`\`js
const text = '[core](../core)';
\`\`\`
`;
writePackage('packages/windows', { name: '@seqgraft/windows' }, readme);
writePackage('packages/core', { name: '@seqgraft/core' });
writePackage('packages/testkit', { name: '@seqgraft/testkit', private: true });
writePackage('apps/cli', { name: 'seqgraft' }, '# seqgraft\n');
const packages = publicPackages(root);
const pageOf = (slug: string, hasApi = true) =>
  packagePage(packages.find((each) => each.slug === slug) ?? fail(slug), { root, packages, hasApi });

function fail(slug: string): never {
  throw new Error(`no package ${slug}`);
}

it('lists what is public, in the order in which one reads about it', () => {
  expect(packages.map(({ name }) => name)).toEqual(['@seqgraft/core', '@seqgraft/windows', 'seqgraft']);
});

it('shows the README with links that lead somewhere on the site', () => {
  const page = pageOf('windows');
  expect(page).toContain('[core](/packages/core), [the reader](/packages/core#reader), [how to help](/contributing)');
  expect(page).toContain(
    '[numbers](/numerics),\na file, [`code`](/packages/core) and [elsewhere](https://example.org/a).',
  );
});

it('leaves code as it stands', () => {
  expect(pageOf('windows')).toContain("const text = '[core](../core)';");
});

it('is not held up by brackets and backticks that are no links', () => {
  const odd = `# odd\n\n${'[`a` and '.repeat(2000)}${'`b` '.repeat(2000)}\n`;
  writePackage('packages/models', { name: '@seqgraft/models' }, odd);
  const models = publicPackages(root).find(({ slug }) => slug === 'models') ?? fail('models');
  expect(packagePage(models, { root, packages, hasApi: true })).toContain('`b` `b`');
  rmSync(models.folder, { recursive: true });
});

it('leads to the API reference, or to the commands', () => {
  expect(pageOf('windows')).toContain('[API reference](/api/windows)');
  expect(pageOf('cli', false)).toContain('(/commands)');
});

it('says what a package is that has no README yet', () => {
  expect(pageOf('core')).toContain('# @seqgraft/core\n');
  expect(pageOf('core')).toContain('It is "here".');
});

it('states how large a package is at most', () => {
  const core = packages.find(({ slug }) => slug === 'core') ?? fail('core');
  const sizes = { '@seqgraft/core': { page: 4, installed: 0.2 } };
  expect(packagePage(core, { root, packages, hasApi: true, sizes })).toContain(
    'at most 0.2 MB installed, 4 kB in a page',
  );
  const cli = packages.find(({ slug }) => slug === 'cli') ?? fail('cli');
  const page = packagePage(cli, { root, packages, hasApi: false, sizes: { seqgraft: { page: null, installed: 6 } } });
  expect(page).toContain('at most 6 MB installed\n');
});
