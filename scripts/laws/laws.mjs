/** What holds of every record of every report, whatever it says. Each law gives the records that break it. */

const strayDigit = /(?:^|[^A-Za-z\d.〔（(“—~－-])\d[\d.,]*$/;
const doubled = /([^、]{3,})\1|^(.{2,})\2$/;
const ofWhole = /占|比重|构成|覆盖率|普及率|合格率|达标率|参保率/;
/** Rates of such names count more than the whole has, or changes. */
const passing = /毛|拨备|占.*(?:计划|任务|预算|定额|指标)|相当于|产能|存款|贷款/;

/** Shorter words are cut wrongly as often as not: 户省 of 55户省管企业. */
const shortest = 3;

/** Whether a word stands in the dictionary; a segmenter guesses at others, as 家央企 of 5家央企. */
function isKnown(word, { cutKnown }) {
  return word.length >= shortest && /^[\u4e00-\u9fff]+$/.test(word) && cutKnown(word).length === 1;
}

/**
 * Whether a place lies inside a word of a sentence, as a segmenter cuts it. It does not between two words that the word is
 * made of, nor where a word of the dictionary begins or ends that crosses the segmenter's: 减免|税费, which it cuts 减免税|费.
 */
function isInside(place, { words, inner }, scene) {
  let from = 0;
  for (const word of words) {
    const to = from + word.length;
    if (from < place && place < to) {
      if (!isKnown(word, scene)) return false;
      const parts = [word.slice(0, place - from), word.slice(place - from)];
      const isWord = (part) => part.length > 1 && scene.cut(part).length === 1;
      if (parts.every(isWord)) return false;
      const [outside, inside] = inner.at === 'start' ? parts : parts.toReversed();
      return !(isWord(outside) && inner.word.length > inside.length);
    }
    from = to;
  }
  return false;
}

export const laws = [
  {
    id: 'stray-digit',
    says: 'no indicator ends in a digit of a number that was refused',
    // A name in quotation marks may end in its own digits: “渔丰12”.
    breaks: ({ indicator: { text }, sentence }) =>
      strayDigit.test(text) && !sentence.includes(`“${text}”`),
  },
  {
    id: 'doubled',
    says: 'no indicator doubles itself',
    breaks: ({ indicator }) => doubled.test(indicator.text),
  },
  {
    id: 'word-cut',
    says: 'no indicator begins or ends inside a word of the dictionary',
    breaks: ({ indicator, sentence }, scene) => {
      const at = sentence.indexOf(indicator.text);
      if (indicator.text === '' || at === -1 || at !== sentence.lastIndexOf(indicator.text))
        return false;
      const words = scene.cut(sentence);
      const own = scene.cutKnown(indicator.text);
      return (
        isInside(at, { words, inner: { at: 'start', word: own[0] } }, scene) ||
        isInside(
          at + indicator.text.length,
          { words, inner: { at: 'end', word: own.at(-1) } },
          scene,
        )
      );
    },
  },
  {
    id: 'range-falls',
    says: 'the ends of a range rise',
    breaks: ({ comparator, quantity: { min, max } }) => comparator === 'range' && !(min < max),
  },
  {
    id: 'share-over',
    says: 'no share of a whole passes 100 per cent',
    breaks: ({ type, quantity: { unit, value, max }, indicator }) =>
      type === 'level' &&
      unit === '%' &&
      (value ?? max) > 100 &&
      ofWhole.test(indicator.text) &&
      !passing.test(indicator.text),
  },
  {
    id: 'achieved-later',
    says: 'nothing is achieved after the year of its document',
    breaks: ({ status, period }, { year }) =>
      status === 'achieved' && year !== null && Number(period?.end?.slice(0, 4)) > year,
  },
];
