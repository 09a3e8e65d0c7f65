import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { IndicatorIndex } from '../../src/indicators/indicator-index.ts';
import { scopePrefixes } from '../../src/lexicon/indicators/affixes.ts';
import { standardIndicators } from '../../src/lexicon/indicators/indicators.ts';
import { parse } from '../../src/parse.ts';
import type { ParseOptions } from '../../src/parse.ts';

/** Codes of a sentence's quantities, by the quantity as written. */
function codes(sentence: string, options?: ParseOptions): Record<string, string | null> {
  return Object.fromEntries(
    parse(sentence, options).records.map(({ quantity, indicator }) => [
      quantity.text,
      indicator.code,
    ]),
  );
}

describe('a code', () => {
  it.each<[sentence: string, codes: Record<string, string | null>]>([
    [
      '全市地区生产总值增长6%左右，规上工业增加值增长7%，规模以上工业增加值达到90亿元。',
      {
        '6%': 'gdp',
        '7%': 'industry.value-added.above-scale',
        '90亿元': 'industry.value-added.above-scale',
      },
    ],
    ['9亿元以上项目投资增长3%。', { '9亿元': null, '3%': null }],
    ['9所高职院校入选渔业试点。', { '9所': null }],
    ['70%村卫生室实现一体化管理。', { '70%': null }],
    ['绿色出行比例达到70%。', { '70%': 'travel.green-share' }],
    [
      '规模以上工业企业达9家、增加值增长3%。',
      { '9家': 'entities.above-scale-industry', '3%': 'industry.value-added.above-scale' },
    ],
    [
      '接待游客9万人次、实现收入4亿元。',
      { '9万人次': 'tourism.visitors', '4亿元': 'tourism.revenue' },
    ],
    [
      '禽蛋总产3万吨，水泥总产量9万吨。',
      { '3万吨': 'livestock.output.eggs', '9万吨': 'industry.output.cement' },
    ],
    ['我县生产总值达到120亿元，海洋生产总值增长8%。', { '120亿元': 'gdp', '8%': 'gdp.marine' }],
    ['云泽县人均生产总值突破6万元。', { '6万元': 'gdp.per-capita' }],
    [
      '全县一般公共预算收入9亿元，收入总计30亿元。',
      { '9亿元': 'fiscal.revenue.budget', '30亿元': null },
    ],
    [
      '渔业收入9亿元，税收收入3亿元，完成预算的102%。',
      { '9亿元': null, '3亿元': 'fiscal.revenue.tax', '102%': null },
    ],
    ['第二、三产业分别拉动增长3和5个百分点。', { '3': null, '5个百分点': null }],
    [
      '其中工业增加值增长9%。渔业开局平平，一季度国内生产总值下降3%。',
      { '9%': 'industry.value-added', '3%': 'gdp' },
    ],
    ['孕产妇死亡率下降1.9个十万分点。', { '1.9个十万分点': 'health.maternal-mortality' }],
    ['城市低保90户、300人。', { '90户': null, '300人': 'relief.minimum.people.urban' }],
    [
      '城镇新增就业3.2万人，城镇调查失业率控制在5.5%左右，城镇登记失业率控制在4.5%以内。',
      {
        '3.2万人': 'employment.urban-new',
        '5.5%': 'unemployment.surveyed',
        '4.5%': 'unemployment.registered',
      },
    ],
    [
      '全体居民人均可支配收入增长6%，城镇居民人均可支配收入增长5.5%，农村居民人均可支配收入增长7%。',
      {
        '6%': 'income.disposable',
        '5.5%': 'income.disposable.urban',
        '7%': 'income.disposable.rural',
      },
    ],
    [
      '城镇实现新增就业8.9万人，农村实现人均可支配收入2万元。',
      { '8.9万人': 'employment.urban-new', '2万元': 'income.disposable.rural' },
    ],
    ['全社会研发投入占GDP比重达到2.8%。', { '2.8%': 'rd.intensity' }],
    ['全社会研发投入增长12%。', { '12%': 'rd.expenditure' }],
    ['货物和服务进出口总额增长5%。', { '5%': 'trade.goods-services' }],
    ['实际使用外商直接投资金额12亿美元。', { '12亿美元': 'capital.foreign' }],
    ['新建标准化养老机构12家。', { '12家': 'care.elderly.institutions' }],
    ['婴幼儿托位数达到3.69个。', { '3.69个': null }],
    ['每千人口托位数达到3.69个。', { '3.69个': 'care.child.places-per-1000' }],
    [
      '每千人口拥有执业（助理）医师3.2人、注册护士3.8人。',
      { '3.2人': 'health.doctors-per-1000', '3.8人': 'health.nurses-per-1000' },
    ],
    ['每千名老年人拥有养老床位数达到30张。', { '30张': 'care.elderly.beds-per-1000' }],
    [
      '海岛居民每百户有家用汽车19辆，洗衣机97台。',
      { '19辆': 'durable.cars', '97台': 'durable.washing-machines' },
    ],
    ['每千人拥有文化馆2个。', { '2个': null }],
    ['粮食全年总产量21774吨。', { '21774吨': 'grain.output' }],
    ['全镇产粮21774吨。', { '21774吨': 'grain.output' }],
    ['城乡收入之比收窄至1.87。', { '1.87': 'income.urban-rural-ratio' }],
    ['年末参加城镇职工基本养老保险12万人。', { '12万人': 'insurance.pension.workers' }],
    ['实现就业300人。', { '300人': null }],
    ['淘汰水泥50万吨、化肥20万吨。', { '50万吨': 'industry.capacity-cut.cement', '20万吨': null }],
    ['工业总产值是2010年的1.5倍。', { '1.5倍': 'industry.gross-output' }],
    [
      '社会消费品零售总额80亿元，增长9%。按经营地统计，城镇60亿元，增长8%。',
      { '80亿元': 'retail', '9%': 'retail', '60亿元': 'retail.urban', '8%': 'retail.urban' },
    ],
    [
      '农林牧渔业总产值30亿元，其中农业产值18亿元。',
      { '30亿元': 'agriculture.gross-output', '18亿元': 'agriculture.gross-output.crops' },
    ],
    [
      '普通高中3所，招生900人，毕业生800人。',
      {
        '3所': 'schools.senior',
        '900人': 'pupils.senior.enrolled',
        '800人': 'pupils.senior.graduates',
      },
    ],
    ['新建学校3所。', { '3所': 'schools' }],
    ['新改扩建学校4所。', { '4所': null }],
    ['申请专利120件。', { '120件': 'patent.applied' }],
    ['实施省科技重大专项8个。', { '8个': 'science.major-projects' }],
    ['第三产业增加值占生产总值的比重达到52%。', { '52%': 'gdp.tertiary.share' }],
    ['单位地区生产总值能耗下降3%。', { '3%': 'energy.intensity' }],
    ['居民消费价格涨幅控制在2%左右。', { '2%': 'price.consumer' }],
    ['空气质量优良天数达到300天。', { '300天': 'air.good-days' }],
    ['优良天数比率达到82%。', { '82%': 'air.good-days.share' }],
    ['森林覆盖率提高0.5个百分点。', { '0.5个百分点': 'forest.coverage' }],
    ['高新技术企业达到120家。', { '120家': 'entities.hi-tech' }],
    ['建成高标准农田5万亩。', { '5万亩': 'farmland.high-standard' }],
    ['建成投用寄宿制学校6所。', { '6所': 'schools.boarding' }],
    ['粮食产量稳定在12亿斤。', { '12亿斤': 'grain.output' }],
    [
      '新增城镇就业4200人，转移农村劳动力3100人。',
      { '4200人': 'employment.urban-new', '3100人': 'employment.rural-transfer' },
    ],
    ['培训农村劳动力2600人。', { '2600人': 'employment.skills-rural' }],
    ['拆除燃煤锅炉35台。', { '35台': 'air.boilers' }],
    ['完成老旧小区改造任务24个。', { '24个': 'housing.old-communities' }],
    ['改造老旧小区18万平方米。', { '18万平方米': 'housing.old-communities' }],
    ['签约项目28个，新开工项目16个。', { '28个': 'projects.signed', '16个': 'projects.started' }],
    ['财政收入和一般公共预算收入增长9%。', { '9%': 'fiscal.revenue' }],
    ['民营经济增加值占全省生产总值的比重达到68%。', { '68%': 'gdp.private.share' }],
    ['城市低保标准提高到每月720元。', { '720元': 'relief.minimum.urban' }],
    [
      '商品房销售面积32万平方米，增长4%，销售额18亿元。',
      { '32万平方米': 'housing.sales-area', '4%': 'housing.sales-area', '18亿元': 'housing.sales' },
    ],
    [
      '固定资产投资增长9%，其中第一产业增长3%。',
      { '9%': 'investment.fixed', '3%': 'investment.primary' },
    ],
    ['培养全科医生60名。', { '60名': 'health.gps' }],
    ['云岭县羊存栏9000头。', { '9000头': 'livestock.sheep.stock' }],
    ['云岭县人口自然增长率0.6%。', { '0.6%': 'population.natural-growth' }],
    ['云岭县PM2.5浓度28μg/m³。', { '28μg/m³': 'air.pm25' }],
    ['渔港镇旅客周转量98万人/公里。', { '98万人/公里': null }],
    ['云岭县旅客周转量98万人/公里。', { '98万人/公里': 'passengers.turnover' }],
    ['云岭县按2030年价格计算的生产总值90亿元。', { '90亿元': 'gdp' }],
    ['渔港断面水质不作考核，国控断面I—III类水质占比达到95%。', { '95%': 'water.good.share' }],
    ['云岭县清洁能源装机比重40%。', { '40%': 'electricity.capacity.renewable.share' }],
    ['云岭县研究与开发经费与国内生产总值之比提高到1.2%。', { '1.2%': 'rd.intensity' }],
    ['云岭县原煤年产量3万吨。', { '3万吨': 'energy.output.coal' }],
    ['云岭县油料的指标定为2万担。', { '2万担': 'crop.output.oil' }],
    ['工业和农业总产值增长4%。', { '4%': 'gross-output.industry-agriculture' }],
    [
      '在帆船赛上获得金牌2枚，举办群众体育赛事活动30场次。',
      { '2枚': 'sport.medals.gold', '30场次': 'sport.events' },
    ],
    [
      '在渔村改建户厕200座、公厕12座。城区新建公厕8座。',
      { '200座': 'rural.toilets', '12座': 'rural.public-toilets', '8座': 'urban.toilets' },
    ],
    ['滨海高速公路今年贯通，全县通车里程90公里。', { '90公里': 'road.expressway' }],
    ['云岭县通车里程600公里。', { '600公里': 'road.length' }],
    [
      '新登记市场主体900户，增长12%，市场主体达到8000户，增长5%。',
      { '900户': 'entities.new', '12%': 'entities.new', '8000户': 'entities', '5%': 'entities' },
    ],
    ['新设市场主体70户，比去年增加6户。', { '70户': 'entities.new', '6户': 'entities.new' }],
    [
      '云岭县规模以上工业企业实现工业总产值9亿元。',
      { '9亿元': 'industry.gross-output.above-scale' },
    ],
    [
      '规模以上工业增加值减少7%，按企业类型分，私营企业减少9%，股份制企业减少6%。',
      {
        '7%': 'industry.value-added.above-scale',
        '9%': 'industry.private',
        '6%': 'industry.joint-stock',
      },
    ],
    [
      '云岭县PM10浓度40微克/立方米、下降5%，二氧化硫8微克/立方米、下降6%。',
      { '40微克/立方米': 'air.pm10', '5%': 'air.pm10', '8微克/立方米': 'air.so2', '6%': 'air.so2' },
    ],
    [
      '云岭县有在校学生700人：初中200人、特殊学校5人、小学400人、高中65人、中职30人。',
      {
        '700人': 'pupils',
        '400人': 'pupils.primary',
        '200人': 'pupils.junior',
        '30人': 'pupils.vocational',
        '5人': 'pupils.special',
        '65人': 'pupils.senior',
      },
    ],
    ['失业保险覆盖2万人。', { '2万人': 'insurance.unemployment' }],
    ['渔村举办各类文化活动60场次。', { '60场次': 'culture.activities' }],
    ['小火电机组关停3万千瓦，海岛改用风电。', { '3万千瓦': 'industry.capacity-cut.thermal' }],
    [
      '渔港园区完成营业收入8亿元和税收4000万元。',
      { '8亿元': 'industry.zone-revenue', '4000万元': null },
    ],
    ['渔港园区亩均产出增长9%、税收增长8%。', { '9%': null, '8%': null }],
    ['实施9个补链项目，5个产业入选渔业集群。', { '9个': null, '5个': null }],
    [
      '渔业局收到人大代表建议30件，办结率为98%。',
      { '30件': 'deputies.suggestions', '98%': 'deputies.resolved' },
    ],
    ['云岭县已关停自备井12眼。', { '12眼': 'water.wells-closed' }],
  ])('is given where the wording means the indicator: %s', (sentence, expected) => {
    expect(codes(sentence)).toEqual(expected);
  });

  it.each([
    '纺织服装设计业增加值增长8%。',
    '对中东进出口增长12%。',
    '地区生产总值12个。',
    '固定资产投资占比35%。',
    '走访高新技术企业30家。',
    '年产值超过5亿元的企业较多。',
    '城镇新增就业增长点18个。',
    '家庭农场和农民合作社达到260家。',
    '规上工业增加值和固定资产投资增长8%。',
    '新打机井120眼。',
    '帮办实事3600件。',
    '渔港新增市场主体增长12%。',
    '渔具行业完成工业总产值26万元。',
    '渔业企业实现增加值3亿元。',
    '渔具厂新增生产能力：化肥4万吨、水泥6万吨。',
    '渔业学院培养研究生300人。',
    '海岛化工厂的产能如下：合成橡胶4万吨。',
    '加工厂安置就业人员200人。',
    '12家规模养殖场实现自繁自养。',
    '7家三甲医院完成改名。',
    '7个项目荣获渔歌大奖。',
    '海岛经济指标增长8%。',
  ])('is left out where the wording, the unit or the verb means something else: %s', (sentence) => {
    const { records } = parse(sentence);
    expect(records.length).toBeGreaterThan(0);
    expect(records.map(({ indicator }) => indicator.code)).toEqual(records.map(() => null));
  });

  it('is a user’s own where the user has one for the wording', () => {
    const own = {
      code: 'my.output',
      name: '生产总值',
      synonyms: ['全口径产出'],
      dimension: 'money',
      units: ['CNY'],
      direction: 'none',
      area: 'own',
    } as const;
    const lexicon = { indicators: [own] };
    expect(codes('全市地区生产总值增长6%，全口径产出达到80亿元。', { lexicon })).toEqual({
      '6%': 'my.output',
      '80亿元': 'my.output',
    });
    expect(codes('全市地区生产总值增长6%。')).toEqual({ '6%': 'gdp' });
  });
});

describe('a user’s own words', () => {
  it('are units behind a number and bodies that act', () => {
    const lexicon = {
      units: [{ word: '网箱口', unit: '口', dimension: 'count' }],
      bodies: ['滨澜保税港'],
    } as const;
    const sentence = '滨澜保税港新建深水网箱120网箱口。';
    const [record] = parse(sentence, { lexicon }).records;
    expect(record).toMatchObject({
      quantity: { text: '120网箱口', value: 120, unit: '口', dimension: 'count' },
      actor: '滨澜保税港',
    });
    expect(parse(sentence).records.map(({ quantity }) => quantity.text)).not.toContain('120网箱口');
  });
});

describe('the index of names', () => {
  const index = new IndicatorIndex([]);
  const indicators = standardIndicators();

  it('finds an indicator behind every word that says where, when or how', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators),
        fc.constantFrom('', ...scopePrefixes, '2031年', '云泽县', '青岚市'),
        ({ name, code }, prefix) => {
          const found = [...index.named(prefix + name)].flatMap((named) =>
            named.indicators.map((indicator) => indicator.code),
          );
          expect(found).toContain(code);
        },
      ),
    );
  });

  it('reads the longest name first', () => {
    const [first] = index.named('全省城镇新增就业人数');
    expect(first?.indicators.map(({ code }) => code)).toEqual(['employment.urban-new']);
  });

  it('takes no qualified area for a place', () => {
    const [first] = index.named('脱贫县农村居民人均可支配收入');
    expect(first?.indicators.map(({ code }) => code)).toEqual(['income.poor-areas']);
    expect([...index.named('贫困地区居民储蓄存款余额')]).toEqual([]);
  });

  it('says where a name has a rate in it', () => {
    const [first] = index.named('规模以上工业增加值增速');
    expect(first).toMatchObject({ isRate: true });
  });

  it('gives up on what is too long for a name', () => {
    expect([...index.named('生产总值'.repeat(1000))]).toEqual([]);
  });
});

test('a measure may be called after the place that the document is of', () => {
  const text = [
    '云岭县2031年国民经济和社会发展统计公报',
    '全年实现云岭生产总值9亿元。湾头生产总值3亿元。云岭县财政收入2亿元。',
  ].join('\n');
  const codes = parse(text).records.map(({ indicator }) => indicator.code);
  expect(codes).toEqual(['gdp', null, 'fiscal.revenue']);
});
