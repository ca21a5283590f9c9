import { type Ref, reactive, ref } from 'vue';
import type { DataChoice, DataFacts, DemoWorker, Failure, RunEvent, RunOrder, SourceChoice } from '../protocol.ts';
import { DemoFailure, startWorker } from './demo-client.ts';
import { type DataSlot, type DemoView, initialView } from './demo-view.ts';
import { engineWords } from './engine-words.ts';

/** All that the page shows, and what can be done to it. Everything heavy happens in the worker, which starts when it is first needed. */
export class Demo {
  readonly state: DemoView = reactive(initialView());
  /** Counts what was drawn; charts follow it instead of every point. */
  readonly drawn: Ref<number> = ref(0);
  #worker: DemoWorker | null = null;

  get worker(): DemoWorker {
    this.#worker ??= startWorker((event) => this.#hear(event));
    return this.#worker;
  }

  /** Once the page is there: what is kept, what was cut off, and the two built-in sets. */
  async open(): Promise<void> {
    await Promise.all([this.describe('source'), this.describe('target'), this.refresh()]);
    const order = await this.worker.unfinished();
    if (order !== null) {
      this.state.unfinished = order;
      this.state.phase = 'stopped';
      this.state.note = 'A run was cut off. It goes on where it was saved.';
    }
    this.state.engine = engineWords(await this.worker.start());
    // Without a network only what is needed now fails, when it is.
    await this.worker.loadTheRest().catch(() => {});
    this.state.offline = true;
  }

  async refresh(): Promise<void> {
    this.state.kept = await this.worker.kept();
  }

  /** Reads what was picked, so that it can be shown; a file that is refused says why. */
  async describe(which: 'source' | 'target'): Promise<void> {
    const place = this.state[which];
    place.failure = null;
    const choice = this.choiceOf(place);
    if (choice === null) {
      place.facts = null;
      return;
    }
    place.busy = true;
    try {
      place.facts = await this.worker.describe(choice);
      if (which === 'target') this.#fitHistory(place.facts);
    } catch (error) {
      place.facts = null;
      place.failure = failureOf(error);
    } finally {
      place.busy = false;
    }
  }

  #fitHistory({ history, perWeek }: DataFacts): void {
    const { least, most } = history;
    const wanted = this.state.history === 0 ? 12 * perWeek : this.state.history;
    this.state.history = Math.max(Math.min(wanted < least ? 2 * least : wanted, most), Math.min(least, most));
    if (most < least) {
      const reason = `The rows before those that are judged must be at least ${least}, there are ${most}.`;
      const remedy = 'Give a file with more rows: the newest three tenths of it are judged on.';
      this.state.target.failure = { code: 'E_DEMO_SHORT', reason, remedy };
    }
  }

  /** Takes a file of the visitor's. */
  async take(which: 'source' | 'target', file: File): Promise<void> {
    const place = this.state[which];
    place.picked = 'own';
    place.own = null;
    place.facts = null;
    place.failure = null;
    place.busy = true;
    try {
      const text = await file.text();
      const facts = await this.worker.lookAt(text);
      place.own = { name: file.name, text, facts, target: facts.candidates[0] ?? '', lenient: false };
    } catch (error) {
      place.failure = failureOf(error);
    } finally {
      place.busy = false;
    }
    if (place.own !== null) await this.describe(which);
  }

  choiceOf({ picked, own }: DataSlot): DataChoice | null {
    if (picked.includes('@')) return null;
    if (picked !== 'own') return { kind: 'built-in', name: picked };
    if (own === null) return null;
    const { name, text, facts, target, lenient } = own;
    return { kind: 'own', file: name, text, time: facts.time, target, lenient };
  }

  /** Whether all is there to begin. */
  get ready(): boolean {
    const { source, target } = this.state;
    const known = source.picked.includes('@') || source.facts !== null;
    return known && target.facts !== null && target.failure === null && source.failure === null;
  }

  async train(): Promise<void> {
    const { source, target, history, strategy } = this.state;
    const from: SourceChoice = source.picked.includes('@')
      ? { kind: 'kept', ref: source.picked }
      : { kind: 'train', data: this.choiceOf(source) as DataChoice };
    const order = { id: crypto.randomUUID(), source: from, target: this.choiceOf(target) as DataChoice };
    await this.#run({ ...plain(order), history, strategy, seeds: 3 });
  }

  /** Goes on with the run that was stopped, or cut off by a reload. */
  async resume(): Promise<void> {
    const order = await this.worker.unfinished();
    if (order !== null) await this.#run(order);
  }

  async discard(): Promise<void> {
    await this.worker.forget();
    Object.assign(this.state, { unfinished: null, phase: 'idle', note: '' });
  }

  async stop(): Promise<void> {
    this.state.phase = 'stopping';
    await this.worker.stop();
  }

  async #run(order: RunOrder): Promise<void> {
    const { state } = this;
    state.curves.clear();
    Object.assign(state, {
      result: null,
      failure: null,
      forecast: null,
      unfinished: null,
      resumedAt: null,
      running: null,
    });
    Object.assign(state, {
      phase: 'running',
      said: 'Training has begun.',
      jobs: { done: 0, total: 0 },
      epoch: 0,
    });
    try {
      state.result = await this.worker.run(order);
      state.phase = 'done';
      state.said = `Done. ${state.result.sentences[0] ?? ''}`;
    } catch (error) {
      const failure = failureOf(error);
      const stopped = failure.code === 'E_INTERRUPTED';
      state.unfinished = stopped ? order : null;
      state.phase = stopped ? 'stopped' : 'idle';
      state.failure = stopped ? null : failure;
      state.said = stopped ? 'Stopped, and saved.' : failure.reason;
      state.note = stopped ? 'Stopped and saved. It goes on at the same step.' : '';
      if (!stopped) await this.worker.forget();
    }
    await this.refresh();
  }

  #hear(event: RunEvent): void {
    const { state } = this;
    if (event.type === 'stage') {
      state.note = event.note;
      if (event.stage === 'source') state.said = 'Training the source.';
      if (event.stage === 'target') state.said = 'Adapting to the target, and training from scratch beside it.';
    } else if (event.type === 'job') {
      state.jobs = { done: event.done, total: event.total };
    } else if (event.type === 'forecast') {
      state.forecast = event.forecast;
      state.forecastOf = event.curve.name;
    } else if (event.type === 'resumed') {
      state.resumedAt = event.step;
      state.note = `Goes on after step ${event.step} of ${event.curve.name}.`;
    } else {
      state.running = event.curve;
      state.epoch = event.epoch;
      if (event.type === 'step') Object.assign(state, { step: event.step, steps: event.steps });
      else this.#draw(event);
    }
  }

  #draw(event: Extract<RunEvent, { type: 'epoch' }>): void {
    const { name, seed } = event.curve;
    const key = `${name} ${seed}`;
    const curve = this.state.curves.get(key) ?? { name, seed, train: [], validation: [] };
    curve.train[event.epoch - 1] = event.loss;
    curve.validation[event.epoch - 1] = event.validationLoss;
    this.state.curves.set(key, curve);
    this.drawn.value++;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof DemoFailure) return error.failure;
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'E_BUG', reason, remedy: 'Reload the page and try again.' };
}

/** Without Vue's proxies, which cannot be sent to a worker. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
