import { stages } from '../core/timer.ts';
import type { Stage, Timer } from '../core/timer.ts';

/** Adds up what each stage takes over all inputs. */
export class Stopwatch {
  readonly #spent = new Map<Stage, number>();

  readonly time: Timer = (stage, work) => {
    const from = performance.now();
    const result = work();
    const done = (): void => {
      this.#add(stage, performance.now() - from);
    };
    if (result instanceof Promise) void result.then(done, done);
    else done();
    return result;
  };

  #add(stage: Stage, milliseconds: number): void {
    this.#spent.set(stage, (this.#spent.get(stage) ?? 0) + milliseconds);
  }

  /** A line for each stage that ran, and one for all of them. */
  lines(): string {
    const rows = stages.flatMap((stage): [string, number][] => {
      const spent = this.#spent.get(stage);
      return spent === undefined ? [] : [[stage, spent]];
    });
    rows.push(['=', rows.reduce((sum, [, spent]) => sum + spent, 0)]);
    return rows
      .map(([name, spent]) => `${name.padEnd(10)} ${spent.toFixed(1).padStart(9)} ms\n`)
      .join('');
  }
}
