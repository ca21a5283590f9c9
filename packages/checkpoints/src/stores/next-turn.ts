interface Later {
  readonly setImmediate?: (action: () => void) => unknown;
  readonly setTimeout: (action: () => void) => unknown;
}

/** Resolves when other things that wait have had their turn of the event loop, and what was begun is on its way. */
export function nextTurn(): Promise<void> {
  const { setImmediate, setTimeout } = globalThis as Later;
  return new Promise((resolve) => void (setImmediate ?? setTimeout)(resolve));
}
