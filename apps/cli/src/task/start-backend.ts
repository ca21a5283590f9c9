import { type BackendName, useBackend } from '@seqgraft/layers';
import type { Reporter } from '../output/reporter.ts';

/** Chooses the backend once, before anything makes a tensor. */
export async function startBackend(name: string, reporter: Reporter): Promise<string> {
  const choice = await useBackend(name as BackendName);
  reporter.say(`Backend: ${choice.name}`);
  return choice.name;
}
