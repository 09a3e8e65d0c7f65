import { CharSet } from '../core/char-set.ts';
import type { Span } from '../core/span.ts';
import { gluedPageNumbers } from './glued-page-numbers.ts';
import type { Line } from './lines.ts';

/** A page's number and the count of pages, in words. */
const mark = /第 ?\d{1,4} ?页[ ,，/／]?共 ?\d{1,4} ?页\s*/g;

/** A page's number in its dress before what the next page starts with: —1— 一、总体要求. */
const dressed = /^[—–－─] ?\d{1,3} ?[—–－─][ \u3000]+(?=[（(]?[\u4e00-\u9fff])/;

/** How a site that shares papers opens one: 由会员分享，可在线阅读. */
const shared = /会员(?:上传)?分享[，,](?:可|免费)在线阅读/;
const pageNumber = /^([1-9]\d{0,2})、/;

/** Where the numbers end that such a site writes before each page like that of an item, by where they start: 2、共完成投资9亿元. */
export function sharedPages(text: string, starts: Iterable<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const site = text.search(shared);
  if (site === -1) return tornPages(text, [...starts]);
  for (const at of starts) {
    // The first page stands right behind the site's line.
    if (at < site) continue;
    const mark = pageNumber.exec(text.slice(at, at + 4));
    if (mark && Number(mark[1]) === found.size + 1) found.set(at, at + mark[0].length);
    if (found.size === 0) return found;
  }
  return found;
}

/** A page that such a site took a text from is no shorter. */
const shortestPage = 100;
/** As many pages that break off in the midst of sentences show what their numbers are, and one that breaks off a number. */
const leastTorn = 3;

/** The same where nothing tells of the site: all lines but the first that have the next number go on from a long one that breaks off. */
function tornPages(text: string, starts: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!text.startsWith('1、', starts[0])) return found;
  let isTorn = false;
  for (const [index, at] of starts.entries()) {
    const mark = pageNumber.exec(text.slice(at, at + 4));
    if (mark === null || Number(mark[1]) !== found.size + 1) continue;
    const before = text.slice(starts[index - 1] ?? 0, at).trimEnd();
    if (index > 0 && (before.length < shortestPage || !breaksOff.test(before))) return none;
    isTorn ||= index > 0 && endsInDigit.test(before);
    found.set(at, at + mark[0].length);
  }
  return isTorn || found.size > leastTorn ? found : none;
}

const none: ReadonlyMap<number, number> = new Map();
/** No end of a sentence, a point or a heading. */
const breaksOff = /[\u4e00-\u9fff\d][，、]?$/;
const endsInDigit = /\d$/;

const dashes = new CharSet('—–－─');

/** The page numbers that stand inside lines: 第2页共18页, and those that open them: —1— 一、总体要求, 12本一致. */
export function pageMarks(text: string, lines: readonly Line[]): ReadonlyMap<Line, Span[]> {
  const found = new Map<Line, Span[]>();
  const starts = (line: Line): number[] => [line.from, ...(line.breaks ?? []).map(({ to }) => to)];
  const pages = sharedPages(text, lines.flatMap(starts));
  for (const line of pages.size === 0 ? [] : lines) {
    const spans = starts(line).flatMap((from) => {
      const to = pages.get(from);
      return to === undefined ? [] : { from, to };
    });
    if (spans.length > 0) found.set(line, spans);
  }
  for (const line of lines) {
    if (!dashes.has(text.charCodeAt(line.from))) continue;
    const mark = dressed.exec(text.slice(line.from, line.to));
    if (mark) found.set(line, [{ from: line.from, to: line.from + mark[0].length }]);
  }
  for (const [line, span] of gluedPageNumbers(text, lines))
    if (!found.has(line)) found.set(line, [span]);
  if (!text.includes('页') || !/页[ ,，/／]?共/.test(text)) return found;
  for (const line of lines) {
    const marks = text.slice(line.from, line.to).matchAll(mark);
    const spans = Array.from(marks, ({ index, 0: { length } }) => ({
      from: line.from + index,
      to: line.from + index + length,
    }));
    if (spans.length > 0) found.set(line, spans);
  }
  return found;
}
