import { WordIndex } from '../core/word-index.ts';
import { CharSet } from '../core/char-set.ts';
import { resultsTold } from '../lexicon/status-cues.ts';
import { kindsOfBudgets } from '../lexicon/sums.ts';
import { phrase } from '../lexicon/phrase.ts';

/** Words that name the same thing; the left one is replaced where names are compared. */
const same: Readonly<Record<string, string>> = {
  国内生产总值: '生产总值',
  地区生产总值: '生产总值',
  GDP: '生产总值',
  规上: '规模以上',
  限上: '限额以上',
  一般公共预算: '公共预算',
  公共财政预算: '公共预算',
  一般公共财政预算: '公共预算',
  研究与试验发展: '研发',
  研究与试验开发: '研发',
  研究与实验发展: '研发',
  研究与试验: '研发',
  研究与实验: '研发',
  研究与开发: '研发',
  研究与发展: '研发',
  研究开发: '研发',
  'R&D': '研发',
  医保: '医疗保险',
  低保: '最低生活保障',
  技改: '技术改造',
  常住居民: '居民',
  可再生能源: '新能源',
  'PM_2.5': 'PM2.5',
  'pm2.5': 'PM2.5',
  pm10: 'PM10',
  国控断面: '国考断面',
  国家考核断面: '国考断面',
  工业农业: '工农业',
  工业和农业: '工农业',
  比率: '比例',
  III类: 'Ⅲ类',
  劣V类: '劣Ⅴ类',
  年平均产量: '产量',
  平均年产量: '产量',
  年产量: '产量',
  年总产量: '产量',
  总产量: '产量',
  总产: '产量',
  总产值: '总产值',
  总产出: '总产出',
  总产能: '总产能',
  总产品: '总产品',
  平米: '平方米',
  平均每人: '人均',
  按人口平均: '人均',
  小学校在校学生: '小学在校生',
  各种: '',
  各类经营主体: '经营主体',
  各类市场主体: '市场主体',
  相当于: '占',
  在校学生: '在校生',
  建档立卡: '',
  全年: '',
  年末: '',
  '农、林、牧、渔': '农林牧渔',
  现价增加值: '增加值',
  现价总产值: '总产值',
  常年: '',
  按时办结率: '办结率',
  按期办结率: '办结率',
  及时办结率: '办结率',
  年浓度值: '浓度',
  年均浓度值: '浓度',
  年平均浓度值: '浓度',
  浓度值: '浓度',
  第95百分位数浓度: '浓度',
  第95百分位浓度: '浓度',
  第90百分位数浓度: '浓度',
  第90百分位浓度: '浓度',
};

function firstOf(names: readonly string[]): string {
  return names.map((name) => name.charAt(0)).join('');
}

const words = new WordIndex(Object.entries(same));
/** Characters of a name that is not in its normal form already. */
const telling = new CharSet(
  `（(的“”"‘’'《》占与每类 \t\n\u3000\u00a0${firstOf(Object.keys(same))}`,
);
const brackets = new CharSet('（(');
const aside = /[（(][^（()）]*[）)]/g;
/** What a plan calls the number that it sets: 渔产量的指标. */
const target = /的指标$/;
/** What the number is called by an account or a budget of it: 渔税收入决算数, 渔税收入预算. */
const account = phrase`(?<=收入|支出)(?:(?:预算|${resultsTold})数|${kindsOfBudgets}?预算)$`;
const signs = /[\s的“”"‘’'《》]/g;
const signSet = new CharSet(`的“”"‘’'《》 \t\n\u3000\u00a0`);
/** Where the whole is that a share is of. */
const wholePlace =
  /占(?:全[国省市县区州]|我[国省市县区]|本[省市县区]|地区|[省市县区州](?=生产总值))(?=..)/;
/** The classes of good water, as they are written. */
const goodClasses = /[ⅠI一]类?[至到—–\-－~～]{1,2}[Ⅲ三]类/;
const shareEnding = /(?:比重|比例|之比)$/;
const ratioTo = /^(.+)与(.+)(?:之比|比例)$/;
/** So many people, or households, that a number is of: 每千名常住人口拥有. */
const perSome =
  /每([十百千万]+)(?:名|个|位)?(?:常住|户籍)?(老年人|老人|人|户)(?:口|居民)?(?:拥有)?/;

/** Of how many people a text says that a number is, as names do: 每千人口, 每千老年人, 每百户; null for none. */
export function perSomeIn(text: string): string | null {
  const said = text.includes('每') ? perSome.exec(text) : null;
  return said && perWord(said[1] as string, said[2] as string);
}

function perWord(number: string, whom: string): string {
  return `每${number}${whom === '人' ? '人口' : whom.replace('老人', '老年人')}`;
}

/**
 * An indicator's name in the form that names are compared in: no quotes, no asides, no 的, one word for one thing,
 * and a share as 甲占乙.
 */
export function normalName(said: string): string {
  const name = said.endsWith('数') || said.endsWith('预算') ? said.replace(account, '') : said;
  if (telling.firstIn(name) === -1) return name;
  let plain = brackets.firstIn(name) === -1 ? name : name.replace(aside, '');
  if (signSet.firstIn(plain) !== -1) plain = plain.replace(target, '').replace(signs, '');
  plain = withSameWords(plain);
  if (plain.includes('类')) plain = plain.replace(goodClasses, 'Ⅰ—Ⅲ类');
  if (plain.includes('每'))
    plain = plain.replace(perSome, (_, number: string, whom: string) => perWord(number, whom));
  const of = plain.indexOf('占', 1);
  if (of > 0 && of < plain.length - 2)
    return plain.replace(shareEnding, '').replace(wholePlace, '占');
  return plain.includes('与') ? plain.replace(ratioTo, '$1占$2') : plain;
}

/** A name with one word for each thing that has several. */
function withSameWords(name: string): string {
  let written = '';
  let copied = 0;
  for (let at = 0; at < name.length;) {
    const found = words.at(name, at);
    if (found) {
      written += name.slice(copied, at) + found.entry;
      copied = found.to;
    }
    at = found?.to ?? at + 1;
  }
  return copied === 0 ? name : written + name.slice(copied);
}
