// Writes src/lexicon/traditional.ts from OpenCC's tables; with --check only says whether it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js/t2cn';
import { format, resolveConfig } from 'prettier';

const target = new URL('../src/lexicon/traditional.ts', import.meta.url);

/** Characters of GB 2312, which simplified texts are written with. */
const decoder = new TextDecoder('gb18030');
const standard = new Set();
for (let lead = 0xb0; lead <= 0xf7; lead++) {
  for (let trail = 0xa1; trail <= 0xfe; trail++) {
    standard.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
}

/** In GB 2312 for the sake of names alone. */
const rare = new Set('後於麴薹');
/** In traditional texts a way to write 麼 more often than 幺. */
const both = '么';

const converters = ['t', 'hk', 'tw'].map((from) => Converter({ from, to: 'cn' }));
const always = [];
const inTraditional = [];
for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
  const written = String.fromCharCode(unit);
  const read = converters.map((convert) => convert(written)).find((other) => other !== written);
  if (written === both || read === undefined || read.length !== 1 || !standard.has(read)) continue;
  (standard.has(written) && !rare.has(written) ? inTraditional : always).push(written + read);
}

const line = /.{1,44}/gu;
const list = (pairs) =>
  pairs
    .join('')
    .match(line)
    .map((part) => `'${part}'`)
    .join(' +\n');
const code = `// Made by scripts/generate-traditional.mjs from OpenCC's tables (Apache-2.0), https://github.com/BYVoid/OpenCC.

/** Each character that only traditional texts have, with its simplified form behind it. */
export const traditionalPairs: string =
${list(always)};

/** The same for characters that simplified texts have in another sense: 乾 in a name, 著 in 著名. */
export const ambiguousPairs: string =
${list(inTraditional)};
`;
const text = await format(code, { ...(await resolveConfig(target)), parser: 'typescript' });

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== text) {
    console.error('src/lexicon/traditional.ts is not what OpenCC gives: run \`npm run generate\`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
