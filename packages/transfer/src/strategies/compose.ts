import type { HeadPolicy } from '../carry/head-policy.ts';
import type { Strategy } from './strategy.ts';
import { CompositionError } from './strategy-errors.ts';

/** The policy that all parts can live with. */
function commonHead(name: string, parts: readonly Strategy[]): HeadPolicy {
  const policies = [...new Set(parts.map(({ head }) => head).filter((head) => head !== 'auto'))];
  if (policies.length > 1)
    throw new CompositionError({ name, problem: `its parts want the head ${policies.join(' and ')}` });
  return policies[0] ?? 'auto';
}

/**
 * Several strategies as one: `compose(gradualUnfreeze(), discriminative(), l2Sp())`.
 *
 * One of them makes the phases: the one that cannot modify others, else the first. The others modify these, in their order.
 *
 * @throws E_COMPOSITION when two parts decide what trains and when, or one is a control, or there is none.
 */
export function compose(...parts: readonly Strategy[]): Strategy {
  const name = parts.map((part) => part.name).join('+');
  const [first] = parts;
  if (first === undefined) throw new CompositionError({ name, problem: 'it has no part' });
  if (parts.length === 1) return first;
  const control = parts.find(({ kind }) => kind === 'control');
  if (control !== undefined) throw new CompositionError({ name, problem: `${control.name} is a control` });
  const twice = parts.find((part, place) => parts.findIndex((other) => other.name === part.name) !== place);
  if (twice !== undefined) throw new CompositionError({ name, problem: `${twice.name} is in it twice` });
  const alone = parts.filter(({ modify }) => modify === undefined);
  if (alone.length > 1) {
    const names = alone.map((part) => part.name).join(' and ');
    throw new CompositionError({ name, problem: `${names} each decide what trains and when` });
  }
  const base = alone[0] ?? first;
  const modifiers = parts.filter((part) => part !== base);
  const references = [...new Set(parts.map(({ reference }) => reference).filter((reference) => reference !== null))];
  const needsGradients = parts.some(({ needs }) => needs === 'gradients');
  return {
    name,
    kind: 'strategy',
    description: [base, ...modifiers].map(({ description }) => description).join(' '),
    reference: references.length === 0 ? null : references.join('; '),
    start: 'carried',
    head: commonHead(name, parts),
    ...(needsGradients && { needs: 'gradients' as const }),
    phases: (groups, budget) =>
      modifiers.reduce((phases, { modify }) => modify?.(phases, groups, budget) ?? phases, base.phases(groups, budget)),
  };
}
