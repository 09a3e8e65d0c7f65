import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { WordIndex } from '../core/word-index.ts';
import { arrivals, arriving, changing, turning } from '../lexicon/changes.ts';
import { recentTimes } from '../lexicon/spoken-times.ts';
import { phraseAt } from '../lexicon/phrase.ts';

const words = [
  ...changing,
  ...turning.flatMap((stem) => arrivals.map((arrival) => stem + arrival)),
];
const changes = new WordIndex(words.map((word) => [word, word] as const));
const stops = new CharSet('，。；');
/** Where a change begins behind a comma, it says where it arrives: 由22%，下降为20%. */
const arrived = new WordIndex(arriving.map((word) => [word, word] as const));

/** The other shares of a ratio, up to the comma: 18:49:33，调整为. */
const restOfShares = /^(?:[:：∶][\d.．]+[%％]?)+$/;

const further = '进一步';

/** Behind 进一步, where it stands at a place. */
function furtherAt(text: string, at: number): number {
  return text.startsWith(further, at) ? at + further.length : at;
}

/** What tells at which value or time something is that it came to: 由2029年的9公顷达到现在的14公顷. */
const comesTo = new StartPattern(
  phraseAt`(?:[:：∶][\d.．]+[%％]?)*(?:达到?|到|[迈跃跨登][上入过]了?)(?:[约近]|突破|超过|接近|${recentTimes}|(?:19|20)\d\d年|\d)`,
);

/** How far behind a from-value the change is looked for. */
const reach = 30;

/** Whether a verb of change with its arrival stands at a place: 合并为. */
export function arrivesAt(text: string, at: number): boolean {
  return arrived.at(text, furtherAt(text, at)) !== null;
}

/** Whether a verb of change stands behind the from-value that ends at `at`, in its clause: 从300艘扩充至500艘. */
export function changesBehind(text: string, at: number): boolean {
  if (text.charAt(at) === '，') return arrivesAt(text, at + 1);
  if (comesTo.startsAt(text, at)) return true;
  for (let place = at; place <= Math.min(at + reach, text.length - 1); place++) {
    if (changes.at(text, place)) return true;
    if (text.charAt(place) === '，' && restOfShares.test(text.slice(at, place)))
      return arrived.at(text, furtherAt(text, place + 1)) !== null;
    if (stops.has(text.charCodeAt(place))) return false;
  }
  return false;
}
