import type { Finding, Findings } from './file-errors.ts';

const kept = 100;

/** Collects what is wrong of one kind: counts all, keeps the first 100. */
export class FindingList implements Findings {
  total = 0;
  readonly first: Finding[] = [];

  add(finding: Finding): void {
    this.total += 1;
    if (this.first.length < kept) this.first.push(finding);
  }
}

/** A cell as an error shows it: quoted, control characters escaped, not too long. */
export function showCell(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
