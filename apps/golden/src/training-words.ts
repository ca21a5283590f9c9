import type { GoldenOptimizer } from './golden-case.ts';

/**
 * What does not move: `none`, `layer 0`, `layer 0, layer 2`, `layer 0 and 1`, `head`; layers count from 0.
 *
 * Adds to `problems` what it cannot read.
 */
export function parseFrozen(
  text: string,
  layers: number,
  problems: string[],
): { frozenLayers: ReadonlySet<number>; headFrozen: boolean } {
  const words = text.trim().split(/\s*(?:,|\band\b)\s*/);
  const frozenLayers = new Set<number>();
  let headFrozen = false;
  for (const word of words) {
    const layer = /^(?:layers? )?(\d+)$/.exec(word)?.[1];
    if (layer !== undefined && Number(layer) < layers) frozenLayers.add(Number(layer));
    else if (word === 'head') headFrozen = true;
    else if (word !== 'none' || words.length > 1) {
      problems.push(
        `metadata frozen must be none, head or layers from 0 to ${layers - 1} (layer 0, layer 1), got ${text}`,
      );
    }
  }
  return { frozenLayers, headFrozen };
}

/** The constants that the words of an optimizer may set, with the format's defaults. */
const constants: Readonly<Record<GoldenOptimizer['kind'], Readonly<Record<string, number>>>> = {
  adam: { beta1: 0.9, beta2: 0.999, eps: 1e-7 },
  sgd: { momentum: 0 },
};

/** `adam beta1=0.9 beta2=0.999 eps=1e-7` or `sgd momentum=0.9`. Adds to `problems` what it cannot read. */
export function parseOptimizer(text: string, problems: string[]): GoldenOptimizer {
  const [kind = '', ...settings] = text.trim().split(/\s+/);
  if (kind !== 'adam' && kind !== 'sgd') {
    problems.push(`metadata optimizer must start with adam or sgd, got ${text}`);
    return { kind: 'sgd', momentum: 0 };
  }
  const values: Record<string, number> = { ...constants[kind] };
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split('=');
    if (!Object.hasOwn(values, name) || value === '' || !Number.isFinite(Number(value))) {
      problems.push(`metadata optimizer ${kind} knows ${Object.keys(values).join(', ')}, got ${setting}`);
    } else values[name] = Number(value);
  }
  const { beta1 = 0, beta2 = 0, eps = 0, momentum = 0 } = values;
  return kind === 'adam' ? { kind, beta1, beta2, epsilon: eps } : { kind, momentum };
}
