import { BadOption, type OptionProblem, showOption } from '../options/bad-option.ts';
import { checkChoice, withNearest } from '../options/check-option.ts';
import { checkMissing } from './missing-policy.ts';
import { parseResampleStep } from './resample-step.ts';
import {
  type Aggregate,
  type BuildOptions,
  calendarFeatures,
  type IrregularPolicy,
  unreadableCells,
} from './table-options.ts';

const aggregates: readonly Aggregate[] = ['mean', 'sum', 'first', 'last', 'min', 'max', 'count'];

/**
 * Checks the options for a table with some features.
 *
 * @throws E_OPTION with all that is wrong.
 */
export function checkBuildOptions(options: BuildOptions, features: readonly string[]): void {
  const { missing = 'error', masked = [], irregular = 'error', duplicates = 'error', unsorted = 'error' } = options;
  const problems: OptionProblem[] = [];
  checkMissing(problems, missing, features);
  checkNames(problems, 'masked', { names: masked, known: features, rule: 'columns that have a role' });
  checkChoice(problems, 'duplicates', { value: duplicates, choices: ['error', 'first', 'last', 'mean'] });
  checkChoice(problems, 'unsorted', { value: unsorted, choices: ['error', 'sort'] });
  checkIrregular(problems, irregular, features);
  checkNames(problems, 'calendar', {
    names: options.calendar ?? [],
    known: calendarFeatures,
    rule: 'calendar features',
  });
  checkNames(problems, 'unreadable', {
    names: options.unreadable ?? [],
    known: unreadableCells,
    rule: 'kinds of unreadable cells',
  });
  if (problems.length > 0) throw new BadOption({ problems });
}

function checkNames(
  problems: OptionProblem[],
  option: string,
  {
    names,
    known,
    rule,
  }: { readonly names: readonly string[]; readonly known: readonly string[]; readonly rule: string },
): void {
  if (!Array.isArray(names)) {
    problems.push({ option, rule: 'a list of names', got: showOption(names) });
    return;
  }
  for (const [index, name] of names.entries()) {
    if (known.includes(name) && names.indexOf(name) === index) continue;
    const got = known.includes(name) ? `${showOption(name)} twice` : withNearest(name, known);
    problems.push({ option, rule: `names of ${rule}, each once`, got });
  }
}

function checkIrregular(problems: OptionProblem[], irregular: IrregularPolicy, features: readonly string[]): void {
  const option = 'irregular';
  if (typeof irregular !== 'object' || irregular?.policy !== 'resample') {
    if (['error', 'segment', 'insert', 'delta'].includes(irregular as string)) return;
    const rule = '"error", "segment", "insert", "delta" or { policy: "resample", step }';
    problems.push({ option, rule, got: showOption(irregular) });
    return;
  }
  const { step, aggregate = 'mean' } = irregular;
  if (parseResampleStep(step) === null) {
    const rule = 'a number above 0, or a text such as "15 min", "1 h", "1 day", "1 week", "1 month"';
    problems.push({ option: 'step of resample', rule, got: showOption(step) });
  }
  const chosen = typeof aggregate === 'object' && aggregate !== null ? Object.entries(aggregate) : [[null, aggregate]];
  for (const [name, kind] of chosen) {
    const of = name === null ? '' : ` of column "${name}"`;
    checkChoice(problems, `aggregate${of}`, { value: kind, choices: aggregates });
    if (name !== null && !features.includes(name as string)) {
      problems.push({ option: 'aggregate', rule: 'of columns that have a role', got: withNearest(name, features) });
    }
  }
}
