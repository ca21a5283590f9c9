import { readFileSync } from 'node:fs';
import { isSeqgraftError } from '@seqgraft/core';

const folder = new URL('../../test/fixtures/foreign/', import.meta.url);

/** A file that a real tool made; `make-keras.py` beside it says how. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

type Recorded = Readonly<Record<string, { readonly shape: readonly number[]; readonly data: readonly number[] }>>;

/** What the tool itself reads from a fixture. */
export function recorded(name: string): Recorded {
  const all = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Readonly<Record<string, Recorded>>;
  return all[name] as Recorded;
}

/** The code of an error of ours, with the reason where it has one; anything else that was thrown is thrown on. */
export async function refusal(read: () => unknown): Promise<string | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (!isSeqgraftError(error)) throw error;
    const { reason } = error.details as { readonly reason?: string };
    return reason === undefined ? error.code : `${error.code} ${reason}`;
  }
}
