import { formatPlace, listSome, type Place } from './place.ts';

/** A place and what stood there. */
export type Finding = Place & { readonly got: string };

/** All that is wrong of one kind: how much there is, and the first of it. */
export type Findings = { readonly total: number; readonly first: readonly Finding[] };

/** How many findings an error carries: enough to mend a file by, few enough to print. */
export const keptFindings = 100;

/** Collects what is wrong of one kind: counts all, keeps the first. */
export class FindingList implements Findings {
  total = 0;
  readonly first: Finding[] = [];

  add(finding: Finding): void {
    this.total += 1;
    if (this.first.length < keptFindings) this.first.push(finding);
  }

  /** One list of several, in order of lines. */
  static merge(lists: readonly FindingList[]): FindingList {
    const all = new FindingList();
    const findings = lists.flatMap(({ first }) => first).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    for (const finding of findings) all.add(finding);
    all.total = lists.reduce((total, list) => total + list.total, 0);
    return all;
  }
}

/** `column "load", line 3: "x"; column "load", line 9: "y"; and 7 more` */
export function describeFindings({ total, first }: Findings): string {
  return listSome(
    first.map(({ got, ...place }) => `${formatPlace(place)}: ${got}`),
    total,
  );
}

/** A cell as an error shows it: quoted, control characters escaped, not too long. */
export function showCell(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
