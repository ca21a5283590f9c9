import { insertRows } from './insert-rows.ts';
import { irregularFindings, runsBetween } from './irregular-rows.ts';
import { resampleRows } from './resample-rows.ts';
import type { Repair, Table } from './table.ts';
import type { BuildOptions } from './table-options.ts';
import { Irregular } from './time-errors.ts';
import { findStep, formatStep } from './time-step.ts';

/**
 * The table with its step, and with rows one step apart in each run, as far as the options do not allow others.
 *
 * @throws E_IRREGULAR, E_SPARSE, E_OPTION
 */
export function regularTimes(table: Table, { irregular = 'error' }: BuildOptions): Table {
  const { step, irregularRows } = findStep(table.times, table.series, table.clock);
  const stepped = { ...table, step };
  const findings = irregularFindings(table, irregularRows);
  const by = typeof irregular === 'object' ? irregular.policy : irregular;
  const repair: Repair = { kind: 'irregular', by, findings };
  const repairs = findings.total === 0 ? table.repairs : [...table.repairs, repair];
  if (typeof irregular === 'object') return { ...resampleRows(stepped, irregular), repairs };
  if (findings.total === 0) return stepped;
  switch (irregular) {
    case 'error':
      throw new Irregular({ step: formatStep(step), findings, inserting: false });
    case 'segment':
      return { ...stepped, runs: runsBetween(table.series, irregularRows), repairs };
    case 'insert':
      return { ...insertRows(stepped, irregularRows), repairs };
    case 'delta':
      return { ...stepped, repairs };
  }
}
