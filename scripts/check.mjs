// npm run check [-- NAME …]: lint, types, unused code, the packages as others will install them, and newer versions of Node.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNodes } from './check-nodes.mjs';
import { checkPackedPackages } from './check-packed.mjs';
import { checkPageSizes } from './check-sizes.mjs';
import { twoAtATime } from './two-at-a-time.mjs';
import {
  manifestOf,
  packageFolders,
  prepare,
  publishedFolders,
  root,
  run,
  runTool,
  start,
  startTool,
} from './workspace.mjs';

const folders = packageFolders();
const published = publishedFolders();
const typed = folders.filter((folder) => existsSync(join(folder, 'tsconfig.json')));

const tsc = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');

/** A check passes when it gives no failures; each failure is a line. */
const checks = {
  lint: () => fails('biome ci', runTool('biome', ['ci', '--diagnostic-level=warn', '.'])),
  // TypeScript 7 checks six times as fast; the declarations of what is built are made by 5, whose interface tsup and typedoc need.
  types: () =>
    twoAtATime(typed, async (folder) =>
      fails(`tsc ${folder}`, await start(process.execPath, [tsc, '--noEmit', '-p', folder])),
    ),
  unused: () => fails('knip', runTool('knip', [])),
  publint: () => eachWith('publint', ['--strict', '--pack', 'false'], published),
  exports: () =>
    eachWith(
      'attw',
      ['--profile', 'esm-only', '--pack'],
      published.filter((folder) => manifestOf(folder).exports['.']),
    ),
  sizes: () => checkPageSizes(published),
  packed: () => checkPackedPackages(published),
  nodes: () => checkNodes(root),
  release: () => fails('the dry run of a release', run(process.execPath, ['scripts/release.mjs'])),
};

function eachWith(tool, args, folders) {
  return twoAtATime(folders, async (folder) => fails(`${tool} ${folder}`, await startTool(tool, [...args, folder])));
}

function fails(what, code) {
  return code === 0 ? [] : [`${what.replace(root, '').trim()} exited with ${code}`];
}

prepare();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`No check is named ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const failures = await check();
  for (const failure of failures) console.log(`FAILED ${failure}`);
  if (failures.length > 0) failed += 1;
}
console.log(failed === 0 ? '\nAll checks passed.' : `\nChecks that failed: ${failed}.`);
process.exit(failed === 0 ? 0 : 1);
