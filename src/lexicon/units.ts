import { currencies } from './currencies.ts';
import { measureWords } from './measure-words.ts';
import type { Dimension, Unit } from './unit.ts';
import { wordList } from './word-list.ts';

export type { Dimension, Unit } from './unit.ts';

function all(dimension: Dimension, words: string): readonly Unit[] {
  return wordList(words).map((word) => ({ word, dimension }));
}

const money: readonly Unit[] = [
  { word: '元', unit: 'CNY', dimension: 'money', notBefore: '素件旦宵化复勋朝代气帅首凶老谋' },
  { word: '圆', unit: 'CNY', dimension: 'money', notBefore: '满桌形柱心周角弧梦圈环盘' },
  { word: '块', unit: '块', dimension: 'count', notBefore: '状链' },
  {
    word: '角',
    unit: 'CNY',
    exponent: -1,
    dimension: 'money',
    notBefore: '度落色逐膜形洲钢铁铢阀',
    digitsOnly: true,
  },
  { word: '角钱', unit: 'CNY', exponent: -1, dimension: 'money' },
  { word: '毛钱', unit: 'CNY', exponent: -1, dimension: 'money' },
  { word: '分钱', unit: 'CNY', exponent: -2, dimension: 'money' },
  { word: '美分', unit: 'USD', exponent: -2, dimension: 'money' },
  { word: '欧分', unit: 'EUR', exponent: -2, dimension: 'money' },
  ...currencies,
];

/** Units of a difference between two rates: 提高9个百分点. */
export const points: ReadonlySet<string> = new Set(['百分点', '千分点', '十万分点']);

const ratios: readonly Unit[] = [
  { word: '%', dimension: 'ratio' },
  { word: '‰', dimension: 'ratio' },
  { word: '/10万', dimension: 'ratio' },
  { word: '/万', dimension: 'ratio' },
  { word: '/十万', unit: '/10万', dimension: 'ratio' },
  { word: '个百分点', unit: '百分点', dimension: 'ratio' },
  { word: '百分点', dimension: 'ratio' },
  { word: '个千分点', unit: '千分点', dimension: 'ratio' },
  { word: '千分点', dimension: 'ratio' },
  { word: '个十万分点', unit: '十万分点', dimension: 'ratio' },
  { word: '十万分点', dimension: 'ratio' },
  { word: '个位次', unit: '位', dimension: 'count' },
  { word: '个名次', unit: '位', dimension: 'count' },
  { word: 'P', dimension: 'data', notBefore: 'ABCEFHIKMOPTchmp2' },
  { word: '倍', dimension: 'ratio', notBefore: '增', traits: ['single'] },
];

const measures: readonly Unit[] = [
  ...all(
    'length',
    `公里 千米 厘米 毫米 纳米 微米 海里 华里 英里 英寸 英尺 英寻 车道公里 延米 延长米 皮长公里 芯公里 芯千米 纤芯公里 公尺
    公厘 公分 分米 市尺 市里 铁路公里 线路公里 正线公里 双车道公里 折算公里 换算公里 管道公里 km KM ㎞ ㎝ cm CM ㎜ mm MM
    μm um nm`,
  ),
  { word: 'm', dimension: 'length' },
  { word: '尺', dimension: 'length', notBefore: '寸度子', digitsOnly: true },
  { word: '丈', dimension: 'length', notBefore: '夫量', digitsOnly: true },
  { word: '寸', dimension: 'length', notBefore: '土步', digitsOnly: true },
  { word: '标米', dimension: 'length' },
  { word: '米', dimension: 'length', notBefore: '面粉' },
  { word: '里', dimension: 'length', notBefore: '程面边', digitsOnly: true },
  ...all(
    'area',
    `平方公里 平方千米 平方米 平米 平方厘米 平方分米 平方毫米 平方英里 平方英尺 ㎡ ㎢ m² km² m2 km2 hm² hm2 cm² 市亩 公亩 英亩 公顷
    亩次 公顷次 平方公尺 ha`,
  ),
  { word: '亩', dimension: 'area', notBefore: '均产' },
  ...all(
    'volume',
    `立方米 立方 毫升 微升 公升 标准立方米 标立方米 标方 立方厘米 立方分米 立方公里 立方千米 m³ m3 Nm³ Nm3 ㎥ 立方公尺 公方 千升
    加仑 mL ml cc`,
  ),
  { word: '方', dimension: 'volume', notBefore: '面案式向法针位便略', digitsOnly: true },
  { word: 'L', dimension: 'volume' },
  { word: '升', dimension: 'volume', notBefore: '级至到学规', digitsOnly: true },
  ...all(
    'mass',
    `公吨 公斤 千克 市斤 市担 毫克 微克 吨标准煤 吨标煤 吨油当量 吨二氧化碳当量 吨二氧化碳 千克标准煤 克标准煤 千克标煤
    公斤标准煤 克标煤 载重吨 总吨 净吨 克拉 磅 盎司 重量箱 kg KG ㎏ mg ㎎ tce`,
  ),
  { word: '市两', dimension: 'mass', notBefore: '年个种次条届项' },
  { word: 'g', dimension: 'mass', notBefore: '网基通技应产时专消套手' },
  { word: 't', dimension: 'mass' },
  {
    word: '两',
    dimension: 'mass',
    notBefore:
      '个级岸会院侧翼地国省市县年次人种项委化区家所条线头手端端边极条旁面口者类山江河湖广难全用票费',
    digitsOnly: true,
  },
  { word: '吨', dimension: 'mass' },
  { word: '斤', dimension: 'mass' },
  { word: '担', dimension: 'mass', notBefore: '当任保负' },
  { word: '克', dimension: 'mass', notBefore: '服难强', digitsOnly: true },
  ...all(
    'energy',
    `千瓦时 千瓦小时 兆瓦时 吉瓦时 太瓦时 瓦时 度电 焦耳 千焦 兆焦 吉焦 大卡 千卡 卡路里 kWh KWh kwh KWH kW·h kw·h
    KW·h kW.h MWh MW·h GWh GW·h TWh TW·h GJ MJ kJ`,
  ),
  { word: '度', dimension: 'energy', notBefore: '假过' },
  ...all(
    'power',
    `千瓦 兆瓦 吉瓦 太瓦 毫瓦 马力 千伏安 兆伏安 千伏 毫伏 W MW MWp GW GWp kW KW kw kV KV kVA KVA kV·A MVA MV·A 千乏 兆乏
    兆帕 千帕 MPa kPa`,
  ),
  { word: '瓦', dimension: 'power', digitsOnly: true },
  { word: '伏', dimension: 'power', notBefore: '天', digitsOnly: true },
  ...all('temperature', '摄氏度 ℃ °C 华氏度 ℉ °F'),
  ...all(
    'data',
    `TB PB EB ZB GB MB KB kB Kbps kbps Mbps Gbps Tbps Mb/s Gb/s Tb/s EFLOPS EFlops Eflops EFLOPs PFLOPS PFlops Pflops PFLOPs TFLOPS
    TFlops PF EF 比特 兆比特 千比特 字节 千字节 兆字节 吉字节 太字节`,
  ),
  ...all(
    'time',
    `个月 小时 分钟 秒钟 毫秒 微秒 纳秒 工作日 工作小时 学时 课时 周岁 交易日 自然日
    个星期 个季度 机时 标准机时 卡时 h`,
  ),
  ...['小时', '工作日', '工作小时', '学时', '课时', '交易日', '自然日'].map((unit): Unit => ({
    word: `个${unit}`,
    unit,
    dimension: 'time',
  })),
  { word: '个钟头', unit: '小时', dimension: 'time' },
  { word: '年', dimension: 'time', notBefore: '度均产轻级初末底内中间来代前后' },
  { word: '天', dimension: 'time', notBefore: '然津下地气空文平' },
  { word: '岁', dimension: 'time' },
  { word: '秒', dimension: 'time' },
  { word: '周', dimension: 'time', notBefore: '边转期年岁村', digitsOnly: true },
  ...all(
    'other',
    `吨公里 人公里 吨·公里 人·公里 t·km 人·km 吨海里 人海里 年一遇 蒸吨 分贝 赫兹 兆赫 兆赫兹 千赫 吉赫 微克每立方米 毫克每立方米 mg/L mg/m³ μg/m³ µg/m³ ug/m³ mg/m3 μg/m3 µg/m3 ug/m3 g/L
    角/度 元/人月 元/人·月 元/人·年 km/h m/s m³/s m3/s MHz GHz kHz Hz dB 个基点 基点 个基本点 基本点 个BP BP`,
  ),
  {
    word: '分',
    dimension: 'other',
    notBefore: '别钟类布之成为级散工担析解行局开期红享步批子公支流组段层区配拆离歧野摊管',
  },
];

/**
 * Words that stand behind a unit though their first character makes another word of it: 家电子企业 counts enterprises,
 * 个体育公园 parks.
 */
export const wordsBehindUnits: readonly string[] = wordList(`
  体育 体系 体验 体制 税目 税种 电子 电商 电力 电信 电影 具有 具备 乡镇 乡村 园区 园林 政府 政务 政法
  纺织 装备 装配 禽类 禽蛋 畜产 畜牧 畜禽 家庭 粮食 居住 大关 优秀 优质 优等 植物 专项 专题 港口 港城 院校
  人民 人口 院所 学科 会战 会展 楼宇 桥梁 机场 机组
`);

/** Every unit; a longer word wins over a shorter one at the same place. */
export const units: readonly Unit[] = [...money, ...ratios, ...measures, ...measureWords];
