import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Node, ParseError } from 'jsonc-parser';
import { UsageError } from '../usage-error.ts';

/** Read where --config says nothing, from the folder in which the command runs. */
export const defaultConfig = 'seqgraft.config.json';

/** One value of a config file, with the place at which it stands. */
export interface ConfigEntry {
  /** The command whose section it stands in; null for those that serve all commands. */
  readonly section: string | null;
  readonly key: string;
  readonly value: unknown;
  /** Counted from 1. */
  readonly line: number;
}

const remedy = 'Write it as { "lookback": 28, "units": [64], "train": { "epochs": 10 } }.';

/** The config file that counts: the one that was named, else the one that lies in the folder; undefined when there is none. */
export function configFileOf(named: string | undefined): string | undefined {
  if (named !== undefined) return named;
  return existsSync(defaultConfig) ? defaultConfig : undefined;
}

/**
 * Reads a config file: JSON, in which comments and a comma behind the last value may stand.
 *
 * @param sections names under which an object stands for one command
 * @throws E_USAGE with the line of what cannot be read
 */
export async function readConfigFile(file: string, sections: ReadonlySet<string>): Promise<ConfigEntry[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const problem = `The config file "${file}" cannot be read.`;
    throw new UsageError({ problem, remedy: 'Give the path of a JSON file with --config.' }, { cause });
  }
  // Most runs have no config file, and start without the parser.
  const { parseTree, getNodeValue, printParseErrorCode } = await import('jsonc-parser');
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [wrong] = errors;
  if (wrong !== undefined) {
    const what = printParseErrorCode(wrong.error)
      .replace(/(?<=.)([A-Z])/g, ' $1')
      .toLowerCase();
    throw new UsageError({
      problem: `The config file "${file}" is not JSON: line ${lineOf(wrong.offset)}: ${what}.`,
      remedy,
    });
  }
  if (root?.type !== 'object')
    throw new UsageError({ problem: `The config file "${file}" is not a JSON object.`, remedy });
  const entriesOf = (object: Node, section: string | null): ConfigEntry[] =>
    (object.children ?? []).flatMap(({ offset, children = [] }) => {
      const [name, content] = children;
      if (name === undefined || content === undefined) return [];
      const key = String(name.value);
      if (section === null && content.type === 'object' && sections.has(key)) return entriesOf(content, key);
      return [{ section, key, value: getNodeValue(content), line: lineOf(offset) }];
    });
  return entriesOf(root, null);
}
