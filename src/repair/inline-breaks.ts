import { isLatin } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';
import type { Segmenter } from '../core/segmenter.ts';
import { numberAt } from '../numbering/number-at.ts';
import { leavesOpen } from './boundary.ts';
import type { Boundaries, Boundary } from './boundary.ts';
import { isIndented } from './indents.ts';
import type { Line } from './lines.ts';
import { isBracket, isClosing, isDigit, isHan, isOpening, isParticle } from './signs.ts';
import { wordCrosses } from './words.ts';

/** What no line ends with: it leads on to what follows. */
const leading = new CharSet('的是为至到达与和及比占约近超');

/** Least length in characters of a line that may be prose, and of one that surely is. */
const leastProse = 28;
const longProse = 40;
/** How many lines of prose show whether sentences end with their lines, and the share of them that makes it a habit. */
const leastLines = 5;
const habit = 0.6;

/**
 * The boundaries at which a text with one paragraph a line was broken within a sentence, as scraping does where a
 * page has a link or a highlighted word, and a page's end. A line of prose is broken that leads on to the number which
 * the next one starts with (是2010年的, 2.7倍). Where lines of prose end with their sentences by habit, one that does not is
 * broken if a word runs on into the next line, a bracket stays open, or a sign that starts no line follows; where
 * paragraphs are indented by habit, if the next line is not. What comes after such a break belongs to the paragraph until
 * its sentence ends. Whatever the habit, no paragraph ends behind an opening sign, behind the number of a point or, in
 * prose, at a pause, and none starts with a closing bracket that belongs to the line before or is a sign alone.
 */
export function inlineBreaks(
  text: string,
  boundaries: Boundaries,
  areIndented: boolean,
  segmenter: Segmenter,
): ReadonlySet<number> {
  const found = new Set<number>();
  const within = new Set<number>();
  const isHabit = endsWithLines(boundaries);
  const commaStarts = isHabit && startsWithComma(text, boundaries);
  for (let index = 0; index < boundaries.length; index++) {
    const boundary = boundaries.at(index) as Boundary;
    if (boundary.measure === 0 && isWithin(text, boundary, areIndented, within.has(index - 1)))
      within.add(index);
    const leads = leadsOn(text, boundary);
    if (!isHabit && !leads) continue;
    const { before, after, ending } = boundary;
    if (boundary.measure > 0 || (ending !== 'open' && ending !== 'pause')) continue;
    if (boundary.numberedAfter !== null || (areIndented && isIndented(after))) continue;
    if (commaStarts && text.charAt(after.from) === '、') continue;
    const goesOn = isHabit && found.has(index - 1);
    const first = text.charCodeAt(after.from);
    if (!goesOn && !isProse(boundary, leastProse)) continue;
    const parts = isHan(text.charCodeAt(before.to - 1)) && isHan(first);
    const broken =
      goesOn ||
      areIndented ||
      ending === 'pause' ||
      leads ||
      boundary.bracket !== 'closed' ||
      isClosing(first) ||
      isParted(text, boundary, boundaries.at(index + 1)) ||
      (parts && wordCrosses(text, before, after, segmenter));
    if (broken) found.add(index);
  }
  return new Set([...found, ...within]);
}

/** Signs that stand alone on a line only where a break parts them from their sentence. */
const loneSigns = new CharSet('，。；：！？');
const loneOpening = new CharSet('“‘《（');

/**
 * Whether a line breaks off where no paragraph ends: behind an opening sign or before a closing one, at a pause in prose,
 * before a sign alone. `isJoined`: the line itself goes on with the one before it.
 */
function isWithin(
  text: string,
  boundary: Boundary,
  areIndented: boolean,
  isJoined: boolean,
): boolean {
  const { before, after } = boundary;
  const first = text.charCodeAt(after.from);
  const isAlone = after.to - after.from === 1;
  if (isAlone && loneSigns.has(first)) return true;
  if (boundary.ending !== 'terminal') {
    if (isAlone && loneOpening.has(first)) return true;
    if (isParticle(text, after.from) && !boundary.blank) return true;
    if (cutsLevel(text, boundary)) return true;
    if (isBracket(first)) return isJoined || leavesOpen(text, before);
  }
  const isCut = isOpening(text.charCodeAt(before.to - 1)) || isLoneNumber(text, before);
  if (!isCut && (boundary.ending !== 'pause' || !isProse(boundary, leastProse))) return false;
  return boundary.numberedAfter === null && !boundary.blank && !(areIndented && isIndented(after));
}

/** What makes an adjective with 级. */
const levels = new CharSet('省市县区州国家');

/** Whether a break parts a level from its 级, which starts no paragraph: 新建省|级示范区9个. */
function cutsLevel(text: string, { before, after, blank }: Boundary): boolean {
  const isLevel = text.charAt(after.from) === '级' && levels.has(text.charCodeAt(before.to - 1));
  return isLevel && !blank && isHan(text.charCodeAt(after.from + 1));
}

/** Longest number of a point: 第二十一、. */
const longestNumber = 6;
const pointSigns = new CharSet('、，');

/** Whether a line holds the number of a point alone, which a page sets apart from the point's words: 第一、. */
function isLoneNumber(text: string, { from, to }: Line): boolean {
  if (to - from > longestNumber || !pointSigns.has(text.charCodeAt(to - 1))) return false;
  const number = numberAt(text, from, to);
  return number?.style === 'ordinal' && number.end === to;
}

/** Whether a line ends with what leads on to the number that the next one starts with. */
function leadsOn(text: string, boundary: Boundary): boolean {
  const { before, after } = boundary;
  if (!isDigit(text.charCodeAt(after.from))) return false;
  const last = text.charCodeAt(before.to - 1);
  if (leading.has(last)) return true;
  const number = text.slice(after.from, Math.min(after.to, after.from + longestMeasured));
  return isHan(last) && isProse(boundary, longProse) && measured.test(number);
}

/** A number that is measured, behind a line of prose: 全镇实现渔业产值|7.1亿元. */
const measured = /^\d[\d,.]*(?:[%％‰]|[万亿]{1,2}(?:美?元|[吨亩斤]|公顷|千瓦|平方米)|个百分点)/;
const longestMeasured = 16;

/** How many whole lines before a comma show that it is what is left of numbers. */
const leastCommas = 3;

/** Whether lines start with the comma of a number (一、) that was lost. */
function startsWithComma(text: string, boundaries: Boundaries): boolean {
  let seen = 0;
  for (let index = 0; index < boundaries.length; index++) {
    const boundary = boundaries.at(index) as Boundary;
    if (text.charAt(boundary.after.from) === '、' && boundary.ending === 'terminal') seen++;
  }
  return seen >= leastCommas;
}

/** Longest word that a page sets apart from its sentence; a longer one may be a heading. */
const longestWord = 12;
const shortWord = 6;

/** Whether a word stands alone between a line of prose and one that goes on with the sentence. */
function isParted(text: string, { before, after }: Boundary, next: Boundary | undefined): boolean {
  const length = after.to - after.from;
  if (next === undefined || length > longestWord || next.ending !== 'open') return false;
  const word = text.slice(after.from, after.to);
  if (!/\p{L}/u.test(word) && !isLatin(text.charCodeAt(before.to - 1))) return false;
  if (next.afterGoesOn) return true;
  return length <= shortWord && next.numberedAfter === null && next.endsAfter;
}

function isProse({ before, marked }: Boundary, least: number): boolean {
  return marked && before.to - before.from >= least;
}

/** Whether sentences end with their lines by habit, though not all of them do. */
function endsWithLines(boundaries: Boundaries): boolean {
  let prose = 0;
  let ended = 0;
  let anyGoesOn = false;
  for (let index = 0; index < boundaries.length; index++) {
    const boundary = boundaries.at(index) as Boundary;
    if (boundary.measure > 0 || !isProse(boundary, leastProse)) continue;
    const goesOn = boundary.ending === 'open' || boundary.ending === 'pause';
    anyGoesOn ||= goesOn;
    if (!isProse(boundary, longProse)) continue;
    prose++;
    if (!goesOn) ended++;
  }
  return prose >= leastLines && ended >= habit * prose && anyGoesOn;
}
