import { compiledEngine } from './engine-implementation.ts';
import type { Implementation } from './implementation.ts';
import { layersOn } from './layers-implementation.ts';

/** Every implementation present. A new one is a file of its own and a line here. */
export const implementations: readonly Implementation[] = [
  layersOn('wasm', false),
  layersOn('cpu', false),
  layersOn('wasm', true),
  layersOn('cpu', true),
  compiledEngine,
];
