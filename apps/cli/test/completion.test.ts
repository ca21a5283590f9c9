import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { complete } from '../src/completion/complete.ts';
import { createProgram } from '../src/program.ts';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const run = promisify(execFile);

beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 120, seed: 3 }));
  await place.copy('good.csv', 'two sites.csv');
  const small = ['--units', '2', '--lookback', '7', '--horizon', '2', '--epochs', '1'];
  expect((await cli('train', 'good.csv', '--name', 'load', ...small)).code).toBe(0);
  expect((await cli('store', 'tag', 'load', 'production')).code).toBe(0);
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  vi.stubEnv('SEQGRAFT_STORE', join(place.folder, 'seqgraft-store'));
  await mkdir(join(place.folder, 'bin'));
  await writeFile(join(place.folder, 'bin/seqgraft'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  await chmod(join(place.folder, 'bin/seqgraft'), 0o755);
});
afterAll(() => {
  vi.unstubAllEnvs();
  return place.remove();
});

const program = createProgram(async () => {});
const offered = async (...words: string[]): Promise<string[]> =>
  (await complete(program, words)).map(({ word }) => word);

describe('completion offers', () => {
  it.each([
    [['ad'], ['adapt']],
    [['store', 'ver'], ['verify']],
    [['train', '--lookb'], ['--lookback']],
    [
      ['train', 'x.csv', '--cell', ''],
      ['rnn', 'lstm', 'gru'],
    ],
    [['train', '--calendar', 'weekend,day-of-w'], ['weekend,day-of-week']],
    [['adapt', 'load', 'x.csv', '--strategy', 'fre'], ['freeze']],
    [['adapt', 'lo'], ['load']],
    [
      ['adapt', 'load@'],
      ['load@production', 'load@1'],
    ],
    [['adapt', 'load', ''], [':files']],
    [['adapt', '--store', 'nowhere', ''], []],
    [['explain', 'N_GA'], ['N_GAP']],
    [['completion', 'z'], ['zsh']],
    [['train', '--set', 'ep'], ['epochs=']],
    [['train', '--set', 'cell=g'], ['cell=gru']],
    [['train', '--cell=g'], ['--cell=gru']],
    [['adapt', '--store=nowhere', ''], []],
    [
      ['adapt', 'load', 'x.csv', '--strategy', 'gradual-unfreeze+f'],
      ['gradual-unfreeze+full', 'gradual-unfreeze+freeze'],
    ],
    [
      ['store', 'p'],
      ['push', 'pull'],
    ],
    [
      ['train', '--cell', ':'],
      ['rnn', 'lstm', 'gru'],
    ],
  ])('after %j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it('no flag twice, and all commands at the beginning', async () => {
    expect(await offered('train', '--seed', '1', '--see')).toEqual([]);
    expect(await offered('')).toEqual(expect.arrayContaining(['train', 'init', 'store', 'explain']));
  });
});

it('tells of commands and flags in a few words', async () => {
  expect(await complete(program, ['store', 'ver'])).toEqual([
    { word: 'verify', about: expect.stringMatching(/^[A-Z][^.]+$/) },
  ]);
  expect((await complete(program, ['train', '--lookb']))[0]?.about).toMatch(/^rows of history/);
});

/** How each shell is started without anybody's settings, is taught, and keeps the line before the cursor at Ctrl-T, to begin a new one. */
const interactive = {
  bash: [
    'bash --norc --noprofile -i',
    'eval "$(seqgraft completion bash)"',
    `keep() { printf '%s|\\n' "$READLINE_LINE" >> "$KEPT"; READLINE_LINE=; }; bind -x '"\\C-t": keep'`,
  ],
  zsh: [
    'zsh -f -i',
    'autoload -U compinit; compinit -D; eval "$(seqgraft completion zsh)"',
    `keep() { print -r -- "$BUFFER|" >> "$KEPT"; BUFFER=; }; zle -N keep; bindkey '^T' keep`,
  ],
  fish: [
    'fish -i --no-config',
    'seqgraft completion fish | source',
    `function keep; echo (commandline)'|' >> $KEPT; commandline ''; end; bind \\ct keep`,
  ],
} as const;

/** What becomes of each line at a press of Tab on a terminal. */
async function pressTab(shell: keyof typeof interactive, lines: readonly string[]): Promise<string[]> {
  const file = join(place.folder, `kept-${shell}`);
  const PATH = `${join(place.folder, 'bin')}${delimiter}${process.env.PATH}`;
  const [start, ...setup] = interactive[shell];
  const child = spawn('script', ['-qec', `stty cols 120 rows 40; ${start}`, '/dev/null'], {
    cwd: place.folder,
    env: { ...process.env, PATH, KEPT: file, HOME: place.folder, TERM: 'xterm' },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += chunk;
  });
  const kept = (): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []);
  const waiting = { timeout: 60_000, interval: 10 };
  try {
    for (const line of [...setup, `echo rea''dy`]) child.stdin.write(`${line}\r`);
    await vi.waitFor(() => expect(shown).toContain('ready'), waiting);
    for (const [index, line] of lines.entries()) {
      child.stdin.write(`${line}\t`);
      // Zsh lists nothing while more is typed.
      if (shell !== 'bash' && line === ofTwo)
        await vi.waitFor(() => expect(shown).toContain('Copy checkpoints'), waiting);
      child.stdin.write('\x14');
      await vi.waitFor(() => expect(kept().length, shown).toBe(index + 1), waiting);
    }
    child.stdin.write('exit\r');
    await ended;
  } finally {
    child.kill('SIGKILL');
  }
  return kept();
}

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Push and pull: bash names them at a second Tab, the others at the first, and tell of them. */
const ofTwo = 'seqgraft store pu';

/** A line, and what it is after Tab; `|` stands at its end, so that a blank is seen. */
const tabs = [
  ['seqgraft ad', 'seqgraft adapt |'],
  [ofTwo, 'seqgraft store pu|'],
  ['seqgraft store show load@prod', 'seqgraft store show load@production |'],
  ['seqgraft check two', 'seqgraft check two\\ sites.csv |'],
  ['seqgraft predict load --out=goo', 'seqgraft predict load --out=good.csv |'],
  [`seqgraft check nowhere`, `seqgraft check nowhere|`],
  [
    'seqgraft compare load "two sites.csv" --strategies full,fre',
    'seqgraft compare load "two sites.csv" --strategies full,freeze |',
  ],
  ['seqgraft train --set ep', 'seqgraft train --set epochs=|'],
  ['seqgraft train --cell=g', 'seqgraft train --cell=gru |'],
] as const;

describe.each(['bash', 'zsh', 'fish'] as const)('in %s, on a terminal', (shell) => {
  const able = has(shell) && has('script');
  it.skipIf(!able)(`completes at Tab${able ? '' : `: skipped, apt-get install ${shell} bsdutils`}`, async () => {
    const lines = tabs.map(([typed]) => typed);
    expect(await pressTab(shell, lines)).toEqual(tabs.map(([, after]) => after));
  });
});

it.skipIf(!has('pwsh'))(
  `works in PowerShell${has('pwsh') ? '' : ': skipped, it is no package of Debian'}`,
  async () => {
    const ask = async (line: string): Promise<string[]> => {
      const script = `seqgraft completion powershell | Out-String | Invoke-Expression
(TabExpansion2 -inputScript $env:LINE -cursorColumn $env:LINE.Length).CompletionMatches.CompletionText`;
      const PATH = `${join(place.folder, 'bin')}${delimiter}${process.env.PATH}`;
      const env = { ...process.env, PATH, LINE: line };
      const { stdout } = await run('pwsh', ['-NoProfile', '-Command', script], { cwd: place.folder, env });
      return stdout.split(/\r?\n/).filter((each) => each !== '');
    };
    expect(await ask('seqgraft ad')).toEqual(['adapt']);
    expect(await ask('seqgraft train --cell ')).toEqual(['rnn', 'lstm', 'gru']);
    expect(await ask('seqgraft store show load@prod')).toEqual(['load@production']);
  },
);

it('prints a script for each shell, and names the nearest', async () => {
  expect((await cli('completion', 'powershell')).stdout).toContain('Register-ArgumentCompleter');
  const { code, stderr } = await cli('completion', 'bsh');
  expect(code).toBe(2);
  expect(stderr).toContain('"bash"');
});
