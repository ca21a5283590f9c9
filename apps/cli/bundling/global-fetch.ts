import type { BundlePlugin } from './bundle-plugin.ts';

/** Node has `fetch`: what TensorFlow.js takes for older ones is 300 KB to read at each start. */
export const globalFetch: BundlePlugin = {
  name: 'global-fetch',
  setup(build) {
    build.onResolve({ filter: /^node-fetch$/ }, () => ({ path: 'node-fetch', namespace: 'global-fetch' }));
    build.onLoad({ filter: /.*/, namespace: 'global-fetch' }, () => ({
      contents: 'module.exports = globalThis.fetch;',
    }));
  },
};
