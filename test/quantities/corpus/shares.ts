import type { Entry } from './entry.ts';

/** Fractions, tenths, discounts, multiples. */
export const shares: readonly Entry[] = [
  {
    value: 35,
    unit: '%',
    spellings: '三成半|三成五|35%|百分之三十五|3.5成|三点五成|百分之35|３５％|35折|3.5折',
  },
  {
    value: 80,
    unit: '%',
    spellings: '八成|80%|百分之八十|8成|八折|8折|五分之四|4/5|８成|80％',
  },
  {
    value: 75,
    unit: '%',
    spellings: '四分之三|3/4|75%|七成五|七五折|75折|百分之七十五|7.5成|七点五折',
  },
  { value: 50, unit: '%', spellings: '一半|50%|百分之五十|二分之一|1/2|五成|五折|半数' },
  { value: 66.6666666667, unit: '%', spellings: '三分之二|2/3' },
  { value: 33.3333333333, unit: '%', spellings: '三分之一|1/3' },
  { value: 120.5, unit: '%', spellings: '百分之一百二十点五|120.5%|百分之120.5' },
  { value: 0.77, unit: '%', spellings: '零点77%|0.77%|百分之零点七七|零点七七%|百分之0.77' },
  { value: 3, unit: '‰', spellings: '千分之三|3‰|千分之3|３‰' },
  { value: 0.07, unit: '%', spellings: '万分之七|0.07%|万分之7|百分之零点零七' },
  { value: 12, unit: '%', spellings: '1.2成|12%|百分之十二|一点二成|百分之12' },
  { value: 2, unit: '倍', spellings: '翻一番|倍增|翻番|2倍|两倍|翻了一番|二倍' },
  { value: 4, unit: '倍', spellings: '翻两番|4倍|四倍|翻了两番' },
  { value: 2.5, unit: '倍', spellings: '两倍半|2.5倍|二点五倍|2倍半' },
  { value: 0.5, unit: '倍', spellings: '减半|0.5倍|零点五倍' },
  {
    value: 50,
    unit: '%',
    comparator: 'gt',
    spellings: '过半|过半数|超半数|超过50%|超五成|超过一半',
  },
];
