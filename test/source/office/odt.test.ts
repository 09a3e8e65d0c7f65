import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { openSource } from '../../../src/source/open-source.ts';
import { zipOf } from './make.ts';

const spaces = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .join(' ');

const flat = (body: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${spaces} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:text>${body}</office:text></office:body></office:document>`;

const packed = (body: string, styles?: string): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': flat(body, styles).replaceAll('office:document ', 'office:document-content '),
    'META-INF/manifest.xml': '<manifest/>',
  });

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { value, diagnostics } = await openSource(bytes);
  expect(diagnostics).toEqual([]);
  expect(value?.format).toBe('odt');
  return (value?.text ?? '').trimEnd().split('\n');
}

const both = async (body: string, styles?: string): Promise<readonly string[]> => {
  const lines = await linesOf(packed(body, styles));
  expect(await linesOf(strToU8(flat(body, styles)))).toEqual(lines);
  return lines;
};

const numbers =
  '<text:list-style style:name="L">' +
  '<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>' +
  '<text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>' +
  '<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="1"/>' +
  '</text:list-style>';

describe('an OpenDocument text', () => {
  test('is numbered by its lists', async () => {
    const item = (text: string, inner = ''): string =>
      `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
    const body =
      `<text:list text:style-name="L">${item('甲', `<text:list>${item('乙')}${item('丙', `<text:list>${item('丁')}</text:list>`)}</text:list>`)}` +
      '<text:list-header><text:p>无号</text:p></text:list-header>' +
      `<text:list-item><text:p>戊</text:p><text:p>续段</text:p></text:list-item></text:list><text:p>正文</text:p>` +
      `<text:list text:style-name="L" text:continue-numbering="true">${item('己')}</text:list>` +
      `<text:list text:style-name="L">${item('庚')}<text:list-item text:start-value="5"><text:p>辛</text:p></text:list-item></text:list>`;
    expect(await both(body, numbers)).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1.丁',
      '无号',
      '二、戊',
      '续段',
      '正文',
      '三、己',
      '一、庚',
      '五、辛',
    ]);
  });

  test('numbers its headings by the outline', async () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="第" style:num-suffix="章"/>' +
      '<text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
    const heading = (level: number, text: string): string =>
      `<text:h text:outline-level="${String(level)}">${text}</text:h>`;
    const body = heading(1, '总则') + heading(2, '目标') + heading(1, '任务');
    expect(await both(body, outline)).toEqual(['第一章 总则', '目标', '第二章 任务']);
  });

  test('leaves out what was deleted, comments and contents; boxes and notes stand apart', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>5%</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:table-of-content><text:index-body><text:p>目录</text:p></text:index-body></text:table-of-content>' +
      '<text:p>增长<text:change/><text:span>6%</text:span>\n   以上<office:annotation><text:p>批注</text:p></office:annotation>' +
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>可比价。</text:p></text:note-body></text:note>' +
      '<draw:frame><draw:text-box><text:p>框中</text:p></draw:text-box></draw:frame>，5<text:s text:c="2"/>G<text:line-break/>次行</text:p>';
    expect(await both(body)).toEqual(['增长6% 以上，5  G', '次行', '框中', '注释', '可比价。']);
  });

  test('gives tables as rows, merged cells said again', async () => {
    const cell = (text: string, more = ''): string =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const body =
      '<table:table><table:table-header-rows><table:table-row>' +
      `${cell('指标', 'table:number-rows-spanned="2"')}${cell('目标', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>` +
      `<table:table-row><table:covered-table-cell/>${cell('2024年')}${cell('2025年')}</table:table-row>` +
      `<table:table-row>${cell('粮食')}${cell('30', 'table:number-columns-repeated="2"')}</table:table-row></table:table>`;
    expect(await both(body)).toEqual(['指标\t目标\t目标', '指标\t2024年\t2025年', '粮食\t30\t30']);
  });

  test('that is cut short is read and said to be', async () => {
    const whole = flat(`<text:p>增长6%。</text:p>${'<text:p>续</text:p>'.repeat(9)}`);
    const { value, diagnostics } = await openSource(strToU8(whole.slice(0, -70)));
    expect(value?.text.split('\n')[0]).toBe('增长6%。');
    expect(diagnostics).toMatchObject([{ code: 'file-cut', severity: 'warning' }]);
  });

  test('with a password says so', async () => {
    const bytes = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>',
      'content.xml': 'x',
    });
    const { value, diagnostics } = await openSource(bytes);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'file-locked', args: { kind: 'ODT' } }]);
  });
});
