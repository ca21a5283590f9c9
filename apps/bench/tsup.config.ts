import { packageBuild } from '../../tsup.base.ts';

export default packageBuild(['src/main.ts', 'src/cold-start.ts', 'src/stream-large.ts'], {
  platform: 'node',
  dts: false,
});
