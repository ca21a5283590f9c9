import type { ProgressEvent } from '@seqgraft/core';
import { formatNumber } from './format-number.ts';
import { linePicture } from './line-picture.ts';
import { terminalOf } from './terminal.ts';

const usualWidth = 24;
/** A narrow terminal has no room for a long bar beside the numbers. */
const narrow = 110; // columns
/** A terminal redrawn more often than this flickers and slows the run. */
const redrawAfter = 80; // ms

/** Rows of the curve; a terminal that is lower than three times as much shows none. */
const curveRows = 5;

type Screen = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> & { readonly rows?: number };

export interface ProgressBarOptions {
  /** What runs. */
  readonly title: string;
  /** Whether the losses of the epochs are drawn, too. Default false. */
  readonly curve?: boolean;
}

/**
 * One line that tells how far a run is: epoch, loss, validation loss, best, time left; over it, where wanted, the losses as a curve.
 * On a terminal it is redrawn in place; elsewhere only its last state is written.
 */
export class ProgressBar {
  readonly #terminal: Screen;
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
  readonly #curve: boolean;
  readonly #losses: number[] = [];
  readonly #validationLosses: (number | null)[] = [];
  /** Lines of the screen above the cursor that are this bar's. */
  #above = 0;

  constructor(terminal: Screen, { title, curve = false }: ProgressBarOptions) {
    this.#terminal = terminal;
    this.#title = title;
    this.#curve = curve && (terminal.rows ?? 0) >= 3 * curveRows;
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
      this.#losses.push(event.loss);
      this.#validationLosses.push(event.validationLoss);
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
    const width = this.#terminal.isTTY && (this.#terminal.columns || 80) < narrow ? usualWidth / 3 : usualWidth;
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

  #picture(): string[] {
    const terminal = this.#curve ? terminalOf(this.#terminal) : null;
    if (terminal === null || this.#losses.length < 2) return [];
    const validated = this.#validationLosses.some((loss) => loss !== null);
    return linePicture({
      lines: [
        { name: 'loss', values: this.#losses, color: 'cyan' },
        ...(validated
          ? [{ name: 'validation', values: this.#validationLosses, color: 'yellow' as const, dotted: true }]
          : []),
      ],
      places: this.#ended ? this.#losses.length : Math.max(this.#epochs, this.#losses.length),
      ends: ['epoch 1', String(this.#ended ? this.#losses.length : this.#epochs)],
      ...{ ...terminal, rows: curveRows },
    });
  }

  #draw(): void {
    this.#lastDraw = performance.now();
    const columns = this.#terminal.columns || 80;
    const picture = this.#picture();
    const up = this.#above === 0 ? '' : `\u001b[${this.#above}A`;
    this.#above = picture.length;
    const lines = [...picture, this.#line().slice(0, columns - 1)];
    this.#terminal.write(`\r${up}\u001b[0J${lines.join('\n')}`);
  }
}
