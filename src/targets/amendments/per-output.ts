import { phrase } from '../../lexicon/phrase.ts';
import { usesPerOutput } from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';

/** For which output so much is used, before what is: 单位渔业产值能耗. */
const perUnit = phrase`^((?:[\u4e00-\u9fff]{0,8}?)(?:单位|[万亿]元)[^、]{1,8}?)的?${usesPerOutput}(?:强度)?$`;
/** What is used or given off, by its name alone. */
const used = phrase`^${usesPerOutput}$`;
/** Names that say by themselves that it is used per output. */
const bare = /^[水电能]耗$/;

/** 单位生产总值能耗降低13%、二氧化碳排放降低17% */
export const perOutput: Amendment = {
  id: 'per-output',
  example: '单位渔业产值能耗降低13%、水耗降低17%',
  settles:
    'what is used or given off behind 、, and 水耗 behind any sign, is told for the same output as what stands before it',
  examples: {
    amended: [
      ['单位渔业产值能耗降低13%、水耗降低17%。', '17%', { indicator: '单位渔业产值水耗' }],
      [
        '单位生产总值能耗降低13%、二氧化碳排放降低17%。',
        '17%',
        { indicator: '单位生产总值二氧化碳排放' },
      ],
      ['万元增加值能耗下降3%、用水量下降5%。', '5%', { indicator: '万元增加值用水量' }],
      ['万元GDP能耗下降3%，水耗下降4%。', '4%', { indicator: '万元GDP水耗' }],
    ],
    left: [
      ['单位生产总值能耗降低13%，二氧化碳排放量降低17%。', '17%'],
      ['单位生产总值能耗降低13%、渔业用水量降低17%。', '17%'],
      ['渔业能耗降低13%、水耗降低17%。', '17%'],
      ['单位渔品能耗下降3%、用水量减少90万吨。', '90万吨'],
    ],
  },
  types: [],
  apply: (draft, { item, items, index, made }) => {
    const { indicator } = draft;
    const goesOn = item.joined === 'list' && item.quantity.dimension === 'ratio';
    if (!used.test(indicator) || !(goesOn || bare.test(indicator))) return draft;
    if (items[index - 1]?.sentence.from !== item.sentence.from) return draft;
    const output = perUnit.exec(made[index - 1]?.indicator ?? '')?.[1];
    return output === undefined ? draft : { ...draft, indicator: output + indicator };
  },
};
