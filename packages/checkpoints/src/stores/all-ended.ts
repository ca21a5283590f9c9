/** Waits until all have ended, then throws what the first of those that failed, in their order, threw. */
export async function allEnded(promises: readonly Promise<unknown>[]): Promise<void> {
  for (const end of await Promise.allSettled(promises)) if (end.status === 'rejected') throw end.reason;
}
