import { Random } from '@seqgraft/core';
import { describe, expect, it } from 'vitest';
import { readAhead } from './read-ahead.ts';

function* tasksOf<T>(tasks: readonly (() => Promise<T>)[]): Generator<() => Promise<T>, void> {
  yield* tasks;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('readAhead', () => {
  it('gives results in order, with at most so many begun ahead', async () => {
    const random = new Random(1);
    for (const depth of [1, 2, 5, 100]) {
      let begun = 0;
      const results: number[] = [];
      const tasks = Array.from({ length: 30 }, (_, k) => async () => {
        begun += 1;
        expect(begun - results.length).toBeLessThanOrEqual(depth + 1); // one is being handed over
        for (let wait = random.integer(4); wait > 0; wait--) await turn();
        return k;
      });
      for await (const result of readAhead(tasksOf(tasks), depth)) {
        results.push(result);
        expect(begun).toBe(Math.min(30, results.length + depth)); // begun before the result is used
      }
      expect(results).toEqual(tasks.map((_, k) => k));
    }
  });

  it('waits for what has begun when it is left, and begins no more', async () => {
    let begun = 0;
    let ended = 0;
    const task = async (): Promise<void> => {
      begun += 1;
      await turn();
      await turn();
      ended += 1;
    };
    for await (const _ of readAhead(tasksOf(Array.from({ length: 20 }, () => task)), 4)) {
      expect(begun).toBe(5);
      break;
    }
    expect([begun, ended]).toEqual([5, 5]);
  });

  it('throws an error when its turn comes; later ones are handled too', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const fail = (k: number) => async (): Promise<number> => {
      await turn();
      if (k >= 2) throw new Error(`task ${k}`);
      return k;
    };
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      for await (const k of readAhead(tasksOf([0, 1, 2, 3, 4].map(fail)), 3)) seen.push(k);
    };
    await expect(run()).rejects.toThrow('task 2');
    for (let k = 0; k < 5; k++) await turn();
    process.off('unhandledRejection', note);
    expect(seen).toEqual([0, 1]);
    expect(unhandled).toEqual([]);
  });
});
