import { momentText } from './moment-text.ts';
import type { Cell } from './record-chunk.ts';

/** A cell as a text, trimmed; what is missing is blank. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
  return cell instanceof Date ? momentText(cell.getTime(), 'Z') : String(cell);
}
