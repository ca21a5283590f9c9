import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holderIsAlive, thisHolder } from './run-holder.ts';

it('knows a process that is there from one that has ended', async () => {
  expect(holderIsAlive(thisHolder())).toBe(true);
  const child = spawn(process.execPath, ['-e', '']);
  const pid = child.pid as number;
  await once(child, 'exit');
  expect(holderIsAlive({ ...thisHolder(), pid })).toBe(false);
});

// Elsewhere nothing tells when a process started.
it.skipIf(!existsSync('/proc/self/stat'))('knows a process from another that got its number later', () => {
  const self = thisHolder();
  expect(self.start).toMatch(/^\d+$/);
  expect(holderIsAlive({ ...self, start: '1' })).toBe(false);
  expect(holderIsAlive({ ...self, boot: 'another' })).toBe(false);
});

it('cannot tell of other machines and containers', () => {
  expect(holderIsAlive({ ...thisHolder(), host: 'another' })).toBe(null);
  expect(holderIsAlive({ ...thisHolder(), space: 'pid:[1]' })).toBe(null);
});
