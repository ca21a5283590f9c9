import type { Store } from '../store.ts';

/** An object whose members can be spread. */
export function plainStore(store: Store): Store {
  return {
    location: store.location,
    putIfAbsent: (key, bytes, options) => store.putIfAbsent(key, bytes, options),
    get: (key, limit) => store.get(key, limit),
    list: (folder) => store.list(folder),
    delete: (key, options) => store.delete(key, options),
    sync: (key) => store.sync(key),
    changedAt: (key) => store.changedAt(key),
    ...(store.users && { users: store.users }),
  };
}
