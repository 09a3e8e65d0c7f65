import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context, Draft } from '../construction.ts';
import { sizeInMoney } from './described-sum.ts';

/** Which of those that are so large or so fast something is: 成为全市首个500亿元园区. */
const nthBefore =
  /(?:^|([\u4e00-\u9fff]{2,16}))(?:成为|是)[^，。；]{0,14}(?:首[个家]|唯一|第[\d一二三四五六七八九十]{1,3}[个家])$/;
const passedMark = new StartPattern(/(?:大关|规模|门槛|级(?![别差])(?=[\u4e00-\u9fff]))的?|的/y);

export function ofNth({ text, item }: Context): Draft<'threshold'> | null {
  const { left, quantity } = item;
  if (quantity.dimension === 'time' || !nthEnds.has(text.charCodeAt(left.to - 1))) return null;
  const found = nthBefore.exec(text.slice(Math.max(left.from, left.to - 40), left.to));
  if (!found) return null;
  const from = Math.max(quantity.bounded.to, passedMark.endAt(text, quantity.bounded.to));
  const thing = phraseText(text, nounAfter(text, { from, to: Math.max(from, item.right.to) }));
  const named = left.to - found[0].length + (found[1]?.length ?? 0);
  const subject = phraseText(text, nounBefore(text, { from: left.from, to: named }));
  const indicator = sizeInMoney.test(subject) || /总[量值]$/.test(subject) ? subject : thing;
  return indicator === ''
    ? null
    : { type: 'threshold', indicator, action: null, direction: 'none' };
}

const nthEnds = new CharSet('个家一');

const speed = new EndPattern(/时速(?:达到?|为)?$/);

/** How fast what is named behind it runs: 时速350公里的铁路. */
export function ofSpeed({ text, item, frame }: Context): Draft<'threshold'> | null {
  const { left } = item;
  if (isEmpty(frame.after)) return null;
  if (!speed.test(text, left.from, left.to)) return null;
  const indicator = phraseText(text, frame.after);
  return share.test(indicator)
    ? null
    : { type: 'threshold', indicator, action: null, direction: 'none' };
}

const share = /(?:占比|比[例重]|里程)$/;
