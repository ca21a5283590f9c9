import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { SitePackage } from './workspace.ts';

export interface PackagePageOptions {
  /** The workspace's folder. */
  readonly root: string;
  /** All packages that have a page: what a README may link to. */
  readonly packages: readonly SitePackage[];
  /** Whether the package has an API reference; the command has none. */
  readonly hasApi: boolean;
  /** By package: how large it is at most. */
  readonly sizes?: Readonly<Record<string, SizeLimits>>;
}

/** What `npm run check -- sizes packed` holds a package to. */
export interface SizeLimits {
  /** kB that a page loads for one import, compressed, without peers; null where nothing runs in a page. */
  readonly page: number | null;
  /** MB on the disk, with dependencies, without peers. */
  readonly installed: number;
}

function sizeFact(limits: SizeLimits | undefined): string {
  if (limits === undefined) return '';
  const page = limits.page === null ? '' : `, ${limits.page} kB in a page`;
  return ` · at most ${limits.installed} MB installed${page}`;
}

/** `[text](target)`, and the fenced blocks in which such a thing is no link. */
const fenceOrLink = /(^```[\s\S]*?^```$)|(?<!!)\[((?:[^[\]`]|`[^`]*`)+)\]\(([^()\s]+)\)/gm;

/** Where a link of a README leads on the site; undefined when the site has no such page. */
function siteLink(target: string, source: SitePackage, options: PackagePageOptions): string | undefined {
  if (/^(https?:|mailto:|#)/.test(target)) return target;
  const [path, hash] = target.split('#') as [string, string?];
  const anchor = hash === undefined ? '' : `#${hash}`;
  const file = resolve(source.folder, path.replace(/\/?(README\.md)?$/, ''));
  const page = options.packages.find(({ folder }) => folder === file);
  if (page) return `/packages/${page.slug}${anchor}`;
  const inWorkspace = relative(options.root, file);
  if (inWorkspace === 'CONTRIBUTING.md') return `/contributing${anchor}`;
  const inDocs = /^docs\/(.+)\.md$/.exec(inWorkspace);
  return inDocs ? `/${inDocs[1]}${anchor}` : undefined;
}

/** The page of a package: its README, with the links as the site has them, and the way to its API reference. */
export function packagePage(source: SitePackage, options: PackagePageOptions): string {
  const readme = join(source.folder, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : `# ${source.name}\n\n${source.description}\n`;
  const linked = text.replaceAll(fenceOrLink, (all, fence: string | undefined, label: string, target: string) => {
    if (fence !== undefined) return all;
    const link = siteLink(target, source, options);
    return link === undefined ? label : `[${label}](${link})`;
  });
  const reference = options.hasApi ? `[API reference](/api/${source.slug})` : '[All commands and flags](/commands)';
  const facts = `<div class="package-facts">\n\n${reference} · [Error codes](/errors) · version ${source.version} · MIT${sizeFact(options.sizes?.[source.name])}\n\n</div>`;
  const [heading, ...rest] = linked.split('\n');
  return [
    '---',
    'editLink: false',
    `description: ${JSON.stringify(source.description)}`,
    '---',
    '',
    heading,
    '',
    facts,
    ...rest,
  ].join('\n');
}
