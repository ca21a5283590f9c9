// npm run record: runs the commands that the site shows and keeps what they printed. Nothing of it is written by hand.
import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = fileOf('../../apps/cli/dist/main.js');
const environment = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };

/** Each stands on its page as it is typed, with `npx` before it. */
const commands = {
  train: 'seqgraft train births-1969-1988.csv --name births --epochs 12',
  adapt: 'seqgraft adapt births births-2003-2004.csv --strategy freeze',
  predict: 'seqgraft predict births-freeze births-2003-2004.csv',
  'store-ls': 'seqgraft store ls',
  unlike: 'seqgraft compare seattle births-2003-2004.csv --target births --strategies full,freeze --seeds 5',
};

/** Run before, for what comes of it; the page has it too, but not what it printed. */
const before = { unlike: 'seqgraft train seattle.csv --name seattle --target temp_max --epochs 30' };

const folder = mkdtempSync(join(tmpdir(), 'seqgraft-record-'));
try {
  cpSync(fileOf('../public/data'), folder, { recursive: true });
  cpSync(fileOf('../../examples/weather/data'), folder, { recursive: true });
  for (const [name, command] of Object.entries(commands)) {
    console.log(command);
    if (before[name]) {
      execFileSync(process.execPath, [program, ...before[name].split(' ').slice(1), '--quiet'], { cwd: folder });
    }
    const words = command.split(' ').slice(1);
    // Both streams into one file: the order is that of a terminal.
    const output = openSync(fileOf(`${name}.txt`), 'w');
    execFileSync(process.execPath, [program, ...words], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
  }
  console.log('seqgraft demo --json');
  const demo = execFileSync(process.execPath, [program, 'demo', '--json', '--quiet'], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  writeFileSync(fileOf('../demo-leaderboard.json'), `${JSON.stringify(JSON.parse(demo), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
