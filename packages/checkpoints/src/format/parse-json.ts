import type { Json } from '@seqgraft/core';

/** Where and why a text is not the JSON that is wanted. */
export class JsonProblem extends Error {
  readonly reason: 'syntax' | 'depth' | 'members' | 'values' | 'duplicate-key' | 'reserved-key' | 'number';

  constructor(reason: JsonProblem['reason'], message: string) {
    super(message);
    this.name = 'JsonProblem';
    this.reason = reason;
  }
}

const SPACE = /[ \t\n\r]*/y;
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
    const character = this.#text[this.#position];
    if (character === '{' || character === '[') {
      if (depth >= this.#limits.depth) {
        throw new JsonProblem('depth', `nested deeper than ${this.#limits.depth} at character ${this.#position}`);
      }
      return character === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
    }
    if (character === '"') return this.#string();
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

  /** Finds the closing quote; JSON.parse reads what is between (a pattern for it would exhaust its stack on long strings). */
  #string(): string {
    const start = this.#position;
    if (this.#text[start] !== '"') throw this.#unexpected('a string');
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
    try {
      const string = JSON.parse(this.#text.slice(start, end + 1)) as string;
      this.#position = end + 1;
      return string;
    } catch {
      throw new JsonProblem('syntax', `a string that is not valid at character ${start}`);
    }
  }

  #number(): number {
    const start = this.#position;
    const word = this.#match(NO_NUMBER);
    if (word !== undefined) throw new JsonProblem('number', `${word} at character ${start} is no number of JSON`);
    const text = this.#match(NUMBER);
    if (text === undefined) throw this.#unexpected('a value');
    const number = Number(text);
    if (!Number.isFinite(number)) throw new JsonProblem('number', `${text} at character ${start} is beyond float64`);
    return number;
  }

  #count(members: number): void {
    if (members > this.#limits.members) {
      throw new JsonProblem('members', `more than ${this.#limits.members} members at character ${this.#position}`);
    }
  }

  #skipSpace(): void {
    this.#match(SPACE);
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
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#position += found.length;
    return found;
  }

  #unexpected(wanted: string): JsonProblem {
    const got = this.#text[this.#position];
    const what = got === undefined ? 'the end' : JSON.stringify(got);
    return new JsonProblem('syntax', `expected ${wanted}, got ${what} at character ${this.#position}`);
  }
}
