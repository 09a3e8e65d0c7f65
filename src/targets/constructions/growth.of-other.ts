import { construction } from '../construction.ts';
import { timesCompared } from '../../lexicon/spoken-times.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { ratesOfGrowth } from '../../lexicon/changes.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Construction, Context, Draft, Made } from '../construction.ts';
import { changeOf } from '../context/change-of.ts';
import { withoutPlace } from '../context/own-place.ts';
import { whatGrew } from '../context/what-grew.ts';

/** With whom or what a clause compares: 比全省, 较上年同期. */
const compared = /(?:[比较]|[高低快慢好]于|超过)([^，。；：（）\d]{2,10})$/;
/** The values of other times in the measure itself: 比常年（9亿立方米）. */
const usual = /[比较](常年|多年平均值?|[上去]年)(?:同期)?$/;
/** Who else it compares with, behind the first: 和全国. */
const another = /）[和与、]([^，。；：（）\d]{2,10})$/;
const longest = 14;
/** Times that something is compared with, rather than other places. */
const times = phrase`${timesCompared}`;
/** What a name of a place ends in, and what is told of it: 全省平均水平. */
const place =
  /^(全[国省市县区州]|[\u4e00-\u9fff]{2,5}[省市县区州])(?:平均|的)?(?:水平|增速|增幅)?$/;

/** 生产总值增长8%，比全省（7%）高1个百分点: what the same grew by elsewhere or before */
export const ofOther: Construction = construction({
  id: 'growth.of-other',
  example: '渔业产值增长8%，比全省（7%）高1个百分点',
  reads: '〈indicator〉比〈another〉（〈number〉）',
  yields: ['growth', 'baseline', 'level'],
  before: {
    'level.carried': ['全县渔业产值增长8%，比全省（7%）高1个百分点。', '7%'],
  },
  examples: {
    read: [
      [
        '全县渔业产值增长8%，比全省（7%）高1个百分点。',
        '7%',
        { type: 'growth', indicator: '全省渔业产值' },
      ],
      [
        '渔业产值增长8%，比全省（7%）和全国（6%）分别高1和2个百分点。',
        '6%',
        { type: 'growth', indicator: '全国渔业产值' },
      ],
      [
        '渔户收入增长5%，较上年同期（3%）提高2个百分点。',
        '3%',
        { type: 'baseline', indicator: '渔户收入' },
      ],
      [
        '全县渔业产值增长8%（全国7%、全省-6%）。',
        '7%',
        { type: 'growth', indicator: '全国渔业产值', direction: 'increase' },
      ],
      [
        '全县渔业产值增长8%（全国7%、全省-6%）。',
        '-6%',
        { type: 'growth', indicator: '全省渔业产值', direction: 'decrease' },
      ],
      [
        '老渔民占比18%，超过全国（16%）的平均水平。',
        '16%',
        { type: 'level', indicator: '全国老渔民占比' },
      ],
      ['渔民失业率为3%（全国4%）。', '4%', { type: 'level', indicator: '全国渔民失业率' }],
    ],
    left: [
      ['渔业产值增长8%，渔户收入（含补贴）增长7%。', '7%', 'growth.verb'],
      ['渔业产值增长8%（上年7%），渔船增加3艘。', '7%', 'level.carried'],
      ['渔获量比全省（7吨）多3吨。', '7吨', 'level.carried'],
    ],
  },
  apply: (context) => {
    const { item, index, made } = context;
    const other = otherOf(context);
    if (other === null) return besideAnother(context);
    const level = levelTold(context);
    if (level === undefined && item.quantity.unit !== '%') return null;
    const told = level ?? whatGrew(made, index);
    if (!told) return null;
    const { direction } = changeOf('rise', item.quantity);
    if (times.test(other)) {
      const change = level ? ({ direction: 'none' } as const) : { direction };
      return { type: 'baseline', indicator: told.indicator, action: null, ...change };
    }
    const name = place.exec(other)?.[1];
    if (name === undefined) return null;
    const indicator = name + withoutPlace(told.indicator);
    return level
      ? { type: 'level', indicator, action: null, direction: 'none' }
      : { type: 'growth', indicator, action: null, direction };
  },
});

/** The level in the same measure that stands right before a comparison: 老渔民占比18%，超过全国（16%）; undefined where none does. */
function levelTold({ items, index, item, made }: Context): Made | undefined {
  const [before, told] = [items[index - 1], made[index - 1]];
  const isNear =
    before?.sentence.from === item.sentence.from && before.quantity.unit === item.quantity.unit;
  return isNear && told?.type === 'level' ? told : undefined;
}

/** The place that a number in brackets is of by the words before it: （全国7%、全省6%）. */
const elsewhere = phrase`^(全[国省市县区州]|[\u4e00-\u9fff]{2,4}[省市县区州])(?:平均)?(?:${ratesOfGrowth}|增长|水平)?为?$`;
const signs = new CharSet('（、，；和');

/** The same rate or growth of another place, told in brackets right behind it: 增长8%（全国7%、全省6%）; null elsewhere. */
function besideAnother({
  text,
  item,
  items,
  index,
  made,
}: Context): Draft<'growth' | 'level'> | null {
  const { quantity, aside } = item;
  const [earlier, outer] = [items[index - 1], made[index - 1]];
  if (aside === -1 || !earlier || !outer || quantity.unit !== earlier.quantity.unit) return null;
  const goesOn = outer.by === 'growth.of-other' && earlier.aside === aside;
  if (!goesOn && earlier.quantity.bounded.to !== aside) return null;
  if (quantity.dimension !== 'ratio' || (outer.type !== 'growth' && outer.type !== 'level'))
    return null;
  let from = quantity.bounded.from;
  while (from > aside && !signs.has(text.charCodeAt(from - 1))) from--;
  const name = elsewhere.exec(text.slice(from, quantity.bounded.from))?.[1];
  if (name === undefined) return null;
  const { indicator: told } = outer;
  const indicator = name + (goesOn ? told.replace(elsewhereBefore, '') : withoutPlace(told));
  if (outer.type === 'level') return { type: 'level', indicator, action: null, direction: 'none' };
  return {
    type: 'growth',
    indicator,
    action: null,
    direction: changeOf('rise', quantity).direction,
  };
}
/** The place that the rate told before in the same brackets is of. */
const elsewhereBefore = /^(?:全[国省市县区州]|[\u4e00-\u9fff]{2,4}?[省市县区州])/;

/** What a rate alone in brackets is of by the words right before them; null where nothing is compared there. */
function otherOf({ text, item, index, made }: Context): string | null {
  const { clause, quantity } = item;
  const open = clause.from - 1;
  const { from, to } = quantity.bounded;
  const isAlone = from === clause.from && to === clause.to && text.charAt(to) === '）';
  if (!isAlone || text.charAt(open) !== '（') return null;
  const said = text.slice(Math.max(item.sentence.from, open - longest), open);
  if (quantity.unit !== '%') return usual.exec(said)?.[1] ?? null;
  const listed = made[index - 1]?.by === 'growth.of-other' ? another.exec(said) : null;
  return (listed ?? compared.exec(said))?.[1] ?? null;
}
