import type { RefAndData, Typed } from '../options/command-options.ts';
import { shellWord } from '../output/shell-word.ts';
import type { SourceModel } from '../task/source-model.ts';

/** A command as it was typed, with the entries that its names stood for: names move on with the next entry. */
export function typedCommand({ ref, typed }: RefAndData & Typed, sources: readonly SourceModel[]): string {
  const entries = sources.map(({ self }) => self.ref).join(',');
  return typed.map((word) => shellWord(word === ref ? entries : word)).join(' ');
}
