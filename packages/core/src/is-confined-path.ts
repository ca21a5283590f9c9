/**
 * Whether a path that a file of a stranger names stays in that file's own folder, on every system and as an address too:
 * relative, without `..`, empty parts, NUL, drive or scheme, and without `.`, `/` and `\` in their percent forms.
 */
export function isConfinedPath(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const stays = parts.every((part) => part !== '..' && part !== '');
  return stays && !path.includes('\0') && !/^[a-z][a-z0-9+.-]*:/i.test(path) && !/%(?:2e|2f|5c|00)/i.test(path);
}
