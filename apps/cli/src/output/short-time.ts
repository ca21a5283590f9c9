/** `2026-11-25T23:10:36.123Z` as people read it, in UTC: `2026-11-25 23:10`. */
export function shortTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
