import { defineError, type ErrorClass, isSeqgraftError } from '@seqgraft/core';
import { scalerShift, type Table, type TimeSplit } from '@seqgraft/windows';
import type { CheckReport } from '../check/check-report.ts';
import { checkText } from '../check/check-text.ts';
import { countWindows } from '../check/count-windows.ts';
import { findLeaks } from '../check/find-leaks.ts';
import type { Finding } from '../check/finding.ts';
import { inspectFile } from '../check/inspect-file.ts';
import { nextSteps } from '../check/next-steps.ts';
import { noteColumns, noteShift } from '../check/note-columns.ts';
import { noteHeading } from '../check/note-heading.ts';
import { reportText } from '../check/report-text.ts';
import type { CheckOptions, Typed } from '../options/command-options.ts';
import { given } from '../options/given.ts';
import type { TaskKind } from '../options/task-options.ts';
import { commandRemedies } from '../output/command-remedies.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { longestSeries } from '../task/cut-task.ts';
import { kindOfTask } from '../task/kind-of-task.ts';
import { ownSplit } from '../task/own-split.ts';
import { requireVaryingTarget } from '../task/require-varying-target.ts';
import { loadSourceModel, type SourceModel } from '../task/source-model.ts';
import { planSplit, splitTable } from '../task/split-plan.ts';
import { isText } from '../task/text-task.ts';
import { usualForm } from '../task/usual-form.ts';

/** Data that train would refuse, or that would make results too good. */
const CheckFailed: ErrorClass<{ file: string; refused: number; leaks: number }> = defineError(
  'E_CHECK_FAILED',
  'check',
  ({ file, refused, leaks }) => {
    const parts = [
      ...(refused > 0 ? [`${refused} ${refused === 1 ? 'thing keeps' : 'things keep'} it from training`] : []),
      ...(leaks > 0 ? [`${leaks} would make results too good`] : []),
    ];
    return {
      message: `The check of "${file}" failed: ${parts.join('; ')}.`,
      remedy: 'What to do about each stands with it.',
    };
  },
);

/** Calls `work` and puts what the data is refused for among the findings. */
async function finding<T>(findings: Finding[], work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isSeqgraftError(error) || error.category === 'not-found') throw error;
    findings.push(refusal(error));
    return null;
  }
}

function refusal({
  code,
  reason,
  remedy,
}: {
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}): Finding {
  return { code, severity: 'refused', message: reason, remedy: commandRemedies[code] ?? remedy };
}

/** Says what is in a data file, what keeps it from training, and what to do next. Trains nothing and writes nothing. */
export async function check(
  { data: file, typed }: { readonly data: string } & Typed,
  options: CheckOptions,
  { reporter }: ActionContext,
): Promise<Outcome> {
  if (options.task === 'language-model' || (options.task === undefined && isText(file))) {
    return checkText(file, options, reporter);
  }
  const source = options.source === undefined ? null : await loadSourceModel(options.source, options.store, reporter);
  const inspected = await inspectFile(file, options, source?.preprocess);
  const { table, report: data, decided } = inspected;
  const { time = null, timeFormat = null } = decided;
  const findings: Finding[] = [...inspected.problems.map(refusal), ...inspected.findings];
  const task = table === null ? 'forecast' : (source?.preprocess.task ?? kindOfTask(options.task, table));
  const form = frameOf(options, source);

  const split = table === null ? null : await finding(findings, () => splitOf(table, options, task));
  let parts: CheckReport['parts'] = [];
  if (split !== null && table !== null && data !== null) {
    const { stride = 1, minLength } = options;
    const whole = task === 'classify' && options.lookback === undefined && source?.preprocess.cut !== 'sliding';
    const { horizon, ...ofLabels } = form;
    const frame = task === 'forecast' ? form : { ...ofLabels, of: 'label' as const };
    const lookback = whole ? longestSeries(split) : form.lookback;
    const counted = countWindows(split, {
      frame: { ...frame, lookback },
      cut: whole ? 'series' : 'sliding',
      stride,
      minLength,
    });
    parts = counted.parts;
    findings.push(...counted.findings.map((each) => ({ ...each, remedy: commandRemedies[each.code] ?? each.remedy })));
    if (table.labels === null) await finding(findings, () => requireVaryingTarget(split));
    findings.push(...findLeaks(split, { gap: form.gap, horizon }), ...noteColumns(data));
  }
  const heading = noteHeading(decided.heading);
  if (heading !== null) findings.push(heading);
  const shift = source === null || split === null ? null : await finding(findings, () => shiftOf(source, split));
  if (shift !== null) findings.push(...noteShift(shift));
  if (source !== null && table !== null) findings.push(...(await ancestry(source, table)));

  const report: CheckReport = {
    file,
    time,
    timeFormat,
    series: table?.seriesColumn ?? null,
    data,
    task,
    frame: form,
    parts,
    findings,
    shift,
    source: source?.self.ref ?? null,
    next: nextSteps({ file, table, findings, options, typed }),
  };
  const refused = findings.filter(({ severity }) => severity === 'refused').length;
  const leaks = findings.filter(({ severity }) => severity === 'leak').length;
  return {
    result: { ...report },
    text: reportText(report),
    ...(refused + leaks === 0 ? {} : { failure: new CheckFailed({ file, refused, leaks }) }),
  };
}

function frameOf(
  options: CheckOptions,
  source: SourceModel | null,
): Required<Pick<CheckOptions, 'lookback' | 'horizon' | 'gap' | 'rate' | 'targets'>> {
  const known = source?.preprocess.frame ?? { ...usualForm, gap: 0, rate: 1, targets: 'last' as const };
  const { lookback, horizon, gap, rate, targets } = { ...known, ...given(options) };
  return { lookback, horizon, gap, rate, targets };
}

function splitOf(table: Table, options: CheckOptions, task: TaskKind): TimeSplit {
  return splitTable(table, planSplit(options, { parts: table.parts !== null, seriesClasses: task === 'classify' }));
}

function shiftOf({ preprocess }: SourceModel, { train }: TimeSplit): CheckReport['shift'] {
  return preprocess.scaler === null ? null : scalerShift(preprocess.scaler, train);
}

async function ancestry(source: SourceModel, table: Table): Promise<Finding[]> {
  if ((await ownSplit(source, table)) === null) return [];
  const message = `This is the very data that ${source.self.ref} was trained on: what is test here may have been trained on there.`;
  return [
    {
      code: 'L_SAME_DATA',
      severity: 'leak',
      message,
      remedy: 'Adapt to other data, or judge with seqgraft evaluate, which knows the source’s own test rows.',
    },
  ];
}
