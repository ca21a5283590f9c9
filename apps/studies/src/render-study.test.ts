import { expect, it } from 'vitest';
import { renderStudy } from './render-study.ts';

it('shows means with their spread, and in brackets what stands beside them', () => {
  const cell = (errors: number[], reference: number | null) => ({ errors, reference });
  const table = renderStudy({
    title: 'Errors',
    columns: ['8 windows', '24'],
    rows: [
      { name: 'scratch', cells: [cell([0.5, 0.7], 0.4375), cell([472.1], 472)] },
      { name: 'full', cells: [cell([2.5, 2.5], null), cell([0.25], 0.254)] },
    ],
    notes: ['full wins.'],
  });
  expect(table.split('\n')).toEqual([
    '## Errors',
    '',
    '|         | 8 windows                | 24              |',
    '|---------|--------------------------|-----------------|',
    '| scratch | 0.6000 ± 0.1414 (0.4375) | 472 (472)       |',
    '| full    | 2.500 ± 0.0000 (–)       | 0.2500 (0.2540) |',
    '',
    '- full wins.',
  ]);
});
