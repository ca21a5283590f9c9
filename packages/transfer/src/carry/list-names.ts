const shown = 5;

/** Names for a sentence, the first few of them: `rain, sun and 12 more`. */
export function listNames(names: readonly string[]): string {
  if (names.length <= shown + 1) return names.join(', ');
  return `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`;
}
