import type { Table } from '../table/table.ts';
import { resolveColumns } from './column-roles.ts';
import { letGo } from './let-go.ts';
import type { RecordSource } from './record-chunk.ts';
import { TableBuilder } from './table-builder.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * Reads all records of a source into a table.
 *
 * @throws the errors of the source and of `parseCsv`.
 */
export async function tableOf(
  source: RecordSource,
  schema: TableSchema = {},
  { decimal = '.', hint = null }: { readonly decimal?: '.' | ','; readonly hint?: string | null } = {},
): Promise<Table> {
  let builder: TableBuilder;
  try {
    const { columns, originKind } = source;
    builder = new TableBuilder(resolveColumns(columns, schema, hint), { schema, originKind, decimal });
  } catch (error) {
    await letGo(source);
    throw error;
  }
  for await (const chunk of source.chunks(builder.wishes)) builder.add(chunk);
  return builder.finish();
}
