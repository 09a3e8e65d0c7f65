import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { partsOfPlaces } from '../../lexicon/place-words.ts';
import { endsOfMeasures } from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** A part of a place, or places of a kind, which measures nothing itself. */
const place = phrase`^(?:其中)?${partsOfPlaces}$`;
/** The same as what opens or ends the name of what is measured in it. */
const ownPlace = phrase`^${partsOfPlaces}(?=[\u4e00-\u9fff]{2})`;
const placeBehind = new EndPattern(phrase`(?<=[率例重准量额度值])${partsOfPlaces}$`);
/** What is measured there. */
const measure = new EndPattern(phrase`${endsOfMeasures}$`);
/** How many numbers back it is looked for. */
const reach = 3;

/** 入学率市区达到95%，乡镇达到90% */
export const placeOf: Amendment = {
  id: 'place-of',
  example: '入港率市区达到95%，乡镇达到90%',
  settles: 'a part of a place alone has what the sentence measured before',
  examples: {
    amended: [
      ['市区渔船入港率达到50%，县（市）达到30%。', '30%', { indicator: '县（市）渔船入港率' }],
      ['入港率达到95%，其中城区达到99%，农村达到90%。', '90%', { indicator: '农村入港率' }],
      ['入港率市区达到95%，乡镇达到90%。', '95%', { indicator: '市区入港率' }],
      ['城镇低保标准提高到600元，农村提高到400元。', '400元', { indicator: '农村低保标准' }],
    ],
    left: [
      ['市区渔船入港率达到50%，县（市）达到30家。', '30家'],
      ['市区渔船入港率达到50%。农村达到30%。', '30%'],
      ['市区渔港达到5座，农村达到3座。', '3座'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { indicator } = draft;
    const behind = placeBehind.exec(indicator)?.[0];
    if (behind !== undefined)
      return { ...draft, indicator: behind + indicator.slice(0, -behind.length) };
    if (!place.test(indicator)) return draft;
    const measured = measuredBefore(context);
    return measured === '' ? draft : { ...draft, indicator: indicator + measured };
  },
};

/** What the sentence measured last in the same unit, without the place that it was of; empty where it measured nothing. */
function measuredBefore({ items, index, made, item }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const [before, earlier] = [items[at], made[at]];
    if (!before || !earlier || before.sentence.from !== item.sentence.from) return '';
    const alike = rate(before.quantity.unit) === rate(item.quantity.unit);
    if (alike && measure.test(earlier.indicator)) return earlier.indicator.replace(ownPlace, '');
  }
  return '';
}

/** A change of a rate is told in points. */
function rate(unit: string): string {
  return unit === '百分点' ? '%' : unit;
}
