import { CharSet } from '../../core/char-set.ts';
import type { Span } from '../../core/span.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { waysOfGiving } from '../../lexicon/sums.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** What awards and fines are told with. */
const signs = new CharSet('奖补扣罚');

/** What says for whom or when something is given or taken: 满9吨的，; 对购船的渔民，每户; 达标的奖; 每少1次，. */
const conditions = [
  '[的者]，',
  '的(?:[评确]?定?为)[^，。；\\d]{2,10}，',
  '对(?!全[省市县区州]\\d)[^，。；]{4,40}，(?:分别|按[^，。；]{0,10})?(?=一次性|每|给予)',
  '发生[^，。；]{0,10}',
  '的(?=给予|每|一次性|再|[奖补](?![励助贴金项状牌杯])|[扣罚](?![除款]))',
  '每[^，。；\\d]{1,6}\\d+[^，。；\\d]{1,3}，?',
].join('|');
/** The same up to how much that is: 满9吨的，每户奖励; or the most that is given: 补9元，最高. */
const leadsTo = new RegExp(
  `(?:${conditions})[^，。；\\d]{0,14}[奖补扣罚][^，。；\\d]{0,6}$|` +
    '[奖补扣罚][^。；]{0,30}(?:最高|不超过|封顶)[^，。；\\d]{0,6}$',
);
/** What follows the criterion for it: 以上的，每户奖励. */
const follows =
  /^[^，。；]{0,24}的(?:，[^，。；]{0,10}(?:[奖补扣罚减]|给予)|给予|每|一次性|[奖补扣](?![励助贴金除项状牌杯]))/;
/** What follows how much is given: 9%给予补助, 9元标准奖励. */
const givenAt = phrase`^的?(标准)?(?:给予|予以)?${waysOfGiving}`;
/** What makes money there that of a rule rather than of what was paid: 每艘9元补助, not 发放9元补助. */
const forWhom = /(?:每(?![年月季])|的，|对(?!全[省市县区州])[^，。；]{2,40}，)[^，。；\d]{0,14}$/;
/** What is counted that it is given or taken for: 每少1次扣. */
const forEach = /每(?![年月季天周])[^，。；\d]{1,8}$/;
const forIt = /^[^，。；\d]{0,8}，?[^，。；\d]{0,8}(?:[奖补罚]|扣(?!除))/;
/** What is given or taken; none of what is counted. */
const given: ReadonlySet<string> = new Set(['CNY', '%', '‰', '分', '']);
const rates: ReadonlySet<string> = new Set(['%', '‰']);
/** What brings points, or takes them: 完成的得9分. */
const points = /(?:(?<![取获赢])得|[计加记减扣])(?!分)[^，。；\d]{0,2}$/;
const promised = /力争|争取|确保/;
/** What those have whom it is given to: 对年产9吨以上的企业，按投资额的5%给予补助. */
const ofGiven = /对(?!全[省市县区州]$)[^，。；]{0,24}$/;
const givenSo = /^[^，。；]{0,24}，[^。；]{0,20}(?:给予|[奖补](?=[\d励助贴]))/;
/** The numbers of a list before and behind the one that is asked for: 奖励[3万元、]6万元[、9万元]. */
const listBefore = /(?:\d[\d.]*[万亿]?[元%]、){1,6}$/;
const listBehind = /^(?:[、和]\d[\d.]*[万亿]?[元%]){1,6}/;
/** What it takes to be called good: 90分以上为优秀. */
const graded = /^(?:以[上下]|（含）)*的?，?[评定]?[定为]?为(?:优|良|不?合格|[一二三]等|先进|达标)/;
const longestBefore = 60;
const longestBehind = 44;

/** Whether a number is of a rule for awards or fines, which holds for whoever meets it and sets no goal: 年产9吨以上的，每户奖励3万元. */
export function isOfAwardRule(
  text: string,
  { unit, span, bounded }: Quantity,
  sentence: Span,
): boolean {
  const from = Math.max(sentence.from, span.from - longestBefore);
  const to = Math.min(sentence.to, bounded.to + longestBehind);
  if (unit === '分' && isOfPoints(text.slice(from, span.from), text.slice(span.to, to)))
    return true;
  if (signs.firstIn(text, from, to) === -1) return false;
  const before = text.slice(from, span.from).replace(listBefore, '');
  const behind = text.slice(span.to, to).replace(listBehind, '');
  if ((given.has(unit) && leadsTo.test(before)) || follows.test(behind)) return true;
  const at = givenAt.exec(behind);
  if (at && (at[1] !== undefined || rates.has(unit) || forWhom.test(before))) return true;
  return (
    (forEach.test(before) && forIt.test(behind)) || (ofGiven.test(before) && givenSo.test(behind))
  );
}

/** Whether points are those that something brings or takes, or that it takes to be called good. */
function isOfPoints(before: string, behind: string): boolean {
  return graded.test(behind) || (points.test(before) && !promised.test(before));
}
