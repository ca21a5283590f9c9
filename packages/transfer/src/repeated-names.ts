/** The names that stand more than once, each once, in the order in which they come again. */
export function repeatedNames(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}
