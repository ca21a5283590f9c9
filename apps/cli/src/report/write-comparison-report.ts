import { ancestorsOf } from '@seqgraft/checkpoints';
import type { TargetOptions } from '../options/adapt-options.ts';
import type { RefAndData, Typed } from '../options/command-options.ts';
import type { ActionContext } from '../run-action.ts';
import { openStore } from '../store/open-store.ts';
import type { TargetTask } from '../task/target-task.ts';
import { version } from '../version.ts';
import { type ReportParts, reportDataOf } from './report-data-of.ts';
import { reportFacts } from './report-facts.ts';
import { scalerChoice } from './scaler-choice.ts';
import { typedCommand } from './typed-command.ts';
import { writeReport } from './write-report.ts';

/** What a command knows of its comparison; the rest of the report comes from the task and the options. */
export interface ComparisonReport
  extends Pick<ReportParts, 'comparison' | 'verdict' | 'note' | 'shown' | 'learningCurve' | 'forgetting'> {
  readonly command: 'adapt' | 'compare';
  /** What the source was carried to. */
  readonly carriedTo: string;
  readonly place: RefAndData & Typed;
  readonly target: TargetTask;
  readonly options: TargetOptions;
  readonly backend: string;
  /** What the command prints with --json. */
  readonly result: Readonly<Record<string, unknown>>;
}

/** Writes the report of `adapt` or `compare` and says where. @throws E_OUTPUT */
export async function writeComparisonReport(
  file: string,
  { command, carriedTo, place, target, options, backend, result, ...parts }: ComparisonReport,
  { reporter, signal }: ActionContext,
): Promise<void> {
  const { sources } = target;
  const report = await reportDataOf({
    ...parts,
    target,
    title: `${sources.map(({ self }) => self.ref).join(', ')} → ${carriedTo}`,
    command: typedCommand(place, sources),
    version,
    date: new Date(),
    warnings: reporter.warnings,
    facts: reportFacts(target, options, backend),
    scaler: scalerChoice(target, { wanted: options.scalerPolicy, main: parts.comparison.main }),
    ancestors: (await ancestorsOf(await openStore(options.store), sources[0].self.ref)).checkpoints,
    season: options.season,
    signal,
  });
  await writeReport(file, { command, version, result, report });
  reporter.say(`Report: ${file}`);
}
