import { requireFolder, requireKey, type Store } from './store.ts';

/** A store that lives as long as the process: for tests, pages and what need not last. */
export function memoryStore(): Store {
  const stored = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>();
  return {
    location: 'memory',

    async putIfAbsent(key, bytes, { heal = false } = {}) {
      requireKey(key);
      if (stored.has(key) && !heal) return false;
      stored.set(key, { bytes: bytes.slice(), at: Date.now() });
      return true;
    },

    async get(key, limit) {
      requireKey(key);
      const bytes = stored.get(key)?.bytes;
      if (bytes === undefined) return null;
      return { size: bytes.length, bytes: bytes.length > limit ? null : bytes.slice() };
    },

    async list(folder) {
      requireFolder(folder);
      return [...stored.keys()].filter((key) => key.startsWith(folder)).sort();
    },

    async delete(key) {
      requireKey(key);
      return stored.delete(key);
    },

    async sync(key) {
      requireKey(key);
    },

    async changedAt(key) {
      requireKey(key);
      return stored.get(key)?.at ?? null;
    },
  };
}
