import { type InjectionKey, inject } from 'vue';
import type { Demo } from './demo-state.ts';

export const demoKey: InjectionKey<Demo> = Symbol('demo');

/** The one demo of the page, for its parts. */
export function useDemo(): Demo {
  const demo = inject(demoKey);
  if (demo === undefined) throw new Error('A part of the demo stands outside of it.');
  return demo;
}
