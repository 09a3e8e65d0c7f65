import { AnyPattern } from '../core/any-pattern.ts';
import { aimingVerbs } from '../lexicon/promise-words.ts';
import { phrase, phrases } from '../lexicon/phrase.ts';
import { draftingVerbs, drawnUpPapers, forwardPapers } from '../lexicon/paper-words.ts';
import { assembliesToldTo } from '../lexicon/numbered-things.ts';
import { partsOfPlans } from '../lexicon/heading-words.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { mannersOfStanding } from '../lexicon/manner-words.ts';
import { goodStates } from '../lexicon/phrase-words.ts';
import { yearsIn } from '../numerals/years.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Outline, Section } from '../outline/section.ts';
import type { DocumentKind, KindBasis } from './metadata.ts';
import { kindOf } from './title.ts';
import { termOf } from './year/plan-within.ts';
import { proposalOf } from './year/plans.ts';
import { yearReviewed } from './year/review.ts';
import { yearOfBulletinTold, yearOfCensus } from './year/bulletins.ts';
import { entryHead } from './year/year.ts';

/** How a newspaper's or an agency's report of what others decided opens. */
const dispatch =
  /^(?:据[^，。]{2,30}(?:报道|消息)|记者|(?:本报|本网)讯|新华社[^，。]{0,14}电|[^，。]{2,12}(?:讯|电)[（(]?记者)/;

function isDispatch(line: string): boolean {
  return dispatch.test(line) && line.includes('，') && !line.includes('全文如下');
}

/** What the kind of a document is told by. */
export interface KindEvidence {
  /** The lines before the text. */
  readonly head: readonly string[];
  /** The first lines of the text. */
  readonly opening: readonly string[];
  readonly titled: DocumentKind | null;
}

/** A kind with what tells it. */
export interface FoundKind {
  readonly kind: DocumentKind;
  readonly basis: KindBasis;
}

/** The kind of a document: news by how they open, else by the title, else by what the text shows. */
export function kindFrom(
  normalized: Normalized,
  outline: Outline,
  evidence: KindEvidence,
): FoundKind {
  const { head, opening, titled } = evidence;
  const isNews = [...head, opening[0] ?? ''].some(isDispatch) && titled !== 'work-report';
  const lines = [...head, ...opening];
  if (isNews) {
    const isOfFigures =
      isRelease(normalized.text, lines) || tellsBulletin(evidence, normalized.text);
    return { kind: isOfFigures ? 'bulletin' : 'other', basis: 'text' };
  }
  if (titled === 'bulletin' && isOfAccounts(lines) && goesOn.test(normalized.text))
    return { kind: 'other', basis: 'title' };
  if (titled !== null && titled !== 'other') return { kind: titled, basis: 'title' };
  const isOfBulletin = tellsBulletin(evidence, normalized.text) || yearOfCensus(evidence) !== null;
  const told = titled === null && isOfBulletin ? 'bulletin' : null;
  const shown = told ?? kindShown(normalized, outline, lines);
  if (shown !== null) return { kind: shown, basis: 'text' };
  return { kind: 'other', basis: titled === null ? 'default' : 'title' };
}

/** Whether a line is the title of a report on a year's accounts: 关于2030年财政决算的报告. */
const isOfAccounts = (lines: readonly string[]): boolean =>
  lines.some((line) => /决算(?:草案)?的报告$/.test(line));
/** What such a report turns to that tells of more than the accounts. */
const goesOn = new AnyPattern(/今年上半年|下半年|下一步/);

/** How a department's report to a standing committee opens: 我向市人大常委会第三次会议报告渔业工作情况，请予审议. */
const reportsTo = phrase`^[^“]{0,40}我[^。“]{0,12}向[^。“]{0,24}${assembliesToldTo}[^。“]{0,20}[报汇][告报][^。]{2,50}，请[予各]?[^。，]{0,8}审议`;

/** How a government's report opens: 我代表滨澜区政府，向大会报告渔业工作，请审议. */
const delivers =
  /^[^。“]{0,12}我代表[^。，；]{2,14}政府，?向[^。，；]{0,12}(?:大会|会议)[作做报][^。，；]{0,12}工作(?:报告)?，[^。；]{0,6}请[^。；]{0,12}审议/;

/** How one tells a meeting how work went: 我就我市上半年渔业工作做简要汇报. */
const tellsMeeting =
  /^[^“]{0,24}[我现][就将][^。“]{2,40}(?:工作|情况)[^。“]{0,6}[作做](?:以|一个?)?(?:简要|简单)?的?汇报/;

/** How a report opens whose head was left out: 过去的五年，是我省改革开放的五年. */
const reviewOpens = /^(?:刚刚)?过去的?[一五]年，?[是对][^。“]{0,8}[我全][省市县区州]/;

/** How a plan for the year opens whose head was left out: 今年，政府工作的总体要求是; 2031年全县经济社会发展的主要预期目标是. */
const planOpens = new RegExp(
  '^(?:今年|(?:19|20)\\d\\d年)?，?(?:全[省市县区])?政府工作的?(?:总体|基本)(?:要求|思路)是?|' +
    '^(?:今年|(?:19|20)\\d\\d年)，?(?:[全我][省市县区])?经济社会发展的?主要(?:预期)?目标[是为：](?!如期)',
);
/** Who leads those that a year's review is of: 一年来，在区委的领导下. */
const ledBy =
  /。一年来，[^。]{0,12}在[^。，]{0,16}(?:[省市县区州旗]委|党工委|[镇乡]党委|政府)[^。，]{0,12}领导/;

/** Who signs a bulletin of figures, on a line of its own. */
const statistics = /统计局.*调查队$/;
const statisticsAlone = /^[^，。；：]{2,16}统计(?:局|信息中心)$/;
/** What such a body writes that is no bulletin. */
const noBulletin = phrase`${forwardPapers}`;

/** Whether the first lines are signed by a body of statistics, and tell what a year was like. */
function isSigned(lines: readonly string[]): boolean {
  if (lines.some((line) => statistics.test(line))) return true;
  return (
    lines.some((line) => statisticsAlone.test(line)) &&
    lines.some((line) => /^(?:19|20)\d\d年(?:，|是(?!.{0,20}(?:之年|起步|开局)))/.test(line)) &&
    !lines.some((line) => line.length <= longestHead && noBulletin.test(line))
  );
}

/** How a bulletin on the environment opens whose title was left out: 2031年云岭市环境质量总体良好。 */
const tellsEnvironment = new RegExp(
  '^(?:19|20)\\d\\d年，?(?![^，。；]{0,16}(?:[将要]|' +
    oneOf(aimingVerbs) +
    '|推[动进]|努力|实现))[^，。；\\d]{0,12}' +
    '(?:环境(?:空气)?质量|生态环境|水环境)(?:状况)?' +
    oneOf(mannersOfStanding) +
    '[^。]{0,20}' +
    oneOf(goodStates),
);

const longestHead = 40;

/** The kind that the text shows, where its title names none; null where it shows none. */
function kindShown(
  { text, paragraphs }: Normalized,
  { sections }: Outline,
  lines: readonly string[],
): DocumentKind | null {
  if (isSigned(lines) || lines.some(opensEntry)) return 'bulletin';
  if (lines.some((line) => tellsEnvironment.test(line))) return 'bulletin';
  if (opensGeneral(text, sections) || lines.some((line) => announcesResults.test(line)))
    return 'bulletin';
  if (firstArticle(sections)) return 'regulation';
  const addressed = paragraphs.some(({ from }) => text.startsWith('各位代表', from));
  if (addressed || lines.some(opensReport)) return 'work-report';
  const mayName = text.includes('工作回顾') || text.includes('工作安排');
  const named =
    mayName &&
    sections.some(({ titleFrom, titleTo }) =>
      /工作回顾|工作安排/.test(text.slice(titleFrom, titleTo)),
    );
  if (named) return 'work-report';
  if (sections.some((each) => planHeaded.test(text.slice(each.titleFrom, each.titleTo))))
    return 'plan';
  if (isRelease(text, lines) || comparesThroughout(text) || comparesCensus(text)) return 'bulletin';
  return isFiveYearPlan(text, lines) || termOf(text) !== null ? 'plan' : drawnUp(lines);
}

/** What a part of a five-year plan is headed with whose title was left out: “十六五”时期渔业发展目标. */
const planHeaded = phrase`^[“"]?十[一二三四五六]?五[”"]?(?:时期|期间)[^，。；\d]{0,16}${partsOfPlans}$`;

const saysBulletin = /公报[》”]?(?:显示|表明|称|指出)/;

/** What news of a bulletin hold that go on to what is to come. */
const looksAhead = new AnyPattern(phrase`[今明]年|目标|下一步|${aimingVerbs}`);

/** Whether the first lines tell of a year's bulletin and what it shows, or of nothing else, and the text calls that year by no other name: 发布2031年《渔业公报》。公报显示. */
function tellsBulletin({ head, opening }: KindEvidence, text: string): boolean {
  const told = yearOfBulletinTold({ head, opening }) !== null && !text.includes('去年');
  if (!told) return false;
  return [...head, ...opening].some((line) => saysBulletin.test(line)) || !looksAhead.test(text);
}

function opensReport(line: string): boolean {
  const opens = [reportsTo, delivers, tellsMeeting, reviewOpens, planOpens].some((words) =>
    words.test(line),
  );
  return opens || (ledBy.test(line) && yearReviewed(line) !== null);
}

/** How a statistics office's release tells its first number: 初步核算，上半年全市生产总值90亿元，同比增长5%. */
const reckoned =
  /(?:^|[，。])(?:经|据|根据)?[^，。；]{0,16}(?:核算|测算)(?:结果)?，(?:20\d\d年)?[^。；\d]{0,24}生产总值[^。]{2,40}(?:同比|[比较]上年)/;
/** What a release does not speak of. */
const promises = new AnyPattern(phrase`${aimingVerbs}|下一步|预期目标`);

/** What a part of a year brought, as a line of its own: 1—7月全区重大项目推进情况. */
const ofPart =
  /^(?:20\d\d年)?(?:上半年|前三季度|[一二三]季度|[1一][-—~～至到](?:\d|1[012])月份?)[^，。；：]{2,30}(?:情况|运行|进展)/;

function isRelease(text: string, lines: readonly string[]): boolean {
  return lines.some((line) => reckoned.test(line) || ofPart.test(line)) && !promises.test(text);
}

/** 现将有关情况通报如下： */
const announcesResults = /(?:情况|进展)(?:予以)?通报如下[:：。]?$/;

/** 【农业】2031年，…: an entry of a yearbook, which tells of its year as a bulletin does. */
function opensEntry(line: string): boolean {
  return entryHead.test(line) && yearsIn(line.replace(entryHead, ''))[0]?.at === 0;
}

/** A bulletin's first section is 综合, and tells what was reckoned: 初步核算. */
function opensGeneral(text: string, [first]: readonly Section[]): boolean {
  if (!first || !/^综\s?合$/.test(text.slice(first.titleFrom, first.titleTo))) return false;
  return /初步(?:核算|测算|统计)|核算(?:初步)?结果/.test(text.slice(first.from, first.to));
}

/** What results are compared with, as a bulletin or an analysis of statistics does it line after line. */
const comparing = /同比|[比较](?:上年|去年|同期)/g;
const promising = phrases`${aimingVerbs}|目标|规划|计划|到20\d\d年`;
const leastCompared = 8;
/** How often results are compared for each time that something is promised, at least. */
const comparedForEach = 3;

/** Whether a text compares its results with those before again and again, and hardly promises. */
function comparesThroughout(text: string): boolean {
  const compared = text.match(comparing)?.length ?? 0;
  return (
    compared >= Math.max(leastCompared, comparedForEach * (text.match(promising)?.length ?? 0))
  );
}

/** With what census results are compared: 同2010年第六次全国人口普查相比, 由第六次全国人口普查的. */
const census =
  /第[一二三四五六七八九]次全国(?:人口|经济|农业)普查[^，。；]{0,24}(?:相比|的[\d.]|[下上]降|提高)/g;
const leastCensus = 3;

/** Whether a text compares its results with those of a census again and again, and promises nothing. */
function comparesCensus(text: string): boolean {
  return (text.match(census)?.length ?? 0) >= leastCensus && !looksAhead.test(text);
}

/** 国民经济和社会发展第十三个五年规划时期，是…, or: 根据《…建议》编制. */
function isFiveYearPlan(text: string, lines: readonly string[]): boolean {
  const opens = /^[^，。；《》]{0,16}国民经济和社会发展[^，。；《》]{0,8}第.{1,3}个五年/;
  return lines.some((line) => opens.test(line)) || proposalOf(text) !== null;
}

/** 为落实…，制定本方案 */
const drawnUpAs = phrase`${draftingVerbs}(以下|如下|本)?([^，。；]{0,24}?${drawnUpPapers})`;

/** What a document calls itself where it has no title. */
function drawnUp(lines: readonly string[]): DocumentKind | null {
  for (const line of lines) {
    const named = drawnUpAs.exec(line);
    if (named && (named[1] !== undefined || /^(?:为|根据|按照)/.test(line))) {
      return kindOf(named[2] as string);
    }
  }
  return null;
}

function firstArticle(sections: readonly Section[]): boolean {
  const first = sections[0];
  if (!first) return false;
  return /^第.+[条條]$/.test(first.label) || firstArticle(first.children);
}
