import type { Command } from 'commander';
import { addOutputOptions } from '../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../options/store-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addDoctorCommand(program: Command, finish: Finish): void {
  const command = program
    .command('doctor')
    .description('Say what this machine offers: Node, backends, the compiled engine, memory, the store.');
  addExamples(command, ['seqgraft doctor', 'seqgraft doctor --json']);
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions>(command, finish, async (_, options) => {
    const { examine } = await import('../runs/doctor.ts');
    return () => examine(options);
  });
}
