import { defaultStore } from '../options/store-options.ts';

/** The flag that a next command needs when the store is not where it is by default. */
export function storeFlag(store: string): string {
  return store === defaultStore ? '' : ` --store ${store}`;
}
