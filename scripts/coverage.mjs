// npm run coverage [-- PACKAGE …]: how much of each package its tests reach; fails below the limits in vitest.config.ts.
import { basename } from 'node:path';
import { packageFolders, prepare, runTool } from './workspace.mjs';

prepare({ build: false });
const wanted = process.argv.slice(2);
const folders = packageFolders().filter((folder) => /\/packages\/(?!testkit)/.test(folder.replaceAll('\\', '/')));
const unknown = wanted.filter((name) => !folders.some((folder) => basename(folder) === name));
if (unknown.length > 0) {
  console.error(
    `No package is named ${unknown.join(', ')}; there are ${folders.map((folder) => basename(folder)).join(', ')}.`,
  );
  process.exit(2);
}
let failed = 0;
for (const folder of folders.filter((each) => wanted.length === 0 || wanted.includes(basename(each)))) {
  console.log(`\n── ${basename(folder)}`);
  const code = runTool('pnpm', ['--dir', folder, 'run', 'test', '--coverage', '--reporter', 'dot']);
  if (code !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
