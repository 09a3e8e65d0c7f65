import { phrase } from '../../lexicon/phrase.ts';
import { endsOfMeasures } from '../../lexicon/measured-nouns.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Span } from '../../core/span.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** What a sentence says that it deals out to those it goes on to name: 产值占全市的比重分别为：湾头. */
const lead = phrase`^([^。；：]{0,40}?)([^，。；：\d]{2,30}?(?:${endsOfMeasures}))(?:分别|依次)(?:为|是)：?(?=[\u4e00-\u9fff“])`;
const longestLead = 80;
/** What any lead has, so that sentences without it are passed over at once. */
const dealsOut = /分别|依次/;
/** What is measured itself, and takes no measure of the lead. */
const measure = phrase`(?:${endsOfMeasures}|支出|[一二三]产业)$`;
/** Shares and rates, whose numbers are per cent. */
const share = /(?:比重|占比|比例|率)$/;
const ofHundred: ReadonlySet<string> = new Set(['%', '百分点']);

/** 渔产值占全市的比重分别为：湾头36%，外岙27% */
export const ofLead: Amendment = {
  id: 'of-lead',
  example: '渔产值占全市的比重分别为：湾头36%，外岙27%',
  settles: 'those named behind 分别为 are each measured by what stands before it',
  examples: {
    amended: [
      [
        '渔产值占全市的比重分别为：湾头36%，外岙27%。',
        '27%',
        { indicator: '外岙渔产值占全市的比重' },
      ],
      ['六大领域产值分别为渔业9亿元、航运3亿元。', '3亿元', { indicator: '航运产值' }],
      ['渔品销售额占比分别为湾头36%、外岙27%。', '27%', { indicator: '外岙渔品销售额占比' }],
    ],
    left: [
      ['渔产值、渔税收分别为9亿元、3亿元。', '3亿元'],
      ['渔产值分别为湾头渔业投资9亿元、外岙渔业投资3亿元。', '3亿元'],
      ['渔产值占比分别为：湾头9艘，外岙3艘。', '3艘'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { indicator } = draft;
    if (indicator === '' || measure.test(indicator)) return draft;
    const named = measureOf(context, indicator);
    return named === '' ? draft : { ...draft, indicator: joined(indicator, named) };
  },
};

/** The measure that the sentence deals out to those it names; empty where it deals out none to this one. */
function measureOf(context: Context, name: string): string {
  const { text, item } = context;
  const { from, to } = item.sentence;
  const opening = text.slice(from, Math.min(to, from + longestLead));
  const found = dealsOut.test(opening) ? lead.exec(opening) : null;
  const [whole = '', before = '', subject = ''] = found ?? [];
  const end = from + whole.length;
  if (!found || end >= item.quantity.span.from) return '';
  if (!text.slice(end, item.quantity.span.from).includes(name)) return '';
  if (share.test(subject) && !ofHundred.has(item.quantity.unit)) return '';
  const start = from + before.length;
  return withoutSet(context, { from: start, to: start + subject.length });
}

/** The branches of the economy together, each of which is named. */
const branches = /^三[次大]产业(?=.{2})/;

/** A measure without the set that has it: 产值 of 三大渔区产值. */
function withoutSet({ text, items, index, made }: Context, subject: Span): string {
  for (let at = index - 1; at >= 0; at--) {
    const { span } = (items[at] as Context['item']).quantity;
    if (span.from < subject.from) break;
    if (span.to > subject.to || made[at]?.type !== 'scope') continue;
    const rest = text.slice(span.to, subject.to);
    const set = made[at]?.indicator ?? '';
    const isBare = rest.startsWith(set) && !measure.test(set);
    return isBare && rest.length - set.length >= 2 ? rest.slice(set.length) : rest;
  }
  return phraseText(text, trimStart(text, subject)).replace(branches, '');
}

/** A name with its measure, what both have told once: 北礁渔区 and 渔区产值. */
function joined(name: string, measured: string): string {
  for (let shared = Math.min(name.length, measured.length) - 1; shared > 1; shared--)
    if (name.endsWith(measured.slice(0, shared))) return name + measured.slice(shared);
  return name + measured;
}
