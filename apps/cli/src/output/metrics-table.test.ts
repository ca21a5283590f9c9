import { expect, it } from 'vitest';
import { metricsTable } from './metrics-table.ts';

it('shows several targets below their line, which has no error in units', () => {
  const byTarget = { load: { mae: 120, mase: 0.5 }, temp: { mae: 2, mase: 0.9 } };
  const lines = metricsTable([
    { name: 'source', metrics: { mae: 61, mase: 0.7, byTarget } },
    { name: 'none', metrics: null },
  ]).split('\n');
  expect(lines.map((line) => line.trim().split(/\s+/))).toEqual([
    ['MAE', 'MASE'],
    [expect.stringContaining('─'), expect.anything(), expect.anything()],
    ['source', '–', '0.7'],
    ['load', '120', '0.5'],
    ['temp', '2', '0.9'],
  ]);
});
