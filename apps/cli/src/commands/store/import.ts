import type { Command } from 'commander';
import { addOption } from '../../options/add-option.ts';
import { addImportOptions, type ImportOptions } from '../../options/import-options.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption } from '../../options/store-options.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

export function addStoreImportCommand(store: Command, finish: Finish): void {
  const command = store
    .command('import')
    .description(
      'Make a checkpoint of a model of PyTorch (safetensors), Keras (.keras, .h5) or TensorFlow.js (model.json), its predictions the same; or take the checkpoints of a bundle (.seqgraft).',
    )
    .argument('<file>', 'the model; its format is told by its bytes');
  addExamples(command, [
    'seqgraft store import births.seqgraft      # of store export --format bundle, or of the live demo',
    'seqgraft store import model.keras --name load --target load --features temp,load --lookback 48',
    'seqgraft store import lstm.safetensors --name load --target load --lookback 48 --scaler scaler.json',
    'seqgraft store import model.json --name gait --label activity --classes sit,walk,run --features x,y,z',
  ]);
  addImportOptions(command);
  addStoreOption(command);
  addOption(command, '--name <name>', 'the checkpoint’s name in the store; needed but for a bundle, which has its own');
  addOutputOptions(command);
  setAction<ImportOptions>(command, finish, async ([file], options) => {
    const { importCheckpoint } = await import('../../runs/store-import.ts');
    return (context) => importCheckpoint(file as string, options, context);
  });
}
