import { isSeqgraftError } from '@seqgraft/core';
import { describePart, type FormOptions, type TimeSplit } from '@seqgraft/windows';
import { cutTask } from '../task/cut-task.ts';
import type { Preprocess } from '../task/preprocess.ts';
import type { Finding } from './finding.ts';

/** One part of a split. */
export interface PartReport {
  readonly part: 'train' | 'validation' | 'test';
  /** Rows that may be targets. */
  readonly rows: number;
  readonly series: number;
  /** Their times in words. */
  readonly range: string;
  /** Null where windows cannot be cut at all. */
  readonly windows: number | null;
}

export interface CountOptions {
  readonly frame: FormOptions;
  readonly cut: Preprocess['cut'];
  readonly stride: number;
  readonly minLength?: number | undefined;
}

/** Windows of each part, each counted by itself so that one part without any does not hide the others. */
export function countWindows(
  split: TimeSplit,
  options: CountOptions,
): { readonly parts: PartReport[]; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const parts = (['train', 'validation', 'test'] as const).map((part): PartReport => {
    const { rows, wanted } = split[part];
    const filled = rows.filter(({ start, end }) => end > start);
    const report = {
      part,
      rows: filled.reduce((sum, { start, end }) => sum + end - start, 0),
      series: new Set(filled.map(({ series }) => series)).size,
      range: describePart(split[part]),
    };
    const others = { ...split };
    for (const other of ['train', 'validation', 'test'] as const) {
      others[other] = { ...split[other], wanted: other === part && wanted };
    }
    try {
      return { ...report, windows: cutTask(others, options).judged[part].windowCount };
    } catch (error) {
      if (!isSeqgraftError(error)) throw error;
      const { code, reason, remedy } = error;
      if (!findings.some((finding) => finding.message === reason)) {
        findings.push({ code, severity: 'refused', message: reason, remedy });
      }
      return { ...report, windows: null };
    }
  });
  return { parts, findings };
}
