import type { Entry } from './entry.ts';

/** Sums: currencies by name, sign and code, and what is told in two or three units. */
export const money: readonly Entry[] = [
  {
    value: 5e8,
    unit: 'CNY',
    spellings:
      '5亿元|五亿元|5亿人民币|5亿元人民币|￥5亿|¥5亿|￥5亿元|RMB5亿|5亿RMB|CNY 5亿|伍亿元|５亿元|50000万元|5 亿 元|500 000 000元|人民币5亿元|五亿人民币|伍亿圆',
  },
  {
    value: 34000,
    unit: 'CNY',
    spellings:
      '3万4000元|3万4千元|三万四千元|3.4万元|34000元|34,000元|34 000元|3万四千元|叁万肆仟元|￥34,000|¥34000|RMB 34000',
  },
  {
    value: 30500,
    unit: 'CNY',
    spellings: '3万500元|3万零500元|3万0500元|三万零五百元|30500元|30,500元|3.05万元',
  },
  {
    value: 105e6,
    unit: 'CNY',
    spellings:
      '1亿零500万元|1亿500万元|一亿零五百万元|1.05亿元|10500万元|10,500万元|10 500万元|壹亿零伍佰万元',
  },
  {
    value: 3.6e8,
    unit: 'CNY',
    spellings: '3亿6千万元|3亿6000万元|三亿六千万元|3.6亿元|36000万元|三点六亿元',
  },
  {
    value: 1.5,
    unit: 'CNY',
    spellings: '1元5角|一元五角|1.5元|1块5毛钱|1元5毛|１元５角|壹元伍角|一块五角钱',
  },
  { value: 3.25, unit: 'CNY', spellings: '3元2角5分|三元二角五分|3.25元|3元2角5分钱|叁元贰角伍分' },
  { value: 12.05, unit: 'CNY', spellings: '12元零5分|十二元零五分|12.05元|12元5分' },
  { value: 0.5, unit: 'CNY', spellings: '5角|0.5元|5角钱|五角钱|5毛钱|五毛钱|零点五元' },
  { value: 0.03, unit: 'CNY', spellings: '3分钱|0.03元|三分钱|零点零三元' },
  { value: 2.5, unit: 'USD', spellings: '2美元50美分|2.5美元|$2.5|US$2.50' },
  {
    value: 1e6,
    unit: 'CNY',
    spellings:
      '壹佰万元|一百万元|100万元|1000000元|1,000,000元|1 000 000元|壹佰万圆|￥100万|¥1,000,000',
  },
  {
    value: 350000,
    unit: 'CNY',
    spellings: '叁拾伍万元|三十五万元|35万元|350,000元|叁拾伍万圆|35万块钱',
  },
  {
    value: 3e8,
    unit: 'USD',
    spellings:
      '3亿美元|三亿美元|$3亿|US$3亿|USD3亿|USD 3亿|3亿美金|3亿USD|叁亿美元|US$ 3亿|$300,000,000',
  },
  {
    value: 3e7,
    unit: 'HKD',
    spellings: '3000万港元|三千万港元|3000万港币|HK$3000万|HKD3000万|3千万港元|3000万HKD',
  },
  {
    value: 2e9,
    unit: 'EUR',
    spellings: '20亿欧元|二十亿欧元|€20亿|EUR20亿|20亿EUR|€2,000,000,000',
  },
  { value: 4e6, unit: 'GBP', spellings: '400万英镑|四百万英镑|£400万|GBP400万|￡400万|£4,000,000' },
  { value: 1e12, unit: 'JPY', spellings: '1万亿日元|一万亿日元|10000亿日元|1万亿日圆|JPY1万亿' },
  { value: 5e8, unit: 'AUD', spellings: '5亿澳元|五亿澳元|5亿澳大利亚元|A$5亿|AU$5亿' },
  { value: 6e7, unit: 'CAD', spellings: '6000万加元|六千万加元|6000万加拿大元|C$6000万' },
  { value: 8e9, unit: 'RUB', spellings: '80亿卢布|八十亿卢布|80亿俄罗斯卢布' },
  {
    value: 3e8,
    unit: 'TWD',
    spellings: '3亿新台币|三亿新台币|3亿新台币元|3亿台币|NT$3亿|3亿元新台币',
  },
  { value: 1e8, unit: 'SGD', spellings: '1亿新加坡元|一亿新元|1亿新元|S$1亿' },
  { value: 2e8, unit: 'CHF', spellings: '2亿瑞士法郎|两亿瑞士法郎|2亿瑞郎' },
  { value: 9e10, unit: 'KRW', spellings: '900亿韩元|九百亿韩元|900亿韩币' },
  { value: 7e6, unit: 'MOP', spellings: '700万澳门元|七百万澳门元|700万澳门币' },
  { value: 4e8, unit: 'THB', spellings: '4亿泰铢|四亿泰铢' },
  { value: 6e8, unit: 'INR', spellings: '6亿印度卢比|六亿印度卢比' },
  { value: 3e11, unit: 'VND', spellings: '3000亿越南盾|三千亿越南盾' },
  { value: 5e7, unit: 'NZD', spellings: '5000万新西兰元|五千万新西兰元|5000万纽元' },
  { value: 1.2e7, unit: 'MYR', spellings: '1200万林吉特|一千二百万马来西亚林吉特' },
  { value: 8e6, unit: 'ZAR', spellings: '800万兰特|八百万南非兰特' },
  {
    value: 1.3e4,
    unit: 'CNY',
    comparator: 'gt',
    spellings: '1.3万元多|超过1.3万元|13000多元|1万3千多元|一万三千余元',
  },
];
