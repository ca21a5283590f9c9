import type { Aggregate, CalendarFeature, FillKind, IrregularPolicy, MissingPolicy } from '@seqgraft/windows';
import { InvalidArgumentError } from 'commander';
import { chooseFrom } from './add-option.ts';
import { nameList } from './name-list.ts';
import { realNumber, wholeNumber } from './parse-numbers.ts';
import { takes } from './value-schema.ts';

const fills: readonly FillKind[] = ['forward-fill', 'backward-fill', 'linear', 'nearest'];
const withNumber = ['constant:0', ...fills.map((kind) => `${kind}:3`)] as const;

/** `error`, `drop-window`, `mask`, `zero`, `constant:V`, or a fill with the longest gap that it may close: `forward-fill:3`. */
export function missingPolicy(text: string): MissingPolicy {
  const [kind = '', number] = text.split(':', 2);
  if (number !== undefined && kind === 'constant') return { policy: 'constant', value: realNumber({})(number) };
  const fill = fills.find((each) => each === kind);
  if (number !== undefined && fill !== undefined) return { policy: fill, maxGap: wholeNumber(1)(number) };
  const choice = chooseFrom(['error', 'drop-window', 'mask', 'zero', ...withNumber])(text);
  if (choice === 'error' || choice === 'drop-window' || choice === 'mask' || choice === 'zero') return choice;
  return missingPolicy(choice);
}
takes({ type: 'string', examples: ['error', 'drop-window', 'mask', 'zero', ...withNumber] }, missingPolicy);

const aggregates: readonly Aggregate[] = ['mean', 'sum', 'first', 'last', 'min', 'max', 'count'];

/** `error`, `segment`, `insert`, `delta`, or bins of a step and how their rows become one: `resample:1h`, `resample:1day:sum`. */
export function irregularPolicy(text: string): IrregularPolicy {
  const [kind = '', step, aggregate] = text.split(':');
  if (kind === 'resample' && step !== undefined) {
    const spaced = step.trim().replace(/^(\d+)\s*([a-z]+)$/i, '$1 $2');
    const plain = Number(step);
    return {
      policy: 'resample',
      step: Number.isFinite(plain) && step.trim() !== '' ? plain : spaced,
      ...(aggregate === undefined ? {} : { aggregate: chooseFrom(aggregates)(aggregate) }),
    };
  }
  const choice = chooseFrom(['error', 'segment', 'insert', 'delta', 'resample:1h'])(text);
  return choice === 'resample:1h' ? irregularPolicy(choice) : choice;
}
takes({ type: 'string', examples: ['error', 'segment', 'insert', 'delta', 'resample:1h'] }, irregularPolicy);

/** Those of windows, which --help does not wait for; typed so that none is forgotten. */
const calendarNames: Readonly<Record<CalendarFeature, true>> = {
  'minute-of-hour': true,
  'hour-of-day': true,
  'time-of-day': true,
  'day-of-week': true,
  'day-of-month': true,
  'day-of-year': true,
  'week-of-year': true,
  'month-of-year': true,
  weekend: true,
};

/** Names of calendar features with commas between. */
export function calendarList(text: string): CalendarFeature[] {
  const features = nameList(text).map(chooseFrom(Object.keys(calendarNames) as CalendarFeature[]));
  const twice = features.find((name, index) => features.indexOf(name) !== index);
  if (twice !== undefined) throw new InvalidArgumentError(`It takes each feature once, got "${twice}" twice.`);
  return features;
}
takes({ enum: Object.keys(calendarNames), list: true }, calendarList);
