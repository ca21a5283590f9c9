import { defineError, type ErrorClass } from '@seqgraft/core';

/** Stopped by Ctrl-C between two calls. */
const Interrupted: ErrorClass<Record<string, never>> = defineError('E_INTERRUPTED', 'interrupted', () => ({
  message: 'The signal ended the measurement.',
  remedy: 'Start it again; nothing was changed.',
}));

/** Something that is timed. Every call does the same work. */
export interface TimedCase {
  run(): unknown;
}

export interface TurnOptions {
  /** For all of it; what was begun is ended, and every case has its least number of turns whatever they take. */
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** A case whose first call takes more milliseconds is not called again: minutes of it say no more. Default 3000. */
  readonly slowFrom?: number;
}

/** A turn of a quick case repeats it for about this long, as training does: caches are its own, and threads awake. */
const turn = 100; // ms
const leastTurns = 3;
/** V8 compiles WebAssembly anew, for speed, after some milliseconds of work. */
const warmUp = 60; // ms

/** Gives way to signals, and lets threads that spin after their work come to rest. */
function rest(): Promise<void> {
  return new Promise((done) => setTimeout(done, 2));
}

async function time({ run }: TimedCase): Promise<number> {
  const start = performance.now();
  const result = run();
  // Awaited only where there is something to await: a turn of the event loop is no part of a step.
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * Times cases in turns, A B C A B C …, so that whatever else the machine does meets all of them alike.
 *
 * Calls that warm up do not count, nor does the first of each longer turn.
 *
 * @returns the times of each case in milliseconds, in ascending order
 * @throws E_INTERRUPTED after the running call when the signal comes
 */
export async function takeTurns(cases: readonly TimedCase[], options: TurnOptions): Promise<number[][]> {
  const { seconds, signal, slowFrom = 3000 } = options;
  const end = performance.now() + 1000 * seconds;
  const pause = async (): Promise<void> => {
    await rest();
    if (signal.aborted) throw new Interrupted({});
  };
  const times: number[][] = [];
  const calls: number[] = [];
  for (const each of cases) {
    const first = await time(each);
    await pause();
    const slow = first > slowFrom;
    times.push(slow ? [first] : []);
    let quickest = first;
    for (let spent = first; !slow && spent < warmUp; ) {
      const one = await time(each);
      spent += one;
      quickest = Math.min(quickest, one);
    }
    calls.push(slow ? 0 : Math.max(1, Math.min(50, Math.floor(turn / quickest))));
    await pause();
  }
  const start = performance.now();
  const spent = cases.map(() => 0);
  for (let round = 0; round < leastTurns || performance.now() < end; round++) {
    let idle = true;
    for (const [index, each] of cases.entries()) {
      const count = calls[index] as number;
      // One that takes long sits out until the others have had as much time.
      const share = (performance.now() - start) / cases.length;
      if (count === 0 || (round >= leastTurns && (spent[index] as number) > share)) continue;
      idle = false;
      const before = performance.now();
      if (count > 1) await time(each);
      for (let call = 0; call < count; call++) (times[index] as number[]).push(await time(each));
      spent[index] = (spent[index] as number) + performance.now() - before;
      await pause();
    }
    if (idle) break;
  }
  return times.map((own) => own.sort((a, b) => a - b));
}
