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

/** Packs one package, installs it with npm into an empty folder, alone, and runs its README's examples (or its command's --help). */
function checkPacked(folder, scratch) {
  const { name, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const empty = join(scratch, name.replace('/', '-'));
  mkdirSync(empty, { recursive: true });
  const packed = call('npm', ['pack', '--silent', '--pack-destination', empty], folder);
  if (!packed.ok) return [`${name}: npm pack failed\n${packed.output}`];
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarball = `./${packed.stdout.trim().split('\n').at(-1)}`;
  const installed = call('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], empty);
  if (!installed.ok) return [`${name}: npm install of the tarball failed\n${installed.output}`];
  if (bin) {
    const help = call('npx', ['--no-install', Object.keys(bin)[0], '--help'], empty);
    return help.ok ? [] : [`${name}: the installed command fails\n${help.output}`];
  }
  return examplesOf(folder).flatMap((code, index) => {
    const file = join(empty, `example-${index + 1}.mjs`);
    writeFileSync(file, code);
    const ran = call(process.execPath, [file], empty);
    return ran.ok ? [] : [`${name}: example ${index + 1} of the README fails when installed alone\n${ran.output}`];
  });
}

/** Every published package, installed alone with npm in an empty folder, runs the example of its README. */
export function checkPackedPackages(folders) {
  const scratch = mkdtempSync(join(tmpdir(), 'seqgraft-packed-'));
  try {
    return folders.flatMap((folder) => {
      const failures = checkPacked(folder, scratch);
      console.log(`${failures.length === 0 ? 'ok' : 'FAILED'}  ${folder}`);
      return failures;
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
