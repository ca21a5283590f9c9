interface NodeLike {
  readonly setImmediate?: (action: () => void) => unknown;
}

/**
 * Resolves when other things that wait have had their turn of the event loop, and what was begun is on its way; in pages at once, for their timers
 * may sleep for a minute.
 */
export async function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis as NodeLike;
  if (setImmediate !== undefined) await new Promise<void>((resolve) => void setImmediate(resolve));
}
