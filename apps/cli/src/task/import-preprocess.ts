import type { ImportedModel } from '@seqgraft/checkpoints/foreign';
import type { ModelSpec } from '@seqgraft/models';
import type { ImportOptions } from '../options/import-options.ts';
import { UsageError } from '../usage-error.ts';
import { importScaler } from './import-scaler.ts';
import type { Preprocess } from './preprocess.ts';

/** What an imported model reads, as the command has it. */
export interface ImportedData {
  readonly preprocess: Preprocess;
  /** What the model reads, in its own order. */
  readonly read: readonly string[];
}

function wrong(problem: string, remedy: string): Error {
  return new UsageError({ problem, remedy });
}

/**
 * What data goes through before and after an imported model, as the flags say it; null where they say nothing of data.
 *
 * The command's own order of inputs is targets, then the others; a target that the model does not read stands among them.
 *
 * @throws E_USAGE for flags that do not fit the model or one another
 */
export async function importPreprocess(
  { spec, steps }: { readonly spec: ModelSpec; readonly steps: ImportedModel['steps'] },
  options: ImportOptions,
): Promise<ImportedData | null> {
  const { target, label, lookback = steps ?? undefined } = options;
  if (target === undefined && label === undefined) {
    refuseAlone(options);
    return null;
  }
  if (target !== undefined && label !== undefined) {
    throw wrong(
      'Both --target and --label were given.',
      'A model forecasts columns or tells classes: give one of them.',
    );
  }
  if (spec.embedding !== undefined) {
    throw wrong('The model reads tokens, not columns.', 'Leave --target and --label out; its weights can be carried.');
  }
  const read = options.features ?? target ?? [];
  requireNames(read, spec);
  if (lookback === undefined) {
    throw wrong('The file does not say how many steps a window has.', 'Add --lookback with the rows of its history.');
  }
  const targets = target ?? [];
  const features = [...targets, ...read.filter((name) => !targets.includes(name))];
  const common = {
    columns: {
      ...{ targets, past: features.slice(targets.length), future: [], static: [], categories: {}, features },
      ...{ time: options.time ?? null, series: options.series ?? null, weight: null, part: null },
      label: label === undefined ? null : { column: label, classes: classesOf(options, spec) },
    },
    reading: {},
    cut: 'sliding',
    scaler: await importScaler(options.scaler, features),
    vocabulary: null,
  } as const;
  const frame = { lookback, gap: options.gap, rate: options.rate, targets: spec.head.targets, padding: false } as const;
  if (label !== undefined) {
    const task = options.task ?? (spec.head.targets === 'last' ? 'classify' : 'label');
    if (task === 'forecast') throw wrong('--task forecast has no --label.', 'Name what is forecast with --target.');
    return {
      read,
      preprocess: { ...common, task, frame: { ...frame, horizon: 1, of: 'label' }, loss: 'cross-entropy' },
    };
  }
  if (spec.head.task?.kind === 'classes' || (options.task !== undefined && options.task !== 'forecast')) {
    throw wrong(
      'A model of classes has no --target.',
      'Name the column of classes with --label, and the classes with --classes.',
    );
  }
  const horizon = horizonOf(targets, spec);
  return { read, preprocess: { ...common, task: 'forecast', frame: { ...frame, horizon, of: 'value' }, loss: 'mse' } };
}

/** Flags that say something of data, but not what the model tells. */
function refuseAlone(options: ImportOptions): void {
  const given = (['features', 'classes', 'time', 'series', 'lookback', 'scaler'] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (given.length === 0) return;
  throw wrong(
    `${given.map((name) => `--${name}`).join(', ')} ${given.length === 1 ? 'needs' : 'need'} --target or --label.`,
    'Say what the model tells, too.',
  );
}

function requireNames(read: readonly string[], { features }: ModelSpec): void {
  if (new Set(read).size !== read.length) throw wrong('--features names a column twice.', 'Name each once.');
  if (read.length !== features) {
    throw wrong(
      `The model reads ${features} columns, and ${read.length === 0 ? 'none is named' : `${read.join(', ')} are ${read.length}`}.`,
      'Name them with --features, in the order in which the model reads them.',
    );
  }
}

/** Outputs are the targets of the first row to come, then those of the next. */
function horizonOf(targets: readonly string[], { head }: ModelSpec): number {
  const horizon = head.outputs / targets.length;
  if (Number.isInteger(horizon)) return horizon;
  throw wrong(
    `The model has ${head.outputs} outputs, which are no whole number of rows of ${targets.length} targets.`,
    'Name all targets with --target, in the order of the outputs.',
  );
}

function classesOf({ classes }: ImportOptions, { head }: ModelSpec): readonly string[] {
  if (classes?.length === head.outputs && new Set(classes).size === classes.length) return classes;
  throw wrong(
    `The model tells ${head.outputs} classes, and --classes names ${classes === undefined ? 'none' : classes.join(', ')}.`,
    'Name each class once, in the order of the outputs.',
  );
}
