import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption } from '../../options/store-options.ts';
import type { StoreTagOptions } from '../../runs/store-tag.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreTagCommand(store: Command, finish: Finish): void {
  const command = store
    .command('tag')
    .description(
      'Name a checkpoint: load@production is a ref from then on, in every command. What a tag named before stays in its history. Without a tag, list the tags.',
    )
    .argument('[ref]', 'the checkpoint: load, load@3; or the tag to remove or to look into: load@production')
    .argument('[tag]', 'letters, digits, ".", "_" and "-", with a letter first');
  addExamples(command, [
    'seqgraft store tag load production            # the newest entry of load',
    'seqgraft store tag load@3 production          # another one: the tag moves',
    'seqgraft store tag                            # all tags',
    'seqgraft store tag load@production --history  # what it has named',
    'seqgraft store tag load@production --remove',
  ]);
  command.optionsGroup('Tags:');
  addOption(command, '--remove', 'remove the tag; the checkpoint stays');
  addOption(command, '--history', 'list what the tag has named, newest first');
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreTagOptions>(command, finish, async ([ref, tag], options) => {
    const { tagStore } = await import('../../runs/store-tag.ts');
    return (context) => tagStore({ ...options, ref, tag }, context);
  });
}
