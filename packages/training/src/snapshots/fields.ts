import type { Json } from '@seqgraft/core';
import { type NumberRule, Problems, show } from '../option-problems.ts';

/** Reads a JSON object that may be anything: what is not as it should be becomes a problem, and a stand-in is given. */
export class Fields {
  readonly problems: Problems;
  readonly #path: string;
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: string, problems: Problems = new Problems()) {
    this.problems = problems;
    this.#path = path;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) problems.add(path, `must be an object, got ${show(value)}`);
    this.#object = isObject ? (value as Readonly<Record<string, unknown>>) : {};
  }

  get names(): readonly string[] {
    return Object.keys(this.#object);
  }

  /** As it stands; undefined where there is none. */
  value(name: string): unknown {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
  }

  json(name: string): Json {
    return (this.value(name) ?? null) as Json;
  }

  number(name: string, rule: NumberRule): number {
    const value = this.value(name);
    this.problems.number(this.#at(name), value, rule);
    return typeof value === 'number' && rule.holds(value) ? value : 0;
  }

  numberOrNull(name: string, rule: NumberRule): number | null {
    return this.value(name) === null ? null : this.number(name, rule);
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value === 'string') return value;
    this.problems.add(this.#at(name), `must be a text, got ${show(value)}`);
    return '';
  }

  flag(name: string): boolean {
    const value = this.value(name);
    if (typeof value === 'boolean') return value;
    this.problems.add(this.#at(name), `must be true or false, got ${show(value)}`);
    return false;
  }

  list<T>(name: string, read: (item: Fields) => T): T[] {
    return this.#items(name).map((item, index) => read(new Fields(item, `${this.#at(name)}[${index}]`, this.problems)));
  }

  numbers(name: string, rule: NumberRule): number[] {
    const items = this.#items(name);
    items.forEach((item, index) => {
      this.problems.number(`${this.#at(name)}[${index}]`, item, rule);
    });
    return items.map((item) => (typeof item === 'number' ? item : 0));
  }

  fields(name: string): Fields {
    return new Fields(this.value(name), this.#at(name), this.problems);
  }

  fieldsOrNull(name: string): Fields | null {
    return this.value(name) === null ? null : this.fields(name);
  }

  #items(name: string): readonly unknown[] {
    const value = this.value(name);
    if (Array.isArray(value)) return value;
    this.problems.add(this.#at(name), `must be a list, got ${show(value)}`);
    return [];
  }

  #at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}
