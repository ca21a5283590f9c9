import type { Json } from '@seqgraft/core';

/** How a command speaks, where it keeps things and on how many threads it runs: nothing of the model depends on it. */
const presentation = ['json', 'quiet', 'progress', 'config', 'report', 'store', 'name', 'threads', 'jobs'];

/** The options of a command that its result depends on, as plain JSON, to be kept with its checkpoint. */
export function configOf(options: object): Json {
  const entries = Object.entries(options).filter(([name]) => !presentation.includes(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Json;
}
