import { endsOfLeads, leadsToMore } from '../../lexicon/phrase-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { findingsOfTests } from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** A measure that does not say of what. */
const measure = phrase`^(?:[年日月季]|年度|全年)?(?:日?平均|[日月年]?均)?(?:值|浓度)(?:值|范围)?$|^${findingsOfTests}率$`;
/** What a sentence is headed with that is measured in it: 二氧化硫：. */
const label = /^([\u4e00-\u9fff][\u4e00-\u9fff（）A-Za-z\d.]{1,13})：/;
/** What heads a sentence and names nothing that can be measured: 监测结果显示：, 二是抓好水质：. */
const noLabel = phrase`^[一二三四五六七八九十]是|${leadsToMore}|(?:${endsOfLeads})$`;
const longestLabel = 15;

/** What a sentence is headed with; empty where it is not. */
function labelOf({ text, item: { sentence } }: Context): string {
  const named = label.exec(text.slice(sentence.from, sentence.from + longestLabel))?.[1] ?? '';
  return noLabel.test(named) ? '' : named;
}

/** A measure alone in a sentence that is headed with what it is of. */
export const labelled: Amendment = {
  id: 'labelled',
  example: '二氧化硫：年平均浓度为0.02毫克/立方米',
  settles: 'a measure alone is of what its sentence is headed with',
  examples: {
    amended: [
      [
        '二氧化硫：年平均浓度为0.02毫克/立方米。',
        '0.02毫克/立方米',
        { indicator: '二氧化硫年平均浓度' },
      ],
      ['渔港水质：全年好转，达标率为90%。', '90%', { indicator: '渔港水质达标率' }],
      ['降尘：年均值9吨，日均值3吨。', '3吨', { indicator: '降尘日均值' }],
    ],
    left: [
      ['二氧化硫年平均浓度为0.02毫克/立方米。', '0.02毫克/立方米'],
      ['主要指标如下：达标率为90%。', '90%'],
      ['渔港水质：渔船9艘。', '9艘'],
      ['监测结果显示：达标率为90%。', '90%'],
      ['二是抓好水质：达标率为90%。', '90%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    if (!measure.test(draft.indicator)) return draft;
    const named = labelOf(context);
    return named === '' ? draft : { ...draft, indicator: named + draft.indicator };
  },
};
