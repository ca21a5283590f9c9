/** Predictions as a table: what --out writes and --json prints. */
export interface PredictionRows {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A cell of a CSV file, quoted where it must be (RFC 4180). */
function cell(value: string | number): string {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvOf({ heading, rows }: PredictionRows): string {
  return [heading, ...rows].map((row) => row.map(cell).join(',')).join('\n');
}

export function objectsOf({ heading, rows }: PredictionRows): Record<string, string | number>[] {
  return rows.map((row) => Object.fromEntries(heading.map((name, column) => [name, row[column] as string | number])));
}
