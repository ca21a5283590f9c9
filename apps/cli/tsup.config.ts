import { packageBuild } from '../../tsup.base.ts';

export default packageBuild(
  { main: 'src/main.ts', 'compare-worker': 'src/comparison/compare-worker.ts' },
  { platform: 'node', dts: false },
);
