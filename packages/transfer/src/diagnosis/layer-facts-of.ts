import type { LayerFacts } from './model-facts.ts';

type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `recurrent_activation` → `recurrentActivation` */
function camel(text: string): string {
  return text.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Keys in tfjs' spelling, and names of activations and merge modes too; other values as they are. */
function normalised(config: Plain): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => {
      const name = camel(key);
      return [name, /activation$/i.test(name) && typeof value === 'string' ? camel(value) : value];
    }),
  );
}

/** A serialised layer: `{ className, config }`, or as JSON has it `{ class_name, config }`. */
export function serialisedLayer(value: unknown): { readonly className: string; readonly config: Plain } | null {
  if (!isPlain(value)) return null;
  const className = value.className ?? value.class_name;
  return typeof className === 'string' && isPlain(value.config) ? { className, config: value.config } : null;
}

/** Wrappers of wrappers end here: none that anyone builds goes deeper. */
const deepestWrapper = 8;

/** What is to be known of one layer, from its class and configuration. */
export function layerFactsOf(
  className: string,
  config: Plain,
  place: { readonly path: string; readonly trainable?: boolean; readonly penalties?: number; readonly depth?: number },
): LayerFacts {
  const { path, trainable, penalties = null, depth = 0 } = place;
  const own = normalised(config);
  const parts = depth >= deepestWrapper ? [] : [own.layer, own.backwardLayer, own.cell, ...cellsOf(own)];
  const wrapped = parts.flatMap((part) => {
    const inner = serialisedLayer(part);
    return inner === null ? [] : [layerFactsOf(inner.className, inner.config, { path, depth: depth + 1 })];
  });
  const name = typeof own.name === 'string' ? own.name : path;
  return { path, name, className, config: own, trainable: trainable ?? own.trainable !== false, penalties, wrapped };
}

function cellsOf({ cell, cells }: Plain): readonly unknown[] {
  const stacked = isPlain(cell) && isPlain(cell.config) ? cell.config.cells : cells;
  return Array.isArray(stacked) ? stacked : [];
}
