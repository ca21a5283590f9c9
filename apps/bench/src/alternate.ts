/** One thing that is timed. Every call does the same work. */
export interface TimedCase {
  readonly label: string;
  /** Does it once; how long it took in milliseconds, by the clock of the process that did it. */
  run(): number | Promise<number>;
}

export interface AlternateOptions {
  /** No new round begins after this many seconds. */
  readonly seconds: number;
  /** Rounds at least, whatever they take. */
  readonly leastRounds: number;
  /** A turn of a quick case repeats it until about this many milliseconds have gone by. */
  readonly turn?: number;
  /** A case whose first call takes longer (ms) has but one more call, which counts with the first. */
  readonly slowFrom?: number;
  readonly mostRounds?: number;
  /** Now, in milliseconds; for tests. */
  readonly now?: () => number;
  /** Lets threads that spin after their work come to rest between turns; for tests. */
  readonly rest?: () => Promise<void>;
}

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/**
 * Times cases in turns, A B C A B C …, so that whatever else the machine does meets all of them alike.
 *
 * The first call of each is not counted, and nor is the first of each turn of a quick case, which finds the caches as
 * another case left them. Both calls of a slow case count.
 *
 * @returns the times of each case by label, in milliseconds
 */
export async function alternate(
  cases: readonly TimedCase[],
  options: AlternateOptions,
): Promise<Map<string, number[]>> {
  const { seconds, leastRounds, turn = 30, slowFrom = 3000, mostRounds = 1000 } = options;
  const { now = () => performance.now(), rest: pause = rest } = options;
  const times = new Map<string, number[]>();
  const repeats = new Map<string, number>();
  for (const one of cases) {
    if (times.has(one.label)) throw new Error(`Two cases are called ${one.label}.`);
    const first = await one.run();
    await pause();
    if (first > slowFrom) {
      times.set(one.label, [first]);
      repeats.set(one.label, 0);
      continue;
    }
    times.set(one.label, []);
    // The first call compiles and allocates, and a later one may be disturbed: the quickest tells how long one takes.
    let quickest = await one.run();
    for (let i = 0; i < 4 && quickest < turn; i++) quickest = Math.min(quickest, await one.run());
    repeats.set(one.label, Math.max(1, Math.min(20, Math.floor(turn / quickest))));
    await pause();
  }
  const end = now() + 1000 * seconds;
  for (let round = 0; round < mostRounds && (round < leastRounds || now() < end); round++) {
    for (const one of cases) {
      const slow = repeats.get(one.label) === 0;
      if (slow && round > 0) continue;
      const count = Math.max(1, repeats.get(one.label) as number);
      if (count > 1) await one.run();
      for (let i = 0; i < count; i++) (times.get(one.label) as number[]).push(await one.run());
      await pause();
    }
  }
  return times;
}
