// What every `npm run …` does first: install what the lockfile says and build what changed. Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const installStamp = join(root, 'node_modules', '.seqgraft-install');
const windows = process.platform === 'win32';

const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  // turbo looks for pnpm on PATH.
  PATH: `${bin}${windows ? ';' : ':'}${process.env.PATH}`,
};

/**
 * Runs a command to its end in the workspace's root and gives its exit code.
 * With `quiet` its output goes to stderr, and only when it fails: stdout belongs to the command that the user asked for.
 */
export function run(command, args, { quiet = false } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const result = spawnSync(command, args, { cwd: root, env: environment, stdio, shell: windows, maxBuffer: 2 ** 28 });
  if (result.error) throw result.error;
  const code = result.status ?? 1;
  if (quiet && code !== 0) process.stderr.write(Buffer.concat([result.stdout, result.stderr]));
  return code;
}

function tool(name) {
  return join(bin, windows ? `${name}.cmd` : name);
}

/** The folders of all workspace packages. */
export function packageFolders() {
  const children = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => join(root, folder, entry.name));
  const single = ['docs', 'examples/scripts'].map((folder) => join(root, folder));
  return [...children('packages'), ...children('apps'), ...single].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  );
}

/** What the package.json of a folder says. */
export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The folders of the packages that npm gets. */
export function publishedFolders() {
  return packageFolders().filter((folder) => !manifestOf(folder).private);
}

function installDigest() {
  const hash = createHash('sha256');
  const manifests = packageFolders().map((folder) => join(folder, 'package.json'));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(root, name))) {
    hash.update(readFileSync(file));
  }
  for (const file of manifests) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Installs with the pinned pnpm unless that is done already. Mends what an `npm install` at the root did. */
function ensureInstalled() {
  const digest = installDigest();
  const npmWasHere = existsSync(join(root, 'node_modules', '.package-lock.json'));
  if (!npmWasHere && existsSync(installStamp) && readFileSync(installStamp, 'utf8') === digest) return;
  if (npmWasHere) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  process.stderr.write('Installing dependencies (once) …\n');
  const { pnpm } = manifestOf(root).devDependencies;
  const install = ['--prefer-offline', '--yes', `pnpm@${pnpm}`, 'install', '--frozen-lockfile', '--prefer-offline'];
  const code = run(windows ? 'npx.cmd' : 'npx', install, { quiet: true });
  if (code !== 0) {
    process.stderr.write(
      'The installation failed. It needs the npm registry; run the command again when it can be reached.\n',
    );
    process.exit(code);
  }
  writeFileSync(installStamp, digest);
}

function newestChange(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) newest = Math.max(newest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return newest;
}

const buildStamp = join(root, 'node_modules', '.seqgraft-build');

/** Whether every package was built after its last change; far quicker to see than to ask turbo. */
function isBuilt() {
  if (!existsSync(buildStamp)) return false;
  const built = statSync(buildStamp).mtimeMs;
  const settings = ['tsup.base.ts', 'tsconfig.base.json'].map((name) => statSync(join(root, name)).mtimeMs);
  if (Math.max(...settings) >= built) return false;
  return packageFolders().every((folder) => {
    if (!existsSync(join(folder, 'tsup.config.ts'))) return true;
    // The engine's compiled code comes from a folder of its own, and so does how the command is bundled.
    const folders = ['src', 'assembly', 'bundling']
      .map((name) => join(folder, name))
      .filter((name) => existsSync(name));
    const changes = [...folders.map(newestChange), statSync(join(folder, 'package.json')).mtimeMs];
    return existsSync(join(folder, 'dist')) && Math.max(...changes) < built;
  });
}

/** Runs turbo tasks over the workspace. */
export function turbo(args, options) {
  return run(tool('turbo'), ['run', ...args], options);
}

/** Runs a development tool of the root. */
export function runTool(name, args) {
  return run(tool(name), args);
}

/** The same beside others. */
export function startTool(name, args) {
  return start(tool(name), args, { shell: windows });
}

/** Runs a command beside others. */
export function start(command, args, { shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Installs what is not installed and builds what changed; ends the process when that fails. */
export function prepare({ build = true } = {}) {
  ensureInstalled();
  if (!build || isBuilt()) return;
  process.stderr.write('Building …\n');
  const started = new Date();
  const code = turbo(['build', '--filter=!@seqgraft/docs', '--output-logs=errors-only'], { quiet: true });
  if (code !== 0) process.exit(code);
  writeFileSync(buildStamp, started.toISOString());
}
