/// <reference path="./s3rver.d.ts" />

/** An S3 server that does not know conditional writes: it overwrites when told not to. */
export interface ForgetfulBucket {
  readonly endpoint: string;
  /** Both the id of the key and its secret. */
  readonly key: 'S3RVER';
  stop(): Promise<void>;
}

/** Starts one with an empty bucket named `models`. */
export async function startForgetfulBucket(directory: string): Promise<ForgetfulBucket> {
  // Loaded by the tests that start one alone: it is large.
  const { default: S3rver } = await import('s3rver');
  const configureBuckets = [{ name: 'models', configs: [] }];
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
  const { port } = await server.run();
  return { endpoint: `http://127.0.0.1:${port}`, key: 'S3RVER', stop: () => server.close() };
}
