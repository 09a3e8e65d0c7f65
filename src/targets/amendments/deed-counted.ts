import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { comings, deedsAsNouns, servingDeeds, settlingDeeds } from '../../lexicon/deeds-counted.ts';
import { nounsOfServing, nounsOfSettling } from '../../lexicon/compound-deeds.ts';
import { boundingVerbs } from '../../lexicon/bounds.ts';
import { mannersOfServices } from '../../lexicon/manner-words.ts';
import type { Amendment } from '../amendment.ts';
import { numbers } from './counted-dimensions.ts';

/** What is done to or with those counted, told as a noun: 义务植树90万株, 刑事拘留20人. */
const deeds = new EndPattern(phrase`(?:${deedsAsNouns}|(?<!未)(?:脱贫|入驻))$`);

/** A deed that opens what reads as a noun, and what makes a noun of it by standing behind it alone. */
interface Opening {
  readonly deed: StartPattern;
  readonly nouns: RegExp;
}

const openings: readonly Opening[] = [
  // 公开招聘教师, 集中安置职工
  {
    deed: new StartPattern(phraseAt`(?:${mannersOfServices}?${settlingDeeds}|整拆整建|打造|新晋)`),
    nouns: phrase`^${nounsOfSettling}$`,
  },
  // As often part of a noun: 服务残疾人就业, but 服务机构.
  {
    deed: new StartPattern(phraseAt`${mannersOfServices}?${servingDeeds}`),
    nouns: phrase`^${nounsOfServing}$`,
  },
];

/** Whether an indicator opens with a deed that something is done to. */
function opensWithDeed(indicator: string): boolean {
  return openings.some(({ deed, nouns }) => {
    const end = deed.endAt(indicator, 0);
    const rest = end < 0 ? '' : indicator.slice(end);
    return /^[^，]{2}/.test(rest) && !nouns.test(rest);
  });
}

/** Units of how often something is done: 核酸检测70万人次. */
const occasions: ReadonlySet<string> = new Set(['人次', '场次', '批次']);
/** Verbs that say only how many: 渔船以旧换新超40艘. */
const bounding: ReadonlySet<string> = new Set(boundingVerbs);

/** What comes and goes of itself, counted by the same units: 旅客吞吐量. */
const flows = phrase`[量数]$|${comings}`;

/** A level is rather a number of what is done: 义务植树90万株, 核酸检测70万人次. */
export const deedCounted: Amendment = {
  id: 'deed-counted',
  example: '集中安置船工260多人',
  settles: 'a level of what is done is a count of it',
  examples: {
    amended: [
      ['全年渔港造林9万亩，种草改良4万亩。', '4万亩', { type: 'count' }],
      ['船队领导外出招商12次。', '12次', { type: 'count' }],
      ['集中安置船工260多人。', '260多人', { type: 'count' }],
      ['渔港大数据排查1.2万人次。', '1.2万人次', { type: 'count' }],
    ],
    left: [
      ['渔港旅客吞吐量30万人次。', '30万人次'],
      ['培训机构12家。', '12家'],
      ['剩余未脱贫渔户77户。', '77户'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, { item: { quantity } }, by) => {
    const told = draft.action === null || bounding.has(draft.action);
    const bare = draft.type === 'level' && told && by === 'level.noun';
    if (!bare || !numbers.has(quantity.dimension)) return draft;
    const { indicator } = draft;
    const done =
      deeds.test(indicator) ||
      opensWithDeed(indicator) ||
      (occasions.has(quantity.unit) && !flows.test(indicator));
    return done ? { ...draft, type: 'count', action: null } : draft;
  },
};
