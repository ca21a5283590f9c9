import type { Command } from 'commander';
import { addOption, chooseFrom } from '../../options/add-option.ts';
import { addOutputOptions } from '../../options/output-options.ts';
import { addStoreOption } from '../../options/store-options.ts';
import type { ExportOptions } from '../../runs/store-export.ts';
import { addExamples, type Finish, setAction } from '../define-command.ts';

const formats = ['bundle', 'safetensors', 'tfjs', 'keras', 'keras-weights'] as const;

export function addStoreExportCommand(store: Command, finish: Finish): void {
  const command = store
    .command('export')
    .description(
      'Write the model of a checkpoint for PyTorch, Keras or TensorFlow.js, its predictions the same; or a checkpoint with its parents as one file, for another store or the live demo.',
    )
    .argument('<ref>', 'a name (its newest entry), name@3, name@tag or name@sha256:…');
  addExamples(command, [
    'seqgraft store export load --format bundle --out .            # load.seqgraft',
    'seqgraft store export load --format safetensors --out torch   # model.safetensors and load.py',
    'seqgraft store export load@2 --format keras --out keras       # model.keras',
    'seqgraft store export load --format tfjs --out web            # model.json and weights.bin',
  ]);
  addOption(command, '--format <name>', `${formats.join(', ')}; needed`, { parse: chooseFrom(formats) });
  addOption(command, '--out <folder>', 'where the files go, or a NAME.seqgraft; made if it is not there; needed');
  addStoreOption(command);
  addOutputOptions(command);
  setAction<ExportOptions>(command, finish, async ([ref], options) => {
    const { exportCheckpoint } = await import('../../runs/store-export.ts');
    return (context) => exportCheckpoint(ref as string, options, context);
  });
}
