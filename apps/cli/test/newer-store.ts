import { canonicalJson, sha256 } from '@seqgraft/core';

/** A sound store.json of the next version. */
export async function encodeNewerStore(): Promise<string> {
  const members = { format: 'seqgraft-store', version: 2 };
  const seal = await sha256(new TextEncoder().encode(canonicalJson(members)));
  return canonicalJson({ ...members, seal });
}
