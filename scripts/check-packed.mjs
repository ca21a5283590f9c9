import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function call(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  return { ok: result.status === 0, output: `${result.stdout}${result.stderr}`, stdout: result.stdout };
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

/** @returns the tarball, or what went wrong */
function pack(folder, empty) {
  const packed = call('npm', ['pack', '--silent', '--pack-destination', empty], folder);
  if (!packed.ok) return { failure: `npm pack of ${folder} failed\n${packed.output}` };
  return { tarball: `./${packed.stdout.trim().split('\n').at(-1)}` };
}

/** Packs a package and installs it with npm. @returns what went wrong, or null */
function install(folder, empty) {
  const { tarball, failure } = pack(folder, empty);
  if (failure !== undefined) return failure;
  const installed = call('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], empty);
  return installed.ok ? null : `npm install of ${tarball} failed\n${installed.output}`;
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** How other package managers install a tarball; their node_modules are laid out otherwise than npm's. */
const otherManagers = {
  pnpm: ['pnpm@12.21.0', 'add', '--prefer-offline', '--ignore-scripts'],
  yarn: ['yarn@1.22.22', 'add', '--prefer-offline', '--ignore-scripts', '--silent', '--no-progress'],
};

/** A month of days, for the smallest training there is. */
function smallCsv() {
  const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
  return `day,load\n${days.map((day, index) => `${day},${50 + (index % 7)}`).join('\n')}\n`;
}

/** The command from its tarball with another package manager, in an empty folder: looks at a file, trains on it, explains a code. */
function checkCommandWith(manager, folder, scratch) {
  const empty = join(scratch, `command-${manager}`);
  mkdirSync(empty, { recursive: true });
  writeFileSync(
    join(empty, 'package.json'),
    '{ "name": "empty", "private": true, "version": "1.0.0", "license": "MIT" }\n',
  );
  writeFileSync(join(empty, 'load.csv'), smallCsv());
  const { tarball, failure } = pack(folder, empty);
  if (failure !== undefined) return [failure];
  const installed = call('npx', ['--yes', ...otherManagers[manager], tarball], empty);
  if (!installed.ok) return [`${manager} cannot install ${tarball}\n${installed.output}`];
  const commands = [
    ['init', 'load.csv'],
    ['train', 'load.csv', '--epochs', '1', '--units', '2'],
    ['explain', 'E_MISSING'],
  ];
  for (const words of commands) {
    const ran = call('npx', ['--no-install', 'seqgraft', ...words], empty);
    if (!ran.ok) return [`installed with ${manager}, seqgraft ${words.join(' ')} fails\n${ran.output}`];
  }
  return [];
}

/**
 * Packs one package, installs it with npm into an empty folder, alone, and runs its README's examples (or its command's --help): first those that
 * need no other package of ours, then those that do, with these beside it.
 */
function checkPacked(folder, { scratch, folderOf }) {
  const { name, bin } = manifestOf(folder);
  const empty = join(scratch, name.replace('/', '-'));
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }\n');
  const failure = install(folder, empty);
  if (failure !== null) return [`${name}: ${failure}`];
  if (bin) {
    const help = call('npx', ['--no-install', Object.keys(bin)[0], '--help'], empty);
    if (!help.ok) return [`${name}: the installed command fails\n${help.output}`];
    return Object.keys(otherManagers).flatMap((manager) => checkCommandWith(manager, folder, scratch));
  }
  const examples = examplesOf(folder).map((code, index) => ({ code, index, companions: companionsOf(code, name) }));
  examples.sort((a, b) => a.companions.length - b.companions.length);
  return examples.flatMap(({ code, index, companions }) => {
    const missing = companions.map((other) => install(folderOf.get(other), empty)).filter((each) => each !== null);
    if (missing.length > 0) return missing.map((each) => `${name}: ${each}`);
    const file = join(empty, `example-${index + 1}.mjs`);
    writeFileSync(file, code);
    const ran = call(process.execPath, [file], empty);
    const beside = companions.length === 0 ? 'alone' : `with ${companions.join(', ')}`;
    return ran.ok ? [] : [`${name}: example ${index + 1} of the README fails when installed ${beside}\n${ran.output}`];
  });
}

/** Every published package, installed alone with npm in an empty folder, runs the example of its README. */
export function checkPackedPackages(folders) {
  const scratch = mkdtempSync(join(tmpdir(), 'seqgraft-packed-'));
  const folderOf = new Map(folders.map((folder) => [manifestOf(folder).name, folder]));
  try {
    return folders.flatMap((folder) => {
      const failures = checkPacked(folder, { scratch, folderOf });
      console.log(`${failures.length === 0 ? 'ok' : 'FAILED'}  ${folder}`);
      return failures;
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
