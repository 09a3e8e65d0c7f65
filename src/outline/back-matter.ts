import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { notesWords } from '../lexicon/heading-words.ts';

const firstNote = new StartPattern(/注[:：]/y);
/** The first of the notes that no heading opens: [1]“两不愁”：指…. */
const numberedNote = new StartPattern(/[[〔【［]1[\]〕】］][^，。；\n]{1,40}?[:：]/y);
const lastOfNotes = new CharSet(notesWords.map((word) => word.slice(-1)).join(''));

/** Whether the paragraph is a note in itself, as one stands below a table, too: 注：不含舢板。 */
export function isNote(text: string, from: number, to: number): boolean {
  return to > from + 2 && firstNote.startsAt(text, from);
}

/** Whether the paragraph opens the notes after a report's end. */
export function opensNotes(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(to, from + 30));
  if (firstNote.startsAt(text, from) || numberedNote.startsAt(text, from)) return true;
  if (to - from > 25 || lastOfNotes.firstIn(head) === -1) return false;
  const bare = head.replace(/[^\p{L}]/gu, '').replace(/^附(?:件|录)?/, '');
  return notesWords.some((word) => bare.endsWith(word) || head.startsWith(word));
}

const annexHeading = /^附(?:件|表|录)[\d一二三四五六七八九十]{0,2}$/;
const annexList = /^附(?:件|表|录)?[:：](?:(\d)[.、．])?/;

/** An annex's heading, or a list of annexes with the number of its first item (0 where the items follow). */
export interface AnnexLine {
  readonly listed: number | null;
}

/** What the paragraph says of annexes; null where it says nothing. */
export function annexAt(text: string, from: number, to: number): AnnexLine | null {
  if (text.charAt(from) !== '附') return null;
  const head = text.slice(from, Math.min(to, from + 12));
  if (to - from <= 8 && annexHeading.test(head)) return { listed: null };
  const list = annexList.exec(head);
  return list ? { listed: list[1] === undefined ? 0 : Number(list[1]) } : null;
}
