import {
  between,
  decayRate,
  fromOne,
  type NumberRule,
  type Problems,
  positive,
  positiveInteger,
  share,
  wholeOrZero,
} from '../option-problems.ts';
import type { Schedule } from './schedule.ts';

const kinds: readonly Schedule['kind'][] = [
  'constant',
  'cosine',
  'linear',
  'one-cycle',
  'plateau',
  'slanted-triangular',
  'warm-up',
];

/** What the options of each schedule must be. */
const rules: { readonly [Kind in Schedule['kind']]: Readonly<Record<string, NumberRule>> } = {
  constant: {},
  cosine: { floor: share, warmup: share },
  linear: { floor: share, warmup: share },
  'one-cycle': { warmup: share, startDivisor: positive, endDivisor: positive },
  plateau: { factor: between, patience: wholeOrZero, threshold: decayRate, floor: share },
  'slanted-triangular': { cut: share, ratio: fromOne },
  'warm-up': { steps: positiveInteger },
};

/** Whether a schedule can be followed, and has what it looks at. */
export function checkSchedule(
  problems: Problems,
  path: string,
  { schedule, hasValidation }: { readonly schedule: Schedule; readonly hasValidation: boolean },
): void {
  problems.name(`${path}.kind`, schedule?.kind, kinds);
  if (!kinds.includes(schedule?.kind)) return;
  const values = schedule as unknown as Readonly<Record<string, unknown>>;
  for (const [option, rule] of Object.entries(rules[schedule.kind])) {
    const isRequired = option === 'steps';
    if (isRequired || values[option] !== undefined) problems.number(`${path}.${option}`, values[option], rule);
  }
  if (schedule.kind === 'plateau' && !hasValidation) {
    problems.add(path, 'of kind plateau needs validation, got none');
  }
}
