import { expect, it } from 'vitest';
import { engineWords } from '../.vitepress/demo/page/engine-words.ts';

it('names the engine and its threads', () => {
  expect(engineWords({ used: true, variant: 'relaxed-simd', threads: 1 })).toBe(
    'Computed by the engine of seqgraft: WebAssembly, relaxed-simd, 1 thread.',
  );
  expect(engineWords({ used: true, variant: 'simd', threads: 4 })).toContain('simd, 4 threads.');
});

it('names TensorFlow.js where that computes, and why', () => {
  const expected = 'Computed by TensorFlow.js: this runtime has no WebAssembly SIMD.';
  expect(engineWords({ used: false, reason: 'this runtime has no WebAssembly SIMD' })).toBe(expected);
  expect(engineWords({ used: false, reason: 'this runtime has no WebAssembly SIMD.' })).toBe(expected);
});
