import { expect, it } from 'vitest';
import { humanBytes } from './human-bytes.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9833, '9.8 kB'],
  [9990, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [16e6, '16 MB'],
  [2.5e15, '2500 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(humanBytes(bytes)).toBe(text);
});
