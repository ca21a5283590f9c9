import type { Verdict } from '@seqgraft/transfer';
import { html, type Markup } from './html.ts';
import { roundLike } from './round-like.ts';

function signed(value: number, like: number): string {
  const text = roundLike(value, like);
  return value > 0 ? `+${text}` : text;
}

/** A difference and under it its interval, as exact as the means that it is the difference of: `−43`, `[−74, −12]`. */
export function differenceText(verdict: Verdict | null): Markup {
  if (verdict === null) return html`–`;
  const { difference, low, high, controlMean, candidateMean } = verdict;
  const like = Math.min(
    ...[controlMean, candidateMean].map(Math.abs).filter((size) => size > 0),
    Number.POSITIVE_INFINITY,
  );
  const number = html`<span class="difference">${signed(difference, like)}</span>`;
  if (low === null || high === null || low === high) return number;
  return html`<span>${number} <span class="range">[${signed(low, like)}, ${signed(high, like)}]</span></span>`;
}
