import { EndPattern } from '../../core/end-pattern.ts';
import { revenueBodies } from '../../lexicon/bodies.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { fulfillingVerbs } from '../../lexicon/actions.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** Bodies that bring in or make a part of what is measured. */
const doer = new EndPattern(phrase`${revenueBodies}$`);
const accomplishes = phrase`^(?:征收|组织|${fulfillingVerbs})了?$`;
/** How many numbers back what was measured is looked for. */
const reach = 6;
const sums: ReadonlySet<string> = new Set(['money', 'mass', 'energy', 'volume']);

/** 渔获量达9万吨。其中，国有渔企完成3万吨 */
export const byDoer: Amendment = {
  id: 'by-doer',
  example: '渔获量达9万吨。其中，国有渔企业完成3万吨',
  settles:
    'what a body completes, or a place does of what is counted, without saying of what is of what was told before',
  examples: {
    amended: [
      ['渔获量达9万吨。其中，国有渔企业完成3万吨。', '3万吨', { indicator: '国有渔企业渔获量' }],
      [
        '渔业税收完成9亿元，增长3%。从征收看：税务部门完成5亿元。',
        '5亿元',
        { indicator: '税务部门渔业税收' },
      ],
      [
        '渔民住房开工90套，其中澜河区建成30套，汐川县开工20套。',
        '20套',
        { indicator: '汐川县渔民住房' },
      ],
      [
        '种植海带9万亩，其中由渔业局负责落实5万亩；港务局负责落实4万亩。',
        '4万亩',
        { indicator: '海带', action: '落实' },
      ],
      ['渔业产值9亿元，大型渔企业实现6亿元。', '6亿元', { indicator: '大型渔企业渔业产值' }],
    ],
    left: [
      ['渔获量达9万吨。\n国有渔企业完成3万吨。', '3万吨'],
      ['渔获量达9万吨，国有渔企业完成3亿元。', '3亿元'],
      ['渔获量达9万吨，外海渔场完成3万吨。', '3万吨'],
      ['渔民住房开工90套，其中澜河区建成渔港3处。', '3处'],
    ],
  },
  types: [],
  apply: (draft, context, by) => {
    const { type, action, indicator } = draft;
    const charge = type === 'count' ? charged.exec(indicator) : null;
    if (charge) return { ...draft, ...chargedWith(context, draft, charge[1]) };
    if (by === 'count.subject-verb' && place.test(indicator)) {
      const thing = thingBefore(context);
      return thing === '' ? draft : { ...draft, indicator: indicator + thing };
    }
    const completes = type === 'level' && action !== null && accomplishes.test(action);
    if (!completes || !doer.test(indicator) || !sums.has(context.item.quantity.dimension))
      return draft;
    const measure = measuredBefore(context);
    return measure === '' ? draft : { ...draft, indicator: indicator + measure };
  },
};

/** A body that is charged with its part of what was counted: 由渔业局负责落实3万亩. */
const charged = /(?:^|[局办委厅站队])负责(落实|实施|完成)?$/;

/** What a body is to do its part of: what the number before counts in the same unit. */
function chargedWith(
  { items, index, made, item: { quantity } }: Context,
  { indicator, action }: Draft,
  deed: string = action ?? '',
): Pick<Draft, 'indicator' | 'action'> {
  const before = items[index - 1]?.quantity.unit === quantity.unit ? made[index - 1] : undefined;
  return { indicator: before?.indicator ?? indicator, action: deed };
}

/** A place that does its part of what was counted before: 其中澜河区建成3处. */
const place = /^[\u4e00-\u9fff]{1,3}[区县市旗镇乡](?<![园片社小库户置]区|^每.+)$/;

/** What the sentence counted before 其中 in the same unit; empty where it counted nothing. */
function thingBefore({ text, items, index, made, item }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const [before, earlier] = [items[at], made[at]];
    if (!before || !earlier || before.sentence.from !== item.sentence.from) return '';
    if (before.quantity.unit !== item.quantity.unit || earlier.type !== 'count') continue;
    const step = earlier.steps.find(({ id }) => id === byDoer.id);
    if (step) return earlier.indicator.slice(step.before.indicator.length);
    const isPart = text.slice(before.quantity.span.to, item.quantity.span.from).includes('其中');
    return isPart ? earlier.indicator : '';
  }
  return '';
}

/** What the paragraph measured last in the same unit; empty where it measured nothing. */
function measuredBefore({ text, items, index, made, item: { quantity } }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const [place, earlier] = [items[at], made[at]];
    if (!place || !earlier) return '';
    if (text.slice(place.quantity.span.to, quantity.span.from).includes('\n')) return '';
    if (place.quantity.unit !== quantity.unit || earlier.type !== 'level') continue;
    const doneBy = earlier.steps.find(({ id }) => id === byDoer.id)?.before.indicator ?? '';
    const measure = earlier.indicator.slice(doneBy.length);
    if (measure !== '' && !doer.test(measure) && !measure.includes('占')) return measure;
  }
  return '';
}
