import { canonicalJson, isJsonObject, type Json, type JsonObject, sha256 } from '@seqgraft/core';
import * as z from 'zod';
import { VersionError } from '../stores/store-errors.ts';
import { JsonProblem, parseJson } from './parse-json.ts';

/** Why some bytes are not the document that is wanted. */
export class DocumentProblem extends Error {
  readonly reason: 'bytes' | 'utf-8' | 'seal' | 'format' | 'schema' | JsonProblem['reason'];

  constructor(reason: DocumentProblem['reason'], message: string) {
    super(message);
    this.name = 'DocumentProblem';
    this.reason = reason;
  }
}

/** A kind of small JSON file. */
export interface DocumentKind<Content> {
  /** Its member `format`. */
  readonly format: string;
  readonly bytes: number;
  readonly depth: number;
  /**
   * Version 1, 2, … in order: checks all members but `format`, `version` and `seal`, allows nothing else, and brings the
   * content to the form of today. A version that was ever written stays here; newer ones are refused by E_VERSION.
   */
  readonly versions: readonly z.ZodType<Content>[];
  /** Whether it carries the SHA-256 of itself, for files whose name does not tell their content. */
  readonly sealed: boolean;
}

/**
 * One sequence of bytes for one content: canonical JSON in UTF-8.
 *
 * @param content in the form of that version
 * @param version default: the newest
 */
export async function encodeDocument(
  kind: DocumentKind<unknown>,
  content: object,
  version: number = kind.versions.length,
): Promise<Uint8Array> {
  const members = { ...content, format: kind.format, version } as JsonObject;
  const document = kind.sealed ? { ...members, seal: await sealOf(members) } : members;
  return new TextEncoder().encode(canonicalJson(document));
}

/**
 * Reads a document, strictly: any byte that `encodeDocument` would not have written is refused.
 *
 * @throws DocumentProblem
 * @throws E_VERSION
 */
export async function decodeDocument<Content>(kind: DocumentKind<Content>, bytes: Uint8Array): Promise<Content> {
  if (bytes.length > kind.bytes) {
    throw new DocumentProblem('bytes', `it has ${bytes.length} bytes, more than ${kind.bytes}`);
  }
  const { format, version, seal, ...content } = parseObject(bytes, kind);
  // The seal comes first: a damaged version must not read as a newer one.
  if (kind.sealed && seal !== (await sealOf({ ...content, format, version }))) {
    throw new DocumentProblem('seal', 'its seal does not fit');
  }
  if (format !== kind.format) throw new DocumentProblem('format', `its format is not "${kind.format}"`);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw new DocumentProblem('schema', 'its version is not an integer from 1');
  }
  const schema = kind.versions[version - 1];
  if (schema === undefined) throw new VersionError({ what: kind.format, version, supported: kind.versions.length });
  const parsed = schema.safeParse(kind.sealed || seal === undefined ? content : { ...content, seal });
  if (!parsed.success) throw new DocumentProblem('schema', problemsOf(parsed.error));
  return parsed.data;
}

function parseObject(bytes: Uint8Array, { depth }: DocumentKind<unknown>): JsonObject {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DocumentProblem('utf-8', 'it is not UTF-8');
  }
  let value: Json;
  try {
    value = parseJson(text, { depth, members: bytes.length, canonical: true });
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const how = error.reason === 'canonical' ? 'it is not canonical JSON: ' : '';
    throw new DocumentProblem(error.reason, `${how}${error.message}`);
  }
  if (!isJsonObject(value)) throw new DocumentProblem('schema', 'it is not an object');
  return value;
}

async function sealOf(members: JsonObject): Promise<string> {
  return sha256(new TextEncoder().encode(canonicalJson(members)));
}

function problemsOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`)
    .join('; ');
}

/** A member that may hold any JSON, but must be there. */
export const anyJson: z.ZodType<Json> = z.custom<Json>((value) => value !== undefined, 'is missing');
