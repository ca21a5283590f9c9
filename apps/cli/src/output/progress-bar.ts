import type { ProgressEvent } from '@seqgraft/core';
import { formatNumber } from './format-number.ts';

const width = 24;
/** A terminal redrawn more often than this flickers and slows the run. */
const redrawAfter = 80; // ms

type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

/**
 * One line that tells how far a run is: epoch, loss, validation loss, best, time left.
 * On a terminal it is redrawn in place; elsewhere only its last state is written.
 */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #title: string;
  readonly #started: number = performance.now();
  #lastDraw = Number.NEGATIVE_INFINITY;
  #epoch = 0;
  #epochs = 0;
  #fraction = 0;
  #loss = Number.NaN;
  #validationLoss: number | null = null;
  #best: number | null = null;
  #phase = '';
  #ended = false;
  #stoppedEarly = false;

  constructor(terminal: Terminal, title: string) {
    this.#terminal = terminal;
    this.#title = title;
  }

  show(event: ProgressEvent): void {
    if (event.type === 'phase-start') {
      this.#phase = event.phase;
      if (this.#epochs === 0) this.#epochs = event.epochs;
    } else if (event.type === 'step') {
      this.#loss = event.loss;
      if (this.#epochs > 0) this.#fraction = (this.#epoch + event.step / event.steps) / this.#epochs;
    } else if (event.type === 'epoch') {
      this.#epoch = event.epoch;
      this.#epochs = event.epochs;
      this.#fraction = event.epoch / event.epochs;
      this.#loss = event.loss;
      this.#validationLoss = event.validationLoss;
      if (event.best) this.#best = event.epoch;
    } else if (event.type === 'phase-end') {
      this.#stoppedEarly = event.reason === 'early-stop';
    }
    if (this.#terminal.isTTY && performance.now() - this.#lastDraw >= redrawAfter) this.#draw();
  }

  done(): void {
    this.#ended = true;
    if (this.#terminal.isTTY) {
      this.#draw();
      this.#terminal.write('\n');
    } else {
      this.#terminal.write(`${this.#line()}\n`);
    }
  }

  #line(): string {
    const filled = Math.round(Math.min(1, this.#fraction) * width);
    const elapsed = (performance.now() - this.#started) / 1000;
    const left = this.#fraction > 0.02 ? (elapsed / this.#fraction) * (1 - this.#fraction) : Number.NaN;
    const parts = [
      this.#title,
      `${'━'.repeat(filled)}${'─'.repeat(width - filled)}`,
      `epoch ${this.#epoch}/${this.#epochs}`,
      this.#phase === '' || this.#phase === this.#title ? '' : this.#phase,
      `loss ${formatNumber(this.#loss)}`,
      this.#validationLoss === null ? '' : `validation ${formatNumber(this.#validationLoss)}`,
      this.#best === null ? '' : `best epoch ${this.#best}`,
      this.#ended || !Number.isFinite(left) ? `${elapsed.toFixed(1)} s` : `${Math.ceil(left)} s left`,
      this.#stoppedEarly ? 'stopped early' : '',
    ];
    return parts.filter((part) => part !== '').join('  ');
  }

  #draw(): void {
    this.#lastDraw = performance.now();
    const columns = this.#terminal.columns ?? 120;
    this.#terminal.write(`\r\u001b[2K${this.#line().slice(0, columns - 1)}`);
  }
}
