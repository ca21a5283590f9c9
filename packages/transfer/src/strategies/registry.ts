import { biasOnly } from './bias-only.ts';
import { compose } from './compose.ts';
import { discriminative } from './discriminative.ts';
import { freeze } from './freeze.ts';
import { full } from './full.ts';
import { gradualUnfreeze } from './gradual-unfreeze.ts';
import { l2Sp } from './l2-sp.ts';
import { lora } from './lora.ts';
import { lpFt } from './lp-ft.ts';
import { randomBody } from './random-body.ts';
import { ridgeHead } from './ridge-head.ts';
import { scratch } from './scratch.ts';
import type { Strategy } from './strategy.ts';
import { UnknownStrategyError } from './strategy-errors.ts';
import { surgical } from './surgical.ts';
import { ulmfit } from './ulmfit.ts';
import { zeroShot } from './zero-shot.ts';

/** Every strategy and control with its default options, by name. */
export const strategies: ReadonlyMap<string, Strategy> = new Map(
  [
    full(),
    freeze(),
    ridgeHead(),
    lpFt(),
    gradualUnfreeze(),
    discriminative(),
    ulmfit(),
    l2Sp(),
    surgical(),
    lora(),
    biasOnly(),
    scratch(),
    zeroShot(),
    randomBody(),
  ].map((strategy) => [strategy.name, strategy]),
);

function findPart(name: string): Strategy {
  const strategy = strategies.get(name);
  if (strategy === undefined) throw new UnknownStrategyError({ name, known: [...strategies.keys()] });
  return strategy;
}

/**
 * The strategy of this name, with its default options; or several in one, as `gradual-unfreeze+discriminative+l2-sp`.
 *
 * @throws E_STRATEGY with the nearest name; E_COMPOSITION for parts that do not go together.
 */
export function findStrategy(name: string): Strategy {
  return compose(...name.split('+').map((part) => findPart(part.trim())));
}
