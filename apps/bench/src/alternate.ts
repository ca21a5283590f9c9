/** One thing that is timed. Every call does the same work. */
export interface TimedCase {
  readonly label: string;
  /** Does it once; how long it took in milliseconds, by the clock of the process that did it. */
  run(): number | Promise<number>;
}

export interface AlternateOptions {
  /** Seconds of further rounds after the least ones; no new round begins after them. */
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
  const { seconds, leastRounds, turn = 100, slowFrom = 3000, mostRounds = 1000 } = options;
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
    repeats.set(one.label, Math.max(1, Math.min(50, Math.floor(turn / quickest))));
    await pause();
  }
  const spent = new Map(cases.map(({ label }) => [label, 0]));
  const start = now();
  let end = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds && now() < end; round++) {
    if (round >= leastRounds && end === Number.POSITIVE_INFINITY) {
      end = now() + 1000 * seconds;
      if (seconds === 0) break;
    }
    for (const one of cases) {
      const count = repeats.get(one.label) as number;
      if (count === 0 && round > 0) continue;
      const used = spent.get(one.label) as number;
      // One that takes long sits out until the others have had as much time: they need more times for their p10.
      if (round >= leastRounds && used > (now() - start) / cases.length) continue;
      const before = now();
      if (count > 1) await one.run();
      for (let i = 0; i < Math.max(1, count); i++) (times.get(one.label) as number[]).push(await one.run());
      spent.set(one.label, used + now() - before);
      await pause();
    }
  }
  return times;
}
