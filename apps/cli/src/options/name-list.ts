import { InvalidArgumentError } from 'commander';
import { takes } from './value-schema.ts';

/** One name and what ends it; a name in quotes may hold commas, and two quotes for one, as in CSV. */
const item = /\s*(?:"((?:[^"]|"")+)"|([^",\s][^,]*?))\s*(,|$)/y;

/** Parses a list of names: `a,b,c`. A name with a comma stands in quotes: `"Springfield, IL",north`. */
export function nameList(text: string): string[] {
  const names: string[] = [];
  item.lastIndex = 0;
  for (let end = ','; end === ','; ) {
    const [, quoted, plain, next = ''] = item.exec(text) ?? [];
    const name = quoted?.replaceAll('""', '"') ?? plain;
    if (name === undefined) {
      const rule = text.includes('"')
        ? 'It takes names with commas between, one with a comma or quotes of its own in quotes, as in CSV'
        : 'It takes names with commas between';
      throw new InvalidArgumentError(`${rule}, got "${text}".`);
    }
    names.push(name);
    end = next;
  }
  return names;
}
takes({ type: 'string', list: true }, nameList);

/** The text that {@link nameList} reads as these names. */
export function joinNames(names: readonly unknown[]): string {
  return names
    .map(String)
    .map((name) => (/^[\s"]|,|\s$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name))
    .join(',');
}
