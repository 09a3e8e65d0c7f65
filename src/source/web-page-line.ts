import { CharSet } from '../core/char-set.ts';
import { EndPattern } from '../core/end-pattern.ts';
import {
  asideHeadings,
  closingButtons,
  closingLabels,
  labelsBehindCounts,
  pageButtons,
  pageLabels,
  scanPrompts,
} from '../lexicon/page-words.ts';
import { oneOf } from '../lexicon/word-list.ts';

const labelled = (labels: readonly string[]): RegExp =>
  new RegExp(String.raw`^[【（([]?${oneOf(labels)}(?:URL|url)?[】\])）]?[:：]`);
const label = labelled(pageLabels);
const closingLabel = labelled(closingLabels);
const dated = /^[【（([]?(?:发布|更新|发表)?(?:时间|日期)[:：](?:19|20)\d\d[-/.年]/;
/** When and where it was published, and hardly more. */
const dateline =
  /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?|(?=来源))(?:(?:来源|作者)[:：].{0,20})?$/;
/** The same as feeds write it: Fri, 17 Sep 2031 11:05:53 GMT. */
const feedDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[,，]\d{1,2}[A-Z][a-z]{2}(?:19|20)\d\d\d{2}:\d\d(?::\d\d)?(?:GMT|[+-]\d{4})?$/;
const betweenButtons = /[【】[\]（）()|｜\s]+/;
const button = /[^【】[\]（）()|｜\s]+/;
const count = /^\d+(?:条|人参与)?$/;
/** 【1】【2】: the pages of the text. */
const pageNumbers = /^(?:[【[]\d{1,2}[】\]]){2,}$/;
/** How often a page was read, in what it says about itself: 2031-01-09 09:18 阅读：99次 作者：云岭. */
const readBy = new RegExp(
  String.raw`^.{0,60}(?:阅读|点击|浏览)(?:量|次?数)?[:：]?\d+次?.{0,30}${oneOf(labelsBehindCounts)}[:：]`,
);
/** The same as a line of its own: 0浏览 评论0条. */
const readAndSaid = /^\d+次?(?:浏览|阅读|点击)(?:\d*条?评论|评论\d*条?)$/;
/** 首页 > 要闻 > 正文 */
const trail = /^[\p{L}\d]{1,20}(?:[>›»＞][\p{L}\d]{1,40}){1,6}$/u;
const trailSigns = new CharSet('>›»＞');
const correction = /^【纠错】/;
/** What leads to another page. */
const leads = new EndPattern(/(?:>>|»|＞＞)$|https?:\/\/[!-~]+$/);
const scan = new RegExp(`^${oneOf(scanPrompts)}`);
const foot =
  /^(?:版权所有|网站标识码|建议使用|[Cc]opyright|COPYRIGHT|©)|^主办.*(?:承办|电话|备案)|(?:ICP|icp)备|公网安备/;
const asideHeading = new RegExp(
  String.raw`^${oneOf(asideHeadings)}[:：]?(?:[（(]?共?\d+条?[)）]?)?(?:更多)?[>»]*$`,
);

const longest = 120;
/** What opens a line about the page, as one pattern: every short line is asked. */
const about = new RegExp(
  [label, dated, dateline, feedDate, pageNumbers, correction, readBy, readAndSaid]
    .map(({ source }) => source)
    .join('|'),
);
const foots = [scan, foot];
/** 标签：本文所称标签，是指产品的说明。 */
const sentence = /，.*[。；！？]$/;
const allButtons: ReadonlySet<string> = new Set([...pageButtons, ...closingButtons]);
const lastButtons: ReadonlySet<string> = new Set(closingButtons);

/**
 * What a line of a web page is where it is no text: `closing` where it stands behind the text, `beside` where it is none
 * beside others of the page alone.
 */
export type WebPageLine = 'about' | 'closing' | 'beside' | null;

/** Tells a line about a page, and what to press on it, from text. */
export function pageLineOf(line: string): WebPageLine {
  if (line.length > longest) return null;
  const words = line.replace(/\s+/g, '');
  if (foots.some((form) => form.test(words))) return 'closing';
  if (sentence.test(words)) return null;
  if (closingLabel.test(words)) return 'closing';
  if (leads.test(words) || about.test(words) || isTrail(words)) return 'about';
  return buttonsIn(words) ?? buttonsIn(line);
}

function isTrail(words: string): boolean {
  return trailSigns.firstIn(words) > 0 && trail.test(words);
}

/** What a line of buttons alone is, null where it holds anything else. */
function buttonsIn(line: string): WebPageLine {
  const first = button.exec(line)?.[0];
  if (first !== undefined && !allButtons.has(first) && !count.test(first)) return null;
  const words = line.split(betweenButtons).filter((word) => word !== '');
  const buttons = words.filter((word) => !count.test(word));
  if (buttons.length === 0 && words.length > 0) return null;
  if (!buttons.every((word) => allButtons.has(word))) return null;
  if (line.length <= 1) return 'beside';
  return buttons.some((word) => lastButtons.has(word)) ? 'closing' : 'about';
}

/** Whether the words head a list of other pages, or what readers say. */
export function isAsideHeading(words: string): boolean {
  return asideHeading.test(words);
}

const longestCaption = 120;
const caption = /^图为|[（(][^（）()]{0,12}(?:摄|摄影|供图)[）)]$/;

/** Whether a line tells what a picture shows. */
export function isCaption(line: string): boolean {
  return line.length <= longestCaption && caption.test(line);
}
