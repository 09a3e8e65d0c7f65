import { CharSet } from '../../core/char-set.ts';
import { penalties } from '../../lexicon/deeds-counted.ts';
import { deedHeads } from '../../lexicon/compound-deeds.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import type { Item } from '../../clause/item.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Made } from '../construction.ts';
import { topicOf, topicText } from '../context/topic.ts';
import { deedBehind } from '../context/deed-behind.ts';
import { changeOf } from '../context/change-of.ts';

/** What tells of a deed that it is done or will be: 渔场已建设9栋. */
const told = new CharSet('已将拟');
const people: ReadonlySet<string> = new Set(['人', '人次', '名', '户']);

/** What says that there is more of something, and not of what. */
const adds = /^(?:[再又])?(?:新增|净增)/;

/** What a sum is taken out of: 国家从渔业基金中拿出9亿元. */
const takenOut = /^(?:国家|中央|[省市县区]里?|财政)?从([\u4e00-\u9fff]{2,12})中$/;

/** What is done to people alone, whatever was counted before: 整改问题9个，查处3人. */
const punished = phrase`^(?:共|已)?${penalties}了?$`;

function actionOf({ text, frame: { verb } }: Context): string {
  return verb ? text.slice(verb.from, verb.to) : '';
}

/** What a clause without a subject goes on with: people are no part of a sum. */
function toldBefore(context: Context): string {
  const type = topicOf(context)?.type ?? 'count';
  const counted = type === 'count' || type === 'increment' || type === 'scope';
  const isDeed = context.frame.kind === 'act' && people.has(context.item.quantity.unit);
  if (isDeed && punished.test(actionOf(context))) return '';
  return counted || !isDeed ? topicText(context) : '';
}

/** 中欧班列累计开行1.1万列, 家庭养老床位新增1.1万张, 农村危房改造190户 */
export const subjectAct: Construction = construction({
  id: 'count.subject-verb',
  example: '中欧班列累计开行1.1万列',
  reads: '〈thing〉〈verb〉〈number〉',
  yields: ['count', 'increment', 'growth', 'level'],
  before: {
    'level.carried': ['渔港工程全部投产45个。', '45个'],
  },
  examples: {
    read: [
      ['渔区、渔村累计改造完成10.5万户。', '10.5万户', { indicator: '渔区、渔村改造' }],
      ['新能源渔船新上牌37万艘。', '37万艘', { indicator: '新能源渔船', action: '新上牌' }],
      ['渔船净增9%。', '9%', { type: 'growth', indicator: '渔船', direction: 'increase' }],
      ['县财政出资9万元。', '9万元', { indicator: '县财政出资', action: '出资' }],
      ['及时消除9户20人返渔风险。', '9户', { indicator: '返渔风险', action: '消除' }],
      ['中欧班列累计开行320列。', '320列', { indicator: '中欧班列', type: 'count' }],
      [
        '家庭养老床位新增1100张。',
        '1100张',
        { indicator: '家庭养老床位', type: 'increment', direction: 'increase' },
      ],
      ['渔港开工率达到60%，年底前竣工投产9个。', '9个', { indicator: '竣工投产' }],
      ['登记渔企增长9%，平均每天新增6家。', '6家', { indicator: '登记渔企' }],
      ['渔港项目共90个，投资8亿元。到6月底，开工建设45个。', '45个', { indicator: '渔港项目' }],
      ['干线渔道投资9亿元，新改建80公里。', '80公里', { indicator: '干线渔道' }],
      ['渔港工程全部投产45个。', '45个', { type: 'count', indicator: '渔港工程' }],
      ['国家从渔业风险基金中拿出9亿元。', '9亿元', { indicator: '渔业风险基金' }],
      ['每年拿出90万元设立渔业基金。', '90万元', { indicator: '渔业基金' }],
      ['整改渔业问题9个，查处3人。', '3人', { indicator: '查处' }],
      ['带动鱼品销售额9亿元、惠及3万人次。', '3万人次', { type: 'count', indicator: '惠及' }],
    ],
    left: [
      ['建设3处公园。', '3处', 'count.object-after'],
      ['农村危房改造190户。', '190户', 'level.noun'],
      ['引进渔业项目30个。', '30个', 'count.object-before'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { verb, kind } = frame;
    if (!verb || (kind !== 'act' && kind !== 'nominal' && kind !== 'gain' && kind !== 'loss'))
      return null;
    const action = actionOf(context);
    const subject = phraseText(text, frame.before).replace(takenOut, '$1');
    const { quantity } = item;
    const change = kind === 'gain' || kind === 'loss' ? changeOf(kind, quantity) : null;
    const isCount =
      quantity.dimension === 'count' ||
      quantity.dimension === 'area' ||
      quantity.dimension === 'length';
    return {
      type: change?.type ?? (isCount ? 'count' : 'level'),
      indicator:
        (kind === 'nominal' && !isTold(context, subject)) || action === paysIn
          ? subject + action
          : subject ||
            behindTheirPeople(context) ||
            deedBehind(context) ||
            toldBefore(context) ||
            worksBefore(context) ||
            foundedWith(context) ||
            (adds.test(action) ? '' : action),
      action,
      direction: change?.direction ?? 'none',
    };
  },
});

/** Who pays into something is named with that: 县财政出资 of 县财政出资9万元. */
const paysIn = '出资';

/** What stands behind the people of so many households, as it is of both: 消除9户20人返贫风险; empty elsewhere. */
function behindTheirPeople({ text, items, index, item }: Context): string {
  const next = items[index + 1];
  const touches = next?.quantity.bounded.from === item.quantity.bounded.to;
  if (!next || !touches || item.quantity.unit !== '户' || !people.has(next.quantity.unit))
    return '';
  return phraseText(text, nounAfter(text, next.right));
}

/** Whether a clause tells of its subject that so many of it are done or will be. */
function isTold({ text, item, frame: { verb } }: Context, subject: string): boolean {
  if (subject === '' || verb === null || item.quantity.dimension === 'money') return false;
  return told.has(text.charCodeAt(verb.from - 1));
}

/** What is founded with a sum: 拿出90万元设立[渔业基金]. */
const founded = /^(?:设立|建立)了?([\u4e00-\u9fff“”]{2,16}?)(?=[，。；]|$)/;
const longestFounded = 20;

function foundedWith({ text, item: { quantity } }: Context): string {
  const { to } = quantity.bounded;
  const isSum = quantity.dimension === 'money';
  return isSum ? (founded.exec(text.slice(to, to + longestFounded))?.[1] ?? '') : '';
}

/** How many numbers back things are looked for that something is done to. */
const reach = 4;
/** What things are called to which deeds are done. */
const works = new EndPattern(phrase`(?:${deedHeads}|企业|设施)$`);

/** The things that the sentences before count, of which a clause says to how many something was done: 渔港项目共9个。已开工7个. */
function worksBefore({ text, items, index, made, item }: Context): string {
  const { unit, number } = item.quantity;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const { quantity } = items[at] as Item;
    if (text.slice(quantity.span.to, number.from).includes('\n')) return '';
    const { indicator, type } = made[at] as Made;
    if (quantity.unit === unit && standing.has(type)) return works.test(indicator) ? indicator : '';
  }
  return '';
}

const standing: ReadonlySet<string> = new Set(['count', 'level', 'scope']);
