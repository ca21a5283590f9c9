import { expect, it } from 'vitest';
import { takeTurns } from './take-turns.ts';

const signal = new AbortController().signal;

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('times every case in turns, each at least three times, and sorts the times', async () => {
  const order: string[] = [];
  const slow = {
    run(): void {
      order.push('slow');
      spin(70);
    },
  };
  const awaited = {
    async run(): Promise<void> {
      order.push('awaited');
      await new Promise((done) => setTimeout(done, 70));
    },
  };
  const times = await takeTurns([slow, awaited], { seconds: 0, signal });
  expect(order).toEqual(['slow', 'awaited', 'slow', 'awaited', 'slow', 'awaited', 'slow', 'awaited']);
  for (const own of times) {
    expect(own).toHaveLength(3);
    expect(own).toEqual([...own].sort((a, b) => a - b));
  }
  expect(times[0]?.[0]).toBeGreaterThanOrEqual(70);
  // The timer of Node may ring one millisecond early.
  expect(times[1]?.[0]).toBeGreaterThanOrEqual(69);
});

it('repeats a quick case within its turn, and does not count the first call of one', async () => {
  let calls = 0;
  const [times = []] = await takeTurns([{ run: () => calls++ }], { seconds: 0, signal });
  expect(times).toHaveLength(3 * 50);
  expect(calls).toBeGreaterThanOrEqual(times.length + 3);
});

it('calls a very slow case once', async () => {
  let calls = 0;
  const slow = {
    run(): void {
      calls += 1;
      spin(10);
    },
  };
  const times = await takeTurns([slow, { run() {} }], { seconds: 0, signal, slowFrom: 9 });
  expect(calls).toBe(1);
  expect(times[0]).toHaveLength(1);
  expect(times[1]).toHaveLength(150);
});

it('ends after the running call when the signal comes', async () => {
  const interruption = new AbortController();
  const order: string[] = [];
  const first = {
    run(): void {
      order.push('first');
      interruption.abort();
    },
  };
  const turns = takeTurns([first, { run: () => order.push('second') }], { seconds: 9, signal: interruption.signal });
  await expect(turns).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
  expect(order).toEqual(['first']);
});
