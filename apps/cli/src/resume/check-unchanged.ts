import type { CheckpointParent } from '@seqgraft/checkpoints';
import type { DataFingerprint } from '@seqgraft/windows';
import type { Reporter } from '../output/reporter.ts';
import { RunChangedError } from './run-errors.ts';
import type { RunMachine, RunRecord } from './run-record.ts';

/** What a run would read and compute with now. */
export interface Inputs {
  readonly data: DataFingerprint;
  readonly sources: readonly CheckpointParent[];
  readonly machine: RunMachine;
}

/**
 * Demands that a run reads what it read when it began; says where it may not compute the same bits.
 *
 * @throws E_RUN_CHANGED
 */
export function checkUnchanged(run: RunRecord, now: Inputs, reporter: Reporter): void {
  const changes = [...dataChanges(run.data, now.data), ...sourceChanges(run.sources, now.sources)];
  if (changes.length > 0) throw new RunChangedError({ run: run.id, changes });
  const { backend, engine, processor } = run.machine;
  const differences = [
    ...(backend === now.machine.backend ? [] : [`the backend was ${backend} and is ${now.machine.backend}`]),
    ...(engine === now.machine.engine ? [] : [`the engine was ${engine} and is ${now.machine.engine}`]),
    ...(processor === now.machine.processor ? [] : [`the processor was ${processor} and is ${now.machine.processor}`]),
  ];
  if (differences.length === 0) return;
  const message = `This is another machine (${differences.join('; ')}): the run goes on, but its last bits may differ from those of one that was never stopped.`;
  reporter.warn({ code: 'W_OTHER_MACHINE', message });
}

function* dataChanges(was: DataFingerprint, is: DataFingerprint): Iterable<string> {
  if (was.sha256 === is.sha256) return;
  const found = [...sizeChanges(was, is), ...columnChanges(was, is)];
  if (found.length === 0) yield 'other values in the data file';
  else yield* found;
}

function* sizeChanges(was: DataFingerprint, is: DataFingerprint): Iterable<string> {
  if (was.rows !== is.rows) yield `the data had ${was.rows} rows and has ${is.rows}`;
  if (was.series !== is.series) yield `it had ${was.series} series and has ${is.series}`;
  if (was.from !== is.from || was.until !== is.until) {
    yield `it went from ${was.from} to ${was.until} and goes from ${is.from} to ${is.until}`;
  }
}

function* columnChanges(was: DataFingerprint, is: DataFingerprint): Iterable<string> {
  const now = new Map(is.columns.map((column) => [column.name, column]));
  for (const { name, min, max, missing } of was.columns) {
    const column = now.get(name);
    if (column === undefined) yield `the column "${name}" is gone`;
    else if (column.min !== min || column.max !== max || column.missing !== missing) {
      yield `the column "${name}" has other values`;
    }
  }
  const known = new Set(was.columns.map(({ name }) => name));
  for (const { name } of is.columns) if (!known.has(name)) yield `the column "${name}" is new`;
}

function* sourceChanges(was: readonly CheckpointParent[], is: readonly CheckpointParent[]): Iterable<string> {
  for (const [index, { ref, digest }] of was.entries()) {
    if (is[index]?.digest !== digest) yield `the source ${ref} is another checkpoint`;
  }
}
