import type { TimeStep } from './time-step.ts';
import { day, hour, minute, second, week } from './time-units.ts';

const units: Readonly<Record<string, readonly [TimeStep['unit'], number]>> = {
  ms: ['millisecond', 1],
  s: ['millisecond', second],
  min: ['millisecond', minute],
  h: ['millisecond', hour],
  day: ['millisecond', day],
  week: ['millisecond', week],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['month', 12],
};

/** Reads `15 min`, `1 day`, `2 weeks`, `1 quarter`, or a number of the unit of times that are numbers; null when it is none. */
export function parseResampleStep(text: unknown): TimeStep | null {
  if (typeof text === 'number') return Number.isFinite(text) && text > 0 ? { unit: 'number', size: text } : null;
  const match = typeof text === 'string' ? /^(\d{1,6}(?:\.\d{1,6})?)\s*([a-z]{1,8})$/.exec(text.trim()) : null;
  const word = match?.[2] ?? '';
  const name = Object.hasOwn(units, word) ? word : word.replace(/s$/, '');
  if (match === null || !Object.hasOwn(units, name)) return null;
  const [unit, one] = units[name] as readonly [TimeStep['unit'], number];
  const size = Number(match[1]) * one;
  return Number.isSafeInteger(size) && size > 0 ? { unit, size } : null;
}
