import { didYouMean } from '@seqgraft/core';
import { BadOption, type OptionProblem } from './window-errors.ts';

/** Which steps of a window have targets. */
export type TargetMode = 'last' | 'every-step';

/** The form of a window. */
export interface FrameOptions {
  /** Input steps. */
  readonly lookback: number;
  /** Steps to forecast. */
  readonly horizon: number;
  /** Steps between the last input and the first target. Default 0. */
  readonly gap?: number;
  /** Rows from one input step to the next; targets are always neighbouring rows. Default 1. */
  readonly rate?: number;
  /** `last`: the horizon after the last input. `every-step`: the horizon after each input. Default `last`. */
  readonly targets?: TargetMode;
}

/**
 * The form of a window, checked: with first input row s, inputs are the rows s, s + rate, …, t = s + span;
 * targets are the rows t + gap + 1 … t + gap + horizon, for `every-step` those after each input row.
 */
export interface WindowFrame extends Required<FrameOptions> {
  /** Rows from the first to the last input: (lookback − 1) · rate. */
  readonly span: number;
  /** Rows of a whole window: span + 1 + gap + horizon. */
  readonly need: number;
  /** Rows before the first input that differences are taken from; 0 unless a scaler has some. */
  readonly lead: number;
  /** Rows from the first input to the first target. */
  readonly firstTarget: number;
  /** Target steps of a window: horizon, or lookback × horizon. */
  readonly targetSteps: number;
}

/** Adds a problem unless the value is an integer of at least `least`. */
export function checkInteger(problems: OptionProblem[], option: string, value: unknown, least: 0 | 1): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return;
  problems.push({ option, rule: `an integer of at least ${least}`, got: String(value) });
}

/** @throws E_OPTION, with further problems that the caller found. */
export function makeFrame(options: FrameOptions, further: readonly OptionProblem[] = []): WindowFrame {
  const { lookback, horizon, gap = 0, rate = 1, targets = 'last' } = options;
  const problems: OptionProblem[] = [];
  checkInteger(problems, 'lookback', lookback, 1);
  checkInteger(problems, 'horizon', horizon, 1);
  checkInteger(problems, 'gap', gap, 0);
  checkInteger(problems, 'rate', rate, 1);
  const modes = ['last', 'every-step'];
  if (!modes.includes(targets)) {
    problems.push({
      option: 'targets',
      rule: '"last" or "every-step"',
      got: `"${targets}".${didYouMean(targets, modes)}`,
    });
  }
  if (problems.length + further.length > 0) throw new BadOption({ problems: [...problems, ...further] });
  const span = (lookback - 1) * rate;
  return {
    lookback,
    horizon,
    gap,
    rate,
    targets,
    span,
    need: span + 1 + gap + horizon,
    lead: 0,
    firstTarget: (targets === 'last' ? span : 0) + gap + 1,
    targetSteps: targets === 'last' ? horizon : lookback * horizon,
  };
}

/** `lookback 48 + gap 0 + horizon 24` */
export function describeNeed({ lookback, horizon, gap, rate, span, lead }: WindowFrame): string {
  const inputs = rate === 1 ? `lookback ${lookback}` : `${span + 1} for lookback ${lookback} at rate ${rate}`;
  return `${lead === 0 ? '' : `difference ${lead} + `}${inputs} + gap ${gap} + horizon ${horizon}`;
}

/** Rows from the first input of a window to the last known row of one of its target steps. */
export function inputOffset({ targets, span, rate, horizon }: WindowFrame, step: number): number {
  return targets === 'last' ? span : Math.floor(step / horizon) * rate;
}

/** Rows from the last known row to a target step. */
export function aheadOf({ gap, horizon }: WindowFrame, step: number): number {
  return gap + 1 + (step % horizon);
}
