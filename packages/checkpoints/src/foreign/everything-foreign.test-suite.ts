/** What the children of these tests import. */
export { decodeManifest } from '../format/manifest.ts';
export { decodeSafetensors } from '../safetensors/decode-safetensors.ts';
export { readForeignModel } from './read-foreign-model.ts';
