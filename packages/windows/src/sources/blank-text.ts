import { parseNumberCell } from './number-cell.ts';

/** Whether a text of a label or category stands for none: as of numbers, but `none` is a class in many data sets. */
export function isBlankText(text: string): boolean {
  return parseNumberCell(text, '.') === 'missing' && text.toLowerCase() !== 'none';
}
