import { phrase } from '../../lexicon/phrase.ts';
import { levelsOfGovernment, whoRuns } from '../../lexicon/bodies.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { isEmpty } from '../../core/span.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';
import { subjectBeforeAside, topicOf } from '../context/topic.ts';

/** The level of government that a name opens with: 省级网办率. */
const grade = phrase`^(?:(?:${levelsOfGovernment}、?)+|[二三四五]星)级(?:以上)?`;
/** Levels of government alone. */
const bare = phrase`^(?:(?:${levelsOfGovernment}、?)+|[\u4e00-\u9fff]{2,3}[市州县]|[二三四五]星)级(?:以上)?$`;
/** The level behind the name of what is counted of it: 渔企省级3家. */
const gradeBehind = phrase`(?<=[\u4e00-\u9fff]{2})(?<!自治)((?:${levelsOfGovernment})级(?:以上)?)$`;
/** Who runs what is counted, alone or before its name: 公办. */
const owners = phrase`^${whoRuns}$`;
const runBy = phrase`^${whoRuns}(?=[\u4e00-\u9fff]{2})`;
/** What is of another level of government: 争取中央补助3亿元，省级安排2亿元. */
const higher = /^(?:中央|国家(?!级)|上级)/;

/** A size that is all of a name, with what it is of counted behind it: 9座大中型、80座小型渔港. */
const kindAlone = /^特?大?中?小?型$/;
const kindOpens = /^特?大?中?小?型(?=[\u4e00-\u9fff]{2})/;

/** The things whose size alone a number is told of, as the next of its list names them; empty where it names none. */
function thingBehind({ text, items, index, item }: Context, indicator: string): string {
  const next = items[index + 1];
  const isList = next?.joined === 'list' && next.quantity.unit === item.quantity.unit;
  if (!isList || !kindAlone.test(indicator) || !isEmpty(next.left)) return '';
  const named = phraseText(text, nounAfter(text, next.right));
  return kindOpens.test(named) ? named.replace(kindOpens, '') : '';
}

/** 国家级渔企3家、省级27家 */
export const gradeOf: Amendment = {
  id: 'grade-of',
  example: '国家级渔企3家、省级27家',
  settles:
    'a level of government or who runs it alone has or counts what the number before does of another',
  examples: {
    amended: [
      ['新培育国家级渔企3家、省级27家。', '27家', { indicator: '省级渔企' }],
      ['国家级海洋牧场达到2个，省级达到9个。', '9个', { indicator: '省级海洋牧场' }],
      ['省级渔企3家，临港市级27家。', '27家', { indicator: '临港市级渔企' }],
      ['建成省级渔校3所、市级9所、县级20所。', '20所', { indicator: '县级渔校' }],
      ['新增渔业龙头企业省级3家、市级8家。', '3家', { indicator: '省级渔业龙头企业' }],
      ['新增渔业龙头企业省级3家、市级8家。', '8家', { indicator: '市级渔业龙头企业' }],
      ['有渔校177所（公办58所，民办119所）。', '58所', { indicator: '公办渔校' }],
      ['有渔校177所（公办58所，民办119所）。', '119所', { indicator: '民办渔校' }],
      ['完成9座大中型、80座小型渔港加固。', '9座', { indicator: '大中型渔港加固' }],
      ['省级渔港网办率达到90%，市、县级达到70%。', '70%', { indicator: '市、县级渔港网办率' }],
    ],
    left: [
      ['国家级渔企3家、省级6个。', '6个'],
      ['国家级渔企3家。省级27家。', '27家'],
      ['争取中央补助3亿元，省级安排2亿元。', '2亿元'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { text, items, index, item } = context;
    const { indicator } = draft;
    const named = thingBehind(context, indicator);
    if (named !== '') return { ...draft, indicator: indicator + named };
    const behind = gradeBehind.exec(indicator)?.[1];
    if (
      behind !== undefined &&
      !bare.test(indicator) &&
      context.item.quantity.dimension === 'count'
    )
      return { ...draft, indicator: behind + indicator.slice(0, -behind.length) };
    const isOwner = owners.test(indicator) && item.quantity.dimension === 'count';
    if (!isOwner && !bare.test(indicator)) return draft;
    const before = items[index - 1];
    const near = before?.sentence.from === item.sentence.from;
    if (!near || before.quantity.unit !== item.quantity.unit) return draft;
    if (!text.startsWith(indicator, trimStart(text, item.left).from)) return draft;
    const told = subjectBeforeAside(context) || (topicOf(context)?.indicator ?? '');
    const thing = told.replace(isOwner ? runBy : grade, '');
    const isOther =
      thing.length > 1 && !owners.test(thing) && !higher.test(told) && !thing.includes('级');
    return isOther ? { ...draft, indicator: indicator + thing } : draft;
  },
};
