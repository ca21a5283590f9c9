import type { StudyCell, StudyTable } from './study.ts';

/** As many digits as the references have. */
function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(3) : value.toFixed(4);
}

function showCell({ errors, reference }: StudyCell): string {
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const squares = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0);
  const spread = errors.length > 1 ? ` ± ${show(Math.sqrt(squares / (errors.length - 1)))}` : '';
  return `${show(mean)}${spread} (${reference === null ? '–' : show(reference)})`;
}

/** A study as a Markdown table: ours ± sd over the seeds, and in brackets what stands beside it. */
export function renderStudy({ title, columns, rows, notes }: StudyTable): string {
  const cells = [['', ...columns], ...rows.map((row) => [row.name, ...row.cells.map(showCell)])];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => (line[column + 1] as string).length)));
  const first = Math.max(...cells.map(([name = '']) => name.length));
  const lineOf = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(column === 0 ? first : (widths[column - 1] as number))).join(' | ')} |`;
  const [heading = [], ...body] = cells;
  const rule = `|${[first, ...widths].map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [`## ${title}`, '', lineOf(heading), rule, ...body.map(lineOf), '', ...notes.map((note) => `- ${note}`)].join(
    '\n',
  );
}
