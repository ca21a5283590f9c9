import { type Finding, FindingList, keptFindings } from '../table/findings.ts';

/** Findings by row that may come in any order: counts all, keeps those of the lowest rows. */
export class RowFindings {
  total = 0;
  #first: { readonly row: number; readonly finding: Finding }[] = [];

  add(row: number, make: () => Finding): void {
    this.total += 1;
    const last = this.#first.at(-1);
    if (this.#first.length === keptFindings && last !== undefined && row > last.row) return;
    this.#first.push({ row, finding: make() });
    if (last !== undefined && row < last.row) this.#first.sort((a, b) => a.row - b.row);
    if (this.#first.length > keptFindings) this.#first.pop();
  }

  /** In order of rows. */
  list(): FindingList {
    const list = new FindingList();
    for (const { finding } of this.#first) list.add(finding);
    list.total = this.total;
    return list;
  }
}
