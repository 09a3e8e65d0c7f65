import { isLatin } from '../core/characters.ts';
import { CharSet } from '../core/char-set.ts';

/** What a unit of text is to the layout of lines. */

/** Whether a line breaks at `at`, by a line feed with or without a carriage return before it. */
export function startsBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a);
}

export function isSpace(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff;
  return (
    unit === 0x20 ||
    unit === 0x3000 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x200d ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f
  );
}

/** A digit, full-width ones too. */
export function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007
  );
}

/** Width in half cells: 2 for a Chinese character or sign, 1 for an ASCII one. */
export function halvesOf(unit: number): number {
  if (unit >= 0x3000 && unit < 0xdc00) return 2;
  if (unit >= 0x20 && unit <= 0x7e) return 1;
  if (unit < 0x20 || (unit >= 0x200b && unit <= 0x200d) || unit === 0xfeff) return 0;
  return unit >= 0xdc00 && unit <= 0xdfff ? 0 : 2;
}

const closing = new CharSet('，。、；：？！）》」』〉”’】〕］%％…—,.;:?!)]}‰℃');
const opening = new CharSet('（《「『〈“‘【〔［([{');
const terminal = new CharSet('。！？!?');
const pausing = new CharSet('，、,');
const brackets = new CharSet('”’）》」』】〕］)〉');

const running = new CharSet('，、。；,;');

/** Whether the stretch of `text` holds a mark of running text; titles, names and cells of tables seldom do. */
export function holdsRunningMark(text: string, from: number, to: number): boolean {
  return running.firstIn(text, from, to) !== -1;
}

/** A sign that may not start a line: it hangs over the measure or takes the character before it along. */
export function isClosing(unit: number): boolean {
  return closing.has(unit);
}

/** A sign that closes a bracket or quotation. */
export function isBracket(unit: number): boolean {
  return brackets.has(unit);
}

/** A sign that may not end a line: it moves down to the next one. */
export function isOpening(unit: number): boolean {
  return opening.has(unit);
}

/** How a line ends: what its last sign says about the sentence. */
export type Ending = 'terminal' | 'pause' | 'colon' | 'semicolon' | 'bracket' | 'open';

/** How the stretch of `text` from `from` to `to` (not empty, no outer white space) ends. */
export function endingOf(text: string, from: number, to: number): Ending {
  let at = to - 1;
  while (at > from && brackets.has(text.charCodeAt(at))) at--;
  const unit = text.charCodeAt(at);
  if (terminal.has(unit)) return 'terminal';
  if (unit === 0x2026 && at > from) return 'terminal';
  if (unit === 0x2e && at - from > 2 && text.startsWith('...', at - 2)) return 'terminal';
  if (at < to - 1) return 'bracket';
  if (pausing.has(unit)) return 'pause';
  if (unit === 0xff1a || unit === 0x3a) return 'colon';
  if (unit === 0xff1b || unit === 0x3b) return 'semicolon';
  return 'open';
}

/** A unit that Latin words and numbers are made of; typesetters do not cut them. */
function isWordUnit(unit: number): boolean {
  return isDigit(unit) || isLatin(unit) || unit === 0x2e || unit === 0x25;
}

/** Half cells of the first piece of a line that no typesetter would have cut: opening signs, then a word or character. */
export function firstPieceHalves(text: string, from: number, to: number): number {
  let at = from;
  let halves = 0;
  while (at < to && isOpening(text.charCodeAt(at))) halves += halvesOf(text.charCodeAt(at++));
  if (at >= to) return halves;
  if (!isWordUnit(text.charCodeAt(at))) return halves + halvesOf(text.charCodeAt(at));
  while (at < to && isWordUnit(text.charCodeAt(at))) halves += halvesOf(text.charCodeAt(at++));
  return halves;
}

/** What makes a word of 的, which else belongs to what stands before it: 的确. */
const opensWord = new CharSet('确士');

/** Whether 的 stands at a place that goes on with what is before it. */
export function isParticle(text: string, at: number): boolean {
  return text.charAt(at) === '的' && !opensWord.has(text.charCodeAt(at + 1));
}
