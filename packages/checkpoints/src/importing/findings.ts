import { ImportError, type ImportProblem } from './import-error.ts';

/** What is found on the way through a foreign model: problems, which end the import, and notes, which do not. */
export class Findings {
  readonly problems: ImportProblem[] = [];
  readonly notes: string[] = [];

  refuse(where: string, problem: string): void {
    if (!this.problems.some((known) => known.where === where && known.problem === problem)) {
      this.problems.push({ where, problem });
    }
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  /** @throws E_IMPORT when anything was refused */
  require(): void {
    if (this.problems.length > 0) throw new ImportError({ problems: this.problems });
  }
}
