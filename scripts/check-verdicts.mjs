// node scripts/check-verdicts.mjs PANEL.tsv CORPUS [--parse "node bin/parse.js"]: the verdicts of `parse track` against those
// worked out from a panel that people read. Columns of the panel: region, indicator, year, role (target or result; others are
// passed over), comparator, value (two of a range as 5..6; empty for sync, 与经济增长同步), unit, as_growth, file (from CORPUS), quote.
//
// The rule, worked out here anew and not taken from the program: 左右 leaves a twentieth of the target open, anything else
// nothing; a result is as exact as its last printed decimal. A price target is a ceiling; of unemployment less is better, of
// all else more. sync is met by growth less than half a point from that of output. A bound decides where all beyond it does.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';

const masses = { 斤: 0.5, 公斤: 1, 吨: 1000 };

/** Rows of a table with a head. */
export function rowsOf(text) {
  const [head, ...lines] = text.replace(/\r/g, '').trim().split('\n');
  const keys = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']));
  });
}

/** Pairs of a target and a result of one region, year, indicator and measure, with output's growth of that region and year. */
export function pairsOf(rows) {
  const groups = new Map();
  const output = new Map();
  for (const row of rows) {
    const isSync = row.comparator === 'sync';
    if (row.role === 'result' && row.indicator === 'gdp' && row.as_growth === 'yes')
      output.set(`${row.region} ${row.year}`, Number(row.value));
    if (row.role !== 'target' && row.role !== 'result') continue;
    const kind =
      isSync || row.as_growth === 'yes' ? 'growth' : row.unit in masses ? 'mass' : row.unit;
    const key = [row.region, row.indicator, row.year, kind].join(' ');
    if (!groups.has(key)) groups.set(key, { key, target: [], result: [] });
    groups.get(key)[row.role].push(row);
  }
  return [...groups.values()]
    .filter(({ target, result }) => target.length > 0 && result.length > 0)
    .map((group) => {
      const [{ region, year }] = group.target;
      return { ...group, output: output.get(`${region} ${year}`) ?? null };
    });
}

/** Half of the last decimal that a number is printed to, in its unit. */
function rounding({ value, quote }) {
  const numbers = quote.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? [];
  const printed = numbers.find((digits) => {
    const scale = Math.log10(Math.abs(Number(value)) / Number(digits));
    return Math.abs(scale - Math.round(scale)) < 1e-9;
  });
  const decimals = printed?.split('.')[1]?.length ?? 0;
  return decimals === 0 ? 0 : (Math.abs(Number(value)) / Number(printed)) * 0.5 * 10 ** -decimals;
}

/** The verdict on a target and a result of the panel; null where the rule has none. */
export function verdictOf(target, result, output) {
  const factor =
    target.unit === result.unit || target.comparator === 'sync'
      ? 1
      : masses[result.unit] / masses[target.unit];
  if (!Number.isFinite(factor)) return 'not-comparable';
  const told = Number(result.value) * factor;
  const slack = rounding(result) * factor;
  if (target.comparator === 'sync') {
    if (output === null) return null;
    const lead = told - output;
    if (Math.abs(lead) < 0.5 + 1e-9) return 'met';
    return lead > 0 ? 'exceeded' : 'short';
  }
  const [low, high = low] = target.value.split('..').map(Number);
  const open = target.comparator === 'approx' ? 0.05 * Math.abs(told < low ? low : high) : 0;
  const room = Math.max(open, slack) + 1e-9 * Math.max(1, Math.abs(high));
  const isPrice = target.indicator === 'cpi' || target.indicator.startsWith('price');
  const isLower = target.indicator.startsWith('unemployment');
  const side = (value) => {
    if (value > high + room) return isPrice || isLower ? 'short' : 'exceeded';
    if (value >= low - room) return 'met';
    if (isPrice) return 'met';
    return isLower ? 'exceeded' : target.comparator === 'le' ? 'met' : 'short';
  };
  const ends = {
    ge: [told, Infinity],
    gt: [told, Infinity],
    le: [-Infinity, told],
    lt: [-Infinity, told],
  };
  const verdicts = new Set((ends[result.comparator] ?? [told]).map(side));
  if (verdicts.size === 1) return [...verdicts][0];
  return verdicts.has('short') ? 'not-comparable' : 'met';
}

const isNear = (one, other) =>
  one !== null && Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));

/** Whether a statement of the program is what a row of the panel says, in its file. */
function isOf(statement, row) {
  if (!statement || basename(statement.file) !== basename(row.file)) return false;
  if (row.comparator === 'sync') return statement.comparator === 'same';
  const [low, high] = row.value.split('..').map(Number);
  return high === undefined
    ? isNear(statement.value ?? null, low)
    : isNear(statement.min ?? null, low) && isNear(statement.max ?? null, high);
}

function main(words) {
  const at = words.indexOf('--parse');
  const [, program = 'node bin/parse.js'] = at === -1 ? [] : words.splice(at, 2);
  const [panel, corpus] = words;
  if (!panel || !corpus) throw new Error('usage: check-verdicts.mjs PANEL.tsv CORPUS');
  const pairs = pairsOf(rowsOf(readFileSync(panel, 'utf8')));
  const files = new Set(
    pairs
      .flatMap(({ target, result }) => [...target, ...result])
      .map(({ file }) => join(corpus, file)),
  );
  const [command, ...first] = program.split(' ');
  const { stdout } = spawnSync(command, [...first, 'track', ...files, '-f', 'json', '-q'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const told = JSON.parse(stdout);
  const counts = { alike: 0, differing: 0, unread: 0 };
  for (const { key, target: targets, result: results, output } of pairs) {
    let found = null;
    for (const row of told) {
      if (String(row.year) !== targets[0].year) continue;
      const target = targets.find((one) => isOf(row.target, one));
      const result = results.find((one) => isOf(row.result, one));
      if (target && result) found = { row, wanted: verdictOf(target, result, output) };
    }
    if (!found || found.wanted === null) {
      counts.unread++;
      console.log(`unread\t${key}`);
    } else if (found.row.verdict === found.wanted) counts.alike++;
    else {
      counts.differing++;
      console.log(`differing\t${key}\t${found.row.verdict}, not ${found.wanted}`);
    }
  }
  const { alike, differing, unread } = counts;
  console.log(`${alike} of ${alike + differing} verdicts alike, ${unread} pairs not read`);
  if (differing > 0) process.exitCode = 1;
}

if (import.meta.filename === process.argv[1]) main(process.argv.slice(2));
