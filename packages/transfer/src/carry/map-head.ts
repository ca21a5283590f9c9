import type { ParameterGroup } from '@seqgraft/core';
import { type AxisLine, type AxisMap, simplifyAxis } from './axis-map.ts';
import { roleKey } from './compare-groups.ts';
import type { Flow, GroupMap, TensorMap } from './group-map.ts';
import type { OutputMatch } from './match-outputs.ts';

export interface HeadInputs {
  /** What of the layer below it reads. */
  readonly lines: Flow;
  readonly match: OutputMatch | null;
}

function countOf(lines: readonly AxisLine[], kind: AxisLine): number {
  return lines.filter((line) => line === kind).length;
}

function ruleOf(rows: AxisMap, columns: AxisMap): string {
  const parts: string[] = [];
  if (rows !== null) parts.push('rows of what is new below at 0');
  if (columns !== null) {
    const [fresh, mean] = [countOf(columns, 'fresh'), countOf(columns, 'mean')];
    parts.push(
      `outputs by name${fresh > 0 ? `, ${fresh} new afresh` : ''}${mean > 0 ? `, ${mean} new at the mean` : ''}`,
    );
  }
  return parts.join('; ');
}

/**
 * Puts a dense head together: rows by what it reads, columns and entries of the bias by output.
 *
 * @returns null when it is no dense layer, or its rows do not fit
 */
export function mapHead(source: ParameterGroup, target: ParameterGroup, { lines, match }: HeadInputs): GroupMap | null {
  if (source.parameters.length !== target.parameters.length) return null;
  const tensors = new Map<string, TensorMap>();
  for (const parameter of target.parameters) {
    const { role, shape } = parameter;
    const from = source.parameters.find((one) => roleKey(one) === roleKey(parameter));
    const isKernel = role === 'kernel' && shape.length === 2;
    if (from?.shape.length !== shape.length || !(isKernel || (role === 'bias' && shape.length === 1))) return null;
    const [rows, outputs] = isKernel ? [shape[0] as number, shape[1] as number] : [null, shape[0] as number];
    const sourceOutputs = from.shape.at(-1) as number;
    if (match === null ? outputs !== sourceOutputs : match.lines.length !== outputs) return null;
    const columns = match === null ? null : simplifyAxis(match.lines, sourceOutputs);
    const sourceRows = from.shape[0] as number;
    if (rows !== null && (lines === null ? rows !== sourceRows : lines.length !== rows)) return null;
    const rowMap = rows === null || lines === null ? null : simplifyAxis(lines, sourceRows);
    tensors.set(roleKey(parameter), {
      source: from.name,
      axes: isKernel ? [rowMap, columns] : [columns],
      rule: ruleOf(rowMap, columns),
    });
  }
  return {
    tensors,
    outputs: null,
    overcome: new Set(['outputs', ...target.parameters.map((one) => `shape of the ${roleKey(one)}`)]),
    sentences: match?.sentences ?? [],
  };
}
