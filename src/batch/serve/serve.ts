import type { Piscina } from 'piscina';
import { Semaphore } from '../semaphore.ts';
import type { ReadSettings } from '../parts/read-document.ts';
import { poolOf } from '../work/pool.ts';
import { watchProgress } from '../work/watch-progress.ts';
import type { WorkersOptions } from '../work/workers.ts';
import type { AnswerTask } from '../work/worker.ts';
import { refusal } from './answer.ts';
import { requestLines } from './request-lines.ts';
import type { RequestLine } from './request-lines.ts';

/** `timeout` and `maxBytes` hold for a request each. */
export interface ServeOptions extends ReadSettings, WorkersOptions {}

/** Requests under way for each thread, in work or waiting for it. */
const ahead = 4;

/** The answers to a stream of requests, in their order; no more is read than the reader of the answers takes. */
export async function* serve(
  requests: AsyncIterable<Uint8Array | string>,
  options: ServeOptions,
): AsyncGenerator<string> {
  const service = new Service(options);
  const gate = new Semaphore(options.jobs * ahead);
  const waiting: Promise<string>[] = [];
  let ended: unknown = null;
  let wake: () => void = () => undefined;
  const read = async (): Promise<void> => {
    for await (const line of requestLines(requests, options.maxBytes)) {
      if (line.bytes?.toString('latin1').trim() === '') continue;
      await gate.enter();
      waiting.push(service.answer(line));
      wake();
    }
  };
  const normalized = read()
    .catch((error: unknown) => {
      ended = error;
    })
    .then(() => {
      ended ??= true;
      wake();
    });
  try {
    for (;;) {
      const next = waiting.shift();
      if (next) {
        yield await next;
        gate.leave();
      } else if (ended === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else break;
    }
    await normalized;
    if (ended instanceof Error) throw ended;
  } finally {
    await service.end();
  }
}

class Service {
  readonly #options: ServeOptions;
  readonly #pool: Piscina;

  constructor(options: ServeOptions) {
    this.#options = options;
    const { selection, lang, year, encoding, lexicon, corrections } = options;
    const settings: ReadSettings = { selection, lang, year, encoding, lexicon, corrections };
    this.#pool = poolOf(settings, options.jobs);
  }

  /** The answer as a line; never throws. */
  async answer({ bytes }: RequestLine): Promise<string> {
    const { lang, maxBytes, timeout } = this.#options;
    if (bytes === null) return lineOf(refusal(null, 'request-large', String(maxBytes), lang));
    let line: string;
    try {
      line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return lineOf(refusal(null, 'request-encoding', '', lang));
    }
    const normalized = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const limit = new AbortController();
    const watch = timeout > 0 ? watchProgress(normalized, timeout * 1000, limit) : null;
    const task: AnswerTask = { line, normalized };
    try {
      return (await this.#pool.run(task, { name: 'answer', signal: limit.signal })) as string;
    } catch (error) {
      const id = idIn(line);
      if (limit.signal.aborted) return lineOf(refusal(id, 'time-limit', String(timeout), lang));
      const { code, message } = error as NodeJS.ErrnoException;
      return lineOf(refusal(id, 'worker-lost', code ?? message, lang));
    } finally {
      clearInterval(watch ?? undefined);
    }
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }
}

function lineOf(answer: unknown): string {
  return `${JSON.stringify(answer)}\n`;
}

function idIn(line: string): unknown {
  try {
    return (JSON.parse(line) as { readonly id?: unknown }).id ?? null;
  } catch {
    return null;
  }
}
