/** Where the first character that is not UTF-8 begins; the length when all are. */
export function firstBadByte(bytes: Uint8Array): number {
  // By bisection: a beginning that ends inside a character is good so far (`stream`).
  if (isUtf8(bytes, false)) return bytes.length;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good -= 1; // back to the beginning of that character, at most 3 bytes
  return good;
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
