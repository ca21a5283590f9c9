import type { ScalerShift, TableReport } from '@seqgraft/windows';
import type { TaskKind } from '../options/task-options.ts';
import type { PartReport } from './count-windows.ts';
import type { Finding } from './finding.ts';

/** All that check found: what --json prints. */
export interface CheckReport {
  readonly file: string;
  readonly time: string | null;
  /** Of times that are no ISO dates. */
  readonly timeFormat: string | null;
  /** The column that tells series apart. */
  readonly series: string | null;
  readonly task: TaskKind;
  /** Null when the file cannot be read at all. */
  readonly data: TableReport | null;
  readonly frame: { readonly lookback: number; readonly horizon: number; readonly gap: number; readonly rate: number };
  readonly parts: readonly PartReport[];
  readonly findings: readonly Finding[];
  /** Against the checkpoint of --source; null without. */
  readonly shift: ScalerShift | null;
  readonly source: string | null;
  /** Commands to type. */
  readonly next: readonly string[];
}
