import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inFolder, program, run } from './run.ts';

const sentence = '今年，全县新建公园3处，粮食产量增长6%。';

/** Bytes that are no text of any encoding, the same in each run. */
function noise(length: number): Buffer {
  let state = 7;
  return Buffer.from(
    Uint8Array.from({ length }, () => (state = (state * 1103515245 + 12345) % 2 ** 31) >> 16),
  );
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const mark16 = Buffer.from([0xff, 0xfe]);

/** What stands in the folder of every case, besides `a.txt` and `b.txt`, which are reports. */
const files: Readonly<Record<string, string | Buffer>> = {
  'a.txt': sentence,
  'b.txt': `去年，全县新建学校5所。\n`,
  'empty.txt': '',
  'blank.txt': ' \n\u3000\r\n\t',
  'mark.txt': Buffer.from([0xef, 0xbb, 0xbf]),
  'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'noise.txt': noise(5000),
  'nul.txt': Buffer.from(`增长6%\0，${sentence}`),
  'controls.txt': `\u0001\u001b[31m${sentence}\u007f`,
  'surrogate.txt': Buffer.concat([
    Buffer.from(sentence),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from(sentence.repeat(20)),
  ]),
  'surrogate16.txt': Buffer.concat([mark16, utf16(sentence), utf16('\ud800'), utf16(sentence)]),
  'gbk.txt': Buffer.from([0xd0, 0xc2, 0xbd, 0xa8, 0x33, 0xcb, 0xf9, 0xa1, 0xa3]),
  'returns.txt': `一、甲\r${sentence}\r`,
  'zip.txt': Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(100)]),
  'pdf.txt': '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n',
  'text.pdf': sentence,
  'text.docx': sentence,
  'page.txt': `<!doctype html><html><body><article><p>${sentence}</p></article></body></html>`,
  'line.txt': `${'全县新建公路30公里，'.repeat(20_000)}\n`,
  'digits.txt': `${'9'.repeat(1e6)}${sentence}`,
  'headings.txt': `${Array.from({ length: 20_000 }, (_, n) => `一、甲${String(n)}`).join('\n')}\n${sentence}`,
  '-dash.txt': sentence,
  'two\nlines.txt': sentence,
  'star*.txt': sentence,
  batch: sentence,
  'notes.csv': 'mine,yours\n',
};

function fill(folder: string): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'folder'));
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  symlinkSync('a.txt', join(folder, 'link.csv'));
  linkSync(join(folder, 'a.txt'), join(folder, 'hard.csv'));
  symlinkSync('.', join(folder, 'folder/round'));
  writeFileSync(join(folder, 'folder/c.txt'), sentence);
  writeFileSync(join(folder, 'secret.txt'), sentence);
  chmodSync(join(folder, 'secret.txt'), 0);
  chmodSync(folder, 0o755);
}

/** A command of the shell, its exit code, what it says on standard error and gives on standard output: nothing where empty. */
type Case = readonly [
  command: string,
  status: number,
  says: RegExp | '',
  gives: RegExp | '' | null,
];

const records = /^\ufefffile,.*\n.*3处/;

const cases: readonly Case[] = [
  // Inputs that are none.
  ['parse nowhere.txt', 3, /no file "nowhere\.txt".*\[input-missing\]/, ''],
  ['parse https://example.org/a.html', 3, /on the web.*\[input-missing\]/, ''],
  ['parse ""', 3, /\[input-missing\]/, ''],
  ['parse dangling', 3, /\[input-missing\]/, ''],
  ['parse loop', 3, /cannot be read \(ELOOP\).*\[input-unreadable\]/, ''],
  ['parse folder', 3, /is a folder.*\[input-folder\]/, ''],
  ['parse "none*.txt"', 2, /No file matches/, ''],
  ['parse empty.txt', 3, /\[text-empty\]/, ''],
  ['parse /dev/null', 3, /\[text-empty\]/, ''],
  ['parse <&-', 3, /\[text-empty\]/, ''],
  ['parse - - <a.txt -q -f csv', 3, /\[text-empty\]/, records],
  ['parse blank.txt', 3, /\[text-blank\]/, ''],
  ['parse mark.txt', 3, /\[text-blank\]/, ''],
  // Bytes that are no text.
  ['parse picture.txt', 3, /\[text-binary\]/, ''],
  ['parse noise.txt', 3, /\[text-(?:binary|damaged)\]/, ''],
  ['parse nul.txt', 3, /NUL byte at offset 8.*\[text-binary\]/, ''],
  ['parse zip.txt', 3, /ZIP file.*\[text-binary\]/, ''],
  ['parse pdf.txt', 3, /PDF.*\[file-damaged\]/, ''],
  ['head -c 1m /dev/zero | parse -', 3, /\[text-binary\]/, ''],
  ['parse /dev/zero --max-bytes 1m', 3, /\[input-large\]/, ''],
  // Texts that are odd.
  ['parse surrogate.txt -q -f csv', 0, '', records],
  ['parse surrogate.txt --strict', 1, /0xED at offset.*\[byte-undecodable\]/, null],
  ['parse surrogate16.txt -f csv', 0, /\[byte-undecodable\]/, records],
  ['parse controls.txt -q -f csv', 0, '', records],
  ['parse returns.txt -q -f csv', 0, '', records],
  ['parse gbk.txt -q --all -f csv', 0, '', /3所/],
  ['parse gbk.txt --encoding utf-16le', 0, /cut short.*\[byte-undecodable\]/, null],
  ['parse text.pdf -q -f csv', 0, '', records],
  ['parse text.docx -q -f csv', 0, '', records],
  ['parse page.txt -q -f csv', 0, '', records],
  ['parse digits.txt -q -f csv', 0, '', records],
  ['parse headings.txt -q -f csv', 0, '', records],
  ['parse line.txt -q --all -f ndjson | head -c 100', 0, '', /schemaVersion/],
  ['parse line.txt -q --all -f ndjson | wc -c', 0, '', /^\d{8}\n$/],
  // Names that are odd.
  ['parse -dash.txt', 2, /There is no option "-dash\.txt"/, ''],
  ['parse -q -f csv -- -dash.txt', 0, '', records],
  ["parse $'two\\nlines.txt' -q -f csv", 0, '', /two/],
  ["parse 'star*.txt' -q -f csv", 0, '', /^star\*\.txt,/m],
  ['parse ./batch -q -f csv', 0, '', records],
  ['parse batch', 2, /-o is missing/, ''],
  ['parse batch folder -o out --follow', 0, /\[link-loop\]/, ''],
  // Our own outputs.
  ['parse a.txt -q -o r.yaml && parse r.yaml', 3, /\[input-own\]/, ''],
  ['parse a.txt -q -o r.csv && parse track r.csv -q | wc -l', 3, /\[input-own\]/, /^1\n$/],
  ['parse a.txt -q -o r.html && parse batch r.html -o out -q', 3, '', null],
  [
    'parse batch a.txt -o out -q && parse batch out -o again',
    2,
    /\[results-left\].*\n.*No file was found/,
    '',
  ],
  ['parse track a.txt -o out/ -q; parse batch out -o again', 2, /\[results-left\]/, ''],
  // Outputs that would harm, or cannot be.
  ['parse a.txt -f csv -o a.txt', 2, /is the input "a\.txt" itself/, ''],
  ['parse a.txt -o link.csv', 2, /is the input "a\.txt" itself/, ''],
  ['parse a.txt -o hard.csv --force', 2, /is the input "a\.txt" itself/, ''],
  ['parse -f csv -o a.txt <a.txt', 2, /standard input is read from/, ''],
  ['parse -o *.txt', 2, /no output of this program|is the input/, ''],
  ['parse a.txt -o notes.csv', 2, /no output of this program.*--force/, ''],
  ['parse a.txt -o r.xls', 2, /asks for no format.*\.xlsx/, ''],
  ['parse view a.txt -o r.csv', 2, /asks for no format\. End it in one of \.html, \.htm\./, ''],
  ['parse a.txt -f csv -o folder', 2, /is a folder/, ''],
  ['parse a.txt -f csv -o a.txt/', 2, /ends in a slash/, ''],
  ['parse a.txt -o a.txt/x.csv', 2, /is no folder, but a file/, ''],
  ['parse a.txt -o none/x.csv', 2, /there is no folder "none"/, ''],
  ['parse a.txt -q -o /dev/full', 2, /no room left on its disk/, ''],
  ['parse a.txt -q >/dev/full', 2, /Standard output cannot be written.*no room/, null],
  ['parse --help >/dev/full', 2, /Standard output cannot be written.*no room/, null],
  ['parse a.txt --all -q -f ndjson | true', 0, '', null],
  ['parse batch --help | true', 0, '', null],
  ['parse a.txt >&- 2>&-', 0, '', ''],
  // Other files that are given.
  ['parse a.txt --lexicon b.txt', 2, /\[lexicon-invalid\]/, ''],
  ['parse a.txt --lexicon none.yaml', 2, /no file "none\.yaml"/, ''],
  ['parse a.txt --corrections b.txt', 2, /\[corrections-invalid\]/, ''],
  ['parse validate a.txt', 1, /\[records-none\]/, ''],
  ['parse validate none.yaml', 3, /\[input-missing\]/, ''],
  ['parse explain a.txt --at 99', 2, /no line 99: the source has 1/, ''],
  ['parse verify folder', 2, /holds no plan/, ''],
  ['parse doctor now', 2, /More words than parse doctor takes/, ''],
];

const needed = existsSync('/dev/full') && existsSync('/dev/zero') ? it : it.skip;

needed.each(cases)('%s ends with %d', (command, status, says, gives) =>
  inFolder((folder) => {
    fill(folder);
    const shell = `set -o pipefail; parse() { "${process.execPath}" "${program}" "$@"; }; ${command}`;
    const finished = spawnSync('bash', ['--norc', '-c', shell], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8' },
    });
    expect(finished.stderr).toMatch(says === '' ? /^$/ : says);
    expect(finished.stderr).not.toMatch(/^\s+at /m);
    expect(finished.status).toBe(status);
    if (gives === '') expect(finished.stdout).toBe('');
    else if (gives !== null) expect(finished.stdout).toMatch(gives);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(sentence);
    expect(readFileSync(join(folder, 'notes.csv'), 'utf8')).toBe('mine,yours\n');
  }),
);

// The superuser reads everything, so the program is run as nobody where that user can reach it.
const asOther = process.getuid?.() === 0 ? { uid: 65534 } : {};
const reachable = run(['--version'], { cwd: '/', ...asOther }).status === 0;
(reachable ? it.each : it.skip.each)([
  ['secret.txt', ['-q'], 3, /No permission to read.*\[input-forbidden\]/],
  ['a.txt', ['-q', '-o', 'r.csv'], 2, /No permission to write/],
])('%s %j as another user ends with %d', (file, words, status, says) =>
  inFolder((folder) => {
    fill(folder);
    const finished = run([file, ...words], { cwd: folder, ...asOther });
    expect(finished.stderr).toMatch(says);
    expect([finished.status, finished.stdout]).toEqual([status, '']);
  }),
);
