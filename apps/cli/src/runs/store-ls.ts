import { type CheckpointSummary, listRefs, listTags, type TagPlace } from '@seqgraft/checkpoints';
import { formatMetric, type MetricName, metricInfo } from '../measures/metric.ts';
import { readMetrics } from '../measures/read-metrics.ts';
import type { StoreOptions } from '../options/store-options.ts';
import { counted } from '../output/counted.ts';
import { humanBytes } from '../output/human-bytes.ts';
import { shortTime } from '../output/short-time.ts';
import { tagWord } from '../output/tag-word.ts';
import { textTable } from '../output/text-table.ts';
import type { ActionContext, Outcome } from '../run-action.ts';
import { isRun } from '../store/is-run.ts';
import { openStore } from '../store/open-store.ts';
import { checkpointRef } from '../task/checkpoint-ref.ts';

export interface StoreLsOptions extends StoreOptions {
  /** Every entry instead of the newest of each name. */
  readonly all?: boolean;
  /** Also the runs that can be resumed. */
  readonly runs?: boolean;
}

/** Lists the checkpoints of a store. */
export async function listStore(options: StoreLsOptions, { reporter }: ActionContext): Promise<Outcome> {
  const store = await openStore(options.store);
  const { refs, entries, warnings } = await listRefs(store, { history: options.all ?? false });
  const tagged = await listTags(store);
  for (const warning of [...warnings, ...tagged.warnings]) reporter.warn(warning);
  const shown = options.runs ? refs : refs.filter(({ ref }) => !isRun(ref));
  const tagsOf = (ref: string): TagPlace[] => tagged.tags.filter((tag) => tag.ref === ref);
  return {
    result: {
      refs: shown.map((summary) => {
        const { ref, entry, created, metrics, parent, bytes } = summary;
        const tags = tagsOf(ref).filter((tag) => tag.entry === entry);
        return {
          ...checkpointRef(summary),
          created,
          metrics,
          parent,
          bytes,
          tags: tags.map(tagWord),
          entries: entries[ref],
        };
      }),
    },
    text: [...table(shown, tagsOf, options.all ?? false), ...notes(refs, entries, options)].join('\n'),
  };
}

function table(refs: readonly CheckpointSummary[], tagsOf: (ref: string) => TagPlace[], all: boolean): string[] {
  if (refs.length === 0) return [];
  const measured = refs.map(({ metrics }) => firstMetric(metrics));
  const names = new Set(measured.flatMap((metric) => (metric === null ? [] : [metric.name])));
  // One metric for all stands in the heading, several beside their values.
  const [only] = names.size === 1 ? names : [];
  const rows = refs.map(({ ref, entry, created, parent, bytes }, index) => [
    `${ref}@${entry}`,
    shortTime(created),
    metricText(measured[index] ?? null, only),
    humanBytes(bytes),
    parent?.ref ?? '',
    // In the short list an older entry that has a tag has no line of its own.
    tagsOf(ref)
      .filter((tag) => !all || tag.entry === entry)
      .map((tag) => (tag.entry === entry ? tagWord(tag) : `${tagWord(tag)} (@${tag.entry})`))
      .join(', '),
  ]);
  const heading = ['ref', 'published (UTC)', only === undefined ? 'test' : `test ${metricInfo(only).title}`, 'size'];
  return [textTable(...withoutEmpty([...heading, 'made from', 'tags'], rows), { right: [2, 3] })];
}

interface Measured {
  readonly name: MetricName;
  readonly value: number;
}

/** The first metric on test. */
function firstMetric(metrics: CheckpointSummary['metrics']): Measured | null {
  const [found] = Object.entries(readMetrics(metrics, 'test') ?? {});
  return found === undefined ? null : { name: found[0] as MetricName, value: found[1] as number };
}

function metricText(measured: Measured | null, only: MetricName | undefined): string {
  if (measured === null) return '–';
  const text = formatMetric(measured.name, measured.value);
  return only === undefined ? `${metricInfo(measured.name).title} ${text}` : text;
}

/** The last two columns only where a row has something there. */
function withoutEmpty(heading: string[], rows: string[][]): [string[], string[][]] {
  const kept = heading.map((_, column) => column < 4 || rows.some((row) => row[column] !== ''));
  const keep = (cells: string[]): string[] => cells.filter((_, column) => kept[column]);
  return [keep(heading), rows.map(keep)];
}

/** What the table does not show, and how to see it. */
function notes(
  refs: readonly CheckpointSummary[],
  entries: Readonly<Record<string, number>>,
  { all, runs }: StoreLsOptions,
): string[] {
  const names = Object.keys(entries).filter((ref) => runs || !isRun(ref));
  const hiddenRuns = runs ? 0 : new Set(refs.map(({ ref }) => ref).filter(isRun)).size;
  const older = all ? 0 : names.reduce((sum, ref) => sum + (entries[ref] as number) - 1, 0);
  const words = [
    ...(names.length === 0 ? ['No checkpoints yet: seqgraft train DATA.csv --name NAME makes one.'] : []),
    ...(older === 0 ? [] : [`${counted(older, 'older entry', 'older entries')}: --all lists them.`]),
    ...(hiddenRuns === 0 ? [] : [`${counted(hiddenRuns, 'run')} that can be resumed: --runs lists them.`]),
  ];
  return words.length === 0 || names.length === 0 ? words : ['', ...words];
}
