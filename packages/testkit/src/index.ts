export { expectEqual } from './expect-equal.ts';
export { expectNoTensorLeak } from './expect-no-tensor-leak.ts';
export { failureOf } from './failure-of.ts';
export { findChromium, howToGetChromium } from './find-chromium.ts';
export { forbiddenImports, importsOf, importTable } from './import-table.ts';
export { fencedBlocks, runMarkdownExamples, runReadmeExamples } from './markdown-examples.ts';
export { nativeHere, nativeHint } from './native-here.ts';
export { inPieces, type Snapshot, type StopOptions, stopAfter, throughText } from './stop-and-go-on.ts';
