import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that has a page on the site. */
export interface SitePackage {
  /** Names its page: `/packages/windows`. */
  readonly slug: string;
  /** What one installs: `@seqgraft/windows`. */
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly folder: string;
}

/** From the data to the command; a package that is not named here comes after these, by name. */
const readingOrder = ['core', 'windows', 'engine', 'layers', 'models', 'training', 'transfer', 'checkpoints', 'cli'];

function rank(slug: string): number {
  const position = readingOrder.indexOf(slug);
  return position === -1 ? readingOrder.length : position;
}

/** The public packages and apps of the workspace, in the order in which one reads about them. */
export function publicPackages(root: string): SitePackage[] {
  const found: SitePackage[] = [];
  for (const group of ['packages', 'apps']) {
    for (const slug of readdirSync(join(root, group))) {
      const folder = join(root, group, slug);
      if (!existsSync(join(folder, 'package.json'))) continue;
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (manifest.private === true) continue;
      const { name, version, description } = manifest;
      found.push({ slug, name, version, description, folder });
    }
  }
  return found.sort((a, b) => rank(a.slug) - rank(b.slug) || a.slug.localeCompare(b.slug));
}

/** Each entry of each package, and its source: the one list of entries is `paths` in tsconfig.base.json. */
export function workspaceSources(root: string): { find: RegExp; replacement: string }[] {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  return Object.entries<string[]>(compilerOptions.paths).map(([name, [file]]) => ({
    find: new RegExp(`^${name}$`),
    replacement: join(root, file as string),
  }));
}
