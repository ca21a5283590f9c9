import type { CheckpointDiff, GroupDifference, JsonChange, MetricPair, TensorDifference } from '@seqgraft/checkpoints';
import { formatShape, type Json } from '@seqgraft/core';
import { type MetricName, metricInfo, metricNames } from '../measures/metric.ts';
import { formatNumber } from './format-number.ts';
import { textTable } from './text-table.ts';

/** Lines of one kind of change that are shown; --json has all. */
const MOST = 12;
/** Characters of a value. */
const LONG = 28;

/** What differs, for people: what matters first, nothing of what is equal but the weights and metrics. */
export function diffPage(diff: CheckpointDiff): string {
  const { a, b } = diff;
  const heading = `${a.ref}@${a.entry} → ${b.ref}@${b.entry}`;
  if (diff.same) return `${heading}\n\nThe same content, by equal digests:\n${a.digest}`;
  const lineage = diff.lineage.filter(({ path }) => !isBulk(path));
  return [
    heading,
    '',
    ancestryWords(diff),
    ...section('Model', changes(diff.spec, 'the same architecture')),
    ...section('Weights', groupLines(diff.groups)),
    ...section('Metrics', metricLines(diff.metrics)),
    ...section('Data in and out', changes(diff.preprocess, 'the same columns, windows and scaler')),
    ...section('Training', changes(lineage, 'nothing else differs')),
    ...section('Options', changes(diff.config, 'the same')),
    ...(diff.training === null ? [] : section('Training state', [stateWords[diff.training.state]])),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`.trimEnd())];
}

/** Long lists that follow from the training: losses by epoch, what was seen, digests of what stayed. */
function isBulk(path: string): boolean {
  return /^(?:history|seen|frozen|distance|anchor|phases)\b/.test(path);
}

const stateWords: Readonly<Record<GroupDifference['state'], string>> = {
  same: 'the same',
  changed: 'differs',
  'only-a': 'only in the first',
  'only-b': 'only in the second',
};

function ancestryWords({ a, b, ancestry: { relation, common, steps } }: CheckpointDiff): string {
  const [first, second] = [`${a.ref}@${a.entry}`, `${b.ref}@${b.entry}`];
  const over = (count: number): string => (count > 1 ? `, over ${count} steps` : '');
  if (relation === 'b-from-a') return `${second} was made from ${first}${over(steps?.b ?? 1)}.`;
  if (relation === 'a-from-b') return `${first} was made from ${second}${over(steps?.a ?? 1)}.`;
  if (relation === 'siblings') return `Both come from ${common?.ref}.`;
  if (relation === 'unrelated') return 'Neither was made from the other, nor both from a third.';
  return 'What both were made from is not in this store.';
}

function groupLines(groups: readonly GroupDifference[]): string[] {
  const rows = groups.flatMap((group) => [
    [group.name, stateWords[group.state], group.state === 'changed' ? movedWords(group.relativeDistance) : ''],
    ...group.tensors.map((tensor) => [`  ${tensor.name}`, tensorWords(tensor), movedWords(tensor.relativeDistance)]),
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map(([name = '', state = '', moved = '']) =>
    `${name.padEnd(widths[0] as number)}  ${state.padEnd(widths[1] as number)}  ${moved}`.trimEnd(),
  );
}

function tensorWords({ state, shapes }: TensorDifference): string {
  const shape = (of: readonly number[] | null): string => (of === null ? '' : formatShape(of));
  if (state === 'reshaped') return `${shape(shapes.a)} → ${shape(shapes.b)}`;
  const where = state === 'same' || state === 'changed' ? '' : `, ${stateWords[state]}`;
  return `${shape(shapes.a ?? shapes.b)}${where}`;
}

/** ‖a − b‖ / ‖a‖ as a share. */
function movedWords(distance: number | null): string {
  if (distance === null) return '';
  return distance === 0 ? 'the same' : `moved by ${formatNumber(100 * distance)} %`;
}

function metricLines(pairs: readonly MetricPair[]): string[] {
  const known = pairs.filter((pair) => nameOf(pair) !== undefined);
  const rows = known.map((pair) => {
    const { path, a, b, difference } = pair;
    const name = nameOf(pair) as MetricName;
    const { format, title } = metricInfo(name);
    const part = path.slice(0, path.indexOf('.'));
    const show = (value: number | null): string => (value === null ? '–' : format(value));
    return [`${part} ${title}`, show(a), show(b), judged(name, difference)];
  });
  return rows.length === 0 ? [] : textTable(['', 'before', 'after', ''], rows, { right: [1, 2] }).split('\n');
}

/** Of `test.mae` and `validation.mae`; what stands deeper is left to --json. */
function nameOf({ path }: MetricPair): MetricName | undefined {
  const found = /^(?:test|validation)\.(\w+)$/.exec(path)?.[1];
  return metricNames.find((name) => name === found);
}

function judged(name: MetricName, difference: number | null): string {
  if (difference === null || difference === 0) return difference === 0 ? 'equal' : '';
  return difference > 0 === (metricInfo(name).better === 'higher') ? 'better' : 'worse';
}

function changes(list: readonly JsonChange[], none: string): string[] {
  if (list.length === 0) return [none];
  const shown = list.slice(0, MOST).map(({ path, a, b }) => {
    const where = path === '' ? 'all' : path;
    if (a === undefined) return `${where}: new, ${short(b)}`;
    return b === undefined ? `${where}: no longer, was ${short(a)}` : `${where}: ${short(a)} → ${short(b)}`;
  });
  const more = list.length - shown.length;
  return more === 0 ? shown : [...shown, `… and ${more} more: --json shows them`];
}

function short(value: Json | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : formatNumber(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}
