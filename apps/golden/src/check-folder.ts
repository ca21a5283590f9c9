import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSafetensors } from '@seqgraft/checkpoints';
import { type CaseResult, checkCase, noErrors } from './check-case.ts';
import type { GoldenCase } from './golden-case.ts';
import { GoldenFolderError } from './golden-error.ts';
import type { Implementation } from './implementation.ts';
import { parseGoldenCase } from './parse-golden-case.ts';

/** One file through one implementation; a file that cannot be read has neither implementation nor kind. */
export interface GoldenResult extends CaseResult {
  readonly file: string;
  readonly implementation: string | null;
  readonly kind: string | null;
}

type Loaded = { readonly file: string } & ({ readonly golden: GoldenCase } | { readonly error: string });

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function load(folder: string, file: string): Promise<Loaded> {
  try {
    return { file, golden: parseGoldenCase(decodeSafetensors(new Uint8Array(await readFile(join(folder, file))))) };
  } catch (error) {
    return { file, error: messageOf(error) };
  }
}

async function filesOf(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new GoldenFolderError(
      { folder, problem: `cannot be read (${(error as NodeJS.ErrnoException).code})` },
      { cause: error },
    );
  }
  const files = names.filter((name) => name.endsWith('.safetensors')).sort();
  if (files.length === 0) throw new GoldenFolderError({ folder, problem: 'has none' });
  return files;
}

async function checked(golden: GoldenCase, implementation: Implementation): Promise<CaseResult> {
  try {
    return await checkCase(golden, implementation);
  } catch (error) {
    return { ...noErrors, ok: false, error: messageOf(error) };
  }
}

/**
 * Every golden file of a folder through every implementation, file by file.
 *
 * @throws E_GOLDEN_FOLDER when there is nothing to check; a bad file is a result, not an exception
 */
export async function checkFolder(folder: string, implementations: readonly Implementation[]): Promise<GoldenResult[]> {
  const files = await filesOf(folder);
  const loaded = await Promise.all(files.map((file) => load(folder, file)));
  const results: GoldenResult[] = loaded.flatMap((each) =>
    'error' in each
      ? [{ ...noErrors, file: each.file, implementation: null, kind: null, ok: false, error: each.error }]
      : [],
  );
  // An implementation at a time: changing tfjs' backend is slow and moves no tensors.
  for (const implementation of implementations) {
    await implementation.open();
    for (const each of loaded) {
      if (!('golden' in each)) continue;
      const result = await checked(each.golden, implementation);
      results.push({ file: each.file, implementation: implementation.name, kind: each.golden.kind, ...result });
    }
  }
  return results.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
}
