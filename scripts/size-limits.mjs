import { readFileSync } from 'node:fs';

/**
 * Limits by package: `page`, kB of each entry that a page can load, minified and compressed with brotli, with its dependencies and without its
 * peers, what is loaded later not counted, null where nothing runs in a page; `installed`, MB on the disk, with its dependencies and without its
 * peers. The pages of the packages state both.
 */
export const sizeLimits = JSON.parse(readFileSync(new URL('size-limits.json', import.meta.url), 'utf8'));
