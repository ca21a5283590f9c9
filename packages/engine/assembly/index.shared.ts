export { blockRows, dropoutBits, maskAgain, maskValues, pack, product, runChunk, squaredNorm, transpose, unpack } from './index';
export { startPhase, takeChunks, waitForDone, work } from './threads';
