import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ForgetfulBucket, startForgetfulBucket } from '@seqgraft/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCheckpoint } from '../../example-checkpoint.test-suite.ts';
import { publishCheckpoint } from '../../publishing/publish-checkpoint.ts';
import { requireWritable } from '../../publishing/require-writable.ts';
import type { Fetch } from '../http/exchange.ts';
import type { Store } from '../store.ts';
import { refusalReason, xmlTexts } from './s3-answers.ts';
import type { S3Options } from './s3-requests.ts';
import { s3Store } from './s3-store.ts';

describe('an S3 server that does not know conditional writes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'seqgraft-s3rver-'));
  let server: ForgetfulBucket;
  beforeAll(async () => {
    server = await startForgetfulBucket(directory);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const open = (options: Partial<S3Options> = {}): Store =>
    s3Store({
      endpoint: server.endpoint,
      bucket: 'models',
      prefix: 'store',
      credentials: { accessKeyId: server.key, secretAccessKey: server.key },
      patience: { attempts: 1 },
      ...options,
    });

  it('is refused for writing, before anything is written', async () => {
    const refused = {
      code: 'E_STORE_UNCONDITIONAL',
      category: 'incompatible',
      message: expect.stringContaining('overwrote an object when told not to'),
    };
    await expect(requireWritable(open(), 'births')).rejects.toMatchObject(refused);
    await expect(publishCheckpoint(open(), 'births', exampleCheckpoint())).rejects.toMatchObject(refused);
    expect(await open().list('')).toEqual([]);
    expect(await open().get('store.json', 10)).toBeNull();
  });

  it('refuses a key that it does not know', async () => {
    await expect(
      open({ credentials: { accessKeyId: 'nobody', secretAccessKey: 'x' } }).get('store.json', 10),
    ).rejects.toMatchObject({
      code: 'E_STORE_REFUSED',
      details: { reason: 'credentials', answer: 'InvalidAccessKeyId' },
    });
  });

  it('refuses a clock that is far off', async () => {
    // The request of a machine whose clock is an hour late: signed then, sent now.
    const fetch: Fetch = async (request) => {
      const late = new Date(Date.now() - 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
      const headers = new Headers(request.headers);
      headers.set('x-amz-date', late);
      headers.set('authorization', (headers.get('authorization') ?? '').replace(/\/\d{8}\//, `/${late.slice(0, 8)}/`));
      return globalThis.fetch(new Request(request, { headers }));
    };
    await expect(open({ fetch }).get('store.json', 10)).rejects.toMatchObject({
      code: 'E_STORE_REFUSED',
      details: { reason: 'clock' },
      remedy: expect.stringContaining('clock'),
    });
  });
});

describe('what S3 answers', () => {
  it('is read from its XML', () => {
    const xml = '<Contents><Key>a&amp;b</Key></Contents><Contents><Key>c</Key></Contents><Key>torn';
    expect(xmlTexts(xml, 'Contents').map((contents) => xmlTexts(contents, 'Key'))).toEqual([['a&b'], ['c']]);
    expect(xmlTexts(xml, 'Code')).toEqual([]);
  });

  it.each([
    [403, 'AccessDenied', 'denied'],
    [403, 'ExpiredToken', 'credentials'],
    [403, '', 'denied'],
    [401, '', 'credentials'],
    [301, 'PermanentRedirect', 'region'],
    [0, '', 'region'],
    [400, 'AuthorizationHeaderMalformed', 'region'],
    [400, 'EntityTooLarge', 'other'],
  ])('%i %s is a matter of %s', (status, code, reason) => {
    expect(refusalReason(status, code)).toBe(reason);
  });
});

describe('addresses', () => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  it.each([
    [{ bucket: 'x' }, 'no name of a bucket'],
    [{ bucket: 'models', prefix: 'a//b' }, 'a prefix'],
    [{ bucket: 'models', prefix: '../b' }, 'a prefix'],
    [{ bucket: 'models', endpoint: 'minio:9000' }, 'is not the http(s) address'],
    [{ bucket: 'models', endpoint: 'https://me:hush@host' }, 'is not the http(s) address'],
  ])('%j is none', (options, problem) => {
    expect(() => s3Store({ ...options, credentials })).toThrow(expect.objectContaining({ code: 'E_STORE_ADDRESS' }));
    expect(() => s3Store({ ...options, credentials })).toThrow(problem);
    expect(() => s3Store({ ...options, credentials })).not.toThrow('hush');
  });
});
