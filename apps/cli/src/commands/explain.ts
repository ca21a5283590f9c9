import type { Command } from 'commander';
import { addSpeakingOptions } from '../options/output-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addExplainCommand(program: Command, finish: Finish): void {
  const command = program
    .command('explain')
    .description('Say what the code of an error, a warning or a finding means, and what to do about it.')
    .argument('[code]', 'like E_MISSING, or missing; left out, all codes are listed');
  addExamples(command, ['seqgraft explain E_IRREGULAR', 'seqgraft explain W_TEST_SEEN', 'seqgraft explain']);
  addSpeakingOptions(command);
  setAction(command, finish, async ([code]) => {
    const { explain } = await import('../runs/explain.ts');
    return () => explain(code);
  });
}
