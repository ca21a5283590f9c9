import type { GoldenResult } from './check-folder.ts';

const columns = ['file', 'implementation', 'outputs', 'states', 'gradients', 'losses', 'weights', 'ok'] as const;

function formatError(error: number | null): string {
  if (error === null) return '–';
  return error === 0 ? '0' : error.toExponential(1);
}

function row({ file, implementation, outputs, states, gradients, losses, finalWeights, ok }: GoldenResult): string[] {
  const errors = [outputs, states, gradients, losses, finalWeights].map(formatError);
  return [file.replace(/\.safetensors$/, ''), implementation ?? '–', ...errors, ok ? 'ok' : 'FAILED'];
}

/** Largest relative errors as a table, then why what failed failed, then the sum. */
export function formatResults(results: readonly GoldenResult[]): string {
  const rows = [[...columns], ...results.map(row)];
  const widths = columns.map((_, column) => Math.max(...rows.map((cells) => (cells[column] as string).length)));
  const table = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
  const failed = results.filter(({ ok }) => !ok);
  const reasons = failed.map(
    ({ file, implementation, error }) => `${[file, implementation].filter(Boolean).join(', ')}: ${error}`,
  );
  return [...table, '', ...reasons, `${results.length - failed.length} passed, ${failed.length} failed`].join('\n');
}
