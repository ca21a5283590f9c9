import type { StoredBytes } from '../store.ts';

/**
 * Reads the body of an answer up to a limit: by the length that it declares when it does, else by counting.
 *
 * @returns for a body that is too long and declares no length: a size that is beyond the limit, not the whole one
 */
export async function readBody(response: Response, limit: number, moved: () => void): Promise<StoredBytes> {
  const declared = declaredLength(response);
  if (declared !== null && declared > limit) {
    await response.body?.cancel();
    return { size: declared, bytes: null };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    moved();
    size += value.length;
    if (size > limit) {
      await reader?.cancel();
      return { size, bytes: null };
    }
    chunks.push(value);
  }
  return { size, bytes: joined(chunks, size) };
}

/** A body that is compressed on the way declares the length of what travels, not of what arrives. */
export function declaredLength(response: Response): number | null {
  if ((response.headers.get('content-encoding') ?? 'identity') !== 'identity') return null;
  const text = response.headers.get('content-length') ?? '';
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : null;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
