import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from '../../apps/cli/src/explain/notices.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { readCommandHelp } from './command-help.ts';
import { commandPage } from './command-page.ts';
import { errorPage } from './error-page.ts';
import { errorsInFolder, exitCodesInSource } from './error-source.ts';
import { packagePage } from './package-page.ts';
import { publicPackages } from './workspace.ts';

/** Pages in the site's folder that nobody writes by hand. */
export const generatedPages: readonly string[] = ['errors.md', 'commands.md', 'benchmarks.md'];

/** Written only when it changed, so that a running `vitepress dev` does not start over. */
function writePage(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** The data of the examples stands on the site too, to follow along: copied, so that it stands in the repository once. */
function publishExampleData(root: string): void {
  for (const example of ['weather', 'motes', 'language']) {
    const folder = join(root, 'examples', example, 'data');
    for (const name of readdirSync(folder)) {
      writePage(join(root, 'docs/public/data', name), readFileSync(join(folder, name), 'utf8'));
    }
  }
}

/**
 * Writes the pages that are made from the workspace: one per package, the error codes, the commands, the benchmarks.
 *
 * They are files because the site's search reads files; git ignores them.
 *
 * @returns the codes that have a section on the page of errors
 */
export function writeGeneratedPages(root: string): { errorCodes: ReadonlySet<string> } {
  const docs = join(root, 'docs');
  const packages = publicPackages(root);

  const folder = join(docs, 'packages');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!packages.some(({ slug }) => name === `${slug}.md`)) rmSync(join(folder, name));
  }
  const sizes = JSON.parse(readFileSync(join(root, 'scripts/size-limits.json'), 'utf8'));
  for (const each of packages) {
    const hasApi = existsSync(join(docs, 'api', `${each.slug}.md`));
    writePage(join(folder, `${each.slug}.md`), packagePage(each, { root, packages, hasApi, sizes }));
  }

  const definitions = packages.flatMap((each) => errorsInFolder(join(each.folder, 'src'), each.slug));
  const exitCodes = exitCodesInSource(readFileSync(join(root, 'apps/cli/src/exit-code.ts'), 'utf8'));
  writePage(join(docs, 'errors.md'), errorPage({ definitions, exitCodes, notices }));

  // Editors read it under this address, too.
  const schema = readFileSync(join(root, 'apps/cli/config.schema.json'), 'utf8');
  writePage(join(docs, 'public', 'config.schema.json'), schema);

  writePage(join(docs, 'commands.md'), commandPage(readCommandHelp(join(root, 'apps/cli/dist/main.js'))));

  writePage(
    join(docs, 'benchmarks.md'),
    benchmarkPage(readFileSync(join(root, 'apps/bench/results/latest.md'), 'utf8')),
  );

  publishExampleData(root);

  return { errorCodes: new Set([...definitions, ...notices].map(({ code }) => code)) };
}
