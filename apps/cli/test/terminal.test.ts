import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demandCsv } from './demand-csv.ts';
import { makeFolder, runCli } from './run-cli.ts';

const place = await makeFolder();
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const small = '--units 2 --lookback 7 --horizon 2 --epochs 3 --loss quantile:0.1,0.5,0.9';

beforeAll(() => place.write('good.csv', demandCsv({ days: 120, seed: 3 })));
afterAll(() => place.remove());

/** Runs the command on a terminal of 70 columns, and gives what that was sent. */
function onTerminal(command: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve) => {
    const line = `stty cols 70 rows 40; "${process.execPath}" "${main}" ${command}`;
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: place.folder, env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', () => resolve(output));
  });
}

const hasScript = spawnSync('script', ['--version']).status === 0;

it.skipIf(!hasScript)(
  'draws losses and forecasts on a terminal, within its width (needs script of util-linux)',
  async () => {
    const trained = await onTerminal(`train good.csv --name load ${small}`);
    expect(trained).toContain('validation');
    expect(trained).toContain('on the newest test rows:');
    expect(trained).toMatch(/[⠁-⣿]/);
    const told = await onTerminal('predict load good.csv', { NO_COLOR: '1', TERM: 'xterm' });
    expect(told).toContain('░░ interval');
    expect(told).not.toContain('\u001b[36m');
    for (const row of told.split(/\r?\n/).filter((line) => line.includes('┤')))
      expect(row.length).toBeLessThanOrEqual(70);
  },
);

it('draws nothing where nobody looks: in a pipe, and with --json', async () => {
  const words = ['train', 'good.csv', '--name', 'piped', ...small.split(' ')];
  const { stdout, stderr } = await runCli(words, { cwd: place.folder });
  expect(`${stdout}${stderr}`).not.toMatch(/[⠁-⣿]/);
  expect(`${stdout}${stderr}`).not.toContain('\u001b');
});
