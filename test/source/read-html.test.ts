import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtml } from '../../src/source/html/read-html.ts';

const sentence = '全县地区生产总值增长6.2%，城镇新增就业8600人，粮食总产量实现增长，新建学校6所。';

function linesOf(html: string): string[] {
  const { text } = readHtml(html);
  return text === '' ? [] : text.split('\n');
}

describe('the article of a page', () => {
  const menu =
    '<div class="menu"><a href="/">首页</a>，<a href="/a">要闻</a>，<a href="/b">公开</a></div>';
  const links = '<ul><li><a href="/c">云泽县召开会议，部署、推进；落实</a></li></ul>';
  test.each([
    ['an id of government portals', '<div id="UCAP-CONTENT">', '</div>'],
    ['a class of government portals', '<td class="b12c pages_content">', '</td>'],
    ['a publishing system', '<div class="TRS_Editor"><style>p{}</style>', '</div>'],
    ['a digital newspaper', '<founder-content>', '</founder-content>'],
    ['another digital newspaper', '<div id="ozoom">', '</div>'],
    ['no known name', '<section><div class="x">', '</div></section>'],
  ])('in %s', (_name, open, close) => {
    const body = `<p>　　各位代表：</p><p>&nbsp;&nbsp;${sentence}</p><p>${sentence}</p>`;
    const html = `<html><head><title>政府网</title></head><body>${menu}${open}${body}${close}${links}<script>var a = "，，，，，，，";</script></body></html>`;
    expect(linesOf(html)).toEqual(['各位代表：', sentence, sentence]);
  });

  test('broken markup, nested bodies and breaks for paragraphs are read', () => {
    const html = `<body><body><div id=zoom>各位代表：<br>${sentence}<br/><br>　　${sentence}<p>落款<b>云泽县`;
    expect(linesOf(html)).toEqual(['各位代表：', sentence, sentence, '落款云泽县']);
  });

  test('a span for each character and lines broken between tags', () => {
    const spans = Array.from(sentence, (sign) => `<span>${sign}</span>\r\n`).join('');
    expect(linesOf(`<div id="zoom">\n${spans}\n</div>`)).toEqual([sentence]);
  });

  test('a table gives a line for each row, its cells parted by tabs', () => {
    const html = `<div id="zoom"><p>${sentence}</p><table><tr><th>指标<th>单位<tr><td><p>产值</p></td><td>亿元</table></div>`;
    expect(linesOf(html)).toEqual([sentence, '指标\t单位', '产值\t亿元']);
  });

  test('references are characters', () => {
    const html = `<div id="zoom"><p>“&ldquo;&#31895;&#x7cae;&rdquo; A&amp;B &lt;5&permil; &unknown; &#0;，、。；：</p></div>`;
    expect(linesOf(html)).toEqual(['““粗粮” A&B <5‰ &unknown; &#0;，、。；：']);
  });
});

test('a page without text has no lines', () => {
  expect(linesOf('<html><body><script>1</script></body></html>')).toEqual([]);
});

test('each unit maps to its place in the page', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '增长',
    '6%',
    '，',
    ' ',
    '\n',
    '<b>',
    '</b',
    '&nbsp;',
    '&',
    '<!--',
    '-->',
    '<td>',
    '。',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const { text, map } = readHtml(html);
      for (let at = 0; at < text.length; at++) {
        const unit = text.charAt(at);
        if (/\S/.test(unit)) expect(html.charAt(map.toOrigin(at))).toBe(unit);
      }
    }),
  );
});
