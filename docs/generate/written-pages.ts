import { readdirSync } from 'node:fs';
import { generatedPages } from './pages.ts';

const folders = ['', 'learn/', 'guides/', 'zh/', 'zh/learn/'];

/** The pages of the site that are written by hand, like `learn/lstm.md`; others are made from the workspace. */
export function writtenPages(docs: URL): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, docs))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}${name}`)
      .filter((page) => !generatedPages.includes(page)),
  );
}
