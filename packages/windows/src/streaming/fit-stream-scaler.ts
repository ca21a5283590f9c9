import type { ScalerOptions } from '../scaling/fit-scaler.ts';
import { type ScaledColumn, type Scaler, type ScalerKind, scalerKinds } from '../scaling/scaler.ts';
import { countRows } from '../splits/split-part.ts';
import { BadOption, Leak, type OptionProblem } from '../windowing/window-errors.ts';
import { FilledCells } from './filled-cells.ts';
import { streamQuantiles } from './stream-quantiles.ts';
import type { StreamedPart } from './stream-split.ts';

/** A column of a stream, and where its measured values go. */
export interface ColumnVisitor {
  readonly name: string;
  visit(value: number): void;
}

/**
 * Fits a scaler on the rows of train: the numbers of `fitScaler` on the same data in memory, to the last bit, since the values are summed in the
 * same order. `standard` and `per-window` read the rows twice, `min-max` once, `robust` seven times.
 *
 * @param train `split.train`; any other part is refused.
 * @throws E_LEAK, E_OPTION, E_CLOSED, E_SPOOL
 */
export async function fitStreamScaler(train: StreamedPart, options: ScalerOptions = {}): Promise<Scaler> {
  const { kind = 'standard' } = options;
  const problems: OptionProblem[] = [];
  if (!scalerKinds.includes(kind)) {
    problems.push({ option: 'kind', rule: `one of ${scalerKinds.join(', ')}`, got: JSON.stringify(kind) });
  }
  const rows = countRows(train);
  if (rows === 0) problems.push({ option: 'train', rule: 'a part with rows', got: 'an empty one' });
  if (problems.length > 0) throw new BadOption({ problems });
  if (train.name !== 'train') throw new Leak({ fitted: `this one was to be fitted on ${train.name} (${train.range})` });
  const notes: string[] = [];
  const columns = await fitColumns(train, kind, notes);
  const { first, last } = train.span ?? { first: 0, last: 0 }; // it has rows
  const fit = { rows, from: first, until: last, range: train.range, elsewhere: false };
  return { format: 'seqgraft-scaler', version: 1, kind, columns, fit, notes };
}

class Moments implements ColumnVisitor {
  readonly name: string;
  count = 0;
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;
  sum = 0;

  constructor(name: string) {
    this.name = name;
  }

  visit(value: number): void {
    this.count += 1;
    this.sum += value;
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }
}

class Squares implements ColumnVisitor {
  readonly name: string;
  readonly center: number;
  sum = 0;

  constructor(name: string, center: number) {
    this.name = name;
    this.center = center;
  }

  visit(value: number): void {
    this.sum += (value - this.center) ** 2;
  }
}

async function fitColumns(train: StreamedPart, kind: ScalerKind, notes: string[]): Promise<ScaledColumn[]> {
  const { features, unscaled } = train.table;
  const plain = (name: string): ScaledColumn => ({ name, center: 0, scale: 1 });
  if (kind === 'none') return features.map(plain);
  const moments = features.filter((name) => !unscaled.has(name)).map((name) => new Moments(name));
  await visitTrain(train, moments);
  const spread = moments.filter(({ count, low, high }) => count > 0 && low !== high);
  const fitted = new Map(
    (await spreadsOf(train, kind, spread)).map((column) => [column.name, column] as [string, ScaledColumn]),
  );
  return features.map((name): ScaledColumn => {
    const column = moments.find((one) => one.name === name);
    if (column === undefined) return plain(name);
    if (column.count === 0) {
      notes.push(`Column "${name}" has no value on train: it is scaled by 1.`);
      return plain(name);
    }
    const found = fitted.get(name);
    if (found === undefined) {
      notes.push(`Column "${name}" is constant on train: it is scaled by 1.`);
      return { name, center: column.low, scale: 1 };
    }
    if (found.scale > 0) return found;
    notes.push(`The ${kind} spread of column "${name}" on train is 0, although it is not constant: it is scaled by 1.`);
    return { ...found, scale: 1 };
  });
}

async function spreadsOf(train: StreamedPart, kind: ScalerKind, columns: readonly Moments[]): Promise<ScaledColumn[]> {
  if (columns.length === 0) return [];
  if (kind === 'min-max') return columns.map(({ name, low, high }) => ({ name, center: low, scale: high - low }));
  if (kind === 'robust') {
    const quartiles = await streamQuantiles(columns, [0.25, 0.5, 0.75], (visitors) => visitTrain(train, visitors));
    return columns.map(({ name }, k) => {
      const [first = 0, median = 0, third = 0] = quartiles[k] ?? []; // three were asked for
      return { name, center: median, scale: third - first };
    });
  }
  const squares = columns.map(({ name, sum, count }) => new Squares(name, sum / count));
  await visitTrain(train, squares);
  return squares.map(({ name, center, sum }, k) => {
    return { name, center, scale: Math.sqrt(sum / (columns[k] as Moments).count) };
  });
}

/** Visits every measured value of some columns in the rows of train, in the order of the rows. */
async function visitTrain({ table, rows }: StreamedPart, visitors: readonly ColumnVisitor[]): Promise<void> {
  const { stored } = table;
  const { layout } = stored;
  const filled = new FilledCells(layout);
  const columns = visitors.map((visitor) => {
    const offset = layout.offsetOf(visitor.name);
    return { visitor, offset, whole: !table.missing.unmeasured.includes(visitor.name) };
  });
  for (const { start, end } of rows) {
    for await (const { numbers, rows: count } of stored.scan(start, end)) {
      for (const { visitor, offset, whole } of columns) {
        for (let row = 0, at = 0; row < count; row++, at += layout.width) {
          const value = numbers[at + offset] as number;
          if (whole || !(Number.isNaN(value) || filled.has(numbers, at, offset))) visitor.visit(value);
        }
      }
    }
  }
}
