import { CharSet } from '../../core/char-set.ts';
import { verbsOfEach } from '../../lexicon/actions.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { deedsToMoney } from '../../lexicon/deeds-counted.ts';
import { basesOfRates } from '../../lexicon/measured-nouns.ts';
import type { RefusalRule } from './rule.ts';

/** A base is 百元, 万元 or 亿元: 千亿元产值 is a size. */
const largestBase = 8;
/** What says that it is passed: 利税过千万元工业企业. */
const passed = new CharSet('过超破');
const magnitudes = new CharSet('百千万亿');
/** Each so much that is made: 每生产一万元产值. */
const eachMade = phrase`每${verbsOfEach}$`;

/** Each one of those who are taken in: 每招用1人. */
const eachOne = /每(?:招[用收录]|吸纳|安置|引进)$/;

/** Each one of a currency that is traded or spent: 每出口1美元. */
const eachSum = phrase`每${deedsToMoney}$`;

/** What a currency is changed into behind so much of it: 1美元兑8元人民币. */
const changedInto = /^(?:兑换?|对人民币)(?![现付])/;

/** What is used or put in for a round sum: 亿元投资GDP产出. */
const ofRate = phrase`^${basesOfRates}`;

/** The lower end of a base: 每3[至10万居民]. */
const eachFrom = /每[\d.]{1,6}[十百千万]*[个人户名]?[至到\-—–－~～]$/;
const longestFrom = 12;

/** The base that a rate is counted on: 每万人, 每3年, 万元GDP能耗. */
export const basis: RefusalRule = {
  reason: 'basis',
  examples: {
    refused: [
      '每万人口发明专利拥有量',
      '每百户居民',
      '每3年一次',
      '万元地区生产总值能耗',
      '百万吨死亡率',
      '每生产一万元产值',
      '单位：万元',
      '亿元投资GDP产出',
      '每招用1人给予补贴',
      '每出口1美元给予补贴',
      '每3至10万居民设一个中心',
      '1美元兑人民币',
    ],
    kept: [
      '每户补助3万元',
      '超过亿元',
      '重回万亿元规模',
      '打造千亿元产值园区',
      '利税过千万元工业企业',
      '亿元工业项目',
      '9亿元兑付到位',
    ],
  },
  refuse: ({ text, numeral, measure }) => {
    const previous = text.charAt(numeral.from - 1);
    const end = measure?.to ?? numeral.to;
    const before = text.slice(Math.max(0, numeral.from - 3), numeral.from);
    const isOne =
      numeral.value === 1 &&
      ((measure?.dimension === 'count' && eachOne.test(before)) ||
        (measure?.dimension === 'money' && eachSum.test(before)));
    const isChanged = measure?.dimension === 'money' && changedInto.test(text.slice(end, end + 4));
    const isRange = eachFrom.test(
      text.slice(Math.max(0, numeral.from - longestFrom), numeral.from),
    );
    if (previous === '每' || isRange || isOne || isChanged || eachMade.test(before)) return end;
    const bare = numeral.form === 'chinese' && magnitudes.has(text.charCodeAt(numeral.from));
    if (!bare) return null;
    if (/[（/：:]/.test(previous) && /^[）/、，\s]|^$/.test(text.charAt(end))) return end;
    if (measure?.dimension === 'mass' && text.startsWith('死亡', end)) return end;
    if (passed.has(text.charCodeAt(numeral.from - 1))) return null;
    if (
      ofRate.test(text.slice(end, end + 5)) &&
      measure?.dimension === 'money' &&
      numeral.exponent <= largestBase
    )
      return end;
    return null;
  },
};
