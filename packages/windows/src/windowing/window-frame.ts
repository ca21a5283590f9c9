import { BadOption, type OptionProblem, showOption } from '../options/bad-option.ts';
import { checkChoice, checkInteger } from '../options/check-option.ts';

/** Which steps of a window have targets. */
export type TargetMode = 'last' | 'every-step';

/** What the targets are: values of the target columns, or the class of a row. */
export type TargetKind = 'value' | 'label';

/** Whether windows may begin before their rows do; `minimum` input steps at least are rows. `true` is a minimum of 1. */
export type Padding = boolean | { readonly minimum: number };

/** The steps of a window. */
export interface FrameOptions {
  /** Input steps. */
  readonly lookback: number;
  /** Steps to forecast. Needed for values; labels have one. */
  readonly horizon?: number;
  /** Values: steps between the last input and the first target. Labels: steps from the input to the row whose class is the target. Default 0. */
  readonly gap?: number;
  /** Rows from one input step to the next; targets are always neighbouring rows. Default 1. */
  readonly rate?: number;
  /** `last`: the horizon after the last input. `every-step`: the horizon after each input. Default `last`. */
  readonly targets?: TargetMode;
}

/** The form of a window. */
export interface FormOptions extends FrameOptions {
  /** Default `value`. */
  readonly of?: TargetKind;
  /** Pads windows at their beginning where a series has no rows, so that short series and first rows take part. Default false. */
  readonly padding?: Padding;
}

/**
 * The form of a window, checked: with first input row s, inputs are the rows s, s + rate, …, t = s + span;
 * targets are the rows t + ahead … t + ahead + horizon − 1, for `every-step` those after each input row.
 */
export interface WindowFrame extends Required<FormOptions> {
  /** Input steps that are rows at least: `lookback` when windows are not padded. */
  readonly minimum: number;
  /** Rows from the first to the last input: (lookback − 1) · rate. */
  readonly span: number;
  /** Rows from an input to its first target: gap + 1 for values, gap for labels. */
  readonly ahead: number;
  /** Rows of a whole window: span + ahead + horizon. */
  readonly need: number;
  /** Rows of the shortest window, all else of it padding. */
  readonly least: number;
  /** Rows before the first input that differences are taken from; 0 unless a scaler has some. */
  readonly lead: number;
  /** Rows from the first input to the first target. */
  readonly firstTarget: number;
  /** Target steps of a window: horizon, or lookback × horizon. */
  readonly targetSteps: number;
}

function checkHorizon(problems: OptionProblem[], of: TargetKind, horizon: number | undefined): void {
  if (of !== 'label') checkInteger(problems, 'horizon', horizon, 1);
  else if (horizon !== undefined && horizon !== 0 && horizon !== 1) {
    problems.push({ option: 'horizon', rule: '0, 1 or left out for labels', got: showOption(horizon) });
  }
}

function minimumOf(problems: OptionProblem[], padding: Padding, lookback: number): number {
  if (typeof padding === 'boolean') return padding ? 1 : lookback;
  const minimum: unknown = padding?.minimum;
  if (Number.isSafeInteger(minimum) && (minimum as number) >= 1 && (minimum as number) <= lookback) {
    return minimum as number;
  }
  const rule = 'true, false or { minimum } with an integer from 1 to lookback';
  problems.push({ option: 'padding', rule, got: showOption(padding) });
  return lookback;
}

/** @throws E_OPTION, with further problems that the caller found. */
export function makeFrame(options: FormOptions, further: readonly OptionProblem[] = []): WindowFrame {
  const { lookback, gap = 0, rate = 1, targets = 'last', of = 'value', padding = false } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'lookback', lookback, 1);
  checkHorizon(problems, of, options.horizon);
  checkInteger(problems, 'gap', gap, 0);
  checkInteger(problems, 'rate', rate, 1);
  checkChoice(problems, 'targets', { value: targets, choices: ['last', 'every-step'] });
  checkChoice(problems, 'of', { value: of, choices: ['value', 'label'] });
  const minimum = minimumOf(problems, padding, lookback);
  if (problems.length + further.length > 0) throw new BadOption({ problems: [...problems, ...further] });
  const horizon = of === 'label' ? 1 : (options.horizon as number); // checked
  const span = (lookback - 1) * rate;
  const ahead = of === 'label' ? gap : gap + 1;
  return {
    lookback,
    horizon,
    gap,
    rate,
    targets,
    of,
    padding: minimum < lookback ? { minimum } : false,
    minimum,
    span,
    ahead,
    need: span + ahead + horizon,
    least: (minimum - 1) * rate + ahead + horizon,
    lead: 0,
    firstTarget: (targets === 'last' ? span : 0) + ahead,
    targetSteps: targets === 'last' ? horizon : lookback * horizon,
  };
}

/** `lookback 48 + gap 0 + horizon 24`: what the rows of the shortest window are. */
export function describeNeed({ lookback, horizon, gap, rate, minimum, of, lead }: WindowFrame): string {
  const steps = minimum < lookback ? `padding minimum ${minimum}` : `lookback ${lookback}`;
  const inputs = rate === 1 ? steps : `${(minimum - 1) * rate + 1} for ${steps} at rate ${rate}`;
  const targets = of === 'label' ? `gap ${gap}` : `gap ${gap} + horizon ${horizon}`;
  return `${lead === 0 ? '' : `difference ${lead} + `}${inputs} + ${targets}`;
}

/** Rows from the first input of a window to the last known row of one of its target steps. */
export function inputOffset({ targets, span, rate, horizon }: WindowFrame, step: number): number {
  return targets === 'last' ? span : Math.floor(step / horizon) * rate;
}

/** Rows from the last known row to a target step. */
export function aheadOf({ ahead, horizon }: WindowFrame, step: number): number {
  return ahead + (step % horizon);
}

/** First target step of a window whose input is no padding. */
export function firstStepOf({ targets, horizon }: WindowFrame, padding: number): number {
  return targets === 'last' ? 0 : padding * horizon;
}
