const ownClass: unique symbol = Symbol.for('seqgraft.layers.own-class') as never;

/**
 * Marks a class of this package, in whatever copy, as own property: a subclass, which may compute something else, does
 * not have it. `@seqgraft/training` reads it before it takes a layer for what its name says.
 */
export function markOwnClass(layerClass: object): void {
  Object.defineProperty(layerClass, ownClass, { value: true });
}
