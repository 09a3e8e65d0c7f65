import { describe, expect, test } from '@jest/globals';
import { open, parse } from '../../src/parse.ts';
import { openSource } from '../../src/source/open-source.ts';
import { decodedBody } from '../../src/source/mht/transfer-encoding.ts';
import { doubleByteEncoder } from './encoder.ts';

const page = (charset: string): string =>
  `<html><head><meta charset="${charset}"><title>云泽县人民政府工作报告</title></head><body><div><p>一、目标</p>` +
  '<p>今年，全县地区生产总值增长6%以上，城镇新增就业8600人，粮食产量稳定在30万吨以上，完成植树造林2万亩。</p><p>各级各部门要振奋精神，狠抓落实，为完成全年各项任务而努力，让全县人民过上更加幸福的生活，让山更绿、水更清、天更蓝，奋力谱写新的篇章。</p></div></body></html>';

function quoted(bytes: Uint8Array): string {
  const line = Array.from(bytes, (byte) =>
    byte > 0x7e || byte === 0x3d || byte < 0x20
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return line.map((sign, at) => (at % 24 === 23 ? `${sign}=\r\n` : sign)).join('');
}

function message(parts: readonly (readonly [headers: string, body: string])[]): Uint8Array {
  const bodies = parts.map(([headers, body]) => `--b0=_x\r\n${headers}\r\n\r\n${body}\r\n`);
  return Buffer.from(
    `From: <Saved by a browser>\r\nSubject: =?utf-8?B?5LqR?=\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b0=_x"\r\n\r\n` +
      `preamble\r\n${bodies.join('')}--b0=_x--\r\n`,
    'latin1',
  );
}

const picture = [
  'Content-Type: image/png\r\nContent-Transfer-Encoding: base64',
  'iVBORw0KGgo=',
] as const;
const style = ['Content-Type: text/css', 'p { color: red }'] as const;
const html = (encoding: string, charset = ''): string =>
  `Content-Type: text/html${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://example.invalid/`;

const gb = doubleByteEncoder('gb18030')(page('gb2312')) ?? new Uint8Array();
const utf8 = Buffer.from(page('utf-8'));

describe('a page saved as one file', () => {
  test.each([
    ['quoted-printable', message([[html('quoted-printable'), quoted(utf8)], picture]), 'utf-8'],
    ['base64', message([picture, style, [html('base64'), utf8.toString('base64')]]), 'utf-8'],
    [
      'GBK by its header',
      message([[html('base64', '; charset="gb2312"'), Buffer.from(gb).toString('base64')]]),
      'gb18030',
    ],
    ['GBK by its page', message([[html('quoted-printable'), quoted(gb)]]), 'gb18030'],
    [
      'a header that is wrong',
      message([[html('quoted-printable', '; charset=utf-8'), quoted(gb)]]),
      'gb18030',
    ],
    ['8bit', message([[html('8bit'), utf8.toString('latin1')]]), 'utf-8'],
    [
      'cut before its last line',
      message([[html('base64'), utf8.toString('base64')]]).subarray(0, -12),
      'utf-8',
    ],
  ])('%s', async (_name, bytes, encoding) => {
    const { value, diagnostics } = await openSource(bytes, { name: 'a.txt' });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ format: 'mht', encoding, name: 'a.txt' });
    expect(value?.text.split('\n')[1]).toMatch(/^今年，全县地区生产总值增长6%以上.*2万亩。$/);
  });

  test('gives records whose places are those of its text', async () => {
    const opened = await open(message([[html('base64'), utf8.toString('base64')]]));
    const { records, document } = parse(opened);
    expect(records.map(({ quantity }) => quantity.text)).toEqual([
      '6%',
      '8600人',
      '30万吨',
      '2万亩',
    ]);
    for (const { source, quantity } of records) {
      expect(opened.source.text.slice(source.start, source.end)).toBe(quantity.text);
    }
    expect(document.title).toBe('云泽县人民政府工作报告');
  });

  test('that a word processor wrote is its text as a whole', async () => {
    const written = page('utf-8')
      .replace('<title>', '<meta name="generator" content="LibreOffice 25.2"><title>')
      .replace('<p>一', '<p>来源：云泽日报</p><p>一');
    const { source } = await open(
      message([[html('quoted-printable'), quoted(Buffer.from(written))]]),
    );
    expect(source.text.split('\n').slice(0, 2)).toEqual(['来源：云泽日报', '一、目标']);
  });

  test('without a page says so', async () => {
    const { value, diagnostics } = await openSource(message([picture]));
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['text-empty']);
  });

  test('is not read in one go', () => {
    const [error] = parse(message([picture])).diagnostics;
    expect(error).toMatchObject({ code: 'text-binary', severity: 'error' });
    expect(error?.message).toContain('read()');
  });
});

test.each([
  ['=E4=BA=91=\n=E6=B3=BD = =3D', '云泽 = ='],
  ['a=\r\nb=4', 'ab=4'],
])('quoted-printable %j', (body, text) => {
  expect(Buffer.from(decodedBody(body, 'Quoted-Printable')).toString()).toBe(text);
});

test.each([
  ['5LqR\r\n5rO9', '云泽'],
  ['YQ==YmM=', 'abc'],
  ['YWI', 'ab'],
])('base64 %j', (body, text) => {
  expect(Buffer.from(decodedBody(body, 'BASE64')).toString()).toBe(text);
});
