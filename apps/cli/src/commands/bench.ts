import { type Command, InvalidArgumentError } from 'commander';
import { addOption, chooseFrom } from '../options/add-option.ts';
import type { BenchOptions } from '../options/command-options.ts';
import { nameList } from '../options/name-list.ts';
import { addOutputOptions } from '../options/output-options.ts';
import { realNumber } from '../options/parse-numbers.ts';
import { addBackendOption, addThreadsOption } from '../options/training-options.ts';
import { addExamples, type Finish, setAction } from './define-command.ts';

const sizeNames = ['S', 'M', 'L'] as const;

function sizeList(text: string): BenchOptions['sizes'] {
  const sizes = nameList(text).map((name) => chooseFrom(sizeNames)(name.toUpperCase()));
  if (new Set(sizes).size < sizes.length) throw new InvalidArgumentError(`It takes each size once, got "${text}".`);
  return sizes;
}

export function addBenchCommand(program: Command, finish: Finish): void {
  const command = program
    .command('bench')
    .description('Time training steps and forecasts on this machine, against the peak of its own matrix product.');
  addExamples(command, ['seqgraft bench', 'seqgraft bench --sizes M --cell gru --against tfjs']);
  command.optionsGroup('Measure:');
  addOption(command, '--sizes <list>', 'of S, M and L: a small network, 2 × 128 units, 2 × 256 units', {
    parse: sizeList,
    default: sizeNames,
    defaultText: 'S,M,L',
  });
  addOption(command, '--cell <kind>', 'rnn, lstm or gru', {
    parse: chooseFrom(['rnn', 'lstm', 'gru']),
    default: 'lstm',
  });
  addOption(command, '--seconds <time>', 'how long to measure, all sizes together, about', {
    parse: realNumber({ above: 0, most: 3600 }),
    default: 5,
  });
  addOption(command, '--against <what>', 'tfjs: the same on plain TensorFlow.js, in turns; half a minute for one L', {
    parse: chooseFrom(['tfjs']),
  });
  addThreadsOption(command);
  addBackendOption(command);
  addOutputOptions(command);
  setAction<BenchOptions>(command, finish, async (_, options) => {
    const { bench } = await import('../runs/bench.ts');
    return (context) => bench(options, context);
  });
}
