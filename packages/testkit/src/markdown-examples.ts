import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The fenced blocks of one language in a Markdown text, in order. */
export function fencedBlocks(markdown: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\b[^\\n]*\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...markdown.matchAll(fence)].map((match) => match[1] as string);
}

/**
 * Runs each ```js block of a Markdown file as a program of its own, on the workspace's sources.
 *
 * The programs stand for the time of the run in `.examples/` beside the file, so that imports resolve as in its package.
 *
 * @returns how many ran
 * @throws the error of the first that fails; Error when the file has no example
 */
export async function runMarkdownExamples(file: URL): Promise<number> {
  const examples = fencedBlocks(await readFile(file, 'utf8'), 'js');
  if (examples.length === 0) throw new Error(`${fileURLToPath(file)} has no \`\`\`js example to run.`);
  const folder = new URL(`.examples/${basename(fileURLToPath(file), '.md')}-${process.pid}/`, file);
  await mkdir(folder, { recursive: true });
  try {
    for (const [index, code] of examples.entries()) {
      const program = fileURLToPath(new URL(`example-${index + 1}.mjs`, folder));
      await writeFile(program, code);
      await import(/* @vite-ignore */ pathToFileURL(program).href);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return examples.length;
}

/** Runs the examples of a package's README. */
export async function runReadmeExamples(readme: URL): Promise<void> {
  await runMarkdownExamples(readme);
}
