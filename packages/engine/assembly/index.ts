export { pack, transpose, unpack } from './pack';
export { product } from './product';
export { runChunk } from './threads';
export { squaredNorm } from './update';
export { dropoutBits } from './philox';
export { maskAgain, maskValues } from './mask';
export { blockRows } from './vector';
