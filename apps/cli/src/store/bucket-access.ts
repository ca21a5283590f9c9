import type { S3Options } from '@seqgraft/checkpoints';
import { UsageError } from '../usage-error.ts';

/**
 * Where a bucket is and who signs for it, from the variables that all tools of S3 read.
 *
 * @throws E_USAGE which names what is not set, never what is
 */
export function bucketAccess(
  place: string,
  environment: Readonly<Record<string, string | undefined>>,
): Pick<S3Options, 'credentials' | 'region' | 'endpoint'> {
  const get = (...names: readonly string[]): string | undefined =>
    names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  const accessKeyId = get('AWS_ACCESS_KEY_ID');
  const secretAccessKey = get('AWS_SECRET_ACCESS_KEY');
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const missing = [
      accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : '',
      secretAccessKey === undefined ? 'AWS_SECRET_ACCESS_KEY' : '',
    ].filter((name) => name !== '');
    throw new UsageError({
      problem: `A store in a bucket needs credentials: for ${place}, ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
      remedy:
        'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (AWS_SESSION_TOKEN with temporary ones), and AWS_REGION or AWS_ENDPOINT_URL; for a public bucket, give its https address.',
    });
  }
  const sessionToken = get('AWS_SESSION_TOKEN');
  const region = get('AWS_REGION', 'AWS_DEFAULT_REGION');
  const endpoint = get('AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL');
  return {
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
