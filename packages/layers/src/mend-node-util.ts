const mended: Readonly<Record<string, (value: unknown) => boolean>> = {
  isNullOrUndefined: (value) => value === null || value === undefined,
  isArray: Array.isArray,
};

/**
 * Gives Node's `util` the two functions that `@tensorflow/tfjs-node` 4.22 calls there at each operation that takes a list: Node 23 took them
 * out, Node 22 prints a warning at their first call. They do what Node's own did, do not show in `Object.keys(util)`, and
 * leave what `import { … } from 'node:util'` gives as it is.
 *
 * @returns takes them back; for when the native library does not load after all
 */
export async function mendNodeUtil(): Promise<() => void> {
  const name: string = 'node:util';
  const { default: util } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as { default: object };
  const before = Object.keys(mended).map((key) => [key, Object.getOwnPropertyDescriptor(util, key)] as const);
  for (const [key, value] of Object.entries(mended)) {
    Object.defineProperty(util, key, { value, configurable: true, writable: true, enumerable: false });
  }
  return () => {
    for (const [key, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(util, key);
      else Object.defineProperty(util, key, descriptor);
    }
  };
}
