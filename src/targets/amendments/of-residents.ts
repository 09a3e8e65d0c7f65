import { phrase } from '../../lexicon/phrase.ts';
import { measuresOfResidents } from '../../lexicon/measured-nouns.ts';
import { townAndCountry } from '../../lexicon/place-words.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** Residents of town or country, and nothing that is measured of them. */
const bare = phrase`^(?:全[国省市县区州盟旗])?(?:${townAndCountry}(?:常住)?居民|农牧?民)$`;
/** What is measured of all residents. */
const measured = phrase`居民((?:人均|平均)[\u4e00-\u9fff]{0,8}${measuresOfResidents})$`;
/** What parts two numbers: another paragraph, but none of parts. */
const apart = /\n(?!其中)/;
/** How many numbers back it is looked for. */
const reach = 5;

/** 居民人均消费水平达到9千元。其中，城镇居民增长4% */
export const ofResidents: Amendment = {
  id: 'of-residents',
  example: '居民人均消费水平达到9千元。其中，城镇居民增长4%',
  settles: 'what residents of town or country are told alone by is what was measured of all',
  examples: {
    amended: [
      [
        '居民人均消费水平达到9千元，增长5%。其中，城镇居民增长4%，农村居民增长6%。',
        '6%',
        { indicator: '农村居民人均消费水平' },
      ],
      [
        '全市居民人均可支配收入9万元，其中城镇居民增长4%。',
        '4%',
        { indicator: '城镇居民人均可支配收入' },
      ],
      ['居民人均住房支出增长5%，城镇居民增长4%。', '4%', { indicator: '城镇居民人均住房支出' }],
    ],
    left: [
      ['居民住房增长5%，城镇居民增长4%。', '4%'],
      ['居民人均消费水平增长5%。\n城镇居民增长4%。', '4%'],
      ['居民人均消费水平增长5%，城镇居民9万人。', '9万人'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { dimension } = context.item.quantity;
    if (dimension !== 'ratio' && dimension !== 'money') return draft;
    const measure = bare.test(draft.indicator) ? measureBefore(context) : '';
    return measure === '' ? draft : { ...draft, indicator: draft.indicator + measure };
  },
};

/** What was measured of all residents before a number of its paragraph; empty where nothing was. */
function measureBefore({ text, items, index, made, item }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const place = items[at];
    if (!place || apart.test(text.slice(place.quantity.span.to, item.quantity.span.from)))
      return '';
    const measure = measured.exec(made[at]?.indicator ?? '')?.[1];
    if (measure !== undefined) return measure;
  }
  return '';
}
