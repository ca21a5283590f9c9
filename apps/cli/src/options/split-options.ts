import { type Command, InvalidArgumentError } from 'commander';
import { addOption } from './add-option.ts';
import { nameList } from './name-list.ts';
import { wholeNumber } from './parse-numbers.ts';
import { takes } from './value-schema.ts';

/** Shares of train, validation and test that add up to 1. */
export interface Shares {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
}

/** Which rows are trained on, chosen by and judged by. */
export type SplitChoice =
  | (Shares & { readonly by: 'time' | 'series' })
  | { readonly by: 'date'; readonly trainUntil: string; readonly validationUntil?: string }
  | { readonly by: 'part' };

export interface SplitOptions {
  /** Left open: the column that says the parts where there is one, else by time (series that have one class each: by series). */
  readonly split?: SplitChoice;
  readonly embargo?: number;
}

export const defaultSplit: Shares & { readonly by: 'time' } = { by: 'time', train: 0.7, validation: 0.15, test: 0.15 };

const form = 'shares of train, validation and test that add up to 1, like 0.7,0.15,0.15';

/** Reads shares; train may be 0 where nothing is trained. */
function splitShares(text: string, got: string = text): Shares {
  const shares = text.split(',').map((share) => (share.trim() === '' ? Number.NaN : Number(share)));
  const [train, validation, test = 0] = shares;
  const sum = shares.reduce((total, share) => total + share, 0);
  const valid = shares.length >= 2 && shares.length <= 3 && shares.every((share) => share >= 0 && share <= 1);
  if (!valid || train === undefined || validation === undefined || Math.abs(sum - 1) > 1e-9) {
    throw new InvalidArgumentError(`It takes ${form}; or dates, by-series or by-part. Got "${got}".`);
  }
  return { train, validation, test };
}

/**
 * Reads `0.7,0.15,0.15` (shares of the times), `2015-01-01` (test from then on) or `2014-11-01,2015-01-01` (validation from the first,
 * test from the second), `by-series` (with shares of the series: `by-series:0.8,0.1,0.1`), `by-part`.
 */
export function splitChoice(text: string): SplitChoice {
  if (text === 'by-part') return { by: 'part' };
  if (text === 'by-series') return { ...defaultSplit, by: 'series' };
  const [, ofSeries] = /^by-series:(.*)$/.exec(text) ?? [];
  if (ofSeries !== undefined) return { by: 'series', ...splitShares(ofSeries, text) };
  const dates = text.split(',').map((date) => date.trim());
  if (dates.length <= 2 && dates.every((date) => /^\d{4}-\d{2}(-\d{2})?([T ].*)?$/.test(date))) {
    const [first = '', second] = nameList(text);
    if (second !== undefined && second <= first) {
      throw new InvalidArgumentError(
        `It takes where validation begins and then, later, where test does. Got "${text}".`,
      );
    }
    return second === undefined
      ? { by: 'date', trainUntil: first }
      : { by: 'date', trainUntil: first, validationUntil: second };
  }
  return { by: 'time', ...splitShares(text) };
}
takes({ type: ['string', 'array'], examples: ['0.7,0.15,0.15', 'by-series', 'by-part'] }, splitChoice);

const words =
  'shares by time; or dates (2015-01-01: test from then on; 2014-11-01,2015-01-01: validation, then test); by-series[:shares]; by-part';

/** @param otherwise what holds when nothing is typed */
export function addSplitOptions(command: Command, otherwise = '0.7,0.15,0.15; by-part with --part'): void {
  command.optionsGroup('Split:');
  addOption(command, '--split <how>', `${words} (default: ${otherwise})`, { parse: splitChoice });
  addOption(command, '--embargo <rows>', 'rows after each cut that are nobody’s target (default: 0)', {
    parse: wholeNumber(0),
  });
}
