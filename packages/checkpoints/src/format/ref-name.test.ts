import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRef, parseName, parseRef, parseTag } from './ref-name.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseRef', () => {
  it.each([
    ['births', { model: 'default', name: 'births', entry: null, digest: null, tag: null }],
    ['default/births', { model: 'default', name: 'births', entry: null, digest: null, tag: null }],
    ['lstm-128/us_births.v2', { model: 'lstm-128', name: 'us_births.v2', entry: null, digest: null, tag: null }],
    ['births@12', { model: 'default', name: 'births', entry: 12, digest: null, tag: null }],
    ['births@production', { model: 'default', name: 'births', entry: null, digest: null, tag: 'production' }],
    ['m/births@v1.2_a-b', { model: 'm', name: 'births', entry: null, digest: null, tag: 'v1.2_a-b' }],
    [`m/births@${digest}`, { model: 'm', name: 'births', entry: null, digest, tag: null }],
  ])('reads %s', (ref, parsed) => {
    expect(parseRef(ref)).toEqual(parsed);
  });

  it.each([
    '',
    '/',
    'a/',
    '/a',
    'a//b',
    'a/b/c',
    '.',
    '..',
    '../a',
    'a/..',
    '.a',
    '-a',
    'a.',
    'a b',
    'a\u0000',
    'a\n',
    'größe',
    'a\\b',
    'C:a',
    'con',
    'nul.txt',
    'm/COM1',
    'a'.repeat(101),
    'a@',
    'a@0',
    'a@01',
    'a@-1',
    'a@1.5',
    'a@1@2',
    'a@latest',
    'a@Latest',
    'a@sha256',
    'a@1st',
    'a@_x',
    'a@x/y',
    'a@x.',
    'a@x y',
    'a@con',
    `a@${'x'.repeat(101)}`,
    'a@sha256:12',
    `a@${digest.toUpperCase()}`,
    `a@1${'0'.repeat(15)}`,
  ])('refuses %j', (ref) => {
    expect(() => parseRef(ref)).toThrow(expect.objectContaining({ code: 'E_REF_NAME', category: 'usage' }));
  });

  it('reads back what formatRef writes, and nothing that leaves its folder', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let parsed: ReturnType<typeof parseRef>;
        try {
          parsed = parseRef(text);
        } catch {
          return;
        }
        expect(parseRef(formatRef(parsed))).toMatchObject({ model: parsed.model, name: parsed.name });
        expect(`${parsed.model}/${parsed.name}`).not.toMatch(/(^|\/)\.|[^\w./-]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseTag', () => {
  it('takes what stands behind the "@", and nothing that reads as a number, a digest or the newest', () => {
    expect(parseTag('production')).toBe('production');
    for (const tag of ['', '12', '1st', digest, 'sha256', 'latest', 'a@b', 'a/b', '../a', 'a.', 'nul']) {
      expect(() => parseTag(tag)).toThrow(expect.objectContaining({ code: 'E_REF_NAME' }));
    }
  });
});

describe('parseName', () => {
  it('refuses the number of an entry, and a tag', () => {
    expect(parseName('a/b')).toEqual({ model: 'a', name: 'b' });
    expect(() => parseName('a@3')).toThrow(expect.objectContaining({ code: 'E_REF_NAME' }));
    expect(() => parseName('a@production')).toThrow(expect.objectContaining({ code: 'E_REF_NAME' }));
  });
});
