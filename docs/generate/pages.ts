import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandHelp } from './command-help.ts';
import { commandPage } from './command-page.ts';
import { errorPage } from './error-page.ts';
import { errorsInFolder, exitCodesInSource } from './error-source.ts';
import { packagePage } from './package-page.ts';
import { publicPackages } from './workspace.ts';

/** Pages in the site's folder that nobody writes by hand. */
export const generatedPages: readonly string[] = ['errors.md', 'commands.md'];

/** Written only when it changed, so that a running `vitepress dev` does not start over. */
function writePage(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * Writes the pages that are made from the workspace: one per package, the error codes, the commands.
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
  for (const each of packages) {
    const hasApi = existsSync(join(docs, 'api', `${each.slug}.md`));
    writePage(join(folder, `${each.slug}.md`), packagePage(each, { root, packages, hasApi }));
  }

  const definitions = packages.flatMap((each) => errorsInFolder(join(each.folder, 'src'), each.slug));
  const exitCodes = exitCodesInSource(readFileSync(join(root, 'apps/cli/src/exit-code.ts'), 'utf8'));
  writePage(join(docs, 'errors.md'), errorPage(definitions, exitCodes));

  // Editors read it under this address, too.
  const schema = readFileSync(join(root, 'apps/cli/config.schema.json'), 'utf8');
  writePage(join(docs, 'public', 'config.schema.json'), schema);

  writePage(join(docs, 'commands.md'), commandPage(readCommandHelp(join(root, 'apps/cli/dist/main.js'))));

  return { errorCodes: new Set(definitions.map(({ code }) => code)) };
}
