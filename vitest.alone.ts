import { defineConfig, type ViteUserConfig } from 'vitest/config';
import shared from './vitest.config.ts';

const { reporters, outputFile, maxWorkers, ...own } = shared.test ?? {};
const { resolve = {} } = shared;

/**
 * The settings of a package whose tests share one TensorFlow.js a process, which costs two seconds to load, but for those that change it for all
 * that follow, or want it as it comes. These files each have a process of their own.
 */
export function together({ alone }: { readonly alone: readonly string[] }): ViteUserConfig {
  return defineConfig({
    test: {
      ...{ reporters, outputFile, maxWorkers },
      projects: [
        { resolve, test: { ...own, name: 'together', isolate: false, exclude: [...alone] } },
        { resolve, test: { ...own, name: 'alone', isolate: true, include: [...alone] } },
      ],
    },
  } as ViteUserConfig);
}
