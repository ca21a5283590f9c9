import { expect, it } from 'vitest';
import type { SpoolStore } from './spool.ts';

/** What every kind of spool does. */
export function spoolConformance(open: () => SpoolStore): void {
  const bytes = (length: number, first = 0): Uint8Array => Uint8Array.from({ length }, (_, k) => first + k);

  it('reads what was written, wherever and in whatever order', async () => {
    const spool = await open().open();
    await spool.write(bytes(10), 0);
    await spool.write(bytes(5, 100), 20);
    await spool.write(bytes(10, 10), 10);
    await spool.write(bytes(2, 200), 3);
    const [one, other, none] = [new Uint8Array(6), new Uint8Array(4), new Uint8Array(0)];
    await spool.read([
      { into: one, position: 18 },
      { into: other, position: 2 },
      { into: none, position: 5 },
    ]);
    expect([...one]).toEqual([18, 19, 100, 101, 102, 103]);
    expect([...other]).toEqual([2, 200, 201, 5]);
    await spool.read([]);
    await spool.close();
  });

  it('fills ranges of a larger array only', async () => {
    const spool = await open().open();
    await spool.write(bytes(8), 0);
    const large = new Uint8Array(8).fill(255);
    await spool.read([{ into: large.subarray(2, 5), position: 1 }]);
    expect([...large]).toEqual([255, 255, 1, 2, 3, 255, 255, 255]);
    await spool.close();
  });

  it('refuses to read beyond its end, and reads on', async () => {
    const spool = await open().open();
    await spool.write(bytes(8), 0);
    const good = new Uint8Array(2);
    const ranges = [
      { into: good, position: 0 },
      { into: new Uint8Array(4), position: 6 },
    ];
    await expect(spool.read(ranges)).rejects.toThrow(/^E_SPOOL/);
    await spool.read([{ into: good, position: 4 }]);
    expect([...good]).toEqual([4, 5]);
    await spool.close();
  });

  it('keeps several apart, and closes twice', async () => {
    const store = open();
    const [one, other] = [await store.open(), await store.open()];
    await one.write(bytes(4), 0);
    await other.write(bytes(4, 50), 0);
    const into = new Uint8Array(4);
    await one.read([{ into, position: 0 }]);
    expect([...into]).toEqual([0, 1, 2, 3]);
    await Promise.all([one.close(), one.close(), other.close()]);
  });

  it('waits for what is in flight when it is closed', async () => {
    const spool = await open().open();
    const written = new Uint8Array(1 << 20).fill(7);
    await spool.write(written, 0);
    const into = new Uint8Array(1 << 20);
    const reading = spool.read([{ into, position: 0 }]);
    await Promise.all([spool.close(), reading]);
    expect(into.every((byte) => byte === 7)).toBe(true);
  });
}
