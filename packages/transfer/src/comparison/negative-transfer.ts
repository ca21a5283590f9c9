import type { ComparisonRow, NegativeTransfer } from './comparison-result.ts';

/** Strategies that are worse than training from scratch; null when none is. */
export function negativeTransferOf(rows: readonly ComparisonRow[]): NegativeTransfer | null {
  const strategies = rows.filter(
    ({ kind, name, failure }) => kind === 'strategy' && name !== 'auto' && failure === null,
  );
  const hurt = strategies.filter(({ versusScratch }) => versusScratch?.verdict === 'hurts').reverse(); // rows are best first
  if (hurt.length === 0) return null;
  const names = hurt.map(({ name }) => name);
  const all = hurt.length === strategies.length;
  const sentence = all
    ? `Negative transfer: starting from this source is worse than starting from nothing, by ${strategies.length === 1 ? 'the strategy that ran' : 'every strategy that ran'} (${names.join(', ')}). Train from scratch, or look for another source.`
    : `Negative transfer: ${names.join(', ')} ${names.length === 1 ? 'does' : 'do'} worse than training from scratch.`;
  return { strategies: names, all, sentence };
}
