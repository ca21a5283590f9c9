import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Newer than the Node 20 that everything else here is tested on. */
const versions = ['22.23.3', '24.21.0', '26.10.0'];

/** All variants, on one thread and on two, and training with TensorFlow.js around it. */
const request = {
  engine: [{ deterministic: true }, { vectorBits: 128 }, { vectorBits: 256 }].flatMap((variant) =>
    [1, 2].map((threads) => ({ threads, ...variant })),
  ),
  training: 2,
};

/** PyTorch's values of each cell, and of training: those that take a second together. */
const goldenFiles = [
  ...['lstm', 'gru', 'rnn_relu', 'rnn_tanh', 'gru-odd-sizes', 'lstm-bidirectional-2'],
  ...['train-lstm', 'train-gru', 'train-rnn_tanh-sgd-frozen-two'],
];

/** The package that holds the program of Node itself for this machine: what npm's `node` would install by a script. */
function platformPackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform, process.arch].join('-');
}

/** The programs of these versions out of the npm registry, kept outside of the repository; or why they are not to be had. */
function findNodes() {
  const cache = process.env.SEQGRAFT_NODES ?? join(homedir(), '.cache', 'seqgraft', 'nodes');
  const folder = join(cache, versions.join('+'));
  const windows = process.platform === 'win32';
  const file = windows ? 'node.exe' : 'node';
  const programs = versions.map((version) => join(folder, 'node_modules', `node-${version}`, 'bin', file));
  if (programs.every((program) => existsSync(program))) return { programs };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = versions.map((version) => `node-${version}@npm:${platformPackage()}@${version}`);
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--fetch-retries=0'];
  const installed = spawnSync('npm', ['install', ...options, ...wanted], {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    timeout: 180_000,
  });
  if (installed.status === 0 && programs.every((program) => existsSync(program))) return { programs };
  const why = installed.stderr.trim().split('\n')[0] || 'npm gave no reason';
  return { reason: `${platformPackage()} ${versions.join(', ')} cannot be had from the npm registry: ${why}` };
}

function trials(root, program) {
  const script = join(root, 'apps', 'runtimes', 'dist', 'node', 'node.js');
  const ran = spawnSync(program, [script, JSON.stringify(request)], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

/** Losses and digest of each trial by variant; trials of one variant must not differ. */
function bitsByVariant({ engine }, failures) {
  const bits = {};
  for (const trial of engine) {
    const own = trial.error ?? `${trial.digest} ${trial.losses}`;
    bits[trial.variant] ??= own;
    if (bits[trial.variant] !== own) failures.push(`${trial.threads} threads give other bits (${trial.variant})`);
  }
  return bits;
}

/** Numbers that TensorFlow.js took part in. Its functions are V8's, and may differ in a last bit. */
function furthest(ours, theirs) {
  const parts = ['losses', 'predictions', 'layerLosses'];
  return Math.max(
    ...parts.flatMap((part) => theirs.training[part].map((x, i) => Math.abs(x - ours.training[part][i]))),
  );
}

function checkNode(root, program, { expected, golden }) {
  const failures = [];
  const report = trials(root, program);
  const [ours, theirs] = [bitsByVariant(report, failures), bitsByVariant(expected, failures)];
  for (const [variant, bits] of Object.entries(ours)) {
    if (variant in theirs && bits !== theirs[variant])
      failures.push(`other bits than Node ${process.version} (${variant})`);
  }
  if (!report.training.engine.used) failures.push(`training ran without the engine: ${report.training.engine.reason}`);
  const apart = furthest(report, expected);
  if (!(apart < 1e-5)) failures.push(`training is ${apart} away from Node ${process.version}`);
  const held = spawnSync(program, [join(root, 'apps', 'golden', 'dist', 'main.js'), golden], { encoding: 'utf8' });
  if (held.status !== 0) failures.push(`PyTorch's values are not met:\n${held.stdout}${held.stderr}`);
  return failures;
}

/** The engine's own tests: V8 compiles its wide vectors in these versions alone, by a flag that is experimental. */
function engineTests(root, program) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['run', '--config', join(root, 'vitest.config.ts'), '--root', '.', '--reporter=dot'];
  const ran = spawnSync(program, [vitest, ...options], { cwd: join(root, 'packages', 'engine'), encoding: 'utf8' });
  return ran.status === 0 ? [] : [`tests of the engine fail:\n${ran.stdout}${ran.stderr}`];
}

/** The built packages in newer versions of Node: the engine's tests, the same bits as in this one, and PyTorch's values. */
export function checkNodes(root) {
  const { programs, reason } = findNodes();
  if (programs === undefined) {
    console.log(`skipped: ${reason}`);
    return [];
  }
  const golden = mkdtempSync(join(tmpdir(), 'seqgraft-golden-'));
  for (const name of goldenFiles) {
    copyFileSync(join(root, 'apps/golden/fixtures', `${name}.safetensors`), join(golden, `${name}.safetensors`));
  }
  try {
    const expected = trials(root, process.execPath);
    return versions.flatMap((version, index) => {
      const program = programs[index];
      const failures = [...checkNode(root, program, { expected, golden }), ...engineTests(root, program)];
      console.log(`${failures.length === 0 ? 'ok' : 'FAILED'}  Node ${version}`);
      return failures.map((failure) => `Node ${version}: ${failure}`);
    });
  } finally {
    rmSync(golden, { recursive: true, force: true });
  }
}
