export interface TextTableOptions {
  /** Which columns stand to the right, as numbers do. */
  readonly right?: readonly number[];
}

/** Rows of cells as aligned lines under a heading. */
export function textTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  options: TextTableOptions = {},
): string {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] as number;
        return options.right?.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths
    .map((width) => '─'.repeat(width))
    .join('  ')
    .trimEnd();
  return [line(heading), rule, ...rows.map(line)].join('\n');
}
