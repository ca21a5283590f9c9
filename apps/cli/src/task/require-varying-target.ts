import { defineError, type ErrorClass } from '@seqgraft/core';
import type { TimeSplit } from '@seqgraft/windows';

const ConstantTarget: ErrorClass<{ columns: readonly string[]; values: readonly number[]; rows: number }> = defineError(
  'E_CONSTANT',
  'data',
  ({ columns, values, rows }) => ({
    message: `There is nothing to learn: ${columns.map((name, i) => `target column "${name}" is ${values[i]}`).join(' and ')} in all ${rows} training rows.`,
    remedy: 'Name another target, or give a history in which it changes.',
  }),
);

/** Demands that some target changes within the training rows. @throws E_CONSTANT */
export function requireVaryingTarget({ table, train }: TimeSplit): void {
  const firstValues: number[] = [];
  for (const name of table.targets) {
    const values = train.rows.flatMap(({ start, end }) =>
      Array.from(table.columns.get(name)?.subarray(start, end) ?? []),
    );
    const measured = values.filter((value) => !Number.isNaN(value));
    if (measured.length === 0 || measured.some((value) => value !== measured[0])) return;
    firstValues.push(measured[0] as number);
  }
  const rows = train.rows.reduce((sum, { start, end }) => sum + end - start, 0);
  throw new ConstantTarget({ columns: table.targets, values: firstValues, rows });
}
