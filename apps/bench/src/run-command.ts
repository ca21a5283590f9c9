import { parseArgs } from 'node:util';
import { renderResults } from './render-results.ts';
import type { Results } from './results.ts';
import type { BenchOptions } from './run-bench.ts';

const usage = `Usage: bench [--json] [--only TEXT] [--seconds NUMBER]

Times seqgraft and its peers in turns and writes apps/bench/results/latest.md. A peer that is not installed is skipped.

  --json             print an object instead of the page
  --only TEXT        only sections whose id holds TEXT (train-M, predict, frozen, reading, peak, read-csv, windows, checkpoints,
                     autosave, memory, cold-start); writes no page
  --seconds NUMBER   of each section, default 4

Exit code 0: measured. 1: a peer computes something else than the engine. 2: usage.`;

/** Where the command prints and writes, and what it runs. */
export interface Surroundings {
  out(text: string): void;
  error(text: string): void;
  writePage(text: string): void;
  run(options: BenchOptions): Promise<Results>;
}

interface Words {
  readonly json: boolean;
  readonly help: boolean;
  readonly only?: string;
  readonly seconds: number;
}

function readWords(words: readonly string[]): Words {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      only: { type: 'string' },
      seconds: { type: 'string', default: '4' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds >= 0 && seconds <= 3600))
    throw new TypeError(`--seconds takes a number up to 3600, got ${values.seconds}.`);
  const { json, help, only } = values;
  return { json, help, seconds, ...(only === undefined ? {} : { only }) };
}

/**
 * The command `bench`.
 *
 * @param args the arguments behind the command's name
 * @returns the exit code
 */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<number> {
  let words: Words;
  try {
    words = readWords(args);
  } catch (error) {
    around.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (words.help) {
    around.out(usage);
    return 0;
  }
  const { json, only, seconds } = words;
  const results = await around.run({
    seconds,
    ...(only === undefined ? {} : { only }),
    log: (line) => around.error(line),
  });
  const page = renderResults(results);
  if (only === undefined) around.writePage(page);
  around.out(json ? JSON.stringify(results) : page.trimEnd());
  for (const line of results.wrong) around.error(line);
  return results.wrong.length === 0 ? 0 : 1;
}
