import { sha256 } from '@seqgraft/core';
import { AwsClient } from 'aws4fetch';
import { type Attempt, exchange, type Fetch, type PatienceOptions } from '../http/exchange.ts';
import { StoreAddressError, StoreRefusedError } from '../remote-errors.ts';
import { refusalReason, xmlTexts } from './s3-answers.ts';

/** Who signs. */
export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string;
}

export interface S3Options {
  readonly bucket: string;
  /** Keys of the store begin with it: `models/` or `models`. Default: the store is the whole bucket. */
  readonly prefix?: string;
  readonly credentials: S3Credentials;
  /** Default `us-east-1`. */
  readonly region?: string;
  /** Address of the service, without the bucket. Default: that of Amazon in the region. */
  readonly endpoint?: string;
  /** Default: the platform's. */
  readonly fetch?: Fetch;
  readonly patience?: PatienceOptions;
}

interface S3Request<Result> {
  readonly operation: string;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Below the store's prefix; left out for the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: Uint8Array;
  /** Given every answer of the statuses 2xx, and of those in `accepts`. */
  read(response: Response, attempt: Attempt): Promise<Result>;
  readonly accepts?: readonly number[];
}

/** Signed requests to one bucket, by path (`endpoint/bucket/key`), which every S3-compatible service understands. */
export class S3Requests {
  readonly location: string;
  readonly prefix: string;
  readonly #client: AwsClient;
  readonly #bucketUrl: string;
  readonly #fetch: Fetch;
  readonly #patience: PatienceOptions;

  /** @throws E_STORE_ADDRESS */
  constructor({ bucket, prefix = '', credentials, region = 'us-east-1', endpoint, fetch, patience = {} }: S3Options) {
    this.prefix = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
    this.location = `s3://${bucket}${prefix === '' ? '' : `/${this.prefix.slice(0, -1)}`}`;
    requireBucket(this.location, bucket, this.prefix);
    const base = endpointOf(endpoint ?? `https://s3.${region}.amazonaws.com`);
    this.#bucketUrl = `${base}/${bucket}`;
    this.#fetch = fetch ?? ((request) => globalThis.fetch(request));
    this.#patience = patience;
    // It signs; trying again is done here, where it is known what may be tried again.
    this.#client = new AwsClient({ ...credentials, region, service: 's3', retries: 0 });
  }

  /** @throws E_STORE_UNREACHABLE, E_STORE_REFUSED */
  async send<Result>({
    operation,
    method,
    key,
    query = {},
    headers = {},
    ...rest
  }: S3Request<Result>): Promise<Result> {
    const path = key === undefined ? '' : `/${`${this.prefix}${key}`.split('/').map(encodeURIComponent).join('/')}`;
    const search = new URLSearchParams(query).toString();
    const url = `${this.#bucketUrl}${path}${search === '' ? '' : `?${search}`}`;
    const bytes = rest.bytes;
    // Of the whole body: the server refuses what was torn or turned on the way.
    const digest = await sha256(bytes ?? new Uint8Array());
    return exchange({
      location: this.location,
      operation,
      url,
      fetch: this.#fetch,
      patience: this.#patience,
      bytes: bytes?.length ?? 0,
      request: (signal) =>
        this.#client.sign(url, {
          method,
          headers: { ...headers, 'x-amz-content-sha256': digest },
          // A bucket elsewhere answers with a redirect, for which this signature is not good.
          redirect: 'manual',
          signal,
          ...(bytes === undefined ? {} : { body: bytes as Uint8Array<ArrayBuffer> }),
        }),
      read: async (response, attempt) => {
        if (response.ok || rest.accepts?.includes(response.status)) return rest.read(response, attempt);
        throw await this.refusal(response, operation, key ?? '');
      },
    });
  }

  /** The error that an answer is. */
  async refusal(response: Response, operation: string, key: string): Promise<InstanceType<typeof StoreRefusedError>> {
    const { status } = response;
    const answer = xmlTexts((await response.text()).slice(0, 10_000), 'Code')[0] ?? '';
    const reason = refusalReason(status, answer);
    return new StoreRefusedError({ location: this.location, operation, key, status, answer, reason });
  }
}

function requireBucket(address: string, bucket: string, prefix: string): void {
  const fail = (problem: string): Error => new StoreAddressError({ address, problem });
  if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/i.test(bucket))
    throw fail('has no name of a bucket, of 3 to 63 characters');
  const parts = prefix.split('/').slice(0, -1);
  if (parts.some((part) => !/^[\w!.*'()=+@:-]+$/.test(part) || part === '.' || part === '..')) {
    throw fail('has a prefix with an empty part or with characters that S3 does not call safe');
  }
}

function endpointOf(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    const problem = 'is not the http(s) address of an S3 service, without user, query and fragment';
    throw new StoreAddressError({ address: url === null ? endpoint : `${url.protocol}//${url.host}`, problem });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
