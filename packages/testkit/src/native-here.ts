import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** Where tfjs-node may lie: set up for the bench, or installed into the workspace. */
const places = [new URL('apps/bench/.tfjs-node/package.json', root), new URL('package.json', root)];

/** What to do where it is not. */
export const nativeHint = 'apps/bench/setup-tfjs-node.sh sets up tfjs-node, which this runs on';

/** The address of `@tensorflow/tfjs-node` where its native library is built, for `useBackend`'s option `native`; else undefined. */
export function nativeHere(): string | undefined {
  for (const place of places) {
    try {
      const main = createRequire(place).resolve('@tensorflow/tfjs-node');
      const addon = join(dirname(main), '..', 'lib', 'napi-v8', 'tfjs_binding.node');
      if (existsSync(addon)) return pathToFileURL(main).href;
    } catch {
      // Not there.
    }
  }
  return undefined;
}
