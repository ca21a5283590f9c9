import type { Findings } from '../findings.ts';
import { quotedModule, type RecurrentModule } from './recurrent-modules.ts';

/** Orders beyond this many modules are not tried. */
const mostModules = 6;

/**
 * Recurrent modules from the input up: each reads as many columns as the one below passes on.
 *
 * Where the widths allow several orders, that of the names is taken (`lstm1`, `lstm2`, …, `lstm10`), and it is said.
 */
export function stackModules(modules: readonly RecurrentModule[], findings: Findings): readonly RecurrentModule[] {
  const named = [...modules].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  if (named.length < 2) return named;
  const names = named.map(({ name }) => quotedModule(name)).join(', ');
  const orders = named.length > mostModules ? [named] : permutations(named);
  const fitting = orders.filter((order) =>
    order.every((module, index) => index === 0 || module.inputs === order[index - 1]?.outputs),
  );
  const asNamed = fitting.find((order) => order.every((module, index) => module === named[index]));
  const chosen = asNamed ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (chosen === undefined) {
    const widths = named.map(({ inputs, outputs }) => `${inputs} → ${outputs}`).join(', ');
    findings.refuse('the recurrent modules', `${names} do not stack on one another in one way: columns ${widths}`);
    return named;
  }
  if (fitting.length > 1) {
    findings.note(`The widths of ${names} allow several orders: that of their names was taken.`);
  }
  return chosen;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
