import type { ScalerShift, TableReport } from '@seqgraft/windows';
import type { Finding } from './finding.ts';

function places({
  total,
  first,
}: {
  readonly total: number;
  readonly first: readonly { readonly got: string }[];
}): string {
  const shown = first.slice(0, 3).map(({ got, ...place }) => {
    const { line, row, time } = place as { line?: number; row?: number; time?: string };
    const where = line === undefined ? `row ${row}` : `line ${line}`;
    return `${time ?? where}: ${got}`;
  });
  return `${shown.join('; ')}${total > shown.length ? `; and ${total - shown.length} more` : ''}`;
}

/** What is remarkable about the columns and classes of a table. */
export function noteColumns({ columns, classes, rows }: TableReport): Finding[] {
  const notes: Finding[] = [];
  const note = (code: string, message: string, remedy: string): void => {
    notes.push({ code, severity: 'note', message, remedy });
  };
  for (const { name, role, constant, outliers, missing } of columns) {
    if (constant && role === 'target')
      note('N_CONSTANT', `The target "${name}" never changes.`, 'Name another --target.');
    else if (constant && role !== 'static' && role !== 'derived')
      note('N_CONSTANT', `The column "${name}" never changes: it tells nothing.`, 'Leave it out.');
    if (outliers.total > 0) {
      note(
        'N_OUTLIERS',
        `${outliers.total === 1 ? '1 value' : `${outliers.total} values`} of "${name}" ${outliers.total === 1 ? 'lies' : 'lie'} far out: ${places(outliers)}.`,
        'Correct what is wrong; where they are real, --loss mae or huber and --scaler robust run less after them.',
      );
    }
    if (missing.cells > 0 && missing.longest > 1) {
      note(
        'N_GAP',
        `The longest stretch of "${name}" without a value has ${missing.longest} rows.`,
        'A fill closes gaps up to the length that you give it; mask needs none.',
      );
    }
  }
  if (classes !== null) {
    const labelled = classes.counts.reduce((sum, { rows: count }) => sum + count, 0);
    const rare = classes.counts.filter(({ rows: count }) => count < 0.05 * labelled);
    if (rare.length > 0) {
      const list = rare
        .map(({ name, rows: count }) => `"${name}" ${((100 * count) / rows).toPrecision(2)} %`)
        .join(', ');
      note(
        'N_RARE_CLASS',
        `Some classes are rare: ${list}.`,
        'Train with --class-weights balanced, and look at macro-F1 instead of accuracy.',
      );
    }
  }
  return notes;
}

/** By how many of the source's scales a column may move before it is worth a word. */
const farMove = 1;
const farScale = 2;

/** What of a shift makes the choice of the scaler matter. */
export function noteShift(shift: ScalerShift): Finding[] {
  const far = shift.columns.filter(
    ({ shift: move, scaleRatio }) =>
      Math.abs(move ?? 0) > farMove || (scaleRatio ?? 1) > farScale || (scaleRatio ?? 1) < 1 / farScale,
  );
  if (far.length === 0) return [];
  const message = `${far.map(({ name }) => `"${name}"`).join(', ')} ${far.length === 1 ? 'lies' : 'lie'} elsewhere than in the source.`;
  return [
    {
      code: 'N_SHIFT',
      severity: 'note',
      message,
      remedy:
        'Whose numbers scale the target matters here: compare --scaler-policy per-window, target and source, or let auto choose on validation.',
    },
  ];
}
