export { exampleCheckpoint, exampleGroup } from '../../example-checkpoint.test-suite.ts';
export { applyRetention, collectGarbage, loadCheckpoint, publishCheckpoint } from '../../index.ts';
export { fileStore } from '../../node.ts';
