import { expect, test } from '@jest/globals';
import { withoutTags } from '../../src/repair/tags-in-text.ts';
import { parse } from '../../src/index.ts';

const bulletin = `# 2031年青岗县国民经济和社会发展统计公报

## 一、渔业

全年渔业产值19.7亿元，比上年增长8.6%。海带产量
<!-- Page 2 -->

9.3万吨，增长4.8%。渔民<sup>①</sup>人均收入3.9万元。

<center>表1：2031年渔业价格指数（上年=100）</center>

<table border="1"><tr><td>指标</td><td>指数</td></tr><tr><td>鱼价</td><td>100.5</td></tr><tr><td>虾价</td><td>98.9</td></tr></table>

表2：2031年末渔船

<table><tr><td rowspan="2">乡镇</td><td colspan="2">渔船（艘）</td></tr><tr><td>2030年</td><td>2031年</td></tr><tr><td>湾头乡</td><td>90</td><td>97</td></tr><tr><td>外岙乡</td><td>30</td><td>39</td></tr></table>
`;

test('tags are left out, rows of tables are lines of cells, and each sign keeps its place', () => {
  const { text, map } = withoutTags(bulletin);
  expect(text).toContain('\n鱼价\t100.5\n虾价\t98.9\n');
  expect(text).toContain('渔民①人均收入');
  expect(text).toContain('海带产量9.3万吨');
  expect(text).not.toMatch(/[<>]/);
  const made = Array.from(text).flatMap((sign, at) =>
    bulletin.charAt(map.toOrigin(at)) === sign ? [] : [sign],
  );
  expect(new Set(made)).toEqual(new Set(['\t', '\n', '渔', '船', '（', '艘', '）', '乡', '镇']));
});

test('tables and torn sentences of a text read from pictures give records', () => {
  const { records } = parse(bulletin);
  expect(
    records.map(({ indicator, quantity, period }) => [
      indicator.text,
      quantity.text,
      period?.start,
    ]),
  ).toEqual([
    ['渔业产值', '19.7亿元', '2031'],
    ['渔业产值', '8.6%', '2031'],
    ['海带产量', '9.3万吨', '2031'],
    ['海带产量', '4.8%', '2031'],
    ['渔民人均收入', '3.9万元', '2031'],
    ['鱼价指数', '100.5', '2031'],
    ['虾价指数', '98.9', '2031'],
    ['湾头乡渔船', '90', '2030'],
    ['湾头乡渔船', '97', '2031'],
    ['外岙乡渔船', '30', '2030'],
    ['外岙乡渔船', '39', '2031'],
  ]);
});

test('signs of comparison, unknown tags and a table that never ends stay as they are', () => {
  for (const text of ['鱼价<9元，虾价>3元', '见<渔业法>第3条', '<table><tr><td>渔港'])
    expect(withoutTags(text).text).toContain(text.slice(-2));
  expect(withoutTags('鱼价<9元，虾价>3元').text).toBe('鱼价<9元，虾价>3元');
  expect(withoutTags('见<渔业法>第3条').text).toBe('见<渔业法>第3条');
});

test('tags that part paragraphs end a line once, however many stand there', () => {
  const { text } = withoutTags(
    '<div><p>渔业产值9亿元</p><p><span>3</span></p>万吨海带</div>\n<p>表1</p><table><tr><td>鱼价</td><td>9</td></tr></table><p>二、林业',
  );
  expect(text).toBe('渔业产值9亿元\n3\n万吨海带\n表1\n鱼价\t9\n二、林业');
});

test('a page break stands for what says that pages part there, where no sentence goes on', () => {
  expect(withoutTags('渔业增长9%。\n<--- Page Split --->\n二、林业').text).toBe(
    '渔业增长9%。\n\f\n二、林业',
  );
});

test('lines that a cell of a table in Markdown holds are one', () => {
  expect(withoutTags('| 产品 | 比上年<br>增长 |\n|:-|-:|\n| 海带 | 4.8 |').text).toContain(
    '| 比上年增长 |',
  );
  expect(withoutTags('渔业增长9%。<br>林业').text).toBe('渔业增长9%。<br>林业');
});

test('a sentence goes on behind the number of a page in braces', () => {
  expect(withoutTags('渔业增长9%，海带\n\n{12}----------------\n\n产量3吨').text).toBe(
    '渔业增长9%，海带产量3吨',
  );
});
