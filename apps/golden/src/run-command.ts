import { didYouMean, isSeqgraftError } from '@seqgraft/core';
import { tolerance } from './check-case.ts';
import { checkFolder } from './check-folder.ts';
import { formatResults } from './format-results.ts';
import type { Implementation } from './implementation.ts';

const usage = `Usage: golden FOLDER [--json]

Runs every *.safetensors file of a folder (reference values of PyTorch) through every implementation present and
prints the largest relative error of each.

Exit code 0: all within tolerance. 1: not, or a file cannot be read, or there is none. 2: usage.`;

const flags = ['--json', '--help'];

/** Where the command prints. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

function usageProblem(words: readonly string[]): string | undefined {
  const unknown = words.find((word) => word.startsWith('-') && !flags.includes(word));
  if (unknown !== undefined) return `Unknown flag ${unknown}.${didYouMean(unknown, flags)}`;
  const [folder, surplus] = words.filter((word) => !word.startsWith('-'));
  if (folder === undefined) return 'The folder of golden files is missing.';
  return surplus === undefined ? undefined : `One folder is checked at a time, got a second: ${surplus}.`;
}

/**
 * The command `golden`.
 *
 * @param words the arguments behind the command's name
 * @returns the exit code
 */
export async function runCommand(
  words: readonly string[],
  implementations: readonly Implementation[],
  output: Output,
): Promise<number> {
  if (words.includes('--help')) {
    output.out(usage);
    return 0;
  }
  const problem = usageProblem(words);
  if (problem !== undefined) {
    output.error(`${problem}\n\n${usage}`);
    return 2;
  }
  const folder = words.find((word) => !word.startsWith('-')) as string;
  const json = words.includes('--json');
  try {
    const results = await checkFolder(folder, implementations);
    const ok = results.every((result) => result.ok);
    output.out(json ? JSON.stringify({ ok, tolerance, results }) : formatResults(results));
    return ok ? 0 : 1;
  } catch (error) {
    if (!isSeqgraftError(error)) throw error;
    if (json) output.out(JSON.stringify({ ok: false, tolerance, results: [], error: error.message }));
    else output.error(error.message);
    return 1;
  }
}
