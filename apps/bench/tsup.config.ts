import { packageBuild } from '../../tsup.base.ts';

export default packageBuild(['src/main.ts', 'src/cold-start.ts'], { platform: 'node', dts: false });
