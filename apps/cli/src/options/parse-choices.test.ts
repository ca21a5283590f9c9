import { calendarFeatures } from '@seqgraft/windows';
import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { classWeights, lossChoice } from './parse-loss.ts';
import { calendarList, irregularPolicy, missingPolicy } from './parse-policies.ts';
import { checkedSchedule, scheduleOf } from './parse-schedule.ts';
import { splitChoice } from './split-options.ts';

describe('--split', () => {
  it.each([
    ['0.7,0.15,0.15', { by: 'time', train: 0.7, validation: 0.15, test: 0.15 }],
    ['0.8,0.2', { by: 'time', train: 0.8, validation: 0.2, test: 0 }],
    ['by-series', { by: 'series', train: 0.7, validation: 0.15, test: 0.15 }],
    ['by-series:0.6,0.2,0.2', { by: 'series', train: 0.6, validation: 0.2, test: 0.2 }],
    ['by-part', { by: 'part' }],
    ['2015-01-01', { by: 'date', trainUntil: '2015-01-01' }],
    ['2014-11-01,2015-01-01', { by: 'date', trainUntil: '2014-11-01', validationUntil: '2015-01-01' }],
    ['2014-11-01T06:00Z', { by: 'date', trainUntil: '2014-11-01T06:00Z' }],
  ])('reads %s', (text, choice) => expect(splitChoice(text)).toEqual(choice));

  it.each([
    '',
    '1',
    '0.7,0.2,0.2',
    '0.7,-0.1,0.4',
    'by-time',
    'by-series:1',
    '2015-01-01,2015-02-01,2015-03-01',
    'a,b',
  ])('refuses "%s"', (text) => expect(() => splitChoice(text)).toThrow(InvalidArgumentError));
});

describe('--loss', () => {
  it.each([
    ['mae', 'mae'],
    ['huber:0.5', { kind: 'huber', delta: 0.5 }],
    ['quantile:0.1,0.5,0.9', { kind: 'quantile', quantiles: [0.1, 0.5, 0.9] }],
    ['quantile', { kind: 'quantile', quantiles: [0.1, 0.5, 0.9] }],
    ['gaussian-nll', 'gaussian-nll'],
  ])('reads %s', (text, loss) => expect(lossChoice(text)).toEqual(loss));

  it.each(['maee', 'huber:0', 'quantile:0.9,0.1', 'quantile:0.5,0.5', 'quantile:0,1', ''])('refuses "%s"', (text) =>
    expect(() => lossChoice(text)).toThrow(InvalidArgumentError),
  );

  it('names the nearest one', () => expect(() => lossChoice('gausian-nll')).toThrow(/gaussian-nll"/));
});

describe('--schedule', () => {
  it.each([
    ['constant', { kind: 'constant' }],
    ['cosine:0.1:0.2', { kind: 'cosine', floor: 0.1, warmup: 0.2 }],
    ['slanted-triangular', { kind: 'slanted-triangular' }],
    ['slanted-triangular:0.1:32', { kind: 'slanted-triangular', cut: 0.1, ratio: 32 }],
    ['plateau:0.5:3', { kind: 'plateau', factor: 0.5, patience: 3 }],
    ['warm-up', { kind: 'warm-up', steps: 20 }],
    ['warm-up:7', { kind: 'warm-up', steps: 7 }],
  ])('reads %s', (text, schedule) => expect(scheduleOf(checkedSchedule(text), 200)).toEqual(schedule));

  it.each(['', 'cosine:2', 'constant:1', 'plateau:1', 'warm-up:0', 'slanted-triangular:0.1:32:1', 'linear:x'])(
    'refuses "%s"',
    (text) => expect(() => checkedSchedule(text)).toThrow(InvalidArgumentError),
  );

  it('names the nearest one', () => expect(() => checkedSchedule('one-cycel')).toThrow(/"one-cycle"/));
});

describe('--class-weights', () => {
  it('reads balanced, or a list', () => {
    expect(classWeights('balanced')).toBe('balanced');
    expect(classWeights('1,20')).toEqual([1, 20]);
  });
  it.each(['5', 'even', '1,-1'])('refuses "%s"', (text) =>
    expect(() => classWeights(text)).toThrow(InvalidArgumentError),
  );
});

describe('--missing, --irregular, --calendar', () => {
  it.each([
    ['error', 'error'],
    ['mask', 'mask'],
    ['forward-fill:3', { policy: 'forward-fill', maxGap: 3 }],
    ['linear:12', { policy: 'linear', maxGap: 12 }],
    ['constant:-1.5', { policy: 'constant', value: -1.5 }],
  ])('reads --missing %s', (text, policy) => expect(missingPolicy(text)).toEqual(policy));

  it.each(['forward-fill', 'forward-fill:0', 'linear:x', 'constant', 'fill'])('refuses --missing "%s"', (text) =>
    expect(() => missingPolicy(text)).toThrow(InvalidArgumentError),
  );

  it.each([
    ['segment', 'segment'],
    ['resample:1h', { policy: 'resample', step: '1 h' }],
    ['resample:15 min:sum', { policy: 'resample', step: '15 min', aggregate: 'sum' }],
    ['resample:5', { policy: 'resample', step: 5 }],
  ])('reads --irregular %s', (text, policy) => expect(irregularPolicy(text)).toEqual(policy));

  it.each(['resample', 'resample:1h:median', 'segments'])('refuses --irregular "%s"', (text) =>
    expect(() => irregularPolicy(text)).toThrow(InvalidArgumentError),
  );

  it('knows every calendar feature', () => {
    expect(calendarList(calendarFeatures.join(','))).toEqual(calendarFeatures);
    expect(() => calendarList('day-of-weak')).toThrow(/day-of-week"/);
    expect(() => calendarList('weekend,weekend')).toThrow(/twice/);
  });
});
