import { issuingVerbs } from '../../lexicon/actions.ts';
import { kindsOfMeasures } from '../../lexicon/paper-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

const issued = phrase`^(?:${issuingVerbs})了?$`;
/** What a paper of so many articles holds. */
const measures = phrase`(?:${kindsOfMeasures}|政策包)$`;
/** The same behind the list of papers, whatever stands between: 护渔9条、惠渔3条【等措施】, 护渔9条、惠渔十条【措施】. */
const heldByAll = phrase`^[^，。；]{0,40}?(?:条|等(?:系列|一系列|一揽子)?)(?:支持|扶持|优惠)?(${kindsOfMeasures})`;
const longestList = 60;

/** 出台护渔9条、惠渔3条等措施 */
export const articles: Amendment = {
  id: 'articles',
  example: '出台护渔9条、惠渔3条等措施',
  settles: 'articles of papers that are issued are the measures which their list names',
  examples: {
    amended: [
      ['出台优化渔港环境9条、关爱渔工3条等措施。', '9条', { indicator: '优化渔港环境措施' }],
      [
        '出台优化渔港环境9条、关爱渔工3条等措施。',
        '3条',
        { indicator: '关爱渔工措施', action: '出台' },
      ],
      ['推出渔港奖励9条、渔民优惠十条措施。', '9条', { indicator: '渔港奖励措施' }],
    ],
    left: [
      ['出台护渔9条。', '9条'],
      ['修建渔道9条、航道3条等工程。', '9条'],
      ['出台护渔措施9条、渔港政策3条。', '9条'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { text, item } = context;
    if (item.quantity.unit !== '条' || draft.type !== 'count') return draft;
    const paper = ofList(draft, context);
    if (!paper || paper.indicator === '' || measures.test(paper.indicator)) return draft;
    const { to } = item.quantity.bounded;
    const held = heldByAll.exec(text.slice(to, to + longestList))?.[1];
    return held === undefined ? draft : { ...draft, ...paper, indicator: paper.indicator + held };
  },
};

/** The paper whose articles are counted, by its whole name, with the deed that issued it; null where none was issued. */
function ofList(
  draft: Draft,
  { text, items, index, item, made }: Context,
): Pick<Draft, 'indicator' | 'action'> | null {
  if (draft.action !== null && issued.test(draft.action)) return draft;
  const [before, earlier] = [items[index - 1], made[index - 1]];
  const goesOn = item.joined === 'list' && before?.quantity.unit === '条';
  if (!goesOn || !earlier?.action || !issued.test(earlier.action)) return null;
  return { indicator: phraseText(text, trimStart(text, item.left)), action: earlier.action };
}
