import { packageBuild } from '../../tsup.base.ts';

export default packageBuild(
  { main: 'src/main.ts', 'compare-worker': 'src/comparison/compare-worker.ts' },
  {
    platform: 'node',
    dts: false,
    esbuildOptions(options) {
      // Its main file asks for its parts in a way that no bundler follows.
      options.alias = { ...options.alias, 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
    },
  },
);
