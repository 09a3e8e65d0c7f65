import { wordList } from './word-list.ts';

/** What a unit measures. */
export type Dimension =
  | 'money'
  | 'ratio'
  | 'count'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'data'
  | 'temperature'
  | 'rank'
  | 'other';

/** A unit or measure word as reports write it. */
export interface Unit {
  readonly word: string;
  /** The base unit of a record, where it differs from the word: an ISO 4217 code for money. */
  readonly unit?: string;
  readonly dimension: Dimension;
  /** Characters that, standing next, make another word of it: 家庭 is not 家. */
  readonly notBefore?: string;
  /** Whether a Chinese numeral below ten takes it only in names and idioms: 三方, 两手. */
  readonly digitsOnly?: boolean;
}

function all(dimension: Dimension, words: string): readonly Unit[] {
  return wordList(words).map((word) => ({ word, dimension }));
}

const money: readonly Unit[] = [
  { word: '元', unit: 'CNY', dimension: 'money', notBefore: '素件旦宵' },
  { word: '元人民币', unit: 'CNY', dimension: 'money' },
  { word: '块钱', unit: 'CNY', dimension: 'money' },
  { word: '美元', unit: 'USD', dimension: 'money' },
  { word: '欧元', unit: 'EUR', dimension: 'money' },
  { word: '港元', unit: 'HKD', dimension: 'money' },
  { word: '港币', unit: 'HKD', dimension: 'money' },
  { word: '日元', unit: 'JPY', dimension: 'money' },
  { word: '英镑', unit: 'GBP', dimension: 'money' },
];

const ratios: readonly Unit[] = [
  { word: '%', dimension: 'ratio' },
  { word: '‰', dimension: 'ratio' },
  { word: '/10万', dimension: 'ratio' },
  { word: '/十万', unit: '/10万', dimension: 'ratio' },
  { word: '个百分点', unit: '百分点', dimension: 'ratio' },
  { word: '百分点', dimension: 'ratio' },
  { word: '个千分点', unit: '千分点', dimension: 'ratio' },
  { word: '千分点', dimension: 'ratio' },
  { word: '个位次', unit: '位', dimension: 'count' },
  { word: '个名次', unit: '位', dimension: 'count' },
  { word: 'P', dimension: 'data', notBefore: 'ABCEFHIKMOPTchmp2' },
  { word: '倍', dimension: 'ratio', notBefore: '增' },
];

const measures: readonly Unit[] = [
  ...all(
    'length',
    '公里 千米 厘米 毫米 纳米 微米 海里 华里 英寸 车道公里 延米 皮长公里 芯公里 纤芯公里 公尺 公厘',
  ),
  { word: '米', dimension: 'length', notBefore: '面粉' },
  { word: '里', dimension: 'length', notBefore: '程面边', digitsOnly: true },
  ...all('area', '平方公里 平方千米 平方米 平米 ㎡ 市亩 公顷 亩次 平方公尺'),
  { word: '亩', dimension: 'area', notBefore: '均产' },
  ...all('volume', '立方米 立方 毫升 标准立方米 m³ 立方公尺 公方 千升'),
  { word: '方', dimension: 'volume', notBefore: '面案式向法针位便略', digitsOnly: true },
  { word: '升', dimension: 'volume', notBefore: '级至到学规', digitsOnly: true },
  ...all(
    'mass',
    '公吨 公斤 千克 市斤 市担 毫克 微克 吨标准煤 吨标煤 吨油当量 载重吨 总吨 克拉 重量箱',
  ),
  { word: '吨', dimension: 'mass', notBefore: '半' },
  { word: '斤', dimension: 'mass' },
  { word: '担', dimension: 'mass', notBefore: '当任保负' },
  { word: '克', dimension: 'mass', notBefore: '服难强', digitsOnly: true },
  ...all('energy', '千瓦时 千瓦小时 兆瓦时 吉瓦时 度电 焦耳 吉焦 大卡 千卡 kWh MWh GWh TWh'),
  { word: '度', dimension: 'energy', notBefore: '假过' },
  ...all('power', '千瓦 兆瓦 吉瓦 马力 千伏安 兆伏安 千伏 MW GW kW KW kV KV kVA MVA'),
  { word: '瓦', dimension: 'power', digitsOnly: true },
  { word: '伏', dimension: 'power', notBefore: '天', digitsOnly: true },
  ...all('temperature', '摄氏度 ℃'),
  ...all('data', 'TB PB EB GB MB Mbps Gbps Tbps EFLOPS EFlops PFLOPS PFlops PF EF 比特'),
  ...all(
    'time',
    '个月 小时 分钟 毫秒 个工作日 工作日 个小时 学时 个学时 课时 个课时 周岁 个交易日',
  ),
  { word: '年', dimension: 'time', notBefore: '度均产轻级初末底内中间来代前后' },
  { word: '天', dimension: 'time', notBefore: '然津下地气空文平' },
  { word: '岁', dimension: 'time' },
  { word: '秒', dimension: 'time' },
  { word: '周', dimension: 'time', notBefore: '边转期年岁村', digitsOnly: true },
  ...all(
    'other',
    '吨公里 人公里 年一遇 蒸吨 分贝 赫兹 微克每立方米 毫克每立方米 mg/L mg/m³ μg/m³ 角/度 元/人月 元/人·月 元/人·年',
  ),
  {
    word: '分',
    dimension: 'other',
    notBefore: '别钟类布之成为级散工担析解行局开期红享步批子公支流组段层区配拆离歧野摊管',
  },
];

const counts: readonly Unit[] = [
  { word: '个', dimension: 'count', notBefore: '性人体税' },
  { word: '个人', unit: '个', dimension: 'count', notBefore: '' },
  { word: '家', dimension: 'count', notBefore: '庭电具族长乡园禽畜政纺装' },
  { word: '项', dimension: 'count' },
  { word: '处', dimension: 'count', notBefore: '理置于级罚' },
  { word: '座', dimension: 'count', notBefore: '谈机位' },
  { word: '条', dimension: 'count', notBefore: '件例约' },
  { word: '所', dimension: 'count', notBefore: '需得属谓' },
  { word: '户', dimension: 'count', notBefore: '籍外均主型' },
  { word: '人', dimension: 'count', notBefore: '口民才大均群工类员居士财造制心文' },
  { word: '名', dimension: 'count', notBefore: '列单牌优胜' },
  { word: '位', dimension: 'count', notBefore: '居列于次置移' },
  { word: '件', dimension: 'count' },
  { word: '套', dimension: 'count', notBefore: '种' },
  { word: '间', dimension: 'count', notBefore: '接断' },
  { word: '台', dimension: 'count', notBefore: '湾账州资商海阶' },
  { word: '支', dimension: 'count', notBefore: '持撑付出援柱部农' },
  { word: '部', dimension: 'count', notBefore: '门委队分署件长位级省属' },
  { word: '本', dimension: 'count', notBefore: '科地市级县省届年次着土级质以', digitsOnly: true },
  { word: '种', dimension: 'count', notBefore: '植养子业粮树草苗' },
  { word: '类', dimension: 'count', notBefore: '似别' },
  { word: '批', dimension: 'count', notBefore: '准复发示评零而' },
  { word: '次', dimension: 'count', notBefore: '产级要' },
  { word: '场', dimension: 'count', notBefore: '所馆景地' },
  { word: '口', dimension: 'count', notBefore: '岸径粮号', digitsOnly: true },
  { word: '门', dimension: 'count', notBefore: '店户诊类槛', digitsOnly: true },
  { word: '张', dimension: 'count', notBefore: '家' },
  { word: '片', dimension: 'count', notBefore: '区面' },
  { word: '段', dimension: 'count', notBefore: '落' },
  { word: '道', dimension: 'count', notBefore: '路德教理口' },
  { word: '层', dimension: 'count', notBefore: '次面级' },
  { word: '组', dimension: 'count', notBefore: '织团成建合长', digitsOnly: true },
  { word: '起', dimension: 'count', notBefore: '步点来草' },
  { word: '份', dimension: 'count', notBefore: '额' },
  { word: '块', dimension: 'count', notBefore: '状链' },
  { word: '头', dimension: 'count', notBefore: '部', digitsOnly: true },
  { word: '只', dimension: 'count', notBefore: '有是要' },
  { word: '眼', dimension: 'count', notBefore: '科', digitsOnly: true },
  { word: '班', dimension: 'count', notBefore: '子组级列', digitsOnly: true },
  { word: '队', dimension: 'count', notBefore: '伍员', digitsOnly: true },
  { word: '例', dimension: 'count', notBefore: '如外行会' },
  { word: '轮', dimension: 'count', notBefore: '驱回换胎' },
  { word: '对', dimension: 'count', notBefore: '接外标口象策照内应', digitsOnly: true },
  { word: '双', dimension: 'count', notBefore: '向方碳创拥边休', digitsOnly: true },
  { word: '字', dimension: 'count', digitsOnly: true },
  { word: '首', dimension: 'count', notBefore: '位批次个台届都创府家季发', digitsOnly: true },
  { word: '档', dimension: 'count', notBefore: '案自手变' },
  { word: '站', dimension: 'count', notBefore: '点位在', digitsOnly: true },
  { word: '床', dimension: 'count', notBefore: '位', digitsOnly: true },
  { word: '期', dimension: 'count', notBefore: '间末内望货', digitsOnly: true },
  { word: '团', dimension: 'count', notBefore: '队结体', digitsOnly: true },
  { word: '席', dimension: 'count', digitsOnly: true },
  { word: '箱', dimension: 'count', digitsOnly: true },
  { word: '单', dimension: 'count', notBefore: '位个项', digitsOnly: true },
  { word: '票', dimension: 'count', digitsOnly: true },
  { word: '集', dimension: 'count', notBefore: '群团约中聚' },
  { word: '款', dimension: 'count', notBefore: '项式待' },
  { word: '棒', dimension: 'count', digitsOnly: true },
  { word: '包', dimension: 'count', notBefore: '括含装容干保联抓扶', digitsOnly: true },
  { word: '环', dimension: 'count', notBefore: '境节保球卫' },
  { word: '群', dimension: 'count', notBefore: '众体落岛', digitsOnly: true },
  { word: '方面', dimension: 'count' },
  { word: '大类', dimension: 'count' },
  { word: '大', dimension: 'count', notBefore: '关学会队小型量力专院楼厦桥气田港棚众家多' },
  ...all(
    'count',
    `栋 幢 辆 架 艘 列 匹 羽 尾 株 棵 颗 盏 册 宗 笔 枚 剂 剂次 幅 篇 桶 瓶 盒 袋 根 粒 卷 趟
    批次 条段 班次 人次 户次 台次 架次 车次 航次 列次 场次 件次 头次 项次 艘次 辆次 例次 台套
    台（套） 台件 件套 套件 标箱 标准箱 TEU 标准车 泊位 人份 宗地 单位 句 码 孔 枝 座次 席位 标准台 印张`,
  ),
];

/**
 * Words that stand behind a unit though their first character makes another word of it: 家电子企业 counts enterprises,
 * 个体育公园 parks.
 */
export const wordsBehindUnits: readonly string[] = wordList(`
  体育 体系 体验 体制 税目 税种 电子 电商 电力 电信 电影 具有 具备 乡镇 乡村 园区 园林 政府 政务 政法
  纺织 装备 装配 禽类 禽蛋 畜产 畜牧 畜禽 家庭 粮食 居住 大关 优秀 优质 优等 植物 专项 专题 港口 港城 院校
  院所 学科 会战 会展 楼宇 桥梁 机场 机组
`);

/** Every unit; a longer word wins over a shorter one at the same place. */
export const units: readonly Unit[] = [...money, ...ratios, ...measures, ...counts];
