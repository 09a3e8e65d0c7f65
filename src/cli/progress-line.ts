import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';

/** Milliseconds between two looks of the line. */
const pace = 200;

/** Shows on a terminal how far a run is; says nothing anywhere else. */
export class ProgressLine {
  readonly #stream: Io['stderr'] | null;
  readonly #total: number;
  readonly #messages: Messages;
  readonly #from = performance.now();
  #before: number | null = null;
  #shown = 0;

  constructor(stream: Io['stderr'], total: number, messages: Messages, quiet: boolean) {
    this.#stream = stream.isTTY === true && !quiet ? stream : null;
    this.#total = total;
    this.#messages = messages;
  }

  /** `done` documents, of which `failed` failed; what an earlier run did counts for no rate. */
  show(done: number, failed: number): void {
    if (!this.#stream) return;
    this.#before ??= done;
    const now = performance.now();
    if (now - this.#shown < pace && done < this.#total) return;
    this.#shown = now;
    const rate = (done - this.#before) / Math.max(0.001, (now - this.#from) / 1000);
    const text = this.#messages.batch.progress({
      done: String(done),
      total: String(this.#total),
      share: `${String(Math.floor((100 * done) / Math.max(1, this.#total)))}%`,
      rate: rate.toFixed(rate < 10 ? 1 : 0),
      left: rate > 0 ? clock((this.#total - done) / rate) : '-',
      failed: String(failed),
    });
    this.#stream.write(`\r\u001b[K${text}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown > 0) this.#stream?.write('\r\u001b[K');
  }
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
