import type { Command } from 'commander';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../../options/store-options.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreVerifyCommand(store: Command, finish: Finish): void {
  const command = store
    .command('verify')
    .description('Read every checkpoint and check every digest; exits with 4 when one is bad. Changes nothing.');
  addExamples(command, ['seqgraft store verify', 'seqgraft store verify --store /backup/seqgraft-store --json']);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions>(command, finish, async (_, options) => {
    const { verifyCheckpoints } = await import('../../runs/store-verify.ts');
    return () => verifyCheckpoints(options);
  });
}
