import { quantile } from '@seqgraft/core';
import type { WantedColumn } from '../scaling/scaler-options.ts';
import type { ColumnVisitor } from './visit-train.ts';

/** Values of a 16-bit digit. */
const digits = 1 << 16;
const passes = 4;

/** Columns that are looked at in one pass: up to 1.5 MB of counts each. */
const columnsAtOnce = 16;

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
const [lowWord, highWord] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];

/** The order statistic of one rank, as far as its digits are known. */
interface Rank {
  readonly rank: number;
  /** The digits that are known, as one number. */
  prefix: number;
  /** Its rank among the values that begin with them. */
  rest: number;
}

/**
 * Counts the next digit of the values that begin with some digits. A value is 64 bits, whose order as an unsigned number is that of the values when
 * negative ones are inverted and the sign of the others is set (Herf, "Radix tricks", 2001).
 */
class DigitCounter implements ColumnVisitor {
  readonly column: WantedColumn;
  readonly ranks: readonly Rank[];
  readonly #counts = new Map<number, Uint32Array>();
  pass = 0;

  constructor(column: WantedColumn, ranks: readonly Rank[]) {
    this.column = column;
    this.ranks = ranks;
    this.#begin();
  }

  #begin(): void {
    this.#counts.clear();
    for (const { prefix } of this.ranks)
      if (!this.#counts.has(prefix)) this.#counts.set(prefix, new Uint32Array(digits));
  }

  transformed(value: number): void {
    number[0] = value;
    let high = words[highWord as 0] as number;
    let low = words[lowWord as 0] as number;
    if (high >= 0x80000000) {
      high = ~high >>> 0;
      low = ~low >>> 0;
    } else high += 0x80000000;
    const { pass } = this;
    const prefix = pass === 0 ? 0 : pass === 1 ? high >>> 16 : pass === 2 ? high : high * digits + (low >>> 16);
    const counts = this.#counts.get(prefix);
    if (counts === undefined) return;
    const digit = pass === 0 ? high >>> 16 : pass === 1 ? high & 0xffff : pass === 2 ? low >>> 16 : low & 0xffff;
    counts[digit] = (counts[digit] as number) + 1;
  }

  /** Takes the next digit of each rank from the counts. */
  next(): void {
    for (const rank of this.ranks) {
      const counts = this.#counts.get(rank.prefix) as Uint32Array;
      let digit = 0;
      while (rank.rest >= (counts[digit] as number)) rank.rest -= counts[digit++] as number;
      // The last digits would make more than 53 bits: they are kept apart until then.
      if (this.pass < passes - 1) rank.prefix = rank.prefix * digits + digit;
      else rank.rest = digit;
    }
    this.pass += 1;
    if (this.pass < passes) this.#begin();
  }
}

/** The value of a rank whose digits are all known: 48 bits in `prefix`, the last 16 in `rest`. */
function numberOf({ prefix, rest }: Rank): number {
  let high = Math.floor(prefix / digits);
  let low = (prefix % digits) * digits + rest;
  if (high >= 0x80000000) high -= 0x80000000;
  else {
    high = ~high >>> 0;
    low = ~low >>> 0;
  }
  words[highWord as 0] = high;
  words[lowWord as 0] = low;
  return number[0] as number;
}

/**
 * Quantiles of some columns, exactly those of `quantile` over all their sorted values, without keeping or sorting them: a radix selection in four
 * passes of 16 bits.
 *
 * @param columns with the number of their values
 * @param pass visits all values of the columns once
 * @returns for each column the quantiles of the shares
 */
export async function streamQuantiles(
  columns: readonly { readonly column: WantedColumn; readonly count: number }[],
  shares: readonly number[],
  pass: (visitors: readonly ColumnVisitor[]) => Promise<void>,
): Promise<number[][]> {
  const found: number[][] = [];
  for (let first = 0; first < columns.length; first += columnsAtOnce) {
    const some = columns.slice(first, first + columnsAtOnce);
    const counters = some.map(({ column, count }) => new DigitCounter(column, ranksOf(count, shares)));
    for (let k = 0; k < passes; k++) {
      await pass(counters);
      for (const counter of counters) counter.next();
    }
    for (const [k, { ranks }] of counters.entries()) {
      const sorted: Record<number, number> & { length: number } = { length: (some[k] as { count: number }).count };
      for (const rank of ranks) sorted[rank.rank] = numberOf(rank);
      found.push(shares.map((share) => quantile(sorted, share)));
    }
  }
  return found;
}

/** The ranks that {@link quantile} looks at. */
function ranksOf(count: number, shares: readonly number[]): Rank[] {
  const ranks = new Set<number>();
  for (const share of shares) {
    const below = Math.floor((count - 1) * share);
    ranks.add(below).add(Math.min(below + 1, count - 1));
  }
  return Array.from(ranks, (rank) => ({ rank, prefix: 0, rest: rank }));
}
