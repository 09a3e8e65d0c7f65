import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import { boundingVerb } from '../context/bounding-verb.ts';
import type { Construction, Context } from '../construction.ts';
import { havingVerbs } from '../../lexicon/standing-verbs.ts';
import { endsReached, peopleTold } from '../../lexicon/people-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { runningWorks } from '../../lexicon/actions.ts';
import { wordAt } from '../../clause/words.ts';
import { timeTaken } from '../context/time-taken.ts';
import { topicText } from '../context/topic.ts';
import { deedFor } from '../context/deed-for.ts';
import { deedBehind } from '../context/deed-behind.ts';
import { changesOfMeasures } from '../../lexicon/changes.ts';
import { countedNoun } from '../context/counted-noun.ts';

/** Verbs whose object is what is counted: 全县有11个乡镇. */
const has: ReadonlySet<string> = new Set(havingVerbs);

/** What those are that 的有 counts by what was done with them: 新建渔港17座，其中通航的有12座. */
function setBefore({ text, items, index, made, item, frame }: Context): string {
  const { dimension, unit } = item.quantity;
  if (
    dimension !== 'count' ||
    people.has(unit) ||
    frame.verb === null ||
    text.charAt(frame.verb.from - 1) !== '的'
  )
    return '';
  for (let at = index - 1; at >= 0 && items[at]?.sentence.from === item.sentence.from; at--) {
    const type = made[at]?.type;
    if (
      items[at]?.quantity.unit === unit &&
      (type === 'count' || type === 'scope' || type === 'level')
    )
      return made[at]?.indicator ?? '';
  }
  const around = ofThese.exec(
    text,
    Math.max(item.sentence.from, item.clause.from - 30),
    item.clause.from,
  );
  return around?.[1] ?? '';
}

/** How those of a set changed that are counted: 9个渔市中，上涨的为3个，持平的为6个. */
const howChanged = phrase`(?:^|[，。；])(?:同比|环比)?((?:持平|${changesOfMeasures})的)(?:城市)?(?:个数)?为$`;
const longestChanged = 14;

/** Those of a set of which a clause counts some by how they changed: 下降的渔市; empty where it does not. */
function changedOf({ text, items, index, made, item }: Context): string {
  const to = item.quantity.bounded.from;
  const how = howChanged.exec(text.slice(Math.max(0, to - longestChanged), to))?.[1];
  if (how === undefined) return '';
  for (let at = index - 1; at >= 0 && items[at]?.sentence.from === item.sentence.from; at--) {
    const [set, place] = [made[at], items[at]];
    const isSet = set?.type === 'scope' || set?.type === 'count';
    if (isSet && place?.quantity.unit === item.quantity.unit) return how + set.indicator;
  }
  return '';
}

/** What the number right before counts, of which some do what is told behind: 16条渔船有10条停航; empty elsewhere. */
function someOf({ text, items, index, item, made }: Context): string {
  const before = items[index - 1];
  const alike =
    before?.clause.from === item.clause.from && before.quantity.unit === item.quantity.unit;
  const { type } = made[index - 1] ?? {};
  const isWhole = type === 'count' || type === 'scope';
  const counts = alike && isWhole && item.quantity.dimension === 'count';
  const told = wordAt(text, item.right.from, item.right.to, true);
  const parted =
    before && text.slice(before.quantity.bounded.to, item.left.to).length <= mostBetween;
  return counts && parted && told?.class === 'verb' ? (made[index - 1]?.indicator ?? '') : '';
}
const mostBetween = 10;

/** Units of people, whom what was done with them names: 被评为模范的有30人. */
const people: ReadonlySet<string> = new Set(['人', '名']);

/** What is told of those that there are, where it reads on as their name: 24台渔业雷达投入观测. */
const toldOfThem = phrase`(?<=..)(?:投入${runningWorks}|实现${endsReached}|上市|停[运产航])$`;

/** What people do whom a clause counts that names nobody: 尚有300人没有上岸. */
function whoDo(context: Context, action: string): string {
  return has.has(action) && people.has(context.item.quantity.unit) ? deedBehind(context) : '';
}

/** People by what they are, who stand there however many. */
const those = new EndPattern(phrase`${peopleTold}$`);

const ofThese = new EndPattern(/(?:^|[，；。])(?:在?(?:这些|上述)|在)([\u4e00-\u9fff]{2,20})中，$/);

/** 粮食总产量稳定在12亿斤以上, 高新技术企业达到700家 */
export const reach: Construction = construction({
  id: 'level.verb',
  example: '粮食总产量稳定在12亿斤以上',
  reads: '〈indicator〉〈verb of standing or arrival〉〈number〉',
  yields: ['level', 'count'],
  before: {
    'count.object-after': ['渔业收入达到9亿元的水平。', '9亿元'],
  },
  examples: {
    read: [
      ['渔港规模继去年突破3亿元后，达到9亿元。', '9亿元', { indicator: '渔港规模' }],
      ['渔民失业率控制在预期目标4%以内。', '4%', { indicator: '渔民失业率', action: '控制在' }],
      ['渔尘浓度稳定保持在每立方米19微克以下。', '19微克', { indicator: '渔尘浓度' }],
      ['渔港运行平稳、渔货吞吐量达到9万吨。', '9万吨', { indicator: '渔货吞吐量' }],
      ['仅用90天建成湾头渔港。', '90天', { indicator: '湾头渔港', action: '用' }],
      [
        '投资3亿元的湾头渔港一期，仅用90天就完工。',
        '90天',
        { indicator: '湾头渔港一期', action: '用' },
      ],
      ['湾头渔港仅用90天完工。', '90天', { indicator: '湾头渔港', action: '用' }],
      ['渔船到岸时间最短缩至9分钟。', '9分钟', { indicator: '渔船到岸时间' }],
      ['与共建国家缔结渔城数量达9对。', '9对', { indicator: '共建国家缔结渔城数量' }],
      ['颗粒物（PM10）年平均浓度为9微克。', '9微克', { indicator: '颗粒物（PM10）年平均浓度' }],
      ['渔业产值9亿元（按1990年价为12亿元）。', '12亿元', { indicator: '渔业产值' }],
      ['水质达到渔业标准的岸线为9公里。', '9公里', { indicator: '水质达到渔业标准的岸线' }],
      ['36个渔村中已通电渔村数为15个。', '15个', { indicator: '通电渔村数' }],
      ['渔港水价降至每立方米9元。', '9元', { indicator: '渔港水价', action: '降至' }],
      ['渔民（15岁以上的人）为9万人。', '9万人', { indicator: '渔民', type: 'level' }],
      ['渔税稳定突破9亿元。', '9亿元', { indicator: '渔税', action: '突破' }],
      ['渔船补助标准为户均9元。', '9元', { indicator: '渔船补助标准', action: '为' }],
      ['城镇新增就业人数达到9万人。', '9万人', { indicator: '城镇新增就业人数', action: '达到' }],
      ['渔民性别比为104.5。', '104.5', { indicator: '渔民性别比' }],
      ['渔民性别比（以女性为100，男性与其之比）为104.5。', '104.5', { indicator: '渔民性别比' }],
      ['日均新设渔企达到9家。', '9家', { indicator: '新设渔企' }],
      [
        '渔港信息（渔船名、渔船号、船主名、船籍等）采集入库比率达到98%。',
        '98%',
        { indicator: '采集入库比率' },
      ],
      ['为此渔业支出达到9亿元。', '9亿元', { indicator: '渔业支出' }],
      ['年内渔船入港率达到95%以上。', '95%', { indicator: '渔船入港率' }],
      ['新建渔港17座，其中通航的有12座。', '12座', { type: 'count', indicator: '渔港' }],
      ['渔业学校学生，1982年有40人。', '40人', { indicator: '渔业学校学生', type: 'level' }],
      ['已有24台渔业雷达投入观测。', '24台', { indicator: '渔业雷达' }],
      ['渔船320艘，有40艘装上定位仪。', '40艘', { type: 'count' }],
      ['渔民收入增长缓慢，尚有300人没有上岸。', '300人', { indicator: '没有上岸' }],
      ['每个渔村建有1座公办码头。', '1座', { type: 'count', indicator: '公办码头' }],
      ['我市拥有132公里海岸线。', '132公里', { type: 'level', indicator: '海岸线' }],
      ['海水养殖对渔业增长的贡献率达61%。', '61%', { indicator: '海水养殖对渔业增长的贡献率' }],
      ['新增工业企业10家，总数达到78家。', '78家', { indicator: '工业企业总数' }],
      ['渔业结构由18：38：44演进为17：39：44。', '17', { indicator: '渔业结构' }],
      ['产业结构由18：38：44优化为17：39：44。', '17', { indicator: '产业结构', type: 'level' }],
      [
        '粮食总产量稳定在12亿斤以上。',
        '12亿斤',
        { type: 'level', indicator: '粮食总产量', direction: 'none' },
      ],
      [
        '一般公共预算收入从4.1亿元增加到6.8亿元。',
        '6.8亿元',
        { type: 'level', indicator: '一般公共预算收入' },
      ],
    ],
    left: [
      ['建设3处牧场。', '3处', 'count.object-after'],
      ['渔获量增长5%。', '5%', 'growth.verb'],
      ['平均水温较常年偏高0.6℃。', '0.6℃', 'increment.astray'],
    ],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    if (frame.kind !== 'reach') return null;
    const verb = frame.verb === null ? '' : text.slice(frame.verb.from, frame.verb.to);
    const action = (verb === '稳定' ? boundingVerb(text, item.quantity) : null) ?? verb;
    if (action === '为' && deedFor(context) !== null) return null;
    const taker = timeTaken(context, action);
    if (taker !== null) return { type: 'level', indicator: taker, action, direction: 'none' };
    const named = has.has(action) && isEmpty(frame.after) ? setBefore(context) : '';
    if (named !== '') return { type: 'count', indicator: named, action, direction: 'none' };
    const changed = action === '为' && isEmpty(frame.after) ? changedOf(context) : '';
    if (changed !== '') return { type: 'level', indicator: changed, action, direction: 'none' };
    const some = has.has(action) ? someOf(context) : '';
    if (some !== '') return { type: 'count', indicator: some, action, direction: 'none' };
    const counts = item.quantity.dimension === 'count';
    const holds =
      !isEmpty(frame.after) &&
      (has.has(action) ? item.quantity.dimension !== 'ratio' : counts && isEmpty(frame.before));
    const indicator = holds
      ? countedNoun(item.quantity, phraseText(text, frame.after)).replace(toldOfThem, '')
      : isEmpty(frame.before)
        ? phraseText(text, frame.after) || whoDo(context, action) || topicText(context)
        : phraseText(text, frame.before);
    if (indicator === '') return null;
    // 渔校的学生，1952年有三百人: they were told of before, and stand there.
    const standing =
      isEmpty(frame.after) && people.has(item.quantity.unit) && those.test(indicator);
    return {
      type:
        item.quantity.dimension === 'count' &&
        !standing &&
        (holds || (has.has(action) && isEmpty(frame.before)))
          ? 'count'
          : 'level',
      indicator,
      action,
      direction: 'none',
    };
  },
});
