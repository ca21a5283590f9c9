import type { Options } from 'tsup';

/** A plugin of the bundler that tsup brings. */
export type BundlePlugin = NonNullable<Options['esbuildPlugins']>[number];

type Build = Parameters<BundlePlugin['setup']>[0];

/** Which files went into which bundle. */
export type BundleContents = NonNullable<Parameters<Parameters<Build['onEnd']>[0]>[0]['metafile']>;
