import { EndPattern } from '../../core/end-pattern.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Target } from '../../targets/target.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { adds, exactly, together, written } from '../statement.ts';

/** A whole with the parts that are all of it. */
interface Split {
  readonly whole: EndPattern;
  readonly parts: readonly RegExp[];
}

/** People of one kind are no whole of the others: 城镇人口. */
const people = new EndPattern(/(?<![镇村性业])人口$/);

const splits: readonly Split[] = [
  {
    whole: new EndPattern(/赤字$/),
    parts: [/^中央(?:财政)?赤字$/, /^地方(?:财政)?赤字$|^代(?:地方)?发(?:行)?(?:地方)?债/],
  },
  {
    whole: new EndPattern(/进出口(?:总额|总值|贸易额)?$/),
    parts: [/(?<!进)出口(?:总额|总值|额)?$/, /进口(?:总额|总值|额)?$/],
  },
  {
    whole: new EndPattern(/(?:生产总值|GDP)$/),
    parts: [
      /^(?:第一产业|一产)(?:增加值)?$/,
      /^(?:第二产业|二产)(?:增加值)?$/,
      /^(?:第三产业|三产)(?:增加值)?$/,
    ],
  },
  { whole: new EndPattern(/^粮食(?:总)?产量$/), parts: [/^夏粮/, /^秋粮/] },
  { whole: people, parts: [/^城镇(?:常住)?人口$/, /^(?:乡村|农村)(?:常住)?人口$/] },
  { whole: people, parts: [/^男性(?:人口)?$/, /^女性(?:人口)?$/] },
];

/** How many quantities after a whole its parts are looked for. */
const reach = 8;

/** 进出口总额120亿元，其中出口80亿元、进口30亿元 */
export const partsUnequal: PlausibilityRule = {
  code: 'parts-unequal',
  example: '进出口总额120亿元，其中出口80亿元、进口30亿元',
  examples: {
    doubted: [
      '去年进出口总额120亿元，其中出口80亿元、进口30亿元。',
      '今年安排财政赤字8千亿元，其中中央财政赤字6千亿元，地方财政赤字5千亿元。',
    ],
    left: [
      '年末人口9万人。其中，城镇人口5万人，乡村人口4万人；男性人口6万人，女性人口3万人。',
      '去年进出口总额120.3亿元，其中出口80.2亿元、进口40亿元。',
      '去年进出口总额120亿元，其中出口80亿元。',
      '去年进出口总额增长12%，其中出口增长8%、进口增长3%。',
      '财政赤字8千亿元，其中中央财政赤字6千亿元，地方财政赤字2千亿元。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (let index = 0; index < targets.length; index++) {
      const whole = targets[index] as Target;
      if (whole.type !== 'level' || exactly(whole.quantity) === null) continue;
      for (const split of splits) {
        if (!split.whole.test(whole.indicator)) continue;
        const parts = partsOf(split, targets, index);
        if (!parts || adds(text, whole.quantity, parts)) continue;
        doubts.push({
          span: whole.quantity.span,
          args: {
            whole: written(text, whole.quantity),
            parts: parts.map((part) => written(text, part)).join('、'),
          },
        });
      }
    }
    return doubts;
  },
};

/** The parts behind a whole in its sentence, each named once; null where one is missing, rounded or named twice. */
function partsOf(
  { parts }: Split,
  targets: readonly Target[],
  index: number,
): readonly Quantity[] | null {
  const whole = targets[index] as Target;
  const near = targets
    .slice(index + 1, index + 1 + reach)
    .filter((each) => together(whole, each) && each.quantity.unit === whole.quantity.unit);
  const found: Quantity[] = [];
  for (const name of parts) {
    const named = near.filter(({ indicator, type }) => type === 'level' && name.test(indicator));
    const [one] = named;
    if (!one || named.length > 1 || exactly(one.quantity) === null) return null;
    found.push(one.quantity);
  }
  return found;
}
