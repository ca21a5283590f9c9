import type { Command } from 'commander';
import { type Shell, shellScripts, shells } from '../completion/shell-scripts.ts';
import { chooseFrom } from '../options/add-option.ts';
import { addSpeakingOptions } from '../options/output-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addCompletionCommand(program: Command, finish: Finish): void {
  const command = program
    .command('completion')
    .description(
      'Print a script that teaches a shell to complete commands, flags, their values and names of checkpoints.',
    )
    .argument('<shell>', shells.join(', '), chooseFrom(shells));
  addExamples(command, [
    'eval "$(seqgraft completion bash)"        # in ~/.bashrc; zsh likewise, in ~/.zshrc after compinit',
    'seqgraft completion fish > ~/.config/fish/completions/seqgraft.fish',
    'seqgraft completion powershell | Out-String | Invoke-Expression    # in $PROFILE',
  ]);
  addSpeakingOptions(command);
  setAction(command, finish, async ([shell]) => {
    const script = shellScripts[shell as Shell];
    return async () => ({ result: { shell, script }, text: script.trimEnd() });
  });
}
