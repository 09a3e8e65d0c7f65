import { docxOf, inList, level, list, p, run } from './make.ts';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const author = 'w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"';

/** A report with all that word processors do: the file from which those in other formats were saved. */
export function hardDocx(): Uint8Array {
  const numbering = list(
    1,
    level(0, 'chineseCounting', '%1、') +
      level(1, 'chineseCounting', '（%2）') +
      level(2, 'decimal', '%3.'),
  );
  const body =
    p('云泽县人民政府工作报告') +
    p('目标', inList(1, 0)) +
    `<w:p>${run('今年，全县地区生产总值增长')}<w:del ${author}><w:r><w:delText>5%</w:delText></w:r></w:del>` +
    `<w:ins ${author}>${run('6%')}</w:ins>${run('以上，')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏文字</w:t></w:r>${run('粮食产量稳定在30万吨')}` +
    `<w:r><w:footnoteReference w:id="2"/></w:r>${run('以上。')}</w:p>` +
    p('任务', inList(1, 0)) +
    p('产业', inList(1, 1)) +
    p('新建标准厂房20万平方米。', inList(1, 2)) +
    p('引进项目30个。', inList(1, 2)) +
    p('民生', inList(1, 1)) +
    p('新增城镇就业8600人。', inList(1, 2)) +
    `<w:p>${run('附表')}<w:r><w:br/></w:r>${run('主要指标')}</w:p>` +
    '<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
    row(cell('指标'), cell('单位'), cell('2025年目标')) +
    row(cell('植树造林'), cell('万亩'), cell('2.5')) +
    row(cell('高标准农田'), cell(''), cell('3')) +
    '</w:tbl>' +
    p('让我们一起努力！');
  const footnotes =
    `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${p('')}</w:footnote>` +
    `<w:footnote w:id="2">${p('按统计口径计算。')}</w:footnote>`;
  return docxOf({ body, numbering, footnotes });
}
