/**
 * A 32-bit number of a text's UTF-16 code units or of a list of bytes or words: fast, and no protection against whoever seeks a collision.
 * Random streams and dropout masks depend on its values.
 *
 * @param start where to begin: what an earlier call gave, to go on behind it. Default: the offset basis.
 * @returns 0 … 2^32 − 1
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a; of units wider than a byte each is taken at once)
 */
export function fnv1a(units: string | ArrayLike<number>, start = 0x811c9dc5): number {
  const text = typeof units === 'string';
  let hash = start;
  for (let i = 0; i < units.length; i++) {
    hash = Math.imul(hash ^ (text ? units.charCodeAt(i) : (units[i] as number)), 0x01000193);
  }
  return hash >>> 0;
}
