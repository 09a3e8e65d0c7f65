import type { Item } from '../../clause/item.ts';
import type { Link } from '../link.ts';
import type { Breakdown } from './breakdown/breakdown.ts';
import type { Made } from '../construction.ts';
import { countAlike } from './breakdown/adding-up.ts';
import { valueOf } from './breakdown/breakdown.ts';
import { isPart, isToldAgain } from './breakdown/part.ts';

/** A part that is told of without a verb and is no stock: 其中高速公路4万公里. */
function isPlain({ type, by, indicator }: Made): boolean {
  return type === 'level' && by === 'level.noun' && !/总|余额|累计/.test(indicator);
}

/** A part that is counted without a verb: 完成造林9万亩，其中人工造林3万亩. */
function isNamed({ type, by, action }: Made): boolean {
  return action === null && by === 'level.noun' && type === 'count';
}

/** Whether the words for a part hold the whole with its number, which names its things: 26个渔港中，能夜航的有9个. */
function isOfNumber(
  text: string,
  { indicator }: Made,
  { total, indicator: of }: Breakdown,
): boolean {
  const { from, to } = total.span;
  return indicator.endsWith(text.slice(from, to) + of);
}

/** Whether a clause opens with those who get or bring a sum: …，60户船东享受优惠20万元. */
function isTheirs(before: Item | undefined, { clause, quantity }: Item): boolean {
  const { dimension } = quantity;
  return (
    dimension === 'money' &&
    before?.quantity.dimension === 'count' &&
    before.quantity.span.from === clause.from
  );
}

/** 引进项目58个，其中亿元以上项目48个; 渔船12艘（城区5艘、镇区7艘） */
export const partOfWhole: Link = {
  id: 'part-of-whole',
  example: '建成渔港22个，其中一级渔港4个',
  settles: 'a part belongs to the whole that 其中 or an aside takes it from',
  examples: {
    linked: [
      ['建成渔港22个，其中一级渔港4个。', '4个', '22个'],
      ['渔业总产值30亿元，其中：捕捞业12亿元、养殖业18亿元。', '18亿元', '30亿元'],
      ['渔船12艘（城区5艘、镇区7艘）。', '7艘', '12艘'],
      ['渔船12艘，包括钢船5艘、木船7艘。', '7艘', '12艘'],
      ['渔校90所。其中，渔港渔校30所（9所民办），内港渔校60所。', '9所', '30所'],
      ['渔工90人。其中，船工30人（女工8人），网工20人，港工9人。', '9人', '90人'],
      ['渔业投资90亿元，其中渔场60亿元（民营渔场30亿元），渔港20亿元。', '30亿元', '60亿元'],
      ['渔业投资90亿元，其中渔场60亿元（民营渔场30亿元），渔港20亿元。', '20亿元', '90亿元'],
      ['完成造林9万亩，其中人工造林3万亩。', '3万亩', '9万亩'],
      ['在总投资30亿元中，渔港投资9亿元，船厂投资8亿元。', '8亿元', '30亿元'],
      ['海洋投资30亿元，其中养殖投资占58%。', '58%', '30亿元'],
      ['渔业产值30亿元，增加值10亿元。其中捕捞业产值12亿元，增加值3亿元。', '12亿元', '30亿元'],
      ['渔业产值30亿元，增加值10亿元。其中捕捞业产值12亿元，增加值3亿元。', '3亿元', '10亿元'],
      ['渔业零售额30亿元，增长9%。按经营地分，城镇20亿元；乡村10亿元。', '10亿元', '30亿元'],
      ['渔民90万人，增长2%。全县渔民中，男性50万人，女性40万人。', '40万人', '90万人'],
      ['渔民90万人。从性别看，男性50万人，女性40万人。', '40万人', '90万人'],
      ['渔港90个，渔村40个。\n渔港按等级分：一级渔港9个，二级渔港30个。', '30个', '90个'],
      ['渔港90个。渔港中，公办渔港9个（其中：一级4个），民办渔港30个。', '30个', '90个'],
      ['生产总值9亿元。三次产业中，第一产业增加值2亿元；第二产业增加值4亿元。', '4亿元', '9亿元'],
      ['渔船900艘。在渔船中，网箱公司60艘，占7%；合作社30艘，占3%。', '30艘', '900艘'],
      [
        '收入90万元，减收8万元（其中：市本级50万元；其他40万元）。其中：渔税70万元。',
        '70万元',
        '90万元',
      ],
      [
        '收入90万元，增长9%（其中：市本级同口径完成50万元；市本级自然口径完成47万元）。',
        '47万元',
        '90万元',
      ],
      [
        '渔业产值30亿元，增长9%。分产业看，捕捞业产值20亿元；养殖业产值10亿元。',
        '10亿元',
        '30亿元',
      ],
      [
        '零售额90亿元。其中，大店30亿元。按经营地统计，城镇60亿元；乡村30亿元。',
        '60亿元',
        '90亿元',
      ],
      ['渔船24艘。其中，铁质渔船20艘。按航区划分，近岸渔船2艘；外海渔船22艘。', '2艘', '24艘'],
      ['收入90万元。其中，非税收入50万元。分级次看，市级30万元，县级60万元。', '30万元', '90万元'],
      ['渔村固定资产投资90亿元。在渔村投资中，渔港投资50亿元。', '50亿元', '90亿元'],
      [
        '渔业补助90亿元，其中：按级次划分，市级30亿元，主要是渔港补助20亿元，县级50亿元。',
        '30亿元',
        '90亿元',
      ],
      ['渔业债券70亿元。从性质看，再融资债券40亿元，新增债券30亿元。', '30亿元', '70亿元'],
      ['渔村17个（山村5处、岛村12处）。', '12处', '17个'],
      ['建成渔港9个，其中一级5个，分别为湾头1个、外岙4个，二级3个。', '4个', '5个'],
      ['建成渔港9个，其中一级5个，分别为湾头1个、外岙4个，二级3个。', '3个', '9个'],
      ['完成渔业工程5项，其中渔港3项：①湾头②外岙③北湾。渔船2项：①铁船②木船。', '2项', '5项'],
      ['清点渔网26张，将其中7张送去修补。', '7张', '26张'],
      ['26个渔村中，7个建成码头。', '7个', '26个'],
      ['在16个养殖渔村中，建成示范养殖渔村2个。', '2个', '16个'],
      ['在26个渔港中，能夜航的有9个；要清淤的有17个。', '17个', '26个'],
      ['减免泊位费90万元，其中免收30万元，60户船东享受优惠20万元。', '30万元', '90万元'],
      ['引进人才约90名，其中教师60名、医师20名、船员20名。', '20名', '90名'],
      ['渔民90人。其中，船工50人，养殖户40人；男性60人，女性30人。', '30人', '90人'],
    ],
    left: [
      ['渔工90人（去年80人）。', '80人'],
      ['建成渔港22个，渔企4家。', '4家'],
      ['渔业总产值30亿元，其中渔船出口增长5%。', '5%'],
      ['渔船300艘。渔业投资增长9%，其中民间投资占54%。', '54%'],
      ['存款余额70亿元，其中船工存款60亿元，贷款余额达40亿元，短期贷款8亿元。', '8亿元'],
      ['引进渔船70艘，其中大渔船40艘；更新渔船26艘。', '26艘'],
      ['渔业零售额30亿元。按行业分，批发业20亿元；零售业30亿元。', '20亿元'],
      ['推进3项渔港工程建设中，新建泊位2个。', '2个'],
      ['渔获9万吨。渔业投资增长9%，其中年产3万吨的渔场投产。', '3万吨'],
      ['渔船12艘（城区5艘、镇区9艘）。', '9艘'],
      ['渔税收入90亿元，其中港口收入20亿元；渔民收入达到9万元。', '9万元'],
      ['收入90万元，其中：渔税7万元，占年初预算数8万元的87%。', '8万元'],
      ['渔民90万人，增长2%。全县船工中，男性50万人。', '50万人'],
      ['渔民人均收入3万元。按常住地分，城镇4万元；乡村渔民人均收入2万元。', '2万元'],
    ],
  },
  types: [
    ['level', 'count'],
    ['level', 'increment'],
    ['count', 'level'],
  ],
  apply: ({ text, items, made, index, breakdown }) => {
    const item = items[index];
    const draft = made[index];
    if (!breakdown || !item || !draft || !isPart(text, item, draft, breakdown)) return null;
    if (breakdown.last > 0 && isTheirs(items[index - 1], item)) return null;
    if (countAlike(item.quantity, breakdown.total) && !isToldAgain(text, item, draft, breakdown))
      breakdown.left -= valueOf(item.quantity);
    breakdown.last = item.quantity.bounded.to;
    const isShare = item.quantity.dimension === 'ratio';
    const changed = isPlain(draft) && !isShare ? breakdown.added : null;
    const shares = isNamed(draft) && !isShare;
    // 渔企达到90家，其中大型渔企30家: parts of a stock are one.
    const isOfStock = shares && breakdown.added === null && made[breakdown.at]?.type === 'level';
    const { type, direction } = changed ?? (isOfStock ? { ...draft, type: 'level' } : draft);
    const action = shares || changed ? (breakdown.added?.action ?? null) : draft.action;
    const indicator = isOfNumber(text, draft, breakdown) ? breakdown.indicator : draft.indicator;
    return { ...draft, type, indicator, direction, action, relatesTo: breakdown.total };
  },
};
