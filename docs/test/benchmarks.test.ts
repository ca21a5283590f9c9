import { expect, it } from 'vitest';
import { benchmarkPage } from '../generate/benchmark-page.ts';
import { readBenchmarkResults } from '../generate/benchmark-results.ts';

const results = `# Benchmarks

2026-11-25T15:27:54.662Z, AMD EPYC, 2 cores, Node 24.21.0.

A model is two layers.

## What is asked for

|           | measured | asked |  aim |             |
| --------- | -------: | ----: | ---: | ----------: |
| against X |   77.1 × |  ≥ 55 |   70 | aim reached |

## Training step M

|          | median ms | p10 ms | × seqgraft | times |
| -------- | --------: | -----: | ---------: | ----: |
| seqgraft |      19.3 |   14.2 |       1.00 |    24 |
| X        |      1484 |   1382 |       77.1 |     3 |

## Memory

|   |  MiB |
| - | ---: |
| S | 1.23 |
`;

it('takes the results apart', () => {
  const { day, machine, figures, sections } = readBenchmarkResults(results);
  expect([day, machine]).toEqual(['2026-11-25', 'AMD EPYC, 2 cores, Node 24.21.0']);
  expect([...figures]).toEqual([['against X', '77.1 ×']]);
  expect([...sections]).toEqual([
    [
      'Training step M',
      [
        { label: 'seqgraft', milliseconds: 19.3, ratio: 1 },
        { label: 'X', milliseconds: 1484, ratio: 77.1 },
      ],
    ],
  ]);
});

it('says when and where it was measured, and shows every table', () => {
  const page = benchmarkPage(results);
  expect(page).toContain('Measured on 2026-11-25: AMD EPYC, 2 cores, Node 24.21.0.');
  for (const part of ['A model is two layers.', '## What is asked for', '| X        |', '## Memory']) {
    expect(page).toContain(part);
  }
});

it('refuses results of nobody knows when', () => {
  expect(() => readBenchmarkResults('# Benchmarks\n')).toThrow('when and where');
});
