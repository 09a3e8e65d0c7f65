import { StartPattern } from '../../core/start-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { levelsAlone } from '../../lexicon/place-words.ts';
import { sumsOfTreasuries } from '../../lexicon/sums.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Made } from '../construction.ts';
import { withoutPlace } from '../context/own-place.ts';

const branch = new StartPattern(
  /(?:第[一二三]产业|[一二三]产|[省市县区州盟旗]属)(?=投资|用电量|$)/y,
);
/** What branches have parts of that no name of theirs tells. */
const measured = new EndPattern(/(?:投资|用电量)$/);
/** Whose own part of a budget is told by its level alone: 其中市本级增长4%. */
const treasury = new StartPattern(
  phraseAt`${levelsAlone}(?=收入|支出|税收|$|[\u4e00-\u9fff]{2,8}(?:收入|支出|税收)$)`,
);
/** What the treasuries of all levels take in, spend and owe. */
const budget = new EndPattern(phrase`${sumsOfTreasuries}(?:限额|余额)?$`);
/** What takes a part from the whole before it. */
const parting = /其中|分(?:三次)?产业看|按(?:三次)?产业分/;
/** How many numbers back the whole is looked for. */
const reach = 7;

/** 固定资产投资增长10%，其中第一产业下降5% */
export const branchOf: Amendment = {
  id: 'branch-of',
  example: '渔业投资增长10%，其中第一产业下降5%',
  settles: 'a branch or a level that is taken from an investment or a budget is of that',
  examples: {
    amended: [
      [
        '固定资产投资增长10%，其中第一产业下降5%，第二产业增长4%。',
        '4%',
        { indicator: '第二产业投资' },
      ],
      [
        '全社会用电量增长5%，增速加快。分产业看，第一、二、三产业分别增长4%、6%、7%。',
        '6%',
        { indicator: '第二产业用电量' },
      ],
      ['渔业投资9亿元，其中第一产业3亿元。', '3亿元', { indicator: '第一产业投资' }],
      ['渔业税收增长9%，其中市本级增长4%。', '4%', { indicator: '市本级渔业税收' }],
      ['全市渔业税收增长9%，其中市本级增长4%。', '4%', { indicator: '市本级渔业税收' }],
      ['渔业税收增长9%，其中市本级增长4%，区本级增长3%。', '3%', { indicator: '区本级渔业税收' }],
      [
        '全市政府债务限额90亿元，其中市本级30亿元，各县（市、区）60亿元。',
        '30亿元',
        { indicator: '市本级政府债务限额' },
      ],
      ['渔业产值9亿元，增长2%（区本级7亿元，增长3%）。', '7亿元', { indicator: '区本级渔业产值' }],
    ],
    left: [
      ['生产总值增长10%，其中第一产业增长5%。', '5%'],
      ['固定资产投资增长10%。第一产业增长5%。', '5%'],
      ['全社会用电量增长9%。产业结构优化。分产业看，第一产业增长4%。', '4%'],
      ['渔业投资增长10%，其中民间投资增长5%。', '5%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { indicator } = draft;
    const isOfLevel = treasury.endAt(indicator, 0) === indicator.length;
    if (!isOfLevel && branch.endAt(indicator, 0) !== indicator.length) return draft;
    const whole = wholeOf(context, isOfLevel ? treasury : branch);
    const measure = isOfLevel ? sharedOut(whole, context) : (measured.exec(whole)?.[0] ?? '');
    return measure === '' ? draft : { ...draft, indicator: indicator + measure };
  },
};

/** Whether a number was made the part of a branch or level. */
function isBranch(draft: Made | undefined): boolean {
  return draft?.steps.some(({ id }) => id === 'branch-of') === true;
}

/** Of which level a whole is told: 市级 of 市级渔业收入. */
const levelOf =
  /^(?:年初)?(?:[省市县区州盟旗]本?级|各级(?:财政)?(?:投入的)?)(?=[\u4e00-\u9fff]{2})/;
const levels = phrase`^${levelsAlone}`;

/** What levels have their parts of: a budget, a sum, or whatever brackets tell the parts of. */
function sharedOut(whole: string, { item }: Context): string {
  const isShared = budget.test(whole) || item.aside !== -1 || item.quantity.dimension === 'money';
  return isShared ? withoutPlace(whole).replace(levelOf, '') : '';
}

/** The whole before `part`, where that is taken from it; empty where it is not. */
function wholeOf({ text, items, index, made, item }: Context, part: StartPattern): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const name = made[at]?.indicator ?? '';
    const place = items[at];
    if (!place) continue;
    if (item.aside === -1 ? part.startsAt(name, 0) : place.aside !== -1) continue;
    // 其中市本级30亿元，主要是渔港20亿元，县区60亿元: another level of the same whole.
    const isBeside = place.sentence.from === item.sentence.from && isBranch(made[at]);
    if (item.aside === -1 && isBeside) return name.replace(levels, '');
    const isNear = item.sentence.from - place.sentence.to <= 1;
    const { from, to } = { from: place.quantity.span.to, to: item.quantity.span.from };
    if (!isNear || text.slice(from, to).includes('\n')) return '';
    const isParted = parting.test(text.slice(Math.max(from, item.sentence.from), to));
    if (isParted || item.aside !== -1) return name;
    if (part !== treasury) return '';
  }
  return '';
}
