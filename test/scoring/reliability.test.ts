import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../scripts/count-reliability.mjs', import.meta.url));

/** How many records of a part have at least this confidence, and how many of those are right: all three in per cent. */
function sureOf(part: string, least: number): readonly number[] {
  const line = part.split('\n').find((each) => each.startsWith(`${String(least)} and more`)) ?? '';
  return [...line.matchAll(/([\d.]+) %/g)].map(([, share]) => Number(share));
}

test('records of the made-up reports are as often right as they say, and those that are sure more often', () => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(status).toBe(0);
  const [, counted = '', heldOut = ''] = /^counted(.*)^held out(.*)/ms.exec(stdout) ?? [];
  for (const part of [counted, heldOut]) {
    const [all = [], likely = [], sure = []] = [0, 0.8, 0.9].map((least) => sureOf(part, least));
    expect(all[0]).toBe(100);
    expect(likely[0]).toBeGreaterThan(75);
    expect(likely[2]).toBeGreaterThan(90);
    expect(sure[0]).toBeGreaterThan(55);
    expect(sure[2]).toBeGreaterThan(94);
    const off = Number(/off by ([\d.]+) %/.exec(part)?.[1]);
    expect(off).toBeLessThan(10);
  }
});
