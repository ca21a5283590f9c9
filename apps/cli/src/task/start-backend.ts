import { type BackendName, type BackendOptions, useBackend } from '@seqgraft/layers';
import type { Reporter } from '../output/reporter.ts';

/**
 * Chooses the backend once, before anything makes a tensor.
 *
 * @param engine whether layers are compiled, and on how many threads
 */
export async function startBackend(
  name: string,
  reporter: Reporter,
  engine: Pick<BackendOptions, 'compiled' | 'threads'> = {},
): Promise<string> {
  const choice = await useBackend(name as BackendName, engine);
  reporter.say(`Backend: ${choice.name}`);
  return choice.name;
}
