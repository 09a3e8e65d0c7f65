// node scripts/make-reports.mjs FOLDER COUNT [SEED]: reports made of the fixtures, always the same ones for a seed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const places = ['云溪', '临泽', '北滩', '霞屿', '东岭', '青川', '南浦', '长汀'];

/** Files of a folder at most. */
const filesOfFolder = 500;

/** Writes `count` reports, each with figures of its own, into folders below `folder`. */
export function makeReports(folder, count, seed = 1) {
  let made = 0;
  for (const { name, text } of reports(count, seed)) {
    const inside = join(folder, String(2000 + Math.floor(made / filesOfFolder)));
    if (made % filesOfFolder === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, name), text);
    made++;
  }
}

/** Names and texts of `count` reports. */
export function* reports(count, seed = 1) {
  const draw = draws(seed);
  const texts = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'));
  const made = new Set();
  const newText = () => {
    for (;;) {
      const text = texts[draw(texts.length)].replace(/[0-9]/g, (digit) =>
        digit === '0' ? digit : String(1 + draw(9)),
      );
      const sum = createHash('md5').update(text).digest('base64');
      if (made.has(sum)) continue;
      made.add(sum);
      return text;
    }
  };
  for (let index = 0; index < count; index++) {
    const text = newText();
    const name = `${places[draw(places.length)]}县报告 ${String(index).padStart(6, '0')}.txt`;
    yield { name, text };
  }
}

/** Whole numbers from 0 to `below`, always the same ones for a seed. */
function draws(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count, seed] = process.argv.slice(2);
  makeReports(folder, Number(count), Number(seed ?? 1));
}
