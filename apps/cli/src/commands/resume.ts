import type { Command } from 'commander';
import { addOption } from '../options/add-option.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../options/store-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';
import type { ReadWords } from './read-words.ts';

export type ResumeOptions = StoreOptions & {
  readonly list?: boolean;
  readonly force?: boolean;
  readonly forget?: boolean;
};

/** @param readWords how the words of a run are read again */
export function addResumeCommand(program: Command, finish: Finish, readWords: ReadWords): void {
  const command = program
    .command('resume')
    .description('Go on with a train, adapt or compare that was stopped or killed, to the same end, bit for bit.')
    .argument('[run]', 'which: as it was printed, or how that begins (default: the newest that was stopped)');
  addExamples(command, [
    'seqgraft resume',
    'seqgraft resume --list',
    'seqgraft resume 20261125-230415-k3f9 --store models',
  ]);
  command.optionsGroup('Resume:');
  addOption(command, '--list', 'say which runs are there, and go on with none');
  addOption(command, '--force', 'take over a run whose process seems to be alive');
  addOption(command, '--forget', 'remove what is kept of the run instead');
  addStoreOption(command);
  addOutputOptions(command);
  setAction<ResumeOptions>(command, finish, async ([run], options) => {
    const { resume } = await import('../runs/resume.ts');
    return (context) => resume({ run, options, readWords }, context);
  });
}
