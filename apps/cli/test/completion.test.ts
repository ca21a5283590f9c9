import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const cli = (...args: string[]) => runCli(args, { cwd: place.folder });
const run = promisify(execFile);

beforeAll(async () => {
  await place.write('good.csv', demandCsv({ days: 120, seed: 3 }));
  const small = ['--units', '2', '--lookback', '7', '--horizon', '2', '--epochs', '1'];
  expect((await cli('train', 'good.csv', '--name', 'load', ...small)).code).toBe(0);
  expect((await cli('store', 'tag', 'load', 'production')).code).toBe(0);
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  await mkdir(join(place.folder, 'bin'));
  await writeFile(join(place.folder, 'bin/seqgraft'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  await chmod(join(place.folder, 'bin/seqgraft'), 0o755);
});
afterAll(() => place.remove());

const offered = async (...words: string[]): Promise<string[]> =>
  (await cli('completion', '--', ...words)).stdout.split('\n').filter((line) => line !== '');

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
    [['explain', 'E_IRR'], ['E_IRREGULAR']],
    [['completion', 'z'], ['zsh']],
    [['train', '--set', 'ep'], ['epochs=']],
  ])('after %j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it('no flag twice, and all commands at the beginning', async () => {
    expect(await offered('train', '--seed', '1', '--see')).toEqual([]);
    expect(await offered('')).toEqual(expect.arrayContaining(['train', 'init', 'store', 'explain']));
  });
});

/** What a shell would offer for a line, asked of the shell itself. */
async function inShell(shell: string, args: readonly string[]): Promise<string[]> {
  const env = { ...process.env, PATH: `${join(place.folder, 'bin')}${delimiter}${process.env.PATH}` };
  const { stdout } = await run(shell, args, { cwd: place.folder, env });
  return stdout.split('\n').filter((line) => line !== '');
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

it.skipIf(!has('bash'))('works in bash, behind an @ too (needs bash)', async () => {
  const ask = (line: string): Promise<string[]> =>
    inShell('bash', [
      '--norc',
      '-c',
      `eval "$(seqgraft completion bash)"; COMP_LINE=$1; COMP_POINT=\${#1}; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _seqgraft; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      line,
      // As bash breaks it.
      ...(line.match(/@|[^\s@]+|(?<=\s)$/g) ?? []),
    ]);
  expect(await ask('seqgraft ad')).toEqual(['adapt']);
  expect(await ask('seqgraft train --cell ')).toEqual(['rnn', 'lstm', 'gru']);
  expect(await ask('seqgraft store show load@prod')).toEqual(['production']);
});

it.skipIf(!has('zsh'))('loads in zsh (needs zsh)', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is zsh's
  const script = 'autoload -U compinit; compinit -D; eval "$(seqgraft completion zsh)"; print ${_comps[seqgraft]}';
  expect(await inShell('zsh', ['-f', '-c', script])).toEqual(['_seqgraft']);
});

it.skipIf(!has('fish'))('works in fish (needs fish)', async () => {
  expect(await inShell('fish', ['-c', 'seqgraft completion fish | source; complete -C "seqgraft ad"'])).toEqual([
    'adapt',
  ]);
});

it('prints a script for each shell, and names the nearest', async () => {
  expect((await cli('completion', 'powershell')).stdout).toContain('Register-ArgumentCompleter');
  const { code, stderr } = await cli('completion', 'bsh');
  expect(code).toBe(2);
  expect(stderr).toContain('"bash"');
});
