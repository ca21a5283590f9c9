import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsInFolder } from '../../docs/generate/error-source.ts';
import { publicPackages } from '../../docs/generate/workspace.ts';
import { packageBuild } from '../../tsup.base.ts';

/** The words of all errors, for `seqgraft explain`: those of the documentation, from the same sources. */
function writeErrorCodes(): void {
  const packages = publicPackages(join(import.meta.dirname, '../..'));
  const errors = packages.flatMap(({ folder, slug }) => errorsInFolder(join(folder, 'src'), slug));
  errors.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  writeFileSync(join(import.meta.dirname, 'dist/error-codes.json'), JSON.stringify(errors));
}

export default packageBuild(
  { main: 'src/main.ts', 'compare-worker': 'src/comparison/compare-worker.ts' },
  {
    platform: 'node',
    dts: false,
    esbuildOptions(options) {
      // Its main file asks for its parts in a way that no bundler follows.
      options.alias = { ...options.alias, 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
    },
    onSuccess: async () => writeErrorCodes(),
  },
);
