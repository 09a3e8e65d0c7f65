import { describe, expect, test } from '@jest/globals';
import type { DiagnosticCode } from '../../../src/core/diagnostic.ts';
import { openSource } from '../../../src/source/open-source.ts';
import { doubleByteEncoder } from '../encoder.ts';

const gbk = doubleByteEncoder('gb18030');
const big5 = doubleByteEncoder('big5');

/** Text as bytes of a code page: `\'b0\'a1`. */
function hex(text: string, encode = gbk): string {
  return Array.from(encode(text) ?? [], (byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join(
    '',
  );
}

/** Text by its numbers, each with a sign for programs that do not know them. */
function numbered(text: string, instead = '?'): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return `\\u${String(unit > 0x7fff ? unit - 0x10000 : unit)}${instead}`;
  }).join('');
}

const fonts =
  "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f2\\fnil\\fcharset136 Ming;}{\\f3\\fcharset2 Symbol;}}";
const head = `{\\rtf1\\ansi\\ansicpg936\\deff0${fonts}{\\stylesheet{\\s1 ${hex('标题')};}}{\\info{\\title ${hex('题名')}}}\n`;

async function linesOf(
  rtf: string,
  codes: readonly DiagnosticCode[] = [],
): Promise<readonly string[]> {
  const { value, diagnostics } = await openSource(Buffer.from(rtf, 'latin1'));
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(value?.format).toBe('rtf');
  return (value?.text ?? '').trimEnd().split('\n');
}

describe('characters', () => {
  test('a sign for a byte that none follows is passed over', async () => {
    expect(await linesOf(`${head}\\pard\\f1 ${hex('增长')}\\'-16%\\par}`)).toEqual(['增长-16%']);
  });

  test.each([
    ['a code page in the font', `\\pard\\f1 ${hex('增长6%以上。')}\\par`],
    ['the code page of the file', `\\pard\\f0 ${hex('增长')}6%${hex('以上。')}\\par`],
    ['numbers', `\\pard\\f0 ${numbered('增长')}6%${numbered('以上。')}\\par`],
    [
      'numbers with two bytes instead',
      `\\pard\\f0\\uc2 ${numbered('增长', "\\'d4\\'f6")}6%${numbered('以上。', "\\'d2\\'d4")}\\par`,
    ],
    [
      'numbers with none instead',
      `\\pard{\\uc0 ${numbered('增长', ' ')}6%}${numbered('以上。')}\\par`,
    ],
    [
      'bytes as they are',
      `\\pard\\f1 ${Buffer.from(gbk('增长6%以上。') ?? []).toString('latin1')}\\par`,
    ],
    [
      'two readings',
      `\\pard\\upr{${hex('坏')}}{\\*\\ud{${numbered('增长6%以上。')}}}`
        .replace('\\pard\\upr', '\\pard{\\upr')
        .concat('}\\par'),
    ],
  ])('by %s', async (_name, text) => {
    expect(await linesOf(`${head}${text}}`)).toEqual(['增长6%以上。']);
  });

  test('of several fonts in one paragraph', async () => {
    const text = `\\pard\\f1 ${hex('增长')}{\\f2 ${hex('縣', big5)}}\\f0 \\ldblquote 5G\\rdblquote\\~\\emdash{\\f1 ${hex('云')}}\\par}`;
    expect(await linesOf(head + text)).toEqual(['增长縣“5G” —云']);
  });

  test('whose second byte is a sign of RTF', async () => {
    // 乗 is 81 5C in GBK: the second byte is written as a backslash is.
    const [first, second] = Array.from(gbk('乗') ?? []);
    expect(second).toBe(0x5c);
    const text = `\\pard\\f1\\'${(first ?? 0).toString(16)}\\\\${hex('。')}\\par}`;
    expect(await linesOf(head + text)).toEqual(['乗。']);
  });
});

describe('text', () => {
  test('is broken at paragraphs and lines; its numbers stand in the file', async () => {
    const text =
      `{\\listtext\\pard\\plain\\f1 ${hex('一、')}\\tab}\\pard\\f1 ${hex('目标')}\\par` +
      `{\\pntext\\f3\\'b7\\tab}\\pard\\f1 ${hex('任务')}\\line ${hex('次行')}\\par\n\\par\\pard \\tab ${hex('末段')}}`;
    expect(await linesOf(head + text)).toEqual(['一、目标', '任务', '次行', '末段']);
  });

  test('leaves out what was deleted or is hidden, headers, pictures, instructions of fields', async () => {
    const text =
      `{\\header ${hex('页眉')}\\par}{\\*\\generator x;}\\pard\\f1 ${hex('增长')}{\\deleted 5%}{\\v ${hex('隐')}}{\\revised 6%}` +
      `{\\field{\\*\\fldinst REF a}{\\fldrslt ${hex('以上')}}}{\\field{\\*\\fldinst { PAGE }}{\\fldrslt 3}}{\\pict\\bin4 {{{{ffff}` +
      `{\\*\\unknown ${hex('无')}}${hex('。')}\\par}`;
    expect(await linesOf(head + text, ['pictures-unread'])).toEqual(['增长6%以上。']);
  });

  test('puts boxes behind their paragraph and notes at the end', async () => {
    const text =
      `\\pard\\f1 ${hex('正文')}{\\super\\chftn{\\footnote\\pard\\f1{\\super\\chftn} ${hex('可比价。')}}}` +
      `{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard\\f1 ${hex('框中')}\\par}}{\\shprslt ${hex('框中')}}}${hex('接着。')}\\par\\pard ${hex('下段')}\\par}`;
    expect(await linesOf(head + text)).toEqual(['正文接着。', '框中', '下段', '注释', '可比价。']);
  });

  test('gives tables as rows by the edges of their cells', async () => {
    const row = (rights: readonly string[], cells: readonly string[]): string =>
      `\\trowd${rights.map((right) => right).join('')}\\pard\\intbl ${cells.map((each) => `${hex(each)}\\cell`).join(' ')}\\row`;
    const text =
      `\\f1 ${row(['\\clvmgf\\cellx1000', '\\cellx3000'], ['指标', '目标'])}` +
      row(['\\clvmrg\\cellx1000', '\\cellx2000', '\\cellx3010'], ['', '2024年', '2025年']) +
      `${row(['\\cellx1000', '\\cellx2000', '\\cellx3000'], ['粮食', '30', '31'])}\\pard ${hex('表后')}\\par}`;
    expect(await linesOf(head + text)).toEqual([
      '指标\t目标\t目标',
      '指标\t2024年\t2025年',
      '粮食\t30\t31',
      '表后',
    ]);
  });

  test('that is cut short is read and said to be', async () => {
    expect(
      await linesOf(`${head}\\pard\\f1 ${hex('增长6%。')}\\par ${hex('续')}`, ['file-cut']),
    ).toEqual(['增长6%。', '续']);
  });
});
