import type { Manifest } from './manifest.ts';

/** Version 1 knew no training state. */
export function manifestFrom1(content: Omit<Manifest, 'training'>): Manifest {
  return { ...content, training: null };
}
