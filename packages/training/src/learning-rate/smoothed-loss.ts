/** How much of the average of before remains at each step; that of fastai's recorder. */
const remains = 0.98;

/** Exponential average of losses, corrected for its start at zero: Kingma and Ba's correction, as in fastai. */
export class SmoothedLoss {
  #average = 0;
  #count = 0;

  add(loss: number): number {
    this.#count += 1;
    this.#average = loss + remains * (this.#average - loss);
    return this.#average / (1 - remains ** this.#count);
  }
}
