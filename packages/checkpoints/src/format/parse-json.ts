import type { Json } from '@seqgraft/core';

/** Where and why a text is not the JSON that is wanted. */
export class JsonProblem extends Error {
  readonly reason:
    | 'syntax'
    | 'depth'
    | 'members'
    | 'values'
    | 'duplicate-key'
    | 'reserved-key'
    | 'number'
    | 'canonical';

  constructor(reason: JsonProblem['reason'], message: string) {
    super(message);
    this.name = 'JsonProblem';
    this.reason = reason;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** What Python's json writes for floats that JSON has no word for. */
const NO_NUMBER = /NaN|-?Infinity/y;
const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

export interface JsonLimits {
  /** Objects and arrays inside one another; 1 allows `{}`. */
  readonly depth: number;
  /** Members of one object, or items of one array. */
  readonly members: number;
  /** Values of all kinds together; any number when left out. */
  readonly values?: number;
  /** Lets pass only what `canonicalJson` of core writes, checked on the way: writing it again would take many times the memory. */
  readonly canonical?: boolean;
}

/**
 * JSON of strangers, stricter than `JSON.parse`: duplicate keys, `__proto__`, numbers beyond float64 and what goes
 * beyond the limits are refused, at the character where they show, instead of being resolved in silence.
 *
 * @throws JsonProblem
 */
export function parseJson(text: string, limits: JsonLimits): Json {
  const reader = new Reader(text, limits);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  readonly #text: string;
  readonly #limits: JsonLimits;
  #position = 0;
  #values = 0;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  end(): void {
    this.#skipSpace();
    if (this.#position < this.#text.length) throw this.#unexpected('the end');
  }

  value(depth: number): Json {
    this.#values += 1;
    if (this.#values > (this.#limits.values ?? Number.POSITIVE_INFINITY)) {
      throw new JsonProblem('values', `more than ${this.#limits.values} values at character ${this.#position}`);
    }
    this.#skipSpace();
    const character = this.#text[this.#position] ?? '';
    if (character === '{' || character === '[') {
      if (depth >= this.#limits.depth) {
        throw new JsonProblem('depth', `nested deeper than ${this.#limits.depth} at character ${this.#position}`);
      }
      return character === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
    }
    if (character === '"') return this.#string();
    if (character === '-' || (character >= '0' && character <= '9')) return this.#number();
    for (const [word, value] of WORDS) {
      if (this.#text.startsWith(word, this.#position)) {
        this.#position += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(depth: number): Json {
    const object: Record<string, Json> = {};
    this.#position += 1;
    if (this.#take('}')) return object;
    let members = 0;
    let before = '';
    do {
      this.#count(++members);
      this.#skipSpace();
      const start = this.#position;
      const key = this.#string();
      if (key === '__proto__') {
        throw new JsonProblem('reserved-key', `the key "__proto__" at character ${start}`);
      }
      if (Object.hasOwn(object, key)) {
        throw new JsonProblem('duplicate-key', `the key ${JSON.stringify(key)} a second time at character ${start}`);
      }
      if (members > 1 && key < before) this.#requireCanonical(false, `the key ${JSON.stringify(key)} is not in order`);
      before = key;
      this.#expect(':');
      object[key] = this.value(depth);
    } while (this.#take(','));
    this.#expect('}');
    return object;
  }

  #array(depth: number): Json {
    const array: Json[] = [];
    this.#position += 1;
    if (this.#take(']')) return array;
    do {
      this.#count(array.length + 1);
      array.push(this.value(depth));
    } while (this.#take(','));
    this.#expect(']');
    return array;
  }

  /** Finds the closing quote; JSON.parse reads what is between where that is not what it says (a pattern for it would exhaust its stack). */
  #string(): string {
    const start = this.#position;
    if (this.#text[start] !== '"') throw this.#unexpected('a string');
    let end = start + 1;
    let plain = true;
    for (; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === QUOTE) break;
      if (code < 0x20) plain = false;
      if (code === BACKSLASH) {
        plain = false;
        end += 1;
      }
    }
    if (plain && end < this.#text.length) {
      this.#position = end + 1;
      return this.#text.slice(start + 1, end);
    }
    try {
      const raw = this.#text.slice(start, end + 1);
      const string = JSON.parse(raw) as string;
      this.#requireCanonical(JSON.stringify(string) === raw, `a string is written in another way`);
      this.#position = end + 1;
      return string;
    } catch (error) {
      if (error instanceof JsonProblem) throw error;
      throw new JsonProblem('syntax', `a string that is not valid at character ${start}`);
    }
  }

  #number(): number {
    const start = this.#position;
    const integer = this.#shortInteger();
    if (integer !== undefined) return integer;
    const text = this.#match(NUMBER);
    if (text === undefined) {
      const word = this.#match(NO_NUMBER);
      if (word !== undefined) throw new JsonProblem('number', `${word} at character ${start} is no number of JSON`);
      throw this.#unexpected('a value');
    }
    const number = Number(text);
    if (!Number.isFinite(number)) throw new JsonProblem('number', `${text} at character ${start} is beyond float64`);
    this.#requireCanonical(JSON.stringify(number) === text, `${text} is written in another way`);
    return number;
  }

  /** The short way through the many small integers of shapes and counts: what float64 and canonical JSON write as it stands. */
  #shortInteger(): number | undefined {
    let value = 0;
    let at = this.#position;
    for (; at < this.#position + 15; at++) {
      const digit = this.#text.charCodeAt(at) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
    }
    const length = at - this.#position;
    const next = this.#text[at];
    const ends = next === ',' || next === ']' || next === '}';
    if (length === 0 || !ends || (length > 1 && this.#text[this.#position] === '0')) return undefined;
    this.#position = at;
    return value;
  }

  #count(members: number): void {
    if (members > this.#limits.members) {
      throw new JsonProblem('members', `more than ${this.#limits.members} members at character ${this.#position}`);
    }
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#position);
      if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return;
      this.#requireCanonical(false, 'white space');
      this.#position += 1;
    }
  }

  #requireCanonical(holds: boolean, problem: string): void {
    if (this.#limits.canonical && !holds) {
      throw new JsonProblem('canonical', `${problem} at character ${this.#position}`);
    }
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  #expect(character: string): void {
    if (!this.#take(character)) throw this.#unexpected(`"${character}"`);
  }

  #match(pattern: RegExp): string | undefined {
    const start = this.#position;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) return undefined;
    this.#position = pattern.lastIndex;
    return this.#text.slice(start, this.#position);
  }

  #unexpected(wanted: string): JsonProblem {
    const got = this.#text[this.#position];
    const what = got === undefined ? 'the end' : JSON.stringify(got);
    return new JsonProblem('syntax', `expected ${wanted}, got ${what} at character ${this.#position}`);
  }
}
