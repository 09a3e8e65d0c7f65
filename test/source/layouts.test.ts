import { expect, test } from '@jest/globals';
import { readHtml } from '../../src/source/html/read-html.ts';

const title = '云泽市人民政府关于加快渔业发展的意见';
const paragraphs = [
  '各县区人民政府，市政府各部门：',
  '渔业是我市的传统产业。为推动渔业加快发展，经市政府研究，提出以下意见。',
  '一、主要目标',
  '到2031年，水产品产量达到12万吨，渔业产值突破30亿元，建成良种场5个。',
  '二、保障措施',
  '（一）加强领导。市级每年安排专项资金2000万元，各县区要落实配套资金。',
  '云泽市人民政府',
  '2030年3月5日',
];
const counts = [12, 345, 6789];

const article = paragraphs.map((text) => `<p style="text-indent:2em">${text}</p>`).join('\n');
const menu = (names: string): string =>
  names
    .split(' ')
    .map((name, at) => `<li><a href="/${String(at)}/">${name}</a></li>`)
    .join('');
const sites =
  '<select><option>各县区网站</option><option>青石县</option><option>白水区，共12个乡镇。</option></select>';
const ranking = counts
  .map(
    (count, at) =>
      `<li><i>${String(at + 1)}</i><a href="/n${String(at)}">全市固定资产投资增长${String(count)}%，创新高</a><span>2030-03-0${String(at + 1)}</span></li>`,
  )
  .join('');
const comments = [
  '“水产品产量12万吨”，这个目标不低，希望能实现。',
  '去年说产值25亿元，结果呢？',
  '支持！老百姓多吃鱼。',
]
  .map(
    (text, at) =>
      `<div class="item"><span class="user">网友${String(at)}</span><p>${text}</p><em>赞 ${String(at)}</em></div>`,
  )
  .join('');
const foot =
  '主办：云泽市人民政府办公室，承办：云泽市大数据中心。电话：0000-7654321，备案号：00000001';

const teaser =
  '<div class="tj"><h4><a href="/t1">青石县渔业观察</a></h4><p>青石县今年计划投放鱼苗300万尾，预计带动农户2100户，人均增收1500元。更多内容，请点击阅读。</p></div>';

/** Pages of made-up sites, each around the same article. */
const layouts: Readonly<Record<string, string>> = {
  'a provincial portal': `<div class="top"><ul>${menu('首页 要闻 政务公开 政务服务 互动交流 数据')}</ul></div><div class="BreadcrumbNav">当前位置：<a href="/">首页</a> &gt; <a href="/z">政策</a> &gt; 正文</div><div class="article"><h1>${title}</h1><div class="info">发布时间：2030-03-06 09:15　来源：市政府办公室　浏览次数：<span id="hits">120</span>　【字体：<a href="javascript:">大</a> <a href="javascript:">中</a> <a href="javascript:">小</a>】</div><div class="view TRS_UEDITOR trs_paper_default">${article}</div><div class="tools"><a href="javascript:print()">打印本页</a><a href="javascript:close()">关闭窗口</a></div></div><div class="foot">${foot}</div>`,
  'a table that lays out all': `<table width=1000><tr><td colspan=2><table><tr>${'<td><a href="/a">栏目，要闻</a></td>'.repeat(8)}</tr></table></td></tr><tr><td width=200 valign=top><table>${`<tr><td>·<a href="/b">通知：全市召开会议，部署生产</a></td></tr>`.repeat(12)}</table></td><td valign=top><table><tr><td align=center><b>${title}</b></td></tr><tr><td align=center>来源：市政府 发布日期：2030年03月06日 点击数：12</td></tr><tr><td><font size=3>${paragraphs.join('<br>　　')}</font></td></tr><tr><td align=right>【<a href="#" onclick="window.print()">打印</a>】【<a href="#" onclick="window.close()">关闭</a>】</td></tr></table></td></tr><tr><td colspan=2 align=center>${foot}</td></tr></table>`,
  'a news site': `<header><ul>${menu('新闻 财经 体育 娱乐 汽车')}</ul></header><main><article class="post_content"><h1>${title}</h1><p class="source">2030-03-06 10:22:05　来源：云泽日报　作者：陈文远</p>${article}<p class="editor">责任编辑：林一</p></article><aside><h3>热门排行，今日更新</h3><ol>${ranking}</ol></aside><section class="comments"><h3>网友评论（3条）</h3>${comments}</section></main><footer>${foot}</footer>`,
  'a digital newspaper': `<div class="list"><ul>${menu('第01版：要闻 第02版：综合 第03版：经济 第04版：广告')}</ul></div><founder-title>${title}</founder-title><div id="ozoom"><founder-content>${article}</founder-content></div><div class="prev"><a href="/1">上一篇</a><a href="/2">下一篇</a></div>`,
  'a university’s site builder': `<div class="nav"><ul>${menu('学校概况 机构设置 人才培养')}</ul></div><form name="_newscontent_fromname"><div class="content-title"><h3>${title}</h3><i>时间：2030-03-06 浏览：<span>123</span></i></div><div id="vsb_content_2" class="v_news_content">${article}</div><p>上一条：<a href="/1">关于放假的通知，请各单位遵照执行</a></p><p>下一条：<a href="/2">关于植树的通知</a></p></form>`,
  'a department’s site with side bar': `<div class="w1200"><div class="left"><h3>通知公告</h3><ul>${ranking}${ranking}${ranking}</ul></div><div class="right xl-content"><div class="bt">${title}</div><div class="ly">来源：渔业局 日期：2030-03-06 阅读：12次</div><div class="bt-content zoom clearfix">${article}</div><div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div class="xgwz"><h4>相关文章</h4><ul>${ranking}</ul></div></div></div><div class="links">友情链接：${sites}</div>`,
  'a page of an old editor': `<body><div class="Custom_UnionStyle"><body><style>.p{color:red}</style>${article.replaceAll('</p>', '')}</body></div><div class="pl">网友评论<div class="comment-box">${comments}</div></div></body>`,
  'a page without any known name': `<div class="a1">${'<a href="/x">市政府召开常务会议，研究渔业工作</a>'.repeat(15)}</div><div class="a2"><div class="a3">${article}</div><div class="a4">${ranking}</div></div><div class="a5"><p>版权所有，未经许可不得转载。</p><p>${foot}</p></div>`,
  'a disclosure page with a head of metadata': `<div class="xxgk"><table class="xxgk-head"><tr><td>索引号：</td><td>000/2030-00012</td><td>发布机构：</td><td>市政府</td></tr><tr><td>名称：</td><td>${title}</td><td>成文日期：</td><td>2030-03-05</td></tr></table></div><div class="content"><div id="zoom" class="article-con">${article}</div></div><div class="ewm">扫一扫在手机打开当前页<img src="/e.png"></div>`,
  'a page with more about other pages': `<div class="main"><div class="x">${article}</div><div class="side">${teaser.repeat(20)}</div></div>`,
  'a page with a discussion under a heading': `<div class="main"><div class="x">${article}</div><div class="plq"><h3>网友留言（12条）</h3>${comments.repeat(4)}</div></div>`,
  'a link that was left open': `<div class="x"><a href="/top">${article}</div>`,
  'lines as typed': `<div class="x"><a href="/">首页</a></div><pre>\n${paragraphs.join('\n')}\n</pre>`,
  'an article among lines about the page': `<div class="x"><p>当前位置：首页 &gt; 要闻</p><p>2030-03-06 10:22　来源：云泽日报</p><p><img src="1.jpg"></p><p>图为北湖渔场一角。（陈文远摄）</p>${article}<p>【1】【2】</p><p>（来源：云泽日报 记者 陈文远）</p><p>扫一扫，手机看全文。</p><p>[责任编辑：林一]</p><p>版权所有，未经许可不得转载。</p></div>`,
  'a page whose comments quote the article': `<div id="article_content">${article}</div><div id="pinglun_list">${comments.repeat(20)}</div>`,
};

test.each(Object.entries(layouts))('%s gives the article alone', (_name, body) => {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_云泽市人民政府网</title><script>var n = "，；。";</script></head><body>${body}<script>document.write("访问量，123。");</script></body></html>`;
  const { value, diagnostics } = readHtml(html);
  const lines = value.text.split('\n');
  expect(lines.filter((line) => line !== title)).toEqual(paragraphs);
  expect(value.metadata.title).toBe(title);
  expect(diagnostics).toEqual([]);
});
