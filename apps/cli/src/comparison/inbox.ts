/** Where what ends elsewhere waits to be taken, in the order in which it came. */
export class Inbox<Item> {
  readonly #items: Item[] = [];
  #failure: { readonly error: unknown } | null = null;
  #woken = false;
  #wake: () => void = () => {};

  put(item: Item): void {
    this.#items.push(item);
    this.#wake();
  }

  /** `take` throws this when no item is left. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  /** Whoever waits gets null and can look around. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  async take(): Promise<Item | null> {
    while (this.#failure === null && this.#items.length === 0 && !this.#woken) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#woken = false;
    const item = this.#items.shift();
    if (item !== undefined) return item; // what is done is kept, whatever failed meanwhile
    if (this.#failure !== null) throw this.#failure.error;
    return null;
  }
}
