/** Waits before another look: 5 ms at first, then longer, at most a quarter of a second. */
export async function pause(round: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.min(250, 5 * 1.5 ** Math.min(round, 20))));
}
