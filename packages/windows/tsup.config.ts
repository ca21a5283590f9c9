import { packageBuild } from '../../tsup.base.ts';

// `#csv-parse` stays an import of the published package, so that a bundler for browsers takes the parser's build without Buffer.
export default packageBuild(['src/index.ts', 'src/node.ts', 'src/to-tensors.ts'], {
  external: [/^node:/, '#csv-parse', 'csv-parse'],
});
