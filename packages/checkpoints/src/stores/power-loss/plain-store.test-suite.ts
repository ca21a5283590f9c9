import type { Store } from '../store.ts';

/** An object whose members can be spread. It does not stage: what is put goes by its `putIfAbsent`. */
export function plainStore(store: Store): Store {
  return {
    location: store.location,
    putIfAbsent: (key, bytes, options) => store.putIfAbsent(key, bytes, options),
    get: (key, limit, options) => store.get(key, limit, options),
    list: (folder) => store.list(folder),
    delete: (key, options) => store.delete(key, options),
    sync: (key) => store.sync(key),
    changedAt: (key) => store.changedAt(key),
    ...(store.users && { users: store.users }),
  };
}
