/** Does something once for all who ask, at the same time too; what failed is done again for the next. */
export function onceDone(action: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | undefined;
  return async () => {
    doing ??= action();
    try {
      await doing;
    } catch (error) {
      doing = undefined;
      throw error;
    }
  };
}
