import { describe, expect, test } from '@jest/globals';
import { open, parse } from '../../../src/parse.ts';
import { openSource } from '../../../src/source/open-source.ts';
import { docxOf, inList, level, list, p, run } from './make.ts';
import type { Docx } from './make.ts';

/** The lines of a document's text. */
async function linesOf(parts: Docx, prefix?: string): Promise<readonly string[]> {
  const { value, diagnostics } = await openSource(docxOf(parts, prefix));
  expect(diagnostics).toEqual([]);
  expect(value?.format).toBe('docx');
  return (value?.text ?? '').trimEnd().split('\n');
}

const headings =
  level(0, 'chineseCounting', '%1、') +
  level(1, 'chineseCounting', '（%2）') +
  level(2, 'decimal', '%3.') +
  level(3, 'decimalEnclosedCircle', '%4');

describe('automatic numbers', () => {
  test('count at each level and start again below the next one above', async () => {
    const levels = [0, 1, 2, 2, 3, 1, 2, 0, 1];
    const body = levels.map((each, index) => p(`第${String(index)}段`, inList(1, each)));
    expect(await linesOf({ body: body.join(''), numbering: list(1, headings) })).toEqual([
      '一、第0段',
      '（一）第1段',
      '1.第2段',
      '2.第3段',
      '①第4段',
      '（二）第5段',
      '1.第6段',
      '二、第7段',
      '（一）第8段',
    ]);
  });

  test('go on over chapters where a level never starts again', async () => {
    const numbering = list(
      1,
      level(0, 'chineseCountingThousand', '第%1章') +
        level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>'),
    );
    const body = [0, 1, 1, 0, 1].map((each) => p('内容', inList(1, each))).join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '第一章 内容',
      '第一条 内容',
      '第二条 内容',
      '第二章 内容',
      '第三条 内容',
    ]);
  });

  test('go on in another list of the same levels, and start where that one says so', async () => {
    const numbering =
      list(1, headings) +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">' +
      `${level(0, 'decimal', '%1)')}</w:lvlOverride></w:num>`;
    const body = [1, 2, 3, 3, 4].map((each) => p('内容', inList(each, 0))).join('');
    expect(await linesOf({ body, numbering })).toEqual([
      '一、内容',
      '二、内容',
      '一、内容',
      '二、内容',
      '3)内容',
    ]);
  });

  test('come from the style of a heading, by the level that the list ties to it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="标题 3"/><w:basedOn w:val="H2"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const numbering = list(
      1,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
    );
    const styled = (style: string): string => p('内容', `<w:pStyle w:val="${style}"/>`);
    const body = ['H1', 'H2', 'H2', 'H3', 'H1'].map(styled).join('');
    expect(await linesOf({ body, styles, numbering })).toEqual([
      '一、内容',
      '（一）内容',
      '（二）内容',
      '内容',
      '二、内容',
    ]);
  });

  test('are none for bullets, empty paragraphs and a list of number 0', async () => {
    const numbering = list(1, headings) + list(2, level(0, 'bullet', '\uf0b7'));
    const body = [
      p('甲', inList(1, 0)),
      p('', inList(1, 0)),
      p('乙', inList(2, 0)),
      p('丙', inList(0, 0)),
      p('丁', inList(1, 0)),
    ];
    expect(await linesOf({ body: body.join(''), numbering })).toEqual([
      '一、甲',
      '乙',
      '丙',
      '二、丁',
    ]);
  });

  test('do not run into a number of the text', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.')) + list(2, level(0, 'decimal', '%1.%1'));
    const body =
      p('2025年目标', inList(1, 0)) + p('5G基站', inList(2, 0)) + p('目标', inList(2, 0));
    expect(await linesOf({ body, numbering })).toEqual(['1. 2025年目标', '1.1 5G基站', '2.2 目标']);
  });

  test.each([
    [
      'chineseCounting',
      [1, 10, 11, 20, 21, 99, 101, 110],
      '一 十 十一 二十 二十一 九十九 一百零一 一百一十',
    ],
    ['ideographDigital', [3, 10], '三 一〇'],
    ['chineseLegalSimplified', [2, 12], '贰 壹拾贰'],
    ['ideographTraditional', [1, 10], '甲 癸'],
    ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ ㉑'],
    ['decimalEnclosedParen', [3], '⑶'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalZero', [7], '07'],
    ['upperRoman', [4, 19], 'IV XIX'],
    ['lowerLetter', [2, 27], 'b aa'],
  ])('%s', async (form, values, expected) => {
    for (const [index, value] of values.entries()) {
      const start = `<w:lvl w:ilvl="0"><w:start w:val="${String(value)}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="%1、"/></w:lvl>`;
      const [line] = await linesOf({ body: p('段', inList(1, 0)), numbering: list(1, start) });
      expect(line).toBe(`${expected.split(' ')[index] ?? ''}、段`);
    }
  });
});

describe('text', () => {
  test('keeps what was inserted and leaves out what was deleted, moved away or hidden', async () => {
    const body =
      `<w:p>${run('增长')}<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins>${run('6%')}</w:ins>` +
      `<w:moveFrom>${run('以下')}</w:moveFrom><w:moveTo>${run('以上')}</w:moveTo>` +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>。</w:t></w:r></w:p>' +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('新建')}</w:p>${p('学校3所。')}` +
      `<w:del>${p('整段删去')}</w:del>`;
    expect(await linesOf({ body })).toEqual(['增长6%以上。', '新建学校3所。']);
  });

  test('takes results of fields, not their instructions, and no page numbers or contents', async () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const contents =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('一、目标')}</w:p>${p('二、任务')}` +
      '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const control =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p('目录')}</w:sdtContent></w:sdt>`;
    const body =
      `${control}${contents}<w:p>${run('增长')}${field(' REF a ', '6%')}${field('PAGE', '3')}` +
      `<w:fldSimple w:instr=" SEQ b ">${run('，')}</w:fldSimple><w:sdt><w:sdtContent>${run('完成')}</w:sdtContent></w:sdt></w:p>`;
    expect(await linesOf({ body })).toEqual(['增长6%，完成']);
  });

  test('puts text boxes behind their paragraph and notes at the end, headers nowhere', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body =
      `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('框中')}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('框中')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
      `<w:r><w:footnoteReference w:id="2"/></w:r>${run('接着。')}</w:p>${p('下段')}`;
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${p('--')}</w:footnote>` +
      `<w:footnote w:id="2">${p('按可比价计算。')}</w:footnote><w:footnote w:id="3">${p('无人引用')}</w:footnote>`;
    expect(await linesOf({ body, footnotes, header: p('页眉') })).toEqual([
      '正文接着。',
      '框中',
      '下段',
      '注释',
      '按可比价计算。',
    ]);
  });

  test('breaks lines softly, and its first tabs only move it', async () => {
    const body =
      '<w:p><w:r><w:tab/><w:t>云泽县</w:t><w:br/><w:t>工作报告</w:t></w:r></w:p>' +
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B&amp;C</w:t></w:r></w:p>';
    expect(await linesOf({ body })).toEqual(['云泽县', '工作报告', 'A-B&C']);
  });

  test('is the same whatever prefix its names have', async () => {
    const body = p('增长6%。').replaceAll('w:', 'ns0:');
    expect(await linesOf({ body }, 'ns0')).toEqual(['增长6%。']);
  });
});

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

describe('tables', () => {
  test('are rows of cells, merged ones said again', async () => {
    const span = '<w:gridSpan w:val="2"/>';
    const body =
      p('主要指标') +
      `<w:tbl>${row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('单位', '<w:vMerge w:val="restart"/>'), cell('目标', span))}` +
      row(cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), cell('2024年'), cell('2025年')) +
      `${row(cell('粮食产量'), cell('万吨'), cell('30'), cell('31'))}</w:tbl>`;
    expect(await linesOf({ body })).toEqual([
      '主要指标',
      '指标\t单位\t目标\t目标',
      '指标\t单位\t2024年\t2025年',
      '粮食产量\t万吨\t30\t31',
    ]);
  });

  test('give records', async () => {
    const body =
      p('云泽县2025年主要指标') +
      `<w:tbl>${row(cell('指标'), cell('单位'), cell('2025年目标'))}` +
      `${row(cell('粮食产量'), cell('万吨'), cell('31'))}${row(cell('植树造林'), cell('万亩'), cell('2.5'))}</w:tbl>`;
    const { records } = parse(await open(docxOf({ body })));
    expect(
      records.map(({ indicator, quantity }) => [indicator.text, quantity.value, quantity.unit]),
    ).toEqual([
      ['粮食产量', 310_000, '吨'],
      ['植树造林', 25_000, '亩'],
    ]);
  });

  test('that only lay out a page are read cell by cell', async () => {
    const body = `<w:tbl>${row(cell('左栏第一段。'), cell('右栏第一段。'))}</w:tbl>`;
    expect(await linesOf({ body })).toEqual(['左栏第一段。', '右栏第一段。']);
  });

  test('leave out deleted rows', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('1')}</w:tr>`;
    const body = `<w:tbl>${row(cell('指标'), cell('2025年'))}${gone}${row(cell('粮食'), cell('31万吨'))}</w:tbl>`;
    expect(await linesOf({ body })).toEqual(['指标\t2025年', '粮食\t31万吨']);
  });
});
