/**
 * Shares a number of seats out over groups in proportion to their sizes, by largest remainders (Hamilton); ties go to the earlier group.
 *
 * @param seats at most the sum of the sizes.
 * @returns for each group at most its size; together `seats`.
 */
export function apportion(seats: number, sizes: readonly number[]): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return sizes.map(() => 0);
  const quotas = sizes.map((size) => (seats * size) / total);
  const taken = quotas.map(Math.floor);
  const remainders = quotas.map((quota) => quota - Math.floor(quota));
  const left = seats - taken.reduce((sum, count) => sum + count, 0);
  const byRemainder = Array.from(sizes.keys()).sort(
    (a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b,
  );
  for (const group of byRemainder.slice(0, left)) taken[group] = (taken[group] as number) + 1;
  return taken;
}
