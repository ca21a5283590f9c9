import { expect, test } from 'vitest';
import type { Results } from './results.ts';
import { runCommand } from './run-command.ts';

const results: Results = {
  date: 'today',
  machine: { processor: 'p', cores: 2, memoryGiB: 8, system: 's', node: '20', load: 0 },
  versions: {},
  absent: [],
  wrong: [],
  sections: [],
  memory: [],
  coldStart: undefined,
  targets: [],
};

async function command(
  words: readonly string[],
  measured: Results = results,
): Promise<{ code: number; out: string; error: string; pages: number; seconds: number | undefined }> {
  const printed = { out: '', error: '' };
  let pages = 0;
  let seconds: number | undefined;
  const code = await runCommand(words, {
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
    writePage: () => {
      pages += 1;
    },
    run: async (options) => {
      seconds = options.seconds;
      return measured;
    },
  });
  return { code, ...printed, pages, seconds };
}

test('it prints and writes the page', async () => {
  const { code, out, pages } = await command([]);
  expect([code, pages]).toEqual([0, 1]);
  expect(out).toContain('# Benchmarks');
});

test('--json prints one object and nothing else', async () => {
  const { out } = await command(['--json']);
  expect(JSON.parse(out)).toEqual({ ...results, coldStart: undefined });
});

test('a part leaves the page of the whole alone', async () => {
  const { pages, seconds } = await command(['--only', 'frozen', '--seconds', '9']);
  expect([pages, seconds]).toEqual([0, 9]);
});

test('a peer that computes something else is exit code 1', async () => {
  const { code, error } = await command([], { ...results, wrong: ['theirs: another loss'] });
  expect(code).toBe(1);
  expect(error).toContain('theirs: another loss');
});

test.each([[['--seconds', 'soon']], [['--fast']], [['word']]])('%j is a usage error', async (words) => {
  const { code, error, pages } = await command(words);
  expect([code, pages]).toEqual([2, 0]);
  expect(error).toContain('Usage: bench');
});
