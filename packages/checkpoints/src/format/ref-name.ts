import { RefNameError } from '../stores/store-errors.ts';
import { DIGEST } from './content-digest.ts';

/** The model of a name without one: `births` is `default/births`. */
const DEFAULT_MODEL = 'default';

/** A name, taken apart. */
export interface RefName {
  readonly model: string;
  readonly name: string;
}

/** What a ref asks for: a name, and one entry of its history by number or by digest; the newest valid one when both are null. */
export interface ParsedRef extends RefName {
  readonly entry: number | null;
  readonly digest: string | null;
}

const PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
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
  if (at === undefined) return { model, name, entry: null, digest: null };
  if (DIGEST.test(at)) return { model, name, entry: null, digest: at };
  if (/^[1-9][0-9]{0,14}$/.test(at)) return { model, name, entry: Number(at), digest: null };
  throw fail('has neither a number from 1 nor sha256: and 64 hex digits after "@"');
}

/** A name to publish under, without `@`. @throws E_REF_NAME */
export function parseName(name: string): RefName {
  const parsed = parseRef(name);
  if (parsed.entry !== null || parsed.digest !== null) {
    throw new RefNameError({ ref: name, problem: 'has an "@", but the number of a new entry is not chosen' });
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
