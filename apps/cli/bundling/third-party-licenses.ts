import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BundleContents, BundlePlugin } from './bundle-plugin.ts';

/** Packages that carry no text of their licence, and say elsewhere what it is. */
const apache = readFileSync(new URL('./apache-2.0.txt', import.meta.url), 'utf8');

/** The folder of the package that a bundled file came from, or null for one of ours. */
function packageOf(file: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}

/** Name and licence of a package, and the text that comes with it. */
function noticeOf(folder: string): { package: string; text: string } {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} ${version} is bundled and names no licence.`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  if (texts.length === 0) texts.push(license.startsWith('Apache-2.0') ? apache.trim() : `${license}, by ${by}`);
  return { package: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

function foldersIn({ outputs }: BundleContents): Set<string> {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return new Set(files.map(packageOf).filter((folder) => folder !== null));
}

/** Writes the licences of all that the bundles took in, as these licences ask. */
export function thirdPartyLicenses(file: string): BundlePlugin {
  return {
    name: 'third-party-licenses',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        if (metafile === undefined) return;
        const packages = new Map<string, string[]>();
        for (const { package: name, text } of [...foldersIn(metafile)].sort().map(noticeOf)) {
          packages.set(text, [...(packages.get(text) ?? []), name]);
        }
        const notices = [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
        // The folder comes with the bundles, which may be written after this.
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(
          file,
          `The command contains parts of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
        );
      });
    },
  };
}
