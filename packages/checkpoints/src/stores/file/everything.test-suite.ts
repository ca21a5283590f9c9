export { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
export { publishCheckpoint } from '../../index.ts';
export { fileStore } from '../../node.ts';
