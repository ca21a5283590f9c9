import type { Json } from '@seqgraft/core';
import { JsonProblem, parseJson } from '../format/parse-json.ts';
import { ForeignProblem, type ForeignReason } from './foreign-problem.ts';

/** Far beyond the config of any recurrent network, and small enough to be read in a few milliseconds. */
const foreignJsonLimits = { bytes: 4_194_304, depth: 64, members: 50_000, values: 200_000 } as const;

/**
 * A JSON file of a stranger: UTF-8 without a byte order mark, no key twice, no `__proto__`, no NaN, no half surrogates.
 *
 * @param what for messages: `config.json`
 */
export function readForeignJson(bytes: Uint8Array, what: string): Json {
  if (bytes.length > foreignJsonLimits.bytes) {
    throw new ForeignProblem('json-size', `${what} has ${bytes.length} bytes, more than ${foreignJsonLimits.bytes}`);
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new ForeignProblem('json-bom', `${what} begins with a byte order mark`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ForeignProblem('json-utf-8', `${what} is not UTF-8`, { cause });
  }
  return parseForeignJson(text, what);
}

/** As {@link readForeignJson}, for JSON in a text, such as an attribute. */
export function parseForeignJson(text: string, what: string): Json {
  if (text.length > foreignJsonLimits.bytes) {
    throw new ForeignProblem(
      'json-size',
      `${what} has ${text.length} characters, more than ${foreignJsonLimits.bytes}`,
    );
  }
  let value: Json;
  try {
    value = parseJson(text, foreignJsonLimits);
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    // Nobody asked for canonical JSON here.
    const reason: ForeignReason = error.reason === 'canonical' ? 'json-syntax' : `json-${error.reason}`;
    throw new ForeignProblem(reason, `${what}: ${error.message}`);
  }
  refuseHalfSurrogates(value, what);
  return value;
}

function refuseHalfSurrogates(value: Json | undefined, where: string): void {
  if (typeof value === 'string') {
    if (/\p{Cs}/u.test(value)) throw new ForeignProblem('json-surrogate', `${where} has half of a surrogate pair`);
  } else if (Array.isArray(value)) {
    value.forEach((item: Json, index) => {
      refuseHalfSurrogates(item, `${where}[${index}]`);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      refuseHalfSurrogates(key, `a key of ${where}`);
      refuseHalfSurrogates(member, `${where}.${key}`);
    }
  }
}
