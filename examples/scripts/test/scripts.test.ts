import { readdirSync, readFileSync } from 'node:fs';
import { fencedBlocks } from '@seqgraft/testkit';
import { afterEach, describe, expect, it, vi } from 'vitest';

const folder = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
const readme = read('README.md');

/** What a script prints, run in this process on the sources of the packages. */
async function outputOf(name: string): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words) => lines.push(words.join(' ')));
  await import(/* @vite-ignore */ new URL(name, folder).href);
  return lines.join('\n');
}

/** Numbers that training gave: their last digits differ between processors and backends. */
function withoutNumbers(text: string): string {
  return text.replace(/\d[\d.,]*/g, '#');
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(scripts)('%s', (name) => {
  const text = read(name);

  it('is short, says first what it does and how it is run, and takes packages by their public names', () => {
    const lines = text.trim().split('\n');
    expect(lines.length).toBeLessThan(60);
    const comment = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('//')),
    );
    expect(comment.length).toBeGreaterThanOrEqual(2);
    expect(comment.length).toBeLessThanOrEqual(4);
    expect(comment.at(-1)).toBe(`// node ${name}`);
    expect(text).not.toMatch(/\/(src|dist)\//);
  });

  it('prints what the README shows, but for the digits', async () => {
    const printed = await outputOf(name);
    const after = readme.slice(readme.indexOf(`](${name})`));
    const shown = fencedBlocks(after, 'text')[0] ?? '';
    expect(readme).toContain(`](${name})`);
    // Ranks of what is nearly equal may differ, too; and a sampled text depends on every digit.
    const most = name === 'text.mjs' ? 3 : undefined;
    const kept = (each: string): string[] => withoutNumbers(each).trim().split('\n').slice(0, most).sort();
    expect(kept(printed)).toEqual(kept(shown));
    expect(printed).not.toMatch(/NaN|undefined|Infinity/);
  });
});
