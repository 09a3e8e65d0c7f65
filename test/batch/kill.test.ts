import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run, start } from '../cli/run.ts';
import { makeReports, resultsIn } from './reports.ts';

/** The long run is `npm run test:long`. */
const long = process.env['LONG_TESTS'] === '1';
const reports = long ? 2000 : 40;
const kills = long ? 20 : 2;
const limit = long ? 3_600_000 : 240_000;

/** Shares of a run's length, always the same ones. */
function* moments(): Generator<number> {
  for (let state = 12345; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Starts the program and kills it as `kill -9` does; whether it was still at work. */
async function killed(words: readonly string[], milliseconds: number): Promise<boolean> {
  const child = start(words);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_, signal) => {
      resolve(signal);
    });
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const signal = await ended;
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

describe.each([
  ['csv', 1, []],
  ['csv', 2, []],
  ['ndjson', 2, ['--shard-size', '50k']],
] as const)('a run to %s with %i thread(s) and %j', (format, jobs, more) => {
  it(
    'ends with the same bytes however often it is killed',
    () =>
      inFolder(async (folder) => {
        const input = join(folder, 'in');
        mkdirSync(input);
        makeReports(input, reports);
        const words = ['batch', input, '--all', '-q', '-f', format, ...more];
        const undisturbed = join(folder, 'undisturbed');
        const from = performance.now();
        expect(run([...words, '-o', undisturbed, '--jobs', '1'])).toMatchObject({ status: 0 });
        const length = performance.now() - from;
        const expected = resultsIn(undisturbed);
        const output = join(folder, 'killed');
        const resumed = [...words, '-o', output, '--jobs', String(jobs), '--resume'];
        const moment = moments();
        for (let hits = 0; hits < kills;) {
          const share = moment.next().value as number;
          if (await killed(resumed, 20 + share * length)) hits++;
          else {
            expect(resultsIn(output)).toEqual(expected);
            rmSync(output, { recursive: true });
          }
        }
        expect(run(resumed)).toMatchObject({ status: 0 });
        expect(resultsIn(output)).toEqual(expected);
        const parts = readdirSync(join(output, '_job/parts'));
        expect(parts.filter((name) => !/^\d+\.part$/.test(name))).toEqual([]);
      }),
    limit,
  );
});
