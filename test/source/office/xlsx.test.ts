import { expect, test } from '@jest/globals';
import { open, parse } from '../../../src/parse.ts';
import { shown } from '../../../src/source/xlsx/number-format.ts';
import { zipOf } from './make.ts';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const strings = [
  '云泽县主要指标',
  '指标',
  '目标',
  '2024年',
  '2025年',
  '生产总值增长率',
  '粮食产量（万吨）',
];
const s = (place: string, index: number): string =>
  `<c r="${place}" t="s"><v>${String(index)}</v></c>`;
const n = (place: string, value: string, style = 0): string =>
  `<c r="${place}" s="${String(style)}"><v>${value}</v></c>`;

const sheet = `<worksheet ${main}><sheetData>
  <row r="1">${s('A1', 0)}</row>
  <row r="3">${s('A3', 1)}${s('B3', 2)}</row>
  <row r="4">${s('B4', 3)}${s('C4', 4)}</row>
  <row r="5">${s('A5', 5)}${n('B5', '5.6000000000000001E-2', 1)}${n('C5', '0.06', 1)}</row>
  <row r="6" hidden="1">${n('A6', '1')}${n('B6', '2')}</row>
  <row r="7">${s('A7', 6)}${n('B7', '30')}<c r="C7" t="str"><f>B7+1</f><v>31</v></c></row>
  <row r="9"><c r="A9" t="inlineStr"><is><r><t>注：</t></r><r><t>快报数</t></r><rPh><t>zhu</t></rPh></is></c></row>
</sheetData><mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells></worksheet>`;

const workbook = zipOf({
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="隐" state="hidden" r:id="r2"/><sheet name="表" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'worksheet', 'worksheets/sheet2.xml'],
    ['r3', 'sharedStrings', 'sharedStrings.xml'],
    ['r4', 'styles', 'styles.xml'],
  ]
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id ?? ''}" Type="${relations}/${type ?? ''}" Target="${target ?? ''}"/>`,
    )
    .join('')}</Relationships>`,
  'xl/worksheets/sheet1.xml': sheet,
  'xl/worksheets/sheet2.xml': `<worksheet ${main}><sheetData><row r="1">${n('A1', '7')}${n('B1', '8')}</row></sheetData></worksheet>`,
  'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
});

test('a workbook is the tables of its sheets', async () => {
  const { source, diagnostics } = await open(workbook);
  expect(diagnostics).toEqual([]);
  expect(source.format).toBe('xlsx');
  expect(source.text.trimEnd().split('\n')).toEqual([
    '云泽县主要指标',
    '指标\t目标\t目标',
    '指标\t2024年\t2025年',
    '生产总值增长率\t5.6%\t6.0%',
    '粮食产量（万吨）\t30\t31',
    '注：快报数',
  ]);
  const { records } = parse({ source, diagnostics });
  expect(records.map(({ quantity }) => quantity.text)).toEqual(
    expect.arrayContaining(['6.0%', '31']),
  );
});

test.each([
  [0.1 + 0.2, 'General', '0.3'],
  [1234567.891, '#,##0.00', '1234567.89'],
  [-0.0725, '0.00%', '-7.25%'],
  [12, '0"万吨"', '12万吨'],
  [2.5, '0', '3'],
  [45292, 'yyyy"年"m"月"d"日"', '2024年1月1日'],
  [45292, 'yyyy"年"m"月"', '2024年1月'],
  [0.0000001, 'General', '0.000000'],
  [5, '0_ ;[Red]-0 ', '5'],
])('%d in %s', (value, format, text) => {
  expect(shown(value, format, false)).toBe(text);
});
