import type { Span } from '../core/span.ts';
import { phrase } from '../lexicon/phrase.ts';
import { aimingVerbs } from '../lexicon/promise-words.ts';
import {
  labelsOfTitles,
  linesOfNews,
  noHeadlines,
  noTitleOpenings,
} from '../lexicon/page-words.ts';
import { endingsInLine } from '../lexicon/paper-words.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { endingsOfIssuers } from '../lexicon/bodies.ts';
import { textsOpenBehindTitles } from '../lexicon/opening-words.ts';
import { deedsToIdeas, issuingVerbs } from '../lexicon/actions.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { DocumentKind } from './metadata.ts';
import { isSummary } from './year/summaries.ts';

/** Words that end a document's title, with the kind of document that they name. */
const titleEnds = [
  ['工作报告', 'work-report'],
  ['计划草案的报告', 'work-report'],
  ['预算草案的报告', 'work-report'],
  ['纲要的报告', 'work-report'],
  ['任务的报告', 'work-report'],
  ['决算的报告', 'bulletin'],
  ['决算草案的报告', 'bulletin'],
  ['统计公报', 'bulletin'],
  ['公报', 'bulletin'],
  ['统计报告', 'bulletin'],
  ['年鉴', 'bulletin'],
  ['经济运行情况', 'bulletin'],
  ['运行情况分析', 'bulletin'],
  ['运行分析', 'bulletin'],
  ['运行情况简析', 'bulletin'],
  ['运行简析', 'bulletin'],
  ['运行简况', 'bulletin'],
  ['运行情况新闻发布会', 'bulletin'],
  ['进展情况', 'bulletin'],
  ['完成情况', 'bulletin'],
  ['决算情况说明', 'bulletin'],
  ['决算公开情况说明', 'bulletin'],
  ['决算说明', 'bulletin'],
  ['预算情况说明', 'plan'],
  ['预算公开情况说明', 'plan'],
  ['预算编制说明', 'plan'],
  ['预算编报说明', 'plan'],
  ['预算草案说明', 'plan'],
  ['预算草案编制说明', 'plan'],
  ['预算编制情况说明', 'plan'],
  ['预算说明', 'plan'],
  ['情况的通报', 'bulletin'],
  ['情况通报', 'bulletin'],
  ['产量的公告', 'bulletin'],
  ['数据的公告', 'bulletin'],
  ['规划纲要', 'plan'],
  ['计划纲要', 'plan'],
  ['规划', 'plan'],
  ['计划', 'plan'],
  ['纲要', 'plan'],
  ['方案', 'plan'],
  ['行动', 'plan'],
  ['工作要点', 'plan'],
  ['计划要点', 'plan'],
  ['任务分解表', 'plan'],
  ['任务分解', 'plan'],
  ['责任分解', 'plan'],
  ['分工表', 'plan'],
  ['任务清单', 'plan'],
  ['思路', 'plan'],
  ['设想', 'plan'],
  ['建设指南', 'plan'],
  ['路线图', 'plan'],
  ['审查意见', 'other'],
  ['审议意见', 'other'],
  ['意见', 'notice'],
  ['通知', 'notice'],
  ['通告', 'notice'],
  ['公告', 'notice'],
  ['通报', 'notice'],
  ['决定', 'notice'],
  ['批复', 'notice'],
  ['函', 'notice'],
  ['若干措施', 'notice'],
  ['若干举措', 'notice'],
  ['若干政策', 'notice'],
  ['政策措施', 'notice'],
  ['责任书', 'notice'],
  ['责任状', 'notice'],
  ['条例', 'regulation'],
  ['规定', 'regulation'],
  ['办法', 'regulation'],
  ['细则', 'regulation'],
  ['规则', 'regulation'],
  ['管理指南', 'regulation'],
  ['法', 'regulation'],
  ['指南', 'other'],
  ['上的讲话', 'other'],
  ['上的致辞', 'other'],
  ['报告', 'other'],
] as const satisfies readonly (readonly [string, DocumentKind])[];

/** A document's title with the kind that it names. */
export interface Title {
  readonly text: string;
  readonly kind: DocumentKind;
}

/** Titles stand among the first lines. */
const headLines = 60;
const longest = 60;
/** A shorter line is the end of a title that runs over two lines. */
const shortestTitle = 8;

/** How the table over a paper gives its title: 标题：, 信息名称：. */
const titleField = /^(?:标题|(?:信息|文件)?名称)[:：](.+)/;

/** The title among the lines before the text; null where there is none. */
export function titleOf(lines: readonly string[]): Title | null {
  const found: Title[] = [];
  for (const [index, line] of lines.entries()) {
    const named = titleField.exec(line)?.[1];
    const words = bare(named ?? line.replace(label, ''));
    const kind = kindOf(words);
    if (kind === null || !isTitle(words)) continue;
    const before = named === undefined ? firstHalf(lines[index - 1], words) : '';
    const text = before + words;
    const issuer = before === '' ? '' : issuerOver(lines[index - 2], text);
    // 渔港整治三年行动, 实施方案 on the next line: the first half names a kind, too.
    if (before !== '' && found[found.length - 1]?.text === before) found.pop();
    found.push({ text: issuer + text, kind });
    if (named !== undefined) return found[found.length - 1] as Title;
  }
  return (
    found.find(({ text }) => /\d{4}年|[省市县区州旗“]/.test(text)) ??
    found[0] ??
    annexed(lines) ??
    cutOff(lines)
  );
}

/** A title whose last words its page had no room for: 云岭市2031年国民经济和社会发…, 云岭市2031年政府工作报. */
const withoutEnd =
  /^[^，。；：]{0,20}(?:19|20)\d\d年(?:(国民经济和社会发展?统?计?公?)|政府工作报?)(?:\.{2,}|…+|(?<=[发统公报])$)$/;

function cutOff(lines: readonly string[]): Title | null {
  for (const line of lines) {
    const text = bare(line);
    const cut = withoutEnd.exec(text);
    if (cut) return { text, kind: cut[1] === undefined ? 'work-report' : 'bulletin' };
  }
  return null;
}

/** What a paper without a title of its own names as the plan that it hands on: 附件：云岭市渔业发展规划. */
const annexOf = /^附件[\d一二三]?[:：]\s?(.+)/;

function annexed(lines: readonly string[]): Title | null {
  for (const line of lines) {
    const words = bare(annexOf.exec(line)?.[1] ?? '').replace(/^《(.+)》$/, '$1');
    if (isTitle(words) && kindOf(words) === 'plan') return { text: words, kind: 'plan' };
  }
  return null;
}

/** What pages put before a title: 资料：云岭省2031年政府工作报告, 【领导讲话】在全市渔业工作会议上的讲话, a dash. */
const label = phrase`^(?:(?:${labelsOfTitles})[:：]|(?:一图读懂|图解)\s?[|｜:：!！]|【[^】]{2,8}】|[—－]{1,3})\s?`;

/** A title that the whole text follows in one line: 2031年度渔业发展统计公报 云岭市渔业局 2031年，…. */
const inLine = new RegExp(
  '^([^，。；！？：:]{4,70}?' +
    oneOf(endingsInLine) +
    ')(?=[ 　（([［]|中华人民共和国|' +
    '[\u4e00-\u9fff]{2,30}' +
    oneOf(endingsOfIssuers) +
    '(?:[ 　（(]|(?:19|20|二[〇○oO零])|www)|' +
    '(?:19|20)\\d\\d[-年/.]|第一[章篇]|同志们：|初步[核测]算|各位(?:代表|委员)[：:，]|[为在]了|' +
    oneOf(textsOpenBehindTitles) +
    '|各[市县区街乡镇部])',
);

/** A day at a line's end, behind who made the paper: …公报云岭市统计局2031年3月2日. */
const signedOff = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日[）)]?$/;

/** What a government's paper is headed with: 云岭市人民政府文件 云政发〔2031〕9号. */
const numbered = /^[^，。；]{4,40}?[〔[（(](?:19|20)\d\d[〕\]）)]\d{1,4}号\s?/;

/** A name that a title opens and does not close: 今日发布《渔业规划. */
const cutsName = /《[^》]*$/;

/** The title that the first line of a text opens with, where it goes on behind; null where it opens with none. */
export function titleInLine(line: string): Title | null {
  const goesOn = line.length > longest || signedOff.test(line);
  const named = goesOn ? inLine.exec(line.replace(numbered, ''))?.[1] : undefined;
  const words = named?.replace(/\s/g, '');
  const kind =
    words === undefined || !isTitle(words) || cutsName.test(words) ? null : kindOf(words);
  return words === undefined || kind === null ? null : { text: words, kind };
}

/** What a government prints its papers in: the head of its pages, no title of theirs. */
const gazette = /(?:政府|国务院|办公[厅室]|(?:委员|常委)会)公报$/;

/** The heading of a list: 十大行动. */
const actions = /[\d一二三四五六七八九十]大行动$/;

/** What says behind a title which part of the document is printed, or that it is explained: 规划纲要草案主要目标, 工作报告摘登, 《…方案》解读. */
const excerpt =
  /(?:(?:（草案）|草案)?主要(?:目标|指标)|摘[登要编]|节选|(?<=》)(?:的?(?:政策|文字))?解读)$/;

/** What names a report on a year's plan or budget and on the next one's: 2030年预算执行情况和2031年预算草案的报告. */
const reportsAndPlans = /(?:执行情况|决算(?:草案)?)[和与及暨].*(?:草案|计划|预算)的?报告$/;

/** A headline that tells of a paper or an idea, and is none itself: 云岭市公布2031年任务清单, 渔民大胆设想. */
const tellsOf = new RegExp(
  '^[^《》]*(?:(?:签[订署]|' +
    oneOf(issuingVerbs) +
    '|[列晒]出)[^《》]*(?:任务清单|若干措施|责任[书状])|' +
    oneOf(deedsToIdeas) +
    '[^《》]{0,4}(?:思路|设想))$',
);

/** What names papers that praise, and so set nothing: 关于表彰2031年度先进渔港的决定. */
const praises = /(?:表彰|表扬|嘉奖)[^，。；]{0,30}(?:通报|决定|通知)$/;

/** The kind that a title's last words name; null where they name none. */
export function kindOf(title: string): DocumentKind | null {
  const words = title
    .replace(excerpt, '')
    .replace(/（[^（）]*）$/, '')
    .replace(/[》”]$/, '');
  if (gazette.test(words) || actions.test(words) || tellsOf.test(words)) return null;
  if (praises.test(words)) return 'other';
  if (isSummary(words) || reportsAndPlans.test(words)) return 'work-report';
  return titleEnds.find(([end]) => words.endsWith(end))?.[1] ?? null;
}

/** The lines of a document's head, a title's last signs that were cut off put back. */
export function linesOfHead({ text, paragraphs }: Normalized, head: Span): string[] {
  const lines: string[] = [];
  for (const { from, to } of paragraphs.slice(0, headLines)) {
    if (from < head.from) continue;
    if (from >= head.to) break;
    const line = text.slice(from, Math.min(to, from + 200));
    const last = lines[lines.length - 1];
    if (line.length === 1 && last?.endsWith('报')) lines[lines.length - 1] = last + line;
    else lines.push(line);
  }
  return lines;
}

/** A mark that leads to a note: 公报[1]. */
const noteMark = /(?<!\d)[[［〔【(（]?[注①-⑳\d*＊]{1,3}[\]］〕】)）]?$/;
/** A year that a list of pages sets behind a title: 统计公报 2031. */
const yearBehind = /(?<=报)\s?(?:19|20)\d\d年?$/;
/** 现将《澜河县低空经济发展规划》全文如下 */
const announced = /《([^《》]{4,60})》(?:全文)?(?:如下|发布|印发)[：:。]?$/;

/** Who adopted it, and when: （1991年4月9日第七届…会议批准）. */
const adopted = /（[^（）]*(?:19|20)\d\d年\d{1,2}月[^（）]*(?:批准|通过)）$/;

/** What pages that gather papers set before the title of each: 第一篇：. */
const placeInPage = /^第[一二三四五六七八九十]{1,3}篇[:：]\s?/;

/** What a file was called that a page offers: 目标责任书.doc. */
const fileType = /\.(?:docx?|wps|pdf|txt)$/i;

/** A title without what runs on after it: the assembly's line, a date. */
function bare(line: string): string {
  const words = (announced.exec(line)?.[1] ?? line)
    .replace(/^[\u200b-\u200d]+/, '')
    .replace(fileType, '')
    .replace(placeInPage, '')
    .replace(adopted, '')
    .replace(yearBehind, '')
    .replace(noteMark, '');
  const runOn = /^(.{4,40}?报告)(?:[—-]|（?(?:19|20)\d\d年\d)/.exec(words);
  return runOn ? (runOn[1] as string) : words;
}

/** Where the title stands that an assembly adopted, behind the end of what stood on its page before; 0 where there is none. */
export function adoptedTitleAt({ text, paragraphs }: Normalized): number {
  const title = paragraphs.slice(0, headLines).find(({ from, to }, index) => {
    const next = paragraphs[index + 1];
    if (!next || to - from > longest || next.to - next.from > longest) return false;
    const words = bare(text.slice(from, to));
    return isTitle(words) && kindOf(words) !== null && adopted.test(text.slice(next.from, next.to));
  });
  return title?.from ?? 0;
}

function isTitle(words: string): boolean {
  if (words.length < 4 || words.length > longest || promises.test(words)) return false;
  return !noTitle.test(words);
}

/** What no title holds or opens with. */
const noTitle = phrase`[。；！？，]|^(?:${noTitleOpenings}|.*[:：])`;

/** What opens a line that tells what is to be done rather than names a paper: 争取渔港纳入全国建设规划. */
const promises = phrase`^(?:${aimingVerbs}|纳入|出台|启动)`;

/** What a headline holds: no sentence, list or field of a table. */
const headline = phrase`^(?=.*[\u4e00-\u9fff]{4})(?!【|（|\d|${linesOfNews}|[^，。；]{0,8}[:：])[^，。；：:|]{6,40}(?<![局队厅委部室网社报会]|政府)$`;
/** What such a line holds that is none: greetings, what a page tells of itself, a paper's number or part. */
const noHeadline = phrase`${noHeadlines}|〔|\s{2}|\s\S+\s|^第[一二三四五六]部分`;
/** A running text behind a headline is as many times as long, or longer than any line of it. */
const longerThanHeadline = 2;
const shortestText = 60;

/** The first line of news and other texts without a title by their kind, where a running text follows it: 云岭市渔业开局良好; null where none does. */
export function headlineAbove(
  [first = '', ...others]: readonly string[],
  text: string,
): string | null {
  const words = bare(first).trim();
  const next = [...others, text].find((line) => line.length > shortestText) ?? '';
  return headline.test(words) &&
    !noHeadline.test(words) &&
    next.length >= words.length * longerThanHeadline
    ? words
    : null;
}

/** The line above, where the title runs over two lines. */
function firstHalf(above: string | undefined, below: string): string {
  if (above === undefined || above.length > 40 || above.length < 4) return '';
  if (
    below.length <= shortestTitle &&
    !/[。；，！：:]$|^\d/.test(above) &&
    (kindOf(above) === null || above.endsWith('行动'))
  ) {
    return above;
  }
  const opens = /关于|“[^”]*$|《[^》]*$|中华人民共和国$|国民经济和社会发展$/.test(above);
  if (!opens || kindOf(above) !== null || /[。；，！：:]$/.test(above)) return '';
  return below.includes('关于') && above.includes('关于') ? '' : above;
}

/** The body that issues a text, on a line of its own above the title. */
function issuerOver(above: string | undefined, title: string): string {
  const isIssuer = /^[^，。；：:]{2,20}(?:政府|办公[厅室]|委员会|国务院|[厅局部委])$/;
  return above !== undefined && title.startsWith('关于') && isIssuer.test(above) ? above : '';
}
