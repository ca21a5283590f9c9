import type { RetentionPolicy } from '@seqgraft/checkpoints';
import { InvalidArgumentError } from 'commander';
import { wholeNumber } from './parse-numbers.ts';

/** Parses `3:test.mae`, or `3:test.accuracy:higher` where higher is better. */
export function parseBest(text: string): NonNullable<RetentionPolicy['best']> {
  const [count = '', metric = '', direction, ...more] = text.split(':');
  const known = direction === undefined || direction === 'higher' || direction === 'lower';
  if (metric === '' || more.length > 0 || !known) {
    throw new InvalidArgumentError(
      `It takes a number and a metric, 3:test.mae or 3:test.accuracy:higher, got "${text}".`,
    );
  }
  return { count: wholeNumber(1)(count), metric, higherIsBetter: direction === 'higher' };
}

/** Parses `10` (each tenth entry) or `7d` (one in seven days). */
export function parseEvery(text: string): NonNullable<RetentionPolicy['every']> {
  const days = /^(.*)d$/.exec(text)?.[1];
  return days === undefined ? { entries: wholeNumber(1)(text) } : { days: wholeNumber(1)(days) };
}
