import { isSeqgraftError } from '@seqgraft/core';
import { StoreUnreachableError } from '../remote-errors.ts';

/** How patient a store over the network is. */
export interface PatienceOptions {
  /** Tries of one request, each after the network or the server failed. Default 5. */
  readonly attempts?: number;
  /** Wait before the second try, in milliseconds; doubled for each one more, plus up to as much again by chance. Default 200. */
  readonly delayMilliseconds?: number;
  /** A try in which nothing moves for so long has failed. Default 60,000. */
  readonly stallMilliseconds?: number;
}

/** The `fetch` of the platform, or one that does the same. */
export type Fetch = (request: Request) => Promise<Response>;

/** What one try knows. */
export interface Attempt {
  /** Whether an earlier try failed without an answer that tells whether it was carried out. */
  readonly unclear: boolean;
  /** To be called whenever something moved. */
  moved(): void;
}

export interface ExchangeOptions<Result> {
  readonly location: string;
  /** Such as `get`. */
  readonly operation: string;
  readonly url: string;
  readonly fetch: Fetch;
  readonly patience: PatienceOptions;
  /** Bytes that the request carries: a slow line may take its time for them. Default 0. */
  readonly bytes?: number;
  /** Made anew for each try: signatures carry the time. */
  request(signal: AbortSignal): Request | Promise<Request>;
  /** Reads the answer. What it throws counts as a failure of the network, unless it is an error of seqgraft. */
  read(response: Response, attempt: Attempt): Promise<Result>;
}

/** Slower lines than this, in bytes a second, are taken for stalled. */
const SLOWEST = 20_000;

/** A server asks for patience: no wait is longer. */
const LONGEST_MILLISECONDS = 20_000;

const TRY_AGAIN: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/**
 * One request and its answer, tried again where the network or the server failed.
 *
 * @throws E_STORE_UNREACHABLE, and what `read` throws of seqgraft
 */
export async function exchange<Result>(options: ExchangeOptions<Result>): Promise<Result> {
  const { attempts = 5, delayMilliseconds = 200 } = options.patience;
  let problem = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1)
      await sleep(Math.min(delayMilliseconds * 2 ** (attempt - 2) * (1 + chance()), LONGEST_MILLISECONDS));
    const outcome = await tryOnce(options, attempt > 1);
    if ('result' in outcome) return outcome.result;
    problem = outcome.problem;
  }
  const { location, operation, url } = options;
  throw new StoreUnreachableError({ location, url, operation, problem, attempts });
}

type Outcome<Result> = { readonly result: Result } | { readonly problem: string };

async function tryOnce<Result>(options: ExchangeOptions<Result>, unclear: boolean): Promise<Outcome<Result>> {
  const { stallMilliseconds = 60_000 } = options.patience;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(new Error(`no answer for ${milliseconds} ms`)), milliseconds);
  };
  try {
    wait(stallMilliseconds + ((options.bytes ?? 0) / SLOWEST) * 1000);
    const response = await options.fetch(await options.request(controller.signal));
    wait(stallMilliseconds);
    if (TRY_AGAIN.has(response.status)) {
      await response.body?.cancel();
      return { problem: `the status ${response.status}` };
    }
    return { result: await options.read(response, { unclear, moved: () => wait(stallMilliseconds) }) };
  } catch (error) {
    if (isSeqgraftError(error)) throw error;
    return { problem: problemOf(controller.signal.aborted ? controller.signal.reason : error) };
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch failed` says nothing; its cause does. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } };
  const why = cause?.code ?? cause?.message;
  return why === undefined ? error.message : `${error.message} (${why})`;
}

/** From 0 to 1, so that writers who met once do not meet again; nothing that is kept depends on it. */
function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
