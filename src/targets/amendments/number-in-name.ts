import { EndPattern } from '../../core/end-pattern.ts';
import { criteriaInNumbers } from '../../lexicon/sums.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { extents } from '../../lexicon/measured-nouns.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** Names of what is measured. */
const measures = new EndPattern(phrase`(?:[率量额值度数]|占比|比[例重]|收入|${extents})$`);
/** A name that opens with what is bounded. */
const measured = phrase`^[\u4e00-\u9fff]{2,10}(?:${criteriaInNumbers}|产量)\d`;
/** A bound behind its number. */
const bound = new EndPattern(/以[上下]$|内$/);
/** Of how many people a measure is: 每千人口拥有3岁以下婴幼儿托位数. */
const perSome = new EndPattern(/每[百千万][\u4e00-\u9fff]{0,3}拥有$/);
/** Longest name before a number inside it. */
const longestName = 16;

/** The name and the number that a measure goes on with: 渔户两个以上 of 渔户两个以上产业覆盖率; empty where it goes on with none. */
function openingOf({ text, items, index, item, frame, made }: Context): string {
  const [before, told] = [items[index - 1], made[index - 1]];
  if (item.joined !== 'direct' || before?.clause.from !== item.clause.from) return '';
  const { bounded } = before.quantity;
  const isBound = told?.type === 'threshold' || bound.test(text, bounded.from, bounded.to);
  const behind = text.charAt(bounded.to) === '的' ? bounded.to + 1 : bounded.to;
  if (!isBound || frame.before.from !== behind) return '';
  const per = perSome.exec(text, before.left.from, bounded.from)?.[0].length ?? 0;
  if (per > 0) return phraseText(text, { from: bounded.from - per, to: behind });
  const name = nounBefore(text, before.left);
  const touches = name.to === bounded.from && name.to - name.from >= 2;
  if (!touches || name.to - name.from > longestName) return '';
  return phraseText(text, { from: name.from, to: behind });
}

/** 拥有 in what is measured of so many people is no deed. */
function unheld({ action }: Draft): Partial<Draft> {
  return action === '拥有' ? { action: null } : {};
}

/** 渔户两个以上产业覆盖率达到90%: a number inside a name ends nothing. */
export const numberInName: Amendment = {
  id: 'number-in-name',
  example: '渔户两个以上产业覆盖率达到90%',
  settles: 'a measure goes on with the name before a bound inside it',
  examples: {
    amended: [
      ['渔户两个以上产业覆盖率达到90%。', '90%', { indicator: '渔户两个以上产业覆盖率' }],
      ['渔业百亿企业总数达53家。', '53家', { indicator: '渔业百亿企业总数' }],
      [
        '每千人口拥有3岁以下婴幼儿托位数4个。',
        '4个',
        { indicator: '每千人口拥有3岁以下婴幼儿托位数', action: null },
      ],
      ['渔业亿元以上企业利润额增长6%。', '6%', { indicator: '渔业亿元以上企业利润额' }],
      ['集体收入9万元以上渔村达60%。', '60%', { indicator: '集体收入9万元以上渔村' }],
    ],
    left: [
      ['培育百亿企业11家。', '11家'],
      ['亿元以上企业利润额增长6%。', '6%'],
      ['渔港9个，吞吐量达3万吨。', '3万吨'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    if (draft.type === 'threshold') return draft;
    const isShare = draft.type === 'level' && context.item.quantity.unit === '%';
    const isMeasure = measures.test(draft.indicator);
    if (!isShare && !isMeasure) return draft;
    const opening = openingOf(context);
    return opening === '' || (!isMeasure && !measured.test(opening))
      ? draft
      : { ...draft, ...unheld(draft), indicator: opening + draft.indicator };
  },
};
