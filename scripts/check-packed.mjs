import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedSize } from './installed-size.mjs';
import { sizeLimits } from './size-limits.mjs';
import { twoAtATime } from './two-at-a-time.mjs';
import { manifestOf } from './workspace.mjs';

/** Runs a command to its end. */
function call(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32' });
    const parts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (parts[name] += text));
    child.on('error', (error) => resolve({ ok: false, output: String(error), stdout: '' }));
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: `${parts.stdout}${parts.stderr}`, stdout: parts.stdout }),
    );
  });
}

/** The ```js blocks of a README: the examples that a user copies. */
function examplesOf(folder) {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  return [...readme.matchAll(/^```js[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => match[1]);
}

/** The other packages of ours that an example imports. */
function companionsOf(code, name) {
  const imported = [...code.matchAll(/from '(@seqgraft\/[a-z]+)/g)].map((match) => match[1]);
  return [...new Set(imported)].filter((other) => other !== name);
}

/** What packs each package once. */
function packer(scratch) {
  const packed = new Map();
  const pack = async (folder) => {
    const { ok, output, stdout } = await call('npm', ['pack', '--silent', '--pack-destination', scratch], folder);
    if (!ok) throw new Error(`npm pack of ${folder} failed\n${output}`);
    return join(scratch, stdout.trim().split('\n').at(-1));
  };
  return (folder) => {
    if (!packed.has(folder)) packed.set(folder, pack(folder));
    return packed.get(folder);
  };
}

/** Packs packages and installs them with npm. */
async function install(folders, { empty, pack }) {
  const tarballs = await Promise.all(folders.map(pack));
  const installed = await call('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], empty);
  if (!installed.ok) throw new Error(`npm install of ${tarballs.join(' ')} failed\n${installed.output}`);
}

/** Whether the command that was installed starts, and finds the binaries of what it computes with. */
async function checkCommand(command, { empty, tarball, scratch }) {
  const doctor = await call('npx', ['--no-install', command, 'doctor', '--json'], empty);
  const works = doctor.ok && JSON.parse(doctor.stdout).result.backend === 'wasm';
  if (!works) return [`the installed command fails\n${doctor.output}`];
  const failures = [];
  for (const manager of Object.keys(otherManagers)) {
    failures.push(...(await checkCommandWith(manager, command, { tarball, scratch })));
  }
  return failures;
}

/** How other package managers install a tarball and run what is in it: pnpm links its node_modules, yarn has none and reads packages in their zips. */
const otherManagers = {
  pnpm: { add: ['pnpm@12.21.0', 'add', '--prefer-offline', '--ignore-scripts'], run: ['--no-install'] },
  yarn: { add: ['@yarnpkg/cli-dist@4.18.1', 'add'], run: ['@yarnpkg/cli-dist@4.18.1', 'run'] },
};

/** Two months of days, for the smallest training there is. */
function smallCsv() {
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
  return `day,load\n${days.map((day, index) => `${day},${50 + (index % 7)}`).join('\n')}\n`;
}

/** The command from its tarball with another package manager, in an empty folder: looks at a file, trains on it, explains a code. */
async function checkCommandWith(manager, command, { tarball, scratch }) {
  const empty = join(scratch, `command-${manager}`);
  mkdirSync(empty, { recursive: true });
  writeFileSync(
    join(empty, 'package.json'),
    '{ "name": "empty", "private": true, "version": "1.0.0", "license": "MIT" }\n',
  );
  writeFileSync(join(empty, 'load.csv'), smallCsv());
  // Marks the folder as a project of its own for yarn.
  writeFileSync(join(empty, 'yarn.lock'), '');
  const { add, run } = otherManagers[manager];
  const installed = await call('npx', ['--yes', ...add, tarball], empty);
  if (!installed.ok) return [`${manager} cannot install ${tarball}\n${installed.output}`];
  const lines = [
    ['init', 'load.csv'],
    ['train', 'load.csv', '--epochs', '1', '--units', '2'],
    ['explain', 'E_MISSING'],
  ];
  for (const words of lines) {
    const ran = await call('npx', ['--yes', ...run, command, ...words], empty);
    if (!ran.ok) return [`installed with ${manager}, ${command} ${words.join(' ')} fails\n${ran.output}`];
  }
  return [];
}

/** The examples of a README: first those that need no other package of ours, then those that do, with these beside it. */
async function checkExamples(folder, { empty, pack, folderOf }) {
  const { name } = manifestOf(folder);
  const examples = examplesOf(folder).map((code, index) => ({ code, index, companions: companionsOf(code, name) }));
  examples.sort((a, b) => a.companions.length - b.companions.length);
  const failures = [];
  const there = new Set();
  for (const { code, index, companions } of examples) {
    const missing = companions.filter((other) => !there.has(other));
    if (missing.length > 0)
      await install(
        missing.map((other) => folderOf.get(other)),
        { empty, pack },
      );
    for (const other of missing) there.add(other);
    const file = join(empty, `example-${index + 1}.mjs`);
    writeFileSync(file, code);
    const { ok, output } = await call(process.execPath, [file], empty);
    const beside = companions.length === 0 ? 'alone' : `with ${companions.join(', ')}`;
    if (!ok) failures.push(`example ${index + 1} of the README fails when installed ${beside}\n${output}`);
  }
  return failures;
}

/** Packs one package, installs it with npm into an empty folder, alone, and runs its README's examples or its command. */
async function checkPacked(folder, { scratch, pack, folderOf }) {
  const { name, bin } = manifestOf(folder);
  const empty = join(scratch, name.replace('/', '-'));
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }\n');
  try {
    await install([folder], { empty, pack });
    const size = installedSize(join(empty, 'node_modules'), name);
    const limit = sizeLimits[name]?.installed;
    console.log(`${size.toFixed(1).padStart(8)} MB of ${limit}  ${name}, installed`);
    const failures = bin
      ? await checkCommand(Object.keys(bin)[0], { empty, tarball: await pack(folder), scratch })
      : await checkExamples(folder, { empty, pack, folderOf });
    if (!(size <= limit)) failures.push(`it is ${size.toFixed(1)} MB when installed, more than ${limit}`);
    return failures.map((failure) => `${name}: ${failure}`);
  } catch (error) {
    return [`${name}: ${error.message}`];
  }
}

/** Every published package, installed alone with npm in an empty folder, runs the example of its README. */
export async function checkPackedPackages(folders) {
  const scratch = mkdtempSync(join(tmpdir(), 'seqgraft-packed-'));
  const folderOf = new Map(folders.map((folder) => [manifestOf(folder).name, folder]));
  const pack = packer(scratch);
  try {
    return await twoAtATime(folders, async (folder) => {
      const failures = await checkPacked(folder, { scratch, pack, folderOf });
      console.log(`${failures.length === 0 ? 'ok' : 'FAILED'}  ${folder}`);
      return failures;
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
