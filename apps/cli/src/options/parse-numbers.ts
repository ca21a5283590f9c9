import { InvalidArgumentError } from 'commander';
import { nameList } from './name-list.ts';
import { schemaOf, takes } from './value-schema.ts';

function toNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

/** Makes a parser of whole numbers for a flag. */
export function wholeNumber(least: number, most?: number): (text: string) => number {
  const range = most === undefined ? `from ${least} up` : `from ${least} to ${most}`;
  const bounds = { minimum: least, ...(most === undefined ? {} : { maximum: most }) };
  return takes({ type: 'integer', ...bounds }, (text) => {
    const value = toNumber(text);
    if (!Number.isSafeInteger(value) || value < least || (most !== undefined && value > most)) {
      throw new InvalidArgumentError(`It takes a whole number ${range}, got "${text}".`);
    }
    return value;
  });
}

export interface NumberRange {
  readonly above?: number;
  readonly least?: number;
  readonly below?: number;
  readonly most?: number;
}

/** Makes a parser of real numbers for a flag. */
export function realNumber(range: NumberRange): (text: string) => number {
  const bounds = [
    range.above === undefined ? '' : `above ${range.above}`,
    range.least === undefined ? '' : `from ${range.least}`,
    range.below === undefined ? '' : `below ${range.below}`,
    range.most === undefined ? '' : `to ${range.most}`,
  ];
  const words = bounds.filter((bound) => bound !== '').join(' and ');
  const limits = {
    ...(range.least === undefined ? {} : { minimum: range.least }),
    ...(range.most === undefined ? {} : { maximum: range.most }),
    ...(range.above === undefined ? {} : { exclusiveMinimum: range.above }),
    ...(range.below === undefined ? {} : { exclusiveMaximum: range.below }),
  };
  return takes({ type: 'number', ...limits }, (text) => {
    const value = toNumber(text);
    const inside =
      Number.isFinite(value) &&
      value > (range.above ?? Number.NEGATIVE_INFINITY) &&
      value >= (range.least ?? Number.NEGATIVE_INFINITY) &&
      value < (range.below ?? Number.POSITIVE_INFINITY) &&
      value <= (range.most ?? Number.POSITIVE_INFINITY);
    if (!inside) throw new InvalidArgumentError(`It takes a number ${words}, got "${text}".`);
    return value;
  });
}

/** Makes a parser of a list of whole numbers: `128,128`. */
export function wholeNumberList(least: number): (text: string) => number[] {
  const parse = wholeNumber(least);
  return takes({ ...schemaOf(parse), list: true }, (text) => nameList(text).map(parse));
}
