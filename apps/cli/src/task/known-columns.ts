import type { Table } from '@seqgraft/windows';
import type { DataOptions } from '../options/data-options.ts';
import type { KnownColumns } from './preprocess.ts';

/** The columns of a table by role, as they are called in the data; what a table does not say comes from the flags and the checkpoint. */
export function knownColumnsOf(
  table: Table,
  options: DataOptions,
  known?: KnownColumns,
): Omit<KnownColumns, 'features'> {
  const statics = options.static ?? known?.static ?? [];
  const categories = statics
    .filter((name) => !table.statics.includes(name))
    .map((name) => {
      const values = table.statics.filter((made) => made.startsWith(`${name}=`));
      return [name, values.map((made) => made.slice(name.length + 1))] as const;
    });
  const { targets, past, future, labels } = table;
  return {
    targets,
    past,
    future,
    static: statics,
    categories: Object.fromEntries(categories),
    time: options.time === false ? null : (options.time ?? known?.time ?? null),
    series: table.seriesColumn,
    label: labels === null ? null : { column: labels.column, classes: labels.classes },
    weight: table.weights === null ? null : (options.weight ?? known?.weight ?? null),
    part: table.parts === null ? null : (options.part ?? known?.part ?? null),
  };
}
