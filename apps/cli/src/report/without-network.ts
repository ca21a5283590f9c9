/** Controls that train no network. */
const withoutNetwork: readonly string[] = ['naive', 'seasonal-naive', 'drift', 'majority', 'unigram'];

/** Whether a row of a leaderboard needs no network. */
export function needsNoNetwork(name: string): boolean {
  return withoutNetwork.includes(name);
}
