import { isSeqgraftError, type SeqgraftError } from '@seqgraft/core';
import { type Inspection, inspectTable } from '@seqgraft/windows';
import type { DataOptions } from '../options/data-options.ts';
import { type KnownData, tableReader } from '../task/load-table.ts';
import type { Finding } from './finding.ts';

export interface InspectedFile extends Inspection {
  /** The time column, if there is one. */
  readonly time: string | undefined;
  /** What the flags left open and was decided here. */
  readonly findings: readonly Finding[];
}

/** Reads a file in whatever state. Without a target, all number columns are described and a finding says so. */
export async function inspectFile(file: string, options: DataOptions, known?: KnownData): Promise<InspectedFile> {
  const { time, read } = await tableReader(file, options, known === undefined ? {} : { known });
  try {
    return { ...(await inspectTable(read)), time, findings: [] };
  } catch (error) {
    const candidates = isSeqgraftError(error, 'E_TARGET') ? candidatesOf(error) : [];
    if (candidates.length === 0) throw error;
    const { code, reason } = error as SeqgraftError;
    const inspected = await inspectFile(file, { ...options, target: candidates }, known);
    const finding: Finding = {
      code,
      severity: 'refused',
      message: reason,
      remedy: `Name what is to be forecast, like --target ${candidates[0]}; all of them are described here.`,
    };
    return { ...inspected, findings: [finding, ...inspected.findings] };
  }
}

function candidatesOf(error: SeqgraftError): readonly string[] {
  return (error.details as { candidates?: readonly string[] }).candidates ?? [];
}
