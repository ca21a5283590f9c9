import { defineConfig, type Options } from 'tsup';

/**
 * How every package is built: ESM, one file an entry, types beside it.
 *
 * Workspace packages are devDependencies and are bundled into the files that import them, so that each
 * package installs and runs alone. tfjs and other third-party packages stay external.
 */
export function packageBuild(
  entry: string[] | Record<string, string>,
  options: Options = {},
): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    // The paths of tsconfig.base.json start at the workspace's root, which tsup would take for the package's folder.
    dts: { compilerOptions: { baseUrl: '../..' } },
    clean: true,
    splitting: true,
    treeshake: true,
    noExternal: [/^@seqgraft\//],
    external: [/^node:/],
    ...options,
  });
}
