/** The series of a source in order of first appearance, and how many rows each has. */
export class SeriesNames {
  readonly ids: string[] = [];
  readonly counts: number[] = [];
  /** Whether the rows of each series stood together, one series after the other. */
  grouped = true;
  readonly #positions = new Map<string, number>();
  #last = 0;

  /** Counts a row. @returns the position of its series */
  add(id: string): number {
    let position = this.#positions.get(id);
    if (position === undefined) {
      position = this.ids.length;
      // A piece of a long text keeps all of that text in memory; a copy does not.
      const copy = JSON.parse(JSON.stringify(id)) as string;
      this.#positions.set(copy, position);
      this.ids.push(copy);
      this.counts.push(0);
    }
    this.counts[position] = (this.counts[position] as number) + 1;
    this.grouped &&= position >= this.#last;
    this.#last = position;
    return position;
  }
}
