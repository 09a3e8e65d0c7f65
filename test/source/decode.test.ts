import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parse } from '../../src/parse.ts';
import { decode } from '../../src/source/decode.ts';

const text =
  '云泽县人民政府工作报告\r\n各位代表：\n今年全县地区生产总值增长6.2%，城镇新增就业8600人。\n';

const utf8 = new TextEncoder().encode(text);

function utf16(order: 'le' | 'be', value = text): Uint8Array {
  const bytes = Buffer.from(value, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** 今年全县生产总值增长 in GB18030, 今年全縣生產總值增長 in Big5. */
const gb = Buffer.from('bdf1c4eac8abcfd8c9fab2fad7dcd6b5d4f6b3a4', 'hex');
const big5 = Buffer.from('a4b5a67ea5febfa4a5cdb2a3c160adc8bc57aaf8', 'hex');

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Uint8Array.from(part)));
}

function errorOf(bytes: Uint8Array, encoding?: string): Record<string, unknown> {
  const { value, diagnostics } = decode(bytes, encoding === undefined ? {} : { encoding });
  expect(value).toBeNull();
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  return { code: diagnostics[0]?.code, ...diagnostics[0]?.args };
}

describe('encodings', () => {
  const found: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8', utf8, 'utf-8', text],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8), 'utf-8', text],
    ['UTF-16LE with a mark', join([0xff, 0xfe], utf16('le')), 'utf-16le', text],
    ['UTF-16BE with a mark', join([0xfe, 0xff], utf16('be')), 'utf-16be', text],
    ['UTF-16LE without one', utf16('le'), 'utf-16le', text],
    ['UTF-16BE without one', utf16('be'), 'utf-16be', text],
    ['GB18030', gb, 'gb18030', '今年全县生产总值增长'],
    ['Big5', big5, 'big5', '今年全縣生產總值增長'],
  ];
  test.each(found)('%s is told by its bytes', (_name, bytes, encoding, expected) => {
    const { value, diagnostics } = decode(bytes);
    expect(value?.encoding).toBe(encoding);
    expect(value?.text).toBe(expected);
    expect(diagnostics).toEqual([]);
  });

  test('a page says its own encoding', () => {
    const head = Buffer.from('<html><head><meta charset="gb2312"></head><body>');
    const { value } = decode(join(head, gb));
    expect(value).toMatchObject({ encoding: 'gb18030', format: 'html' });
    expect(value?.text.endsWith('今年全县生产总值增长')).toBe(true);
  });

  test('a page that names the wrong encoding is read all the same', () => {
    const head = Buffer.from('<html><head><meta charset="gb2312"></head><body>');
    expect(decode(join(head, utf8)).value?.text.endsWith(text)).toBe(true);
    const other = Buffer.from('<html><head><meta charset="utf-8"></head><body>');
    expect(decode(join(other, gb)).value?.encoding).toBe('gb18030');
    expect(decode(join(other, big5)).value?.encoding).toBe('big5');
  });

  test.each([
    ['gbk', gb, '今年全县生产总值增长'],
    ['GB2312', gb, '今年全县生产总值增长'],
    ['Big5', big5, '今年全縣生產總值增長'],
    ['UTF8', utf8, text],
  ])('the option %s overrides what the bytes look like', (encoding, bytes, expected) => {
    expect(decode(bytes, { encoding }).value?.text).toBe(expected);
  });
});

describe('undecodable bytes', () => {
  test.each([
    ['a lone byte', join(utf8, [0xff], utf8), undefined, utf8.length],
    ['a character cut by the end', utf8.subarray(0, -2), undefined, utf8.length - 4],
    ['a surrogate written in UTF-8', join(utf8, [0xed, 0xa0, 0x80], utf8), undefined, utf8.length],
    ['a lone surrogate', utf16('le', `${text}\ud800${text}`), 'utf-16le', text.length * 2],
    ['half a unit', utf16('be').subarray(0, text.length * 2 - 1), 'utf-16be', text.length * 2 - 2],
    ['GB18030 cut by the end', gb.subarray(0, 5), 'gb18030', 4],
    ['a byte that Big5 has not', join(big5, [0xff], big5), 'big5', big5.length],
  ])('%s is replaced and told of', (_name, bytes, encoding, offset) => {
    const { value, diagnostics } = decode(bytes, encoding === undefined ? {} : { encoding });
    const [told] = diagnostics;
    expect(diagnostics).toHaveLength(1);
    expect(told).toMatchObject({ code: 'byte-undecodable', severity: 'warning', args: { offset } });
    expect(told?.args['byte']).toBe(
      (bytes[offset] as number).toString(16).toUpperCase().padStart(2, '0'),
    );
    const at = told?.span?.from ?? -1;
    expect(value?.text.charAt(at)).toBe('\ufffd');
    expect(value?.text.slice(0, at)).not.toContain('\ufffd');
    expect(told?.args['count']).toBe((value?.text.split('\ufffd').length ?? 0) - 1);
  });

  test('only bytes that end within a character are cut short', () => {
    const argsOf = (bytes: Uint8Array): unknown => decode(bytes).diagnostics[0]?.args['cut'];
    expect(argsOf(utf8.subarray(0, -2))).toBe(1);
    expect(argsOf(join(utf8, [0xff, 0x36]))).toBeUndefined();
  });

  test.each([
    ['most of them', join(...Array.from({ length: 9 }, () => join(gb, [0xff]))), 'utf-8'],
    ['the only one', Uint8Array.of(0x81), undefined],
  ])('%s are of another encoding', (_name, bytes, encoding) => {
    expect(errorOf(bytes, encoding)).toMatchObject({ code: 'byte-undecodable', offset: 0 });
  });

  test('lower the confidence of the records around them, and of no others', () => {
    const whole = '今年，全县地区生产总值增长6%以上。\n城镇新增就业8600人。\n';
    const bytes = new TextEncoder().encode(whole);
    const broken = join(bytes.subarray(0, 6), [0xff], bytes.subarray(6));
    const [first, second] = parse(broken).records;
    const [, same] = parse(whole).records;
    expect(first?.confidence).toBeLessThan(0.5);
    expect(second?.confidence).toBe(same?.confidence);
  });

  const wide = Buffer.from(`${text}5%。\n`.repeat(9), 'utf16le');
  test.each([
    ['GB18030 after UTF-8', join(utf8, gb, [0x0a], utf8), 'utf-8', 'gb18030', utf8.length],
    ['a line of UTF-8 in GB18030', join(gb, [0x0a], utf8.subarray(0, 33)), 'gb18030', 'utf-8', 21],
    ['UTF-16 behind UTF-8', join(utf8, [0x0a], wide), 'utf-8', 'utf-16le', utf8.length + 1],
    ['UTF-8 behind UTF-16', join(wide, utf8), 'utf-16le', 'utf-8', wide.length],
    ['UTF-8 in Big5', join(big5, big5, [0x0a], utf8.subarray(0, 33)), 'big5', 'utf-8', 41],
  ])('%s is said to be a mixture', (_name, bytes, encoding, other, offset) => {
    const error = errorOf(bytes, encoding.startsWith('utf') ? undefined : encoding);
    expect(error).toEqual({ code: 'encoding-mixed', encoding, other, offset });
    expect(errorOf(bytes)['code']).toBe('encoding-mixed');
  });

  test('a mixture that starts in UTF-8 is told from there', () => {
    const bytes = join(utf8, gb, gb, gb, gb, gb, gb, gb, gb);
    expect(errorOf(bytes, 'gb18030')).toEqual({
      code: 'encoding-mixed',
      encoding: 'utf-8',
      other: 'gb18030',
      offset: utf8.length,
    });
  });

  test('a text that was damaged before is read, and said to be so', () => {
    const { value, diagnostics } = decode(new TextEncoder().encode(`增长\ufffd\ufffd，完成`));
    expect(value?.text).toContain('\ufffd');
    expect(diagnostics).toMatchObject([
      { code: 'text-damaged', severity: 'warning', span: { from: 2, to: 3 }, args: { count: 2 } },
    ]);
  });
});

/** The same text in two bytes a character of seven bits. */
const seven = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => byte & 0x7f);

function utf32(value: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(value.length * 4));
  Array.from(value).forEach((sign, at) => {
    view.setUint32(at * 4, sign.codePointAt(0) ?? 0, isLittle);
  });
  return new Uint8Array(view.buffer);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** The signs that Windows shows for bytes from 80 to 9F. */
const western = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

describe('rare encodings', () => {
  const said = '今年全县生产总值增长';
  test.each([
    [
      'HZ',
      join([0x7e, 0x7b], seven(gb), [0x7e, 0x7d], Buffer.from('6%~~\n')),
      'hz-gb-2312',
      `${said}6%~\n`,
    ],
    [
      'ISO-2022-CN',
      join([0x1b, 0x24, 0x29, 0x41, 0x0e], seven(gb), [0x0f], Buffer.from('6%\n')),
      'iso-2022-cn',
      `${said}6%\n`,
    ],
    ['UTF-32LE', utf32(text, true), 'utf-32le', text],
    ['UTF-32BE with a mark', utf32(`\ufeff${text}`, false), 'utf-32be', text],
    ['UTF-32LE with a mark', utf32(`\ufeff${text}`, true), 'utf-32le', text],
  ])('%s is read', (_name, bytes, encoding, expected) => {
    const { value, diagnostics } = decode(bytes);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ encoding, text: expected });
  });

  test('a text in ASCII with such signs in it stays what it is', () => {
    const plain = 'a ~{ b ~} c 6%';
    expect(decode(Buffer.from(plain)).value?.text).toBe(plain);
  });

  test.each([
    ['UTF-8 read as Latin-1', latin1(utf8), 'utf-8', text],
    ['UTF-8 read as Windows-1252', western(utf8), 'utf-8', text],
    ['GBK read as Latin-1', `${latin1(gb)}6%`, 'gb18030', `${said}6%`],
  ])('%s is put right and told of', (_name, mangled, encoding, expected) => {
    const { value, diagnostics } = decode(new TextEncoder().encode(mangled));
    expect(value).toMatchObject({ encoding, text: expected });
    expect(diagnostics).toMatchObject([{ code: 'text-mangled', severity: 'warning' }]);
  });

  test.each([
    [
      'UTF-8 read as Windows-1252, bytes that it has no sign for lost',
      western(utf8).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '\ufffd'),
      { code: 'text-mangled', args: { encoding: 'utf-8', as: 'Latin-1', lost: 1 } },
    ],
    [
      'UTF-8 read as GBK',
      new TextDecoder('gbk').decode(new TextEncoder().encode('今年，增长，完成。新建，引进。')),
      { code: 'text-mangled', args: { encoding: 'utf-8', as: 'GBK', lost: 1 } },
    ],
    [
      'GBK read as UTF-8',
      new TextDecoder().decode(join(gb, gb)),
      { code: 'text-damaged', severity: 'error' },
    ],
  ])('%s is refused with the word for it', (_name, mangled, expected) => {
    const { value, diagnostics } = decode(new TextEncoder().encode(mangled));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([expected]);
  });

  test('UTF-32 that ends within a character says so', () => {
    const { value, diagnostics } = decode(utf32(text, true).subarray(0, -2));
    expect(value?.text).toBe(`${text.slice(0, -1)}\ufffd`);
    expect(diagnostics).toMatchObject([
      { code: 'byte-undecodable', severity: 'warning', args: { cut: 1, encoding: 'utf-32le' } },
    ]);
  });

  test('UTF-32 with a unit that is no character tells of its place', () => {
    const bytes = utf32(`${text}${text}`, false);
    bytes[8] = 0x7f;
    expect(decode(bytes)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'text-binary' }],
    });
    const late = utf32(text.repeat(400), false);
    late[4 * 4200] = 0x7f;
    expect(decode(late).diagnostics).toMatchObject([
      { code: 'byte-undecodable', span: { from: 4200 }, args: { offset: 4 * 4200, count: 1 } },
    ]);
  });

  test('HZ with a byte that is lost is read, and the damage told of', () => {
    const wide = seven(gb);
    const hz = join([0x7e, 0x7b], wide.slice(0, 6), [0x7f], wide.slice(7), [0x7e, 0x7d]);
    expect(decode(hz)).toMatchObject({
      value: { encoding: 'hz-gb-2312' },
      diagnostics: [{ code: 'text-damaged', severity: 'warning', span: { from: 3 } }],
    });
  });

  test('Western letters are no Chinese', () => {
    const french = 'Été à la forêt, où les élèves étaient très réjouis, là-bas déjà.';
    expect(decode(new TextEncoder().encode(french)).value?.text).toBe(french);
  });

  test('what two replaced characters become in GBK is damage, too', () => {
    const { diagnostics } = decode(new TextEncoder().encode('增长锟斤拷6%'));
    expect(diagnostics).toMatchObject([{ code: 'text-damaged', span: { from: 2, to: 3 } }]);
  });
});

describe('no text', () => {
  test.each([
    ['an empty file', [], 'text-empty'],
    ['white space', Array.from(Buffer.from('\ufeff \r\n　\t')), 'text-blank'],
  ])('%s', (_name, bytes, code) => {
    expect(errorOf(Uint8Array.from(bytes))).toEqual({ code });
  });

  test.each([
    ['PDF', '255044462d312e37'],
    ['ZIP', '504b0304140006'],
    ['DOC', 'd0cf11e0a1b11ae1'],
    ['TIFF', '49492a0008000000'],
    [
      'MHTML',
      Buffer.from(`From: <x>\r\nContent-Type: multipart/related;\r\n type="text/html"`).toString(
        'hex',
      ),
    ],
    [
      'Word XML',
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>').toString(
        'hex',
      ),
    ],
  ])('a %s says what it is', (kind, hex) => {
    expect(errorOf(Buffer.from(hex, 'hex'))).toEqual({ code: 'text-binary', kind });
  });

  test('a NUL byte makes a file binary', () => {
    const bytes = join(utf8, [0], utf8);
    expect(errorOf(bytes)).toEqual({ code: 'text-binary', kind: 'NUL', offset: utf8.length });
  });

  test('an encoding that nobody knows is named', () => {
    expect(errorOf(utf8, 'klingon')).toMatchObject({
      code: 'encoding-unknown',
      encoding: 'klingon',
    });
  });
});

test('a source has its name, its format and the hash of its bytes', () => {
  const { value } = decode(utf8, { name: '报告.txt' });
  expect(value).toMatchObject({
    name: '报告.txt',
    format: 'text',
    sha256: createHash('sha256').update(utf8).digest('hex'),
  });
  expect(decode(utf8).value?.name).toBe('-');
});

test.each([
  ['<!DOCTYPE html><p>各位代表</p>', 'html'],
  ['\n <!-- 页面 --><html><body>各位代表', 'html'],
  ['<%@ page %><html>各位代表', 'html'],
  ['<div>各位代表</div>', 'html'],
  ['各位代表<br>', 'text'],
  ['<增长>各位代表', 'text'],
])('%j is %s', (start, format) => {
  expect(decode(new TextEncoder().encode(start)).value?.format).toBe(format);
});
