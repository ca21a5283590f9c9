import type { Json } from '@seqgraft/core';

/** The options of a command as plain JSON, to be kept with its checkpoint. */
export function configOf(options: object): Json {
  return JSON.parse(JSON.stringify(options)) as Json;
}
