/**
 * Runs tasks in order, some of them ahead of who takes their results: `depth` are begun ahead of the one that is handed over.
 *
 * When it is left early (`break`, an error), it waits for what has begun, so that nothing is in flight afterwards.
 */
export async function* readAhead<T>(
  tasks: Iterator<() => Promise<T>>,
  depth: number,
): AsyncGenerator<T, void, undefined> {
  const begun: Promise<T>[] = [];
  const begin = (): void => {
    while (begun.length < depth) {
      const { done, value: task } = tasks.next();
      if (done === true) return;
      const result = task();
      result.catch(() => undefined); // it is awaited when its turn comes, or never
      begun.push(result);
    }
  };
  try {
    for (begin(); begun.length > 0; begin()) {
      const result = await (begun[0] as Promise<T>);
      begun.shift();
      begin(); // before the result is handed over: reading goes on while it is used
      yield result;
    }
  } finally {
    await Promise.allSettled(begun);
  }
}
