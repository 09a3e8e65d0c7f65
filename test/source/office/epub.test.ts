import { expect, test } from '@jest/globals';
import { openSource } from '../../../src/source/open-source.ts';
import { zipOf } from './make.ts';

const page = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>题</title></head><body>${body}</body></html>`;

test('a book is its pages in reading order, notes at the end', async () => {
  const bytes = zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf':
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="b" href="t/2.xhtml"/><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="t/%E4%B8%80.xhtml"/></manifest>' +
      '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
    'OPS/nav.xhtml': page('<ol><li>目录</li></ol>'),
    'OPS/t/一.xhtml': page(
      '<h1>一、目标</h1><p>增长&nbsp;<b>6%</b>以上<a epub:type="noteref">①</a>。</p><aside epub:type="footnote"><p>可比价。</p></aside>',
    ),
    'OPS/t/2.xhtml': page(
      '<div>散文<p>一段<br/>次行</p>尾</div><ol start="3"><li>甲</li><li><p>乙</p></li></ol>' +
        '<table><tr><th rowspan="2">指标</th><th colspan="2">目标</th></tr><tr><th>2024年</th><th>2025年</th></tr><tr><td>粮食</td><td>30</td><td>31</td></tr></table>',
    ),
  });
  const { value, diagnostics } = await openSource(bytes);
  expect(diagnostics).toEqual([]);
  expect(value?.format).toBe('epub');
  expect(value?.text.trimEnd().split('\n')).toEqual([
    '一、目标',
    '增长 6%以上。',
    '散文',
    '一段',
    '次行',
    '尾',
    '3. 甲',
    '4. 乙',
    '指标\t目标\t目标',
    '指标\t2024年\t2025年',
    '粮食\t30\t31',
    '注释',
    '可比价。',
  ]);
});
