import { isSeqgraftError } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { bruteForceWindows, type PlainWindow } from '../../test/brute-force-windows.ts';
import { type RandomTask, randomTask, splitOfTask, tasksPerTable } from '../../test/random-task.ts';
import type { SplitWindows } from './cut-windows.ts';
import { slideWindows } from './slide-windows.ts';
import type { Windows } from './windows.ts';

const cases = 30_000;
const partNames = ['train', 'validation', 'test'] as const;

function fail(task: RandomTask, what: string, values: object): never {
  throw new Error(`${what} of ${JSON.stringify({ ...task, holes: [...task.holes] })}: ${JSON.stringify(values)}`);
}

/** Fails with the task: `expect` on each of millions of numbers would take minutes. */
function same(task: RandomTask, what: string, got: ArrayLike<number>, expected: ArrayLike<number>): void {
  let equal = got.length === expected.length;
  for (let i = 0; equal && i < expected.length; i++) equal = Object.is(got[i], expected[i]);
  if (!equal) fail(task, what, { got: Array.from(got), expected: Array.from(expected) });
}

/** The numbers of several windows, one after the other, against what was got for all of them. */
function sameJoined(
  task: RandomTask,
  what: string,
  got: ArrayLike<number>,
  parts: readonly (readonly number[])[],
): void {
  const isFloat32 = got instanceof Float32Array;
  let at = 0;
  for (const part of parts) {
    for (const value of part) {
      // What is missing or padding is 0 for a model.
      const expected = isFloat32 ? Math.fround(Number.isNaN(value) ? 0 : value) : value;
      if (!Object.is(got[at++], expected)) fail(task, what, { got: Array.from(got), expected: parts });
    }
  }
  if (at !== got.length) fail(task, what, { got: Array.from(got), expected: parts });
}

function compare(task: RandomTask, windows: Windows, found: readonly PlainWindow[]): void {
  same(task, 'count', [windows.windowCount], [found.length]);
  const padded = found.some(({ rows }) => rows.includes(null));
  for (const batch of windows.batches({ size: 5 })) {
    const part = found.slice(batch.windows[0], (batch.windows[0] as number) + batch.windows.length);
    const of = (pick: (window: PlainWindow) => readonly number[]): (readonly number[])[] => part.map(pick);
    sameJoined(
      task,
      'inputs',
      batch.inputs.data,
      of(({ inputs }) => inputs),
    );
    sameJoined(
      task,
      'targets',
      batch.targets.data,
      of(({ targets }) => targets),
    );
    const mask = padded ? of(({ rows }) => rows.map((row) => (row === null ? 0 : 1))) : [];
    sameJoined(task, 'mask', batch.mask?.data ?? [], mask);
    const weights = task.weighted ? of(({ weights }) => weights) : [];
    sameJoined(task, 'weights', batch.weights?.data ?? [], weights);
    same(task, 'shape', batch.inputs.shape, [part.length, ...windows.inputShape]);
  }
  sameJoined(
    task,
    'targetsOf',
    windows.targetsOf(),
    found.map(({ targets }) => targets),
  );
  sameJoined(
    task,
    'timesOf',
    windows.timesOf(),
    found.map(({ times }) => times),
  );
  const series = windows.seriesOf();
  const off = series.length !== found.length || series.some((id, k) => id !== `s${found[k]?.series}`);
  if (off) fail(task, 'seriesOf', { got: series, expected: found.map((window) => window.series) });
}

/** The error that a task must end in, or null. */
function dueError(task: RandomTask, expected: readonly (readonly PlainWindow[])[]): string | null {
  const { gap, rate, of } = task.options;
  const least = (task.minimum - 1) * rate + gap + (of === 'label' ? 1 : 1 + task.horizon);
  const isShort = ({ length, cuts }: RandomTask['series'][number]): boolean => {
    const borders = [0, ...cuts, length];
    return Math.max(...borders.slice(1).map((border, i) => border - (borders[i] as number))) < least;
  };
  if (task.series.some(isShort)) return 'E_TOO_SHORT';
  const isEmpty = (found: readonly PlainWindow[]): boolean =>
    found.length === 0 || (task.weighted && found.every(({ weights }) => weights.every((weight) => weight === 0)));
  return expected.some((found, part) => (task.shares[part] as number) > 0 && isEmpty(found)) ? 'E_NO_WINDOWS' : null;
}

describe('slideWindows', () => {
  it(`gives the windows that a brute force finds, with all they hold, or the error that is due, in ${cases} random cases`, () => {
    let compared = 0;
    let refused = 0;
    let split = splitOfTask(randomTask(0));
    for (let number = 0; number < cases; number++) {
      const task = randomTask(number);
      if (number % tasksPerTable === 0) split = splitOfTask(task);
      const expected = bruteForceWindows(task);
      const due = dueError(task, expected);
      let windows: SplitWindows | null = null;
      let thrown: unknown = null;
      try {
        windows = slideWindows(split, task.options);
      } catch (error) {
        if (!isSeqgraftError(error)) throw error;
        thrown = error.code;
      }
      if (thrown !== due) fail(task, 'error', { thrown, due });
      if (windows === null) {
        refused += 1;
        continue;
      }
      for (const [part, name] of partNames.entries()) {
        const found = expected[part] as PlainWindow[];
        compare(task, windows[name], found);
        compared += found.length;
      }
    }
    expect(refused).toBeLessThan(cases / 2);
    expect(compared).toBeGreaterThan(cases * 5);
  }, 300_000);
});
