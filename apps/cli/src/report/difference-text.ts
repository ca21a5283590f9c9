import type { Verdict } from '@seqgraft/transfer';
import { formatNumber } from '../output/format-number.ts';

function signed(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value).replace('-', '−');
}

/** A difference with its interval: `−43 [−74, −12]`. */
export function differenceText(verdict: Verdict | null): string {
  if (verdict === null) return '–';
  const { difference, low, high } = verdict;
  if (low === null || high === null || low === high) return signed(difference);
  return `${signed(difference)} [${signed(low)}, ${signed(high)}]`;
}
