const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** 32 bits that depend on all bits of a number. */
export function hashOfNumber(value: number): number {
  number[0] = value + 0; // −0 and 0 are one number
  let hash = Math.imul((words[0] as number) ^ Math.imul(words[1] as number, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
