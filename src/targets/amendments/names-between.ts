import { EndPattern } from '../../core/end-pattern.ts';
import { endsOfMeasures } from '../../lexicon/measured-nouns.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** 优良天数分别达到湾头220天、外岙210天: whose each number is stands right before it. */
export const namesBetween: Amendment = {
  id: 'names-between',
  example: '优良天数分别达到湾头220天、外岙210天',
  settles: 'what stands before 分别 and a verb of arrival is measured of each name before a number',
  examples: {
    amended: [
      ['优良天数分别达到湾头220天、外岙210天。', '220天', { indicator: '湾头优良天数' }],
      ['优良天数分别达到湾头220天、外岙210天。', '210天', { indicator: '外岙优良天数' }],
      ['渔获量分别提高到湾头3吨、外岙5吨、北湾4吨。', '4吨', { action: '提高到' }],
    ],
    left: [
      ['税收分别完成国税3亿元、地税4亿元。', '4亿元'],
      ['渔港吞吐量、渔市成交额分别位居全县第5位和第9位。', '第5位'],
      ['新建项目分别为渔港3个、渔船5个。', '5个'],
      ['优良天数达到220天，湾头入港率90%。', '90%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    if (draft.type === 'rank') return draft;
    const measure = measureBefore(context);
    if (measure !== '') return { ...draft, indicator: draft.indicator + measure };
    return goesOn(draft, context);
  },
};

const dealing = new EndPattern(/分别$/);

/** What measures, rather than what is counted. */
const measures = new EndPattern(phrase`${endsOfMeasures}$`);

/** A name that measures nothing itself. */
const name = /^[\u4e00-\u9fff]{2,10}(?<![率量额值度重]|收入|面积|标准)$/;

/** What 分别 and a verb of arrival say of the name before the first number of a list; empty where they do not. */
function measureBefore({ text, item, frame }: Context): string {
  const { governor, respectively, before } = frame;
  if (!respectively || governor?.verb !== 'reach' || before.from !== governor.to) return '';
  if (!dealing.test(text, item.left.from, governor.from)) return '';
  const subject = nounBefore(text, { from: item.left.from, to: governor.from - 2 });
  if (!measures.test(text, subject.from, subject.to)) return '';
  return name.test(phraseText(text, before)) ? phraseText(text, subject) : '';
}

/** The draft of a number whose list one of these opened, where a name alone stands before it. */
function goesOn(draft: Draft, { text, items, index, item, frame, made }: Context): Draft {
  const earlier = made[index - 1];
  if (item.joined !== 'list' || !earlier) return draft;
  const step = earlier.steps.find(({ id }) => id === namesBetween.id);
  const measure = step ? earlier.indicator.slice(step.before.indicator.length) : '';
  const alike = items[index - 1]?.quantity.unit === item.quantity.unit;
  const named = frame.verb === null && phraseText(text, frame.before) === draft.indicator;
  if (measure === '' || !alike || !named || draft.indicator === '') return draft;
  return { ...draft, indicator: draft.indicator + measure, action: earlier.action };
}
