import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';

/** What a line tells about the page or its text, with a colon behind. */
const labels =
  '责任编辑|责编|编辑|编审|审核|审校|校对|初审|复审|终审|值班编辑|本文来源|文章来源|信息来源|来源|来源于|稿源|供稿|发布时间|发布日期|发布人|发布者|发布机构|更新时间|作者|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击数|点击量|点击|访问量|字号|字体|字体大小|视力保护色|背景色|分享到|分享|关键词|关键字|标签|上一篇|下一篇|上一条|下一条|原标题|当前位置|现在位置|您的位置|您当前的位置|您当前所在位置|您现在的位置';
const label = new RegExp(
  `^[【（([]?(?:${labels})[】\\])）]?[:：]|^[【（([]?(?:发布|更新|发表)?(?:时间|日期)[:：](?:19|20)\\d\\d[-/.年]`,
);
/** What stands on buttons and links around a text. */
const buttons: ReadonlySet<string> = new Set(
  '打印 打印本页 打印本文 关闭 关闭本页 关闭窗口 返回 返回顶部 返回列表 返回首页 收藏 分享 纠错 点赞 评论 赞 大 中 小 放大 缩小 上一页 下一页 首页 尾页 末页 图集 正文 +1'.split(
    ' ',
  ),
);
const betweenButtons = /[【】[\]（）()|｜]+/;
/** 【1】【2】: the pages of the text. */
const pageNumbers = /^(?:[【[]\d{1,2}[】\]])+$/;
const more = /(?:>>|»|＞＞)$/;
const correction = /^【纠错】/;
const scan = /^(?:扫一扫|扫码|扫描二?维?码|长按|用?微信扫|点击(?:查看|进入|下载))/;
const foot =
  /^(?:版权所有|网站标识码|建议使用|copyright|©)|^主办.*(?:承办|电话|备案)|ICP备|公网安备/i;
const address = /https?:\/\/[!-~]+$/;
/** When and where it was published, and hardly more. */
const dateline =
  /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?|(?=来源))(?:(?:来源|作者)[:：].{0,20})?$/;

const longestPageLine = 120;

function tellsOfPage(line: string): boolean {
  if (line.length > longestPageLine) return false;
  const words = line.replace(/\s+/g, '');
  if (
    [label, pageNumbers, more, correction, scan, foot, address, dateline].some((form) =>
      form.test(words),
    )
  )
    return true;
  return words.split(betweenButtons).every((word) => word === '' || buttons.has(word));
}

const longestCaption = 120;
const caption = /^图为|[（(][^（）()]{0,12}(?:摄|摄影|供图)[）)]$/;

function isCaption(line: string): boolean {
  return line.length <= longestCaption && caption.test(line);
}

const stop = /[。；]/;

/**
 * The text of a page without the lines above and below its running text that tell about the page (when it was
 * published, who edited it, what to press) and without the captions of its pictures.
 */
export function withoutPageLines({ text, map }: MappedText): MappedText {
  const lines = linesOf(text);
  const isRunning = ({ words }: Line): boolean => stop.test(words) && !tellsOfPage(words);
  const first = lines.findIndex(isRunning);
  const last = lines.findLastIndex(isRunning);
  const kept = lines.filter(
    ({ words }, index) =>
      !isCaption(words) && ((index >= first && index <= last) || !tellsOfPage(words)),
  );
  if (kept.length === lines.length) return { text, map };
  const writer = new MappedTextWriter(text);
  for (const { from, to } of kept) {
    if (writer.length > 0) writer.insert('\n');
    writer.copy(from, to);
  }
  const rest = writer.finish();
  return { text: rest.text, map: rest.map.after(map) };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const words of text.split('\n')) {
    lines.push({ from, to: from + words.length, words });
    from += words.length + 1;
  }
  return lines;
}
