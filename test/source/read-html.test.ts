import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/parse.ts';
import { readHtml } from '../../src/source/html/read-html.ts';

const sentence = '全县地区生产总值增长6.2%，城镇新增就业8600人，粮食总产量实现增长，新建学校6所。';

function linesOf(html: string): string[] {
  const { text } = readHtml(html).value;
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

describe('what stands beside the article', () => {
  const menu = Array.from(
    { length: 12 },
    (_, index) =>
      `<li><a href="/${String(index)}">栏目${String(index)}，共${String(index)}条</a></li>`,
  ).join('');
  const article = `<p>${sentence}</p><p>${sentence}</p><p>${sentence}</p>`;
  const comment = `<p>说得好！去年增长12%，今年难。</p>`;

  test.each([
    ['comments', `<div class="comment-list">${comment.repeat(9)}</div>`],
    ['comments inside it', `<div id="commentBox" class="comments">${comment}</div>`],
    [
      'a list of links',
      '<ul><li><a href="/a">甲县增长9%</a></li><li><a href="/b">乙县</a></li></ul>',
    ],
    ['what is hidden', '<div style="display: none"><p>登录后查看，共3条。</p></div>'],
    ['a form’s fields', '<form><select><option>全部，5条。</option></select></form>'],
    ['the foot', '<div class="footer">主办，承办；电话：0000-1234567。</div>'],
  ])('%s are left out', (_name, beside) => {
    const html = `<body><ul class="m">${menu}</ul><div class="x">${article}${beside}</div></body>`;
    expect(linesOf(html)).toEqual([sentence, sentence, sentence]);
  });

  test('an article of no known name among menus and teasers is found', () => {
    const teaser = '<div class="c"><a href="/d">详情</a><p>简讯，甲县开工3个项目。</p></div>';
    const html = `<body><form><ul>${menu}</ul><table><tr><td><ul>${menu}</ul></td><td>${article}</td></tr></table>${teaser}${teaser}</form></body>`;
    expect(linesOf(html)).toEqual([sentence, sentence, sentence]);
  });

  test('an article in several containers of a publishing system is read whole', () => {
    const part = `<div class="TRS_Editor"><p>${sentence}</p></div>`;
    expect(linesOf(`<body><ul>${menu}</ul>${part}<hr>${part}</body>`)).toEqual([
      sentence,
      sentence,
    ]);
  });

  test('a container that is as good as empty does not hide the article', () => {
    const html = `<body><div id="zoom"><p>正在载入，请稍候。</p></div><ul>${menu}</ul><div>${article}</div></body>`;
    expect(linesOf(html)).toEqual([sentence, sentence, sentence]);
  });
});

describe('how sure the article is', () => {
  const codes = (html: string): unknown[] =>
    readHtml(html).diagnostics.map(({ code, severity }) => [code, severity]);
  const link = '<a href="/a">云泽要闻</a>';

  test('one article is sure', () => {
    expect(codes(`<div>${link}</div><div id="zoom"><p>${sentence}</p></div>`)).toEqual([]);
  });

  test('menus and labels alone are no article', () => {
    const html = `<div>${link}${link}</div><p>主办单位：云泽县人民政府</p>`;
    expect(codes(html)).toEqual([['article-missing', 'error']]);
    expect(linesOf(html)).toEqual([]);
  });

  test('teasers of many articles are none for sure', () => {
    const teaser = `<div>${link}${link}${link}<p>简讯，开工3个项目。</p></div>`;
    expect(codes(`<div>${teaser.repeat(6)}</div>`)).toEqual([['article-unsure', 'warning']]);
  });

  test('a table without running text is read', () => {
    const row = '<tr><td>粮食总产量</td><td>12.5</td></tr>';
    const html = `<div>${link}${link}</div><table>${row.repeat(3)}</table>`;
    expect(codes(html)).toEqual([['article-unsure', 'warning']]);
    expect(linesOf(html)).toContain('粮食总产量\t12.5');
  });
});

describe('what a page says of its article', () => {
  const title = '云泽县人民政府关于印发“十五五”水利规划的通知';
  const body = `<div id="zoom"><p>${sentence}</p></div>`;
  test.each([
    ['to machines', `<meta name="ArticleTitle" content="${title}"><title>云泽县政府网</title>`],
    ['to networks', `<meta property="og:title" content="${title}">`],
    ['in a heading', `<title>${title}_云泽网</title><h1>云泽县人民政府</h1><h2>${title}</h2>`],
    ['before the site’s name', `<title>${title} - 云泽县人民政府门户网站</title>`],
    ['behind it', `<title>云泽县人民政府 | ${title}</title>`],
    ['with references', `<title>${title.replace('“', '&ldquo;').replace('”', '&#8221;')}</title>`],
  ])('%s', (_name, head) => {
    expect(readHtml(`<html><head>${head}</head>${body}`).value.metadata.title).toBe(title);
  });

  test('a document bears the title above its article, and counts from the year of publication', () => {
    const head = `<meta name="PubDate" content="2031-02-11"><title>${title}_云泽网</title>`;
    const { document, records } = parse(`<html><head>${head}</head>${body}`);
    expect(document).toMatchObject({ title, kind: 'notice', year: 2031 });
    expect(records.length).toBeGreaterThan(2);
  });

  test.each([
    ['behind a label', '<div>发布时间：2031-02-11　浏览：12</div>'],
    ['in the element behind a label', '<span>发布日期：</span><b>2031年2月11日</b>'],
    ['with a time of day', '<i>2031/02/11 10:20:05</i>'],
    ['before its source', '<span>2031年2月11日</span> <span>来源：云泽日报</span>'],
  ])('the year of publication %s', (_name, shown) => {
    const links =
      '<p><a href="/a">要闻</a> 2029-01-02</p><script>var t = "2028-01-01 10:10";</script>';
    expect(readHtml(links + shown + body).value.metadata.year).toBe(2031);
  });

  test('the year of publication, and nothing where it says nothing', () => {
    const dated = `<meta name="PubDate" content="2031-02-11 10:20">${body}`;
    expect(readHtml(dated).value.metadata).toEqual({ title: null, year: 2031 });
    expect(readHtml(body).value.metadata).toEqual({ title: null, year: null });
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
      const { text, map } = readHtml(html).value;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charAt(at);
        if (/\S/.test(unit)) expect(html.charAt(map.toOrigin(at))).toBe(unit);
      }
    }),
  );
});

describe('numbered lists', () => {
  const listed = (list: string): string[] =>
    linesOf(`<div id="zoom"><p>${sentence}</p>${list}<p>${sentence}</p></div>`).slice(1, -1);

  test('give the numbers that browsers show, counted in each list', () => {
    const inner = '<ol><li>扩建厂房</li><li>30个项目开工</li></ol>';
    const list = `<ol><li>抓实产业${inner}</li><li><p>改善民生</p></li><li value="5">节能降耗</li></ol><ol start="3"><li>绿化</li></ol>`;
    expect(listed(list)).toEqual([
      '1. 抓实产业',
      '1. 扩建厂房',
      '2. 30个项目开工',
      '2. 改善民生',
      '5. 节能降耗',
      '3. 绿化',
    ]);
  });

  test('add none to items that bring their own, nor where none are shown', () => {
    expect(listed('<ol><li>（一）抓实产业</li><li>二、改善民生</li></ol>')).toEqual([
      '（一）抓实产业',
      '二、改善民生',
    ]);
    expect(listed('<ol style="list-style-type: none"><li>抓实产业</li><li></li></ol>')).toEqual([
      '抓实产业',
    ]);
    expect(listed('<ol><li>抓实产业</li><li></li></ol>')).toEqual(['1. 抓实产业']);
  });

  test('number the sections of their records', () => {
    const items = ['抓实产业。新建标准厂房15万平方米。', '改善民生。新建学校3所。'];
    const list = `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
    const html = `<div id="zoom"><p>${sentence}</p>${list}<p>${sentence}</p></div>`;
    const { records } = parse(html);
    const found = records.map(({ section, quantity }) => [section?.number, quantity.text]);
    expect(found).toContainEqual(['2', '3所']);
    for (const { source, quantity } of records) {
      expect(html.slice(source.start, source.end)).toBe(quantity.text);
    }
  });
});
