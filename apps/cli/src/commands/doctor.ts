import type { Command } from 'commander';
import { addOption } from '../options/add-option.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { addStoreOption, type StoreOptions } from '../options/store-options.ts';
import { UsageError } from '../usage-error.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

export function addDoctorCommand(program: Command, finish: Finish): void {
  const command = program
    .command('doctor')
    .description(
      'Say what this machine offers: Node, backends, the compiled engine, memory, the store. Given a model.json of TensorFlow.js, say what goes wrong in it silently and how to mend it; exits with 8 when that changes results.',
    )
    .argument('[model]', 'a model.json, of model.save or tensorflowjs_converter');
  addExamples(command, [
    'seqgraft doctor',
    'seqgraft doctor model/model.json',
    'seqgraft doctor --json',
    'seqgraft doctor --repair',
  ]);
  command.optionsGroup('Repair:');
  addOption(
    command,
    '--repair',
    'heal what is wrong in the store, put aside what cannot be healed, and list it; nothing is deleted but what dead processes left',
  );
  addStoreOption(command);
  addOutputOptions(command);
  setAction<StoreOptions & { readonly repair?: boolean }>(command, finish, async ([model], options) => {
    if (options.repair) {
      if (model !== undefined) {
        const problem = '--repair mends a store, and a model was given.';
        throw new UsageError({ problem, remedy: `Leave one of them out: seqgraft doctor ${model}.` });
      }
      const { repair } = await import('../runs/doctor-repair.ts');
      return () => repair(options);
    }
    if (model !== undefined) {
      const { examineModelFile } = await import('../runs/doctor-model.ts');
      return () => examineModelFile(model as string);
    }
    const { examine } = await import('../runs/doctor.ts');
    return () => examine(options);
  });
}
