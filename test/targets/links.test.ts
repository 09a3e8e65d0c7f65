import { describe, expect, test } from '@jest/globals';
import { measure, parse, understand } from '../../src/parse.ts';
import { linkList } from '../../src/targets/amendments/links.ts';
import type { Link } from '../../src/targets/link.ts';
import type { Target } from '../../src/targets/target.ts';
import { fixtures } from '../fixtures.ts';
import { saidOf } from './said-of.ts';
import { targetsOf } from './target-of.ts';

/** What the quantity that reads `quantity` is an amount, criterion or part of. */
const relation = (sentence: string, quantity: string): string | null =>
  saidOf(sentence, quantity).of;

test.each([
  ['推进总投资210亿元的38个海洋项目。', '210亿元', '38个'],
  ['总投资53亿元的滨澜5GW光伏电池等10个项目竣工。', '53亿元', '10个'],
  ['实施投资640万元的3万平方米屋顶翻修工程。', '640万元', '3万平方米'],
  ['市财政安排5亿元支持42户船厂更新设备。', '5亿元', '42户'],
  ['从预备费中划出8000万元，用于2万人次的船员轮训。', '8000万元', '2万人次'],
  ['为6万人次发放交通补贴380万元。', '380万元', '6万人次'],
  ['820家网箱户领到渔船贴息2.3亿元。', '2.3亿元', '820家'],
  ['年末实有湿地公园7个，湿地公园面积310公顷。', '310公顷', '7个'],
  ['促成26个项目达产、新增税收9亿元。', '9亿元', '26个'],
  ['海员学校4所，教职工92人。', '92人', '4所'],
  ['清理占滩38宗，拆除面积20亩。', '20亩', '38宗'],
  ['培育6个左右规模达到80亿元以上的船配集群。', '80亿元', '6个'],
  ['投资360万元，建设渔港道路9条。', '360万元', '9条'],
  ['投资860万元完成了全长15公里的4条渔港道路建设。', '860万元', '4条'],
  ['船员证书再创新高；投资92万元为16所海岛小学修缮校舍。', '92万元', '16所'],
  ['整合资金1.2亿元，实施渔村项目38个；争取资金800万元，实施协作项目6个。', '1.2亿元', '38个'],
  ['整合资金1.2亿元，实施渔村项目38个；争取资金800万元，实施协作项目6个。', '800万元', '6个'],
  ['争取资金3亿元，用于养殖池改造2万亩。', '3亿元', '2万亩'],
  ['建设2座渔港，投入资金3亿元，新建渔村4个。', '3亿元', '4个'],
  ['谋划项目63个、总投资62亿元，其中5亿元以上项目4个、总投资39亿元。', '62亿元', '63个'],
  ['谋划项目63个、总投资62亿元，其中5亿元以上项目4个、总投资39亿元。', '39亿元', '4个'],
  ['实施渔业项目50个，其中23个加工项目完成投资17亿元。', '17亿元', '23个'],
  ['规上渔业企业28家，实现营业收入18亿元，从业人员2800人。', '2800人', '28家'],
  ['规上渔业企业28家，从业人员2800人，资产总计22亿元。', '22亿元', '28家'],
  ['推动370个项目投产达效、新增产值57亿元。', '57亿元', '370个'],
  ['改造渔村旧房620套3.1万平方米。', '3.1万平方米', '620套'],
  ['全年办理渔船贷款42笔、3.6亿元。', '3.6亿元', '42笔'],
  ['为3万人次渔民报销医疗费5000万元。', '5000万元', '3万人次'],
  ['县级渔港12个，县级渔港总面积90亩。', '90亩', '12个'],
  ['渔业合作社12个，渔业合作社人数90人。', '90人', '12个'],
])('%s: %s belongs to %s', (sentence, quantity, thing) => {
  expect(relation(sentence, quantity)).toBe(thing);
});

test.each([
  ['入港船舶企业13家，全年实现销售收入35亿元、利税5亿元。', '5亿元', '13家'],
  ['修建乡村栈道17条32公里。', '32公里', '17条'],
  ['救助渔民407人，发放救助款47万元。', '47万元', '407人'],
  ['总投资9亿元：渔港5亿元，渔船4亿元。', '4亿元', '9亿元'],
  ['救助渔民30人次6万元。', '6万元', '30人次'],
  ['建成渔港12个（外岛5个、内湾7个）。', '7个', '12个'],
  ['注册船员530人（新增46人）。', '46人', '530人'],
  ['船员330人，其中轮机员118人（其中持证99人），水手150人。', '150人', '330人'],
  ['取得渔具专利32项，有9项转让。', '9项', '32项'],
  ['28个镇街中，19个镇街税收过亿。', '19个', '28个'],
  ['签约项目31个，协议资金额62亿元，亿元项目12个。', '12个', '31个'],
  ['进出口总额90亿元，其中出口总额70亿元，增长6%；进口总额20亿元。', '20亿元', '90亿元'],
  ['新建养老床位600张（其中渔区250张）。', '250张', '600张'],
  ['粮食播种面积76万亩，其中海稻播种面积66万亩。', '66万亩', '76万亩'],
  ['财政收入22万元，增长27%，其中，渔业收入完成9万元。', '9万元', '22万元'],
  ['获得27枚奖牌，其中金牌13枚。', '13枚', '27枚'],
  ['剩余低收入渔民322户、677人脱贫。', '677人', '322户'],
  ['签约项目12个（含外资项目3个）。', '3个', '12个'],
  ['船员培训800人次（渔捞500人次、轮机300人次）。', '300人次', '800人次'],
  ['经营主体净增900户、突破1.9万户，其中企业超800户。', '800户', '1.9万户'],
  ['引荐渔业项目78个，其中招商类36个，投资2亿元；自筹类42个。', '42个', '78个'],
  ['海员学校5所，其中本科1所、专科4所；渔业中学54所（含完全中学26所，技校8所）。', '8所', '54所'],
  ['渔区诊所67个（含联合诊所6家）。', '6家', '67个'],
  ['渔业人才项目7个；获批渔业科技项目6项，其中省级项目3个。', '3个', '6项'],
  ['海洋产业增加值90亿元，其中渔业30亿元，运输业20亿元，旅游业40亿元。', '40亿元', '90亿元'],
])('%s: %s is part of %s', (sentence, quantity, whole) => {
  expect(relation(sentence, quantity)).toBe(whole);
});

test.each([
  ['专利授权量60件，其中外观专利授权量5件，专利拥有量40件。', '40件'],
  ['启动投资10亿元的环境整治项目，建成美丽乡村10个。', '10亿元'],
  ['储备过亿元项目不少于20个，过3亿元项目不少于9个。', '9个'],
  ['旅游收入增长8%、突破85亿元。', '85亿元'],
  ['海带产能达到1500万枚，产值达到2亿元。', '2亿元'],
  ['渔业专项资金9亿元，两项资金增长一倍。', '两项'],
  ['投资620万元，实施岸线整治，修建堤坝，建设2座垃圾转运站。', '620万元'],
  ['投资3亿元；新建渔港2座。', '3亿元'],
  ['新开工项目247个，同比增加77个，其中亿元以上船坞增加7个。', '7个'],
  ['设施渔业发展到57万亩，其中网箱海带51万亩，产量居全省第3位。', '第3位'],
  ['渔业收入23万元，增长16%，其中税收14万元，增长17%。', '17%'],
  ['新增公路63公里，其中高速公路3公里，新建渔港3个。', '3个'],
  ['建成渔港12个；总投资3亿元。', '3亿元'],
  ['渔港泊位12个。总投资3亿元。', '3亿元'],
  ['筹措资金8亿元，实施十大惠渔工程。', '8亿元'],
  ['县财政投入9000万元，用于渔村学校建设，86所学校受益。', '9000万元'],
  ['安排渔业资金2亿元，渔区低收入人口比上年减少900人。', '2亿元'],
  ['安排2亿元。补助116户渔民。', '2亿元'],
  ['安排2亿元补助亿元以上企业。', '2亿元'],
  ['出让海域使用权58宗、收益2.9亿元。', '2.9亿元'],
  ['建成渔港12个，总投资过亿元的海工园开工。', '亿元'],
  ['引进项目12个，总投资从5亿元增加到8亿元。', '5亿元'],
  ['推进渔业项目12个，投资完成80%。', '80%'],
  ['签约项目12个，总投资居全省第3位。', '第3位'],
  ['渔港泊位12个，营业收入3亿元。', '3亿元'],
  ['渔业合作社12个，渔业合作社社员90人。', '90人'],
  ['渔船达到300艘、累计420艘。', '420艘'],
  ['新入选省级渔港4个、累计19个。', '19个'],
  ['建设渔民综合服务中心（渔家书屋）30个、渔民食堂20个。', '20个'],
  ['盘活闲置滩涂168亩，新增养殖水面147亩。', '147亩'],
  ['船员培训800人次（渔捞300人次、轮机200人次）。', '300人次'],
  ['渔业总产值达到13亿元，增长4%（不包括加工业为7%）。', '7%'],
  ['全县渔业产值7.8亿元（外岛渔业产值1亿元不包括在内）。', '1亿元'],
  ['船员330人，其中轮机员318人，水手150人。', '150人'],
  ['渔港施工面积15万平方米，其中新开工面积2万平方米；渔港竣工面积5万平方米。', '5万平方米'],
  ['渔业主体95户，其中渔企38户；新增船企5家。', '5家'],
  ['海产总产量308吨，其中早虾109吨；紫菜总产量48吨。', '48吨'],
  ['海岛财政收入2万元，其中税收收入1万元；渔民人均纯收入3262元。', '3262元'],
  ['婴儿死亡率2.3‰，其中男婴1.1‰。', '1.1‰'],
])('%s: %s stands alone', (sentence, quantity) => {
  expect(relation(sentence, quantity)).toBeNull();
});

test.each([
  ['新增航道60公里，其中深水航道4公里，航道总里程90公里。', 'increment increment level'],
  ['新增渔业投资4亿元，其中县级投资1.2亿元。', 'increment increment'],
  ['新增泊位60个，其中深水泊位总数4个。', 'increment level'],
  ['新增泊位60个，其中改造深水泊位4个。', 'increment count'],
  ['渔业企业净增90户、突破190户，其中外资企业超8户。', 'increment level level'],
  ['谋划实施渔业项目39个，其中县级2个，镇级37个。', 'count count count'],
  ['建设航道120公里，其中深水航道40公里。', 'count count'],
  ['现有渔船390艘，其中钢质渔船20艘。', 'level level'],
])('%s: what is done to the whole is done to its parts, a stock has none', (sentence, types) => {
  const { records } = parse(`${sentence}\n`);
  expect(records.map(({ type }) => type).join(' ')).toBe(types);
});

test('a size in the list of what is built is no thing of its own', () => {
  const size = { type: 'amount', indicator: '总面积', of: '12个' };
  expect(saidOf('建成渔港12个、总面积90亩。', '90亩')).toMatchObject(size);
});

describe('no swap of two neighbours among the links changes a result', () => {
  const links = linkList as Link[];
  const said = (targets: Iterable<Target>): readonly unknown[] =>
    Array.from(targets, ({ type, indicator, action, relatesTo }) => [
      type,
      indicator,
      action,
      relatesTo?.span ?? null,
    ]);

  /** What `read` gives with each two neighbours swapped. */
  function swapped(read: () => readonly unknown[]): readonly (readonly unknown[])[] {
    return links.slice(1).map((_, index) => {
      const pair = links.slice(index, index + 2);
      try {
        links.splice(index, 2, ...pair.toReversed());
        return read();
      } finally {
        links.splice(index, 2, ...pair);
      }
    });
  }

  test('in the examples', () => {
    const texts = links.flatMap(({ examples }) =>
      [...examples.linked, ...examples.left].map(([text]) => text),
    );
    const read = (): readonly unknown[] => texts.flatMap((text) => said(targetsOf(text).values()));
    const expected = read();
    for (const found of swapped(read)) expect(found).toEqual(expected);
  });

  test.each(fixtures)('in $name', ({ bytes, options }) => {
    const read = (): readonly unknown[] => said(measure(understand(bytes, options)).targets);
    const expected = read();
    for (const found of swapped(read)) expect(found).toEqual(expected);
  });
});

test('a part of jobs that were added is added, and none of its own verb', () => {
  const said = saidOf('全县城镇新增就业5万人，其中渔校毕业生1万人。', '1万人');
  expect(said).toMatchObject({
    type: 'increment',
    direction: 'increase',
    action: null,
    of: '5万人',
  });
});
