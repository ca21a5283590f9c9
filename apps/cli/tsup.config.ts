import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { errorsInFolder } from '../../docs/generate/error-source.ts';
import { publicPackages } from '../../docs/generate/workspace.ts';
import { packageBuild } from '../../tsup.base.ts';
import { globalFetch } from './bundling/global-fetch.ts';
import { thirdPartyLicenses } from './bundling/third-party-licenses.ts';

const packages = createRequire(import.meta.url);
const dist = new URL('dist/', import.meta.url);

/** What CommonJS within the bundles finds around it, under names that no bundle has. */
const banner = [
  "import { createRequire as __bundleRequire } from 'node:module';",
  "import { dirname as __bundleFolder } from 'node:path';",
  "import { fileURLToPath as __bundlePath } from 'node:url';",
  'const require = __bundleRequire(import.meta.url);',
  'const __filename = __bundlePath(import.meta.url);',
  'const __dirname = __bundleFolder(__filename);',
].join('');

/** TensorFlow.js looks for them beside its code; in Node it has no use for the one with threads. */
function copyBinaries(): void {
  mkdirSync(dist, { recursive: true });
  for (const name of ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']) {
    copyFileSync(packages.resolve(`@tensorflow/tfjs-backend-wasm/dist/${name}`), new URL(name, dist));
  }
}

/** The words of all errors, for `seqgraft explain`: those of the documentation, from the same sources. */
function writeErrorCodes(): void {
  const packages = publicPackages(join(import.meta.dirname, '../..'));
  const errors = packages.flatMap(({ folder, slug }) => errorsInFolder(join(folder, 'src'), slug));
  errors.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  writeFileSync(join(import.meta.dirname, 'dist/error-codes.json'), JSON.stringify(errors));
}

/**
 * A command is started often and installed alone: it carries all that it uses. TensorFlow.js loads in a quarter of the time when only what is
 * used of it is read, and nothing else needs to be installed. Names stay, for the stack of an error that a user reports.
 */
export default packageBuild(
  { main: 'src/main.ts', 'compare-worker': 'src/comparison/compare-worker.ts' },
  {
    platform: 'node',
    dts: false,
    // esbuild's own does; a second one takes as long as all else.
    treeshake: false,
    noExternal: [/^(?!node:|@tensorflow\/tfjs-node)/],
    external: [/^@tensorflow\/tfjs-node/],
    banner: { js: banner },
    esbuildPlugins: [globalFetch, thirdPartyLicenses('dist/THIRD-PARTY-LICENSES.txt')],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main'];
      options.legalComments = 'none';
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
    async onSuccess() {
      copyBinaries();
      writeErrorCodes();
    },
  },
);
