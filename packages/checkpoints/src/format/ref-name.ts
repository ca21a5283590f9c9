import { RefNameError } from '../stores/store-errors.ts';
import { DIGEST } from './content-digest.ts';

/** The model of a name without one: `births` is `default/births`. */
const DEFAULT_MODEL = 'default';

/** A name, taken apart. */
export interface RefName {
  readonly model: string;
  readonly name: string;
}

/** What a ref asks for: a name, and one entry of its history by number, digest or tag; the newest valid one when all are null. */
export interface ParsedRef extends RefName {
  readonly entry: number | null;
  readonly digest: string | null;
  readonly tag: string | null;
}

const PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** What tags begin with: none reads as the number of an entry. */
const LETTER = /^[A-Za-z]/;
/** Windows opens its devices under these names, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;

/** @throws E_REF_NAME */
export function parseRef(ref: string): ParsedRef {
  const fail = (problem: string): Error => new RefNameError({ ref, problem });
  const [path = '', at, ...more] = ref.split('@');
  if (more.length > 0) throw fail('has more than one "@"');
  const parts = path.split('/');
  if (parts.length > 2) throw fail('has more than one "/"');
  for (const part of parts) {
    const problem = partProblem(part);
    if (problem !== undefined) throw fail(problem);
  }
  const [model, name] = parts.length === 2 ? (parts as [string, string]) : [DEFAULT_MODEL, path];
  const newest = { model, name, entry: null, digest: null, tag: null };
  if (at === undefined) return newest;
  if (DIGEST.test(at)) return { ...newest, digest: at };
  if (/^[1-9][0-9]{0,14}$/.test(at)) return { ...newest, entry: Number(at) };
  if (!LETTER.test(at)) throw fail('has neither a number from 1, sha256: and 64 hex digits nor a tag after "@"');
  const problem = tagProblem(at);
  if (problem !== undefined) throw fail(problem);
  return { ...newest, tag: at };
}

/** @returns the tag itself @throws E_REF_NAME */
export function parseTag(tag: string): string {
  const problem = LETTER.test(tag) ? tagProblem(tag) : 'does not begin with a letter';
  if (problem !== undefined) throw new RefNameError({ ref: tag, problem: `is no tag: it ${problem}` });
  return tag;
}

/** A name to publish under, without `@`. @throws E_REF_NAME */
export function parseName(name: string): RefName {
  const parsed = parseRef(name);
  if (parsed.entry !== null || parsed.digest !== null || parsed.tag !== null) {
    throw new RefNameError({ ref: name, problem: 'has an "@", but what stands here is a name alone' });
  }
  return { model: parsed.model, name: parsed.name };
}

/** The shortest way to write a name. */
export function formatRef({ model, name }: RefName, entry?: number): string {
  return `${model === DEFAULT_MODEL ? '' : `${model}/`}${name}${entry === undefined ? '' : `@${entry}`}`;
}

function partProblem(part: string): string | undefined {
  if (part === '') return 'has an empty part';
  if (part.length > 100) return `has a part of ${part.length} characters`;
  if (!PART.test(part)) return 'has a character that is not allowed';
  if (part.endsWith('.')) return 'has a part that ends with "."';
  if (DEVICE.test(part)) return 'has a part that is the name of a device on Windows';
  return undefined;
}

function tagProblem(tag: string): string | undefined {
  // Whoever writes it means the newest entry; a tag of this name would stay where it is.
  if (/^latest$/i.test(tag)) return 'has the tag "latest": the name alone is the newest entry';
  if (/^sha256(?::|$)/i.test(tag)) return 'has something other than 64 hex digits in lower case after sha256:';
  return partProblem(tag);
}
