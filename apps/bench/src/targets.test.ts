import { expect, test } from 'vitest';
import type { Section } from './results.ts';
import { targetsOf } from './targets.ts';

const section = (id: string, medians: Readonly<Record<string, number>>): Section => ({
  id,
  title: id,
  reference: '',
  rows: Object.entries(medians).map(([label, median]) => ({ label, median, p10: median, count: 1, ratio: 1 })),
  skipped: [],
});

const measured = (sections: readonly Section[], what: string): number | undefined => {
  const target = targetsOf({ sections, memory: [], coldStart: undefined }).find((each) => each.what === what);
  expect(target).toBeDefined();
  return target?.measured;
};

test("PyTorch's better number of threads counts", () => {
  const sections = [section('train-M', { 'seqgraft 2T': 20, 'PyTorch (Debian) 1T': 50, 'PyTorch (Debian) 2T': 60 })];
  expect(measured(sections, "M against Debian's PyTorch, better thread count")).toBe(2.5);
});

test('a layer in tfjs is held against plain tfjs, not against itself', () => {
  const sections = [section('train-M', { 'seqgraft layers in tfjs-wasm': 50, 'tfjs-wasm': 1500, 'tfjs-cpu': 4500 })];
  expect(measured(sections, 'as a layer inside tfjs, M against tfjs-wasm')).toBe(30);
});

test('the share of the peak is that of the time of the bare product', () => {
  const sections = [section('peak', { 'step seqgraft FMA 1T': 50, 'product seqgraft FMA 1T': 45 })];
  expect(measured(sections, "share of the same run's GEMM peak, one thread, M, seqgraft FMA")).toBe(90);
});

test('what was not measured is undefined', () => {
  expect(measured([], 'M against Keras')).toBeUndefined();
});

test('the share of the memcpy rate is that of the time of a bare copy', () => {
  const times = {
    'seqgraft windows in order': 2,
    'Float32Array.set of the same bytes': 1.5,
    'seqgraft windows shuffled': 3,
  };
  const sections = [section('windows-M', { ...times, 'tf.data, generator and batch': 300 })];
  expect(measured(sections, 'windows to batches M, in order: share of the memcpy rate')).toBe(75);
  expect(measured(sections, 'windows to batches M, in order, against tf.data')).toBe(150);
  expect(measured(sections, 'windows to batches M, shuffled, against tf.data in order')).toBe(100);
});
