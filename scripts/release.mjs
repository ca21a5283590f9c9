// npm run release [-- --publish]: packs every public package, looks into each tarball, and publishes what the registry has not. Without --publish
// nothing leaves this machine: npm shows what it would do.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { manifestOf, prepare, publishedFolders, root } from './workspace.mjs';

const usage = 'Usage: npm run release -- [--publish] [--registry URL]';

function call(command, args, { cwd = root } = {}) {
  const options = { cwd, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  return { ok: status === 0, stdout, stderr };
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Where the sources are, for provenance: npm compares it with the repository that the build ran in. */
function repository() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  if (server && name) return `git+${server}/${name}.git`;
  const remote = call('git', ['remote', 'get-url', 'origin']);
  return remote.ok ? remote.stdout.trim() : null;
}

/** What a tarball may hold: what was built and what is read, nothing else. */
const allowed = /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|[a-z-]+\.schema\.json|dist\/.+)$/;

function problemsOf({ folder, manifest }) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
  const missing = ['README.md', 'LICENSE'].filter((file) => !files.includes(file));
  const surplus = files.filter((file) => !allowed.test(file));
  // Whoever installs a package alone has none of the others.
  const asking = files.filter(
    (file) => /\.(?:d\.ts|js)$/.test(file) && /from ?['"]@seqgraft\//.test(readFileSync(join(folder, file), 'utf8')),
  );
  const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
  const unresolved = dependencies.filter(([, range]) => range.startsWith('workspace:'));
  return [
    ...missing.map((file) => `${file} is missing`),
    ...(files.some((file) => file.startsWith('dist/')) ? [] : ['it was not built']),
    ...surplus.map((file) => `${file} does not belong into it`),
    ...asking.map((file) => `${file} imports another package of ours`),
    ...unresolved.map(([name]) => `it depends on ${name} of the workspace`),
  ];
}

/** What pnpm packs, which has no `workspace:` ranges, as a folder, with the repository filled in. */
function pack(source, { scratch, url }) {
  const packed = call(join(root, 'node_modules/.bin/pnpm'), ['pack', '--json', '--pack-destination', scratch], {
    cwd: source,
  });
  if (!packed.ok) stop(`pnpm pack of ${source} failed\n${packed.stdout}${packed.stderr}`);
  const { filename } = JSON.parse(packed.stdout);
  const folder = mkdtempSync(join(scratch, 'package-'));
  if (!call('tar', ['-xzf', filename, '-C', folder, '--strip-components=1']).ok) stop(`${filename} cannot be opened`);
  const { devDependencies: _, scripts: __, ...manifest } = manifestOf(folder);
  if (url !== null) manifest.repository = { type: 'git', url, directory: source.slice(root.length + 1) };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return { folder, manifest };
}

const args = process.argv.slice(2);
const at = args.indexOf('--registry');
const registry = at < 0 ? [] : ['--registry', args.splice(at, 2)[1] ?? stop(usage)];
const publish = args[0] === '--publish';
if (args.length > (publish ? 1 : 0)) stop(usage);

const url = repository();
const signed = process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
const waiting = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');
if (publish) {
  const open = call('git', ['status', '--porcelain']).stdout;
  if (open !== '') stop(`A release is what is committed: commit or stash your changes.\n${open.trimEnd()}`);
  if (waiting.length > 0)
    stop(`${waiting.length} changesets wait: run \`npx changeset version\`, read the changelogs, commit.`);
  if (url === null) stop('npm says where a package was built: add the repository as the remote `origin`.');
  if (!signed)
    console.log(
      'No provenance: that is signed only where GitHub Actions or GitLab build, see .github/workflows/release.yml.',
    );
}
prepare();

const scratch = mkdtempSync(join(tmpdir(), 'seqgraft-release-'));
// Also where `stop` ends it.
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
let failures = 0;
// All are packed and looked at before the first is published.
const packages = publishedFolders().map((folder) => pack(folder, { scratch, url }));
for (const one of packages) {
  const problems = problemsOf(one);
  for (const problem of problems) console.log(`FAILED ${one.manifest.name}: ${problem}`);
  failures += problems.length;
}
if (failures > 0) stop(`Nothing was published: ${failures} problems.`);
for (const { folder, manifest } of packages) {
  const version = `${manifest.name}@${manifest.version}`;
  if (publish && call('npm', ['view', version, 'version', ...registry]).stdout.trim() !== '') {
    console.log(`${version} is published already`);
    continue;
  }
  const flags = [
    '--access',
    'public',
    ...(signed ? ['--provenance'] : []),
    ...(publish ? [] : ['--dry-run']),
    ...registry,
  ];
  const sent = call('npm', ['publish', folder, ...flags]);
  console.log(`${sent.ok ? (publish ? 'published' : 'would publish') : 'FAILED'} ${version}`);
  if (!sent.ok) {
    console.log(`${sent.stdout}${sent.stderr}`);
    failures += 1;
  }
}
if (waiting.length > 0) console.log(`\n${waiting.length} changesets wait for \`npx changeset version\`.`);
process.exit(failures > 0 ? 1 : 0);
