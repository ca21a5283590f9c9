import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';
import { type Inspection, inspectTable } from '@seqgraft/windows';
import type { DecidedColumns } from '../columns/decide-columns.ts';
import { likelyTarget } from '../columns/guess-roles.ts';
import type { DataOptions } from '../options/data-options.ts';
import { type KnownData, tableReader } from '../task/load-table.ts';
import type { Finding } from './finding.ts';

export interface InspectedFile extends Inspection {
  /** What was decided of its columns. */
  readonly decided: DecidedColumns;
  /** What the flags left open and was decided here. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a file in whatever state. Without a target, all number columns are described, and where it is not clear which column has the times, rows
 * are steps; a finding says so.
 */
export async function inspectFile(file: string, options: DataOptions, known?: KnownData): Promise<InspectedFile> {
  try {
    const { decided, read } = await tableReader(file, options, known === undefined ? {} : { known });
    return { ...(await inspectTable(read)), decided, findings: [] };
  } catch (error) {
    const concession = isSeqgraftError(error) ? concessionTo(error) : null;
    if (concession === null) throw error;
    const { code, reason, remedy } = error as SeqgraftError;
    const inspected = await inspectFile(file, { ...options, ...concession.options }, known);
    const finding: Finding = { code, severity: 'refused', message: reason, remedy: concession.remedy ?? remedy };
    return { ...inspected, findings: [finding, ...inspected.findings] };
  }
}

/** With what a file can be described that leaves something open. */
function concessionTo({ code, details }: SeqgraftError): { options: DataOptions; remedy?: string } | null {
  if (code === 'E_TIME_COLUMN' || code === 'E_TIME_FORM') return { options: { time: false } };
  const { candidates = [] } = details as { candidates?: readonly string[] };
  if (code !== 'E_TARGET' || candidates.length === 0) return null;
  const remedy = `Name what is to be forecast, like --target ${likelyTarget(candidates)}; all of them are described here.`;
  return { options: { target: candidates }, remedy };
}
