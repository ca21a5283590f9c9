import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from './store.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = async (store: Store, key: string): Promise<string | null> => {
  const stored = await store.get(key, 1000);
  return stored?.bytes ? new TextDecoder().decode(stored.bytes) : null;
};

/**
 * What every store must do, whatever it is made of.
 *
 * @param makeStore an empty store; called for each test
 */
export function storeConformance(name: string, makeStore: () => Promise<Store>): void {
  describe(`${name} is a store`, () => {
    it('gives back what was put', async () => {
      const store = await makeStore();
      expect(await store.putIfAbsent('blobs/sha256/ab/abc', bytesOf('hello'))).toBe(true);
      expect(await store.get('blobs/sha256/ab/abc', 5)).toEqual({ size: 5, bytes: bytesOf('hello') });
    });

    it('gives back any bytes, none too', async () => {
      const store = await makeStore();
      let number = 0;
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
          const key = `refs/a/b/${String(++number).padStart(8, '0')}`;
          expect(await store.putIfAbsent(key, bytes)).toBe(true);
          expect(await store.get(key, 2000)).toEqual({ size: bytes.length, bytes });
        }),
        { numRuns: 30 },
      );
    });

    it('keeps what is there', async () => {
      const store = await makeStore();
      await store.putIfAbsent('refs/m/n/00000001', bytesOf('first'));
      expect(await store.putIfAbsent('refs/m/n/00000001', bytesOf('second'))).toBe(false);
      expect(await textOf(store, 'refs/m/n/00000001')).toBe('first');
    });

    it('lets exactly one of many at the same time create a key', async () => {
      const store = await makeStore();
      const texts = Array.from({ length: 20 }, (_, i) => `writer ${i}`);
      const created = await Promise.all(texts.map((text) => store.putIfAbsent('refs/m/n/00000001', bytesOf(text))));
      expect(created.filter(Boolean)).toHaveLength(1);
      expect(await textOf(store, 'refs/m/n/00000001')).toBe(texts[created.indexOf(true)]);
    });

    it('replaces what is there to heal it, and puts what is not', async () => {
      const store = await makeStore();
      await store.putIfAbsent('blobs/sha256/ab/abc', bytesOf('rotten'));
      expect(await store.putIfAbsent('blobs/sha256/ab/abc', bytesOf('sound'), { heal: true })).toBe(true);
      expect(await textOf(store, 'blobs/sha256/ab/abc')).toBe('sound');
      expect(await store.putIfAbsent('blobs/sha256/cd/cde', bytesOf('new'), { heal: true })).toBe(true);
      expect(await textOf(store, 'blobs/sha256/cd/cde')).toBe('new');
    });

    it('has nothing under other keys', async () => {
      const store = await makeStore();
      expect(await store.get('store.json', 10)).toBeNull();
      await store.putIfAbsent('refs/m/n/00000001', bytesOf('x'));
      expect(await store.get('refs/m/n/00000002', 10)).toBeNull();
      expect(await store.get('refs/other/n/00000001', 10)).toBeNull();
    });

    it('tells the size of what is beyond the limit, and no bytes', async () => {
      const store = await makeStore();
      await store.putIfAbsent('refs/m/n/00000001', bytesOf('0123456789'));
      expect(await store.get('refs/m/n/00000001', 9)).toEqual({ size: 10, bytes: null });
      expect(await store.get('refs/m/n/00000001', 10)).toMatchObject({ size: 10 });
    });

    it('neither keeps nor gives out the arrays of its callers', async () => {
      const store = await makeStore();
      const bytes = bytesOf('hello');
      await store.putIfAbsent('refs/m/n/00000001', bytes);
      bytes.fill(0);
      (await store.get('refs/m/n/00000001', 10))?.bytes?.fill(0);
      expect(await textOf(store, 'refs/m/n/00000001')).toBe('hello');
    });

    it('gives pieces, if it gives any, of what it gives in the end', async () => {
      const store = await makeStore();
      const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index * 31);
      await store.putIfAbsent('blobs/sha256/ab/abc', bytes);
      const pieces: Uint8Array[] = [];
      const onPiece = (piece: Uint8Array): void => void pieces.push(piece.slice());
      expect(
        Buffer.compare((await store.get('blobs/sha256/ab/abc', 1000, { onPiece }))?.bytes as Uint8Array, bytes),
      ).toBe(0);
      const given = Buffer.concat(pieces);
      expect(Buffer.compare(given, bytes.subarray(0, given.length))).toBe(0);
      pieces.length = 0;
      await store.get('blobs/sha256/ab/abc', 10, { onPiece });
      expect(pieces).toEqual([]);
    });

    it('tells, if it does, whether it holds exactly some bytes', async () => {
      const store = await makeStore();
      if (store.holds === undefined) return;
      const bytes = Uint8Array.from({ length: 5 * 2 ** 20 + 3 }, (_, index) => index * 31 + (index >> 8));
      const key = 'blobs/sha256/ab/abc';
      expect(await store.holds(key, bytes)).toBe(false);
      await store.putIfAbsent(key, bytes);
      expect(await store.holds(key, bytes)).toBe(true);
      for (const other of [bytes.subarray(1), bytes.subarray(0, -1), new Uint8Array(bytes.length + 1), bytesOf('')])
        expect(await store.holds(key, other)).toBe(false);
      for (const at of [0, 2 ** 21, bytes.length - 1]) {
        const other = bytes.slice();
        other[at] = (other[at] as number) ^ 1;
        expect(await store.holds(key, other)).toBe(false);
      }
      await store.putIfAbsent('blobs/sha256/ab/nothing', bytesOf(''));
      expect(await store.holds('blobs/sha256/ab/nothing', bytesOf(''))).toBe(true);
      await expect(store.holds('../x', bytes)).rejects.toThrow('E_STORE_KEY');
    });

    it('puts what was staged, if it stages, as it does anything else', async () => {
      const store = await makeStore();
      if (store.stage === undefined) return;
      const [first, second, dropped] = ['first', 'second', 'dropped'].map((text) => store.stage?.(bytesOf(text)));
      first?.prepare('blobs/sha256/ab/abc');
      await Promise.all([first?.settled, dropped?.settled]);
      expect(await store.list('')).toEqual([]);
      expect(await first?.putIfAbsent('blobs/sha256/ab/abc')).toBe(true);
      expect(await second?.putIfAbsent('blobs/sha256/ab/abc')).toBe(false);
      expect(await textOf(store, 'blobs/sha256/ab/abc')).toBe('first');
      expect(await store.stage(bytesOf('healed')).putIfAbsent('blobs/sha256/ab/abc', { heal: true })).toBe(true);
      for (const staged of [first, second, dropped]) await staged?.drop();
      expect(await store.list('')).toEqual(['blobs/sha256/ab/abc']);
      expect(await textOf(store, 'blobs/sha256/ab/abc')).toBe('healed');
      await expect(store.stage(bytesOf('x')).putIfAbsent('../x')).rejects.toThrow('E_STORE_KEY');
    });

    it('lists the keys under a folder, sorted', async () => {
      const store = await makeStore();
      expect(await store.list('')).toEqual([]);
      expect(await store.list('refs/')).toEqual([]);
      const keys = [
        'store.json',
        'refs/m/n/00000002',
        'refs/m/n/00000001',
        'refs/m/nn/00000001',
        'blobs/sha256/ab/abc',
      ];
      for (const key of keys) await store.putIfAbsent(key, bytesOf(key));
      expect(await store.list('')).toEqual([...keys].sort());
      expect(await store.list('refs/m/n/')).toEqual(['refs/m/n/00000001', 'refs/m/n/00000002']);
      expect(await store.list('refs/m/')).toEqual(['refs/m/n/00000001', 'refs/m/n/00000002', 'refs/m/nn/00000001']);
      expect(await store.list('refs/m/none/')).toEqual([]);
    });

    it('deletes, and puts again', async () => {
      const store = await makeStore();
      await store.putIfAbsent('refs/m/n/00000001', bytesOf('x'));
      expect(await store.delete('refs/m/n/00000001')).toBe(true);
      expect(await store.delete('refs/m/n/00000001')).toBe(false);
      expect(await store.get('refs/m/n/00000001', 10)).toBeNull();
      expect(await store.list('refs/')).toEqual([]);
      expect(await store.putIfAbsent('refs/m/n/00000001', bytesOf('y'))).toBe(true);
    });

    it('syncs what is there', async () => {
      const store = await makeStore();
      await store.putIfAbsent('refs/m/n/00000001', bytesOf('x'));
      await store.sync('refs/m/n/00000001');
      expect(await textOf(store, 'refs/m/n/00000001')).toBe('x');
    });

    it('puts and deletes what need not last as it does anything else', async () => {
      const store = await makeStore();
      expect(await store.putIfAbsent('leases/a', new Uint8Array(), { ephemeral: true })).toBe(true);
      expect(await store.putIfAbsent('leases/a', bytesOf('x'), { ephemeral: true })).toBe(false);
      expect(await store.putIfAbsent('leases/b', bytesOf('hello'), { ephemeral: true })).toBe(true);
      expect(await store.list('leases/')).toEqual(['leases/a', 'leases/b']);
      expect(await store.get('leases/a', 10)).toEqual({ size: 0, bytes: new Uint8Array() });
      expect(await textOf(store, 'leases/b')).toBe('hello');
      expect(await store.delete('leases/a', { ephemeral: true })).toBe(true);
      expect(await store.delete('leases/a', { ephemeral: true })).toBe(false);
      expect(await store.list('leases/')).toEqual(['leases/b']);
    });

    it('tells when something was put, or healed', async () => {
      const store = await makeStore();
      const key = 'blobs/sha256/ab/abc';
      expect(await store.changedAt(key)).toBeNull();
      await store.putIfAbsent(key, bytesOf('rotten'));
      const put = (await store.changedAt(key)) as number;
      // The clock of a store may be another, and count in seconds.
      expect(Math.abs(put - Date.now())).toBeLessThan(600_000);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await store.putIfAbsent(key, bytesOf('sound'), { heal: true });
      expect(await store.changedAt(key)).toBeGreaterThanOrEqual(put);
      await store.delete(key);
      expect(await store.changedAt(key)).toBeNull();
    });

    it('knows its own user, and that it is there', async () => {
      const { users } = await makeStore();
      if (users === undefined) return;
      expect(users.self).toMatch(/^[A-Za-z0-9-]{1,150}$/);
      expect(users.isGone(users.self)).toBe(false);
      expect(users.isGone('somebody-else-1')).toBe(false);
    });

    it.each([
      '',
      '/',
      '..',
      '../x',
      'a/../b',
      'a//b',
      '/etc/passwd',
      'a/',
      'a\\b',
      'C:x',
      'a\u0000b',
      '.hidden',
      'é',
      'x'.repeat(513),
    ])('has no key %j', async (key) => {
      const store = await makeStore();
      await expect(store.get(key, 10)).rejects.toThrow('E_STORE_KEY');
      await expect(store.putIfAbsent(key, bytesOf('x'))).rejects.toThrow('E_STORE_KEY');
      await expect(store.delete(key)).rejects.toThrow('E_STORE_KEY');
      await expect(store.sync(key)).rejects.toThrow('E_STORE_KEY');
      await expect(store.changedAt(key)).rejects.toThrow('E_STORE_KEY');
      if (key !== '' && key !== 'a/') await expect(store.list(key)).rejects.toThrow('E_STORE_KEY');
    });
  });
}
