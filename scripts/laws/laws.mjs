/** What holds of every record of every report, whatever it says. Each law gives the records that break it. */

const strayDigit = /(?:^|[^A-Za-z\d.〔（(“—~－-])\d[\d.,]*$/;
const doubled = /([^、]{3,})\1|^(.{2,})\2$/;
const ofWhole = /占|比重|构成|覆盖率|普及率|合格率|达标率|参保率/;
/** Rates of such names count more than the whole has, or changes. */
const passing = /毛|拨备|占.*(?:计划|任务|预算|定额|指标)|相当于|产能|存款|贷款/;

/** Shorter words are cut wrongly as often as not: 户省 of 55户省管企业. */
const shortest = 3;

/** Whether a place lies inside a word of a sentence, as a segmenter cuts it, and not between two that it is made of. */
function isInside(place, words, cut) {
  let from = 0;
  for (const word of words) {
    const to = from + word.length;
    if (from < place && place < to) {
      if (word.length < shortest || !/^[\u4e00-\u9fff]+$/.test(word)) return false;
      const parts = [word.slice(0, place - from), word.slice(place - from)];
      return !parts.every((part) => part.length > 1 && cut(part).length === 1);
    }
    from = to;
  }
  return false;
}

export const laws = [
  {
    id: 'stray-digit',
    says: 'no indicator ends in a digit of a number that was refused',
    breaks: ({ indicator }) => strayDigit.test(indicator.text),
  },
  {
    id: 'doubled',
    says: 'no indicator doubles itself',
    breaks: ({ indicator }) => doubled.test(indicator.text),
  },
  {
    id: 'word-cut',
    says: 'no indicator begins or ends inside a word of the dictionary',
    breaks: ({ indicator, sentence }, { cut }) => {
      const at = sentence.indexOf(indicator.text);
      if (indicator.text === '' || at === -1 || at !== sentence.lastIndexOf(indicator.text))
        return false;
      const words = cut(sentence);
      return isInside(at, words, cut) || isInside(at + indicator.text.length, words, cut);
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
