import { construction } from '../construction.ts';
import type { Construction } from '../construction.ts';
import { dealtOut } from '../context/dealt-out.ts';

/** 交通、水利分别完成投资32亿元、7亿元 */
export const respectively: Construction = construction({
  id: 'growth.respectively',
  example: '交通、水利分别完成投资32亿元、7亿元',
  reads: '〈A〉、〈B〉分别〈verb〉〈number〉、〈number〉',
  yields: ['growth', 'increment', 'level', 'count'],
  before: {
    'level.share': ['渔业产值3亿元，航运产值2亿元，分别是2010年的2倍、1.8倍。', '2倍'],
    'level.verb': ['渔业、航运产值分别达到3亿元、5亿元。', '3亿元'],
  },
  examples: {
    read: [
      [
        '城乡居民医保参保率、养老保险参保率分别达到98%和95%。',
        '95%',
        { indicator: '养老保险参保率' },
      ],
      ['渔具及配件、船舶、网具产业增速分别达到5%、6%、7%。', '5%', { indicator: '渔具及配件增速' }],
      [
        '全县城镇居民和农村居民人均收入分别增长5%、6%。',
        '5%',
        { indicator: '全县城镇居民人均收入' },
      ],
      [
        '龙头企业、中小渔业企业贷款分别增长8%、9%。',
        '8%',
        { indicator: '龙头企业贷款', type: 'growth' },
      ],
      ['船员工伤、养老保险参保率分别达到93%和91%。', '93%', { indicator: '船员工伤参保率' }],
      ['原盐、海带产量达到6万吨、7万吨。', '7万吨', { indicator: '海带产量', type: 'level' }],
      [
        '全县城镇、农村人均住房面积分别达到33平方米、37平方米。',
        '33平方米',
        { indicator: '全县城镇人均住房面积' },
      ],
      [
        '渔业产值和渔村收入均增长5%，分别达到9亿元、4亿元。',
        '4亿元',
        { indicator: '渔村收入', type: 'level' },
      ],
      [
        '分别新建国家级、省级渔港3座、4座。',
        '3座',
        { type: 'count', indicator: '国家级渔港', action: '新建' },
      ],
      ['城乡渔民收入增长5%和3%。', '3%', { indicator: '农村渔民收入', type: 'growth' }],
      ['全市存贷款余额分别增长5%、4%。', '4%', { indicator: '全市贷款余额', type: 'growth' }],
      [
        '三大渔业基地、造船业、航运业增加值分别增长7%、8%、9%。',
        '7%',
        { indicator: '三大渔业基地增加值' },
      ],
      [
        '城乡居民收入分别为3万元、2万元，增长4%、5%。',
        '4%',
        { indicator: '城镇居民收入', type: 'growth' },
      ],
      [
        '渔业、航运业增加值占全县工业的比重分别达到4%、5%。',
        '4%',
        { indicator: '渔业增加值占全县工业的比重' },
      ],
      ['渔业产值和增加值分别达到9亿元、4亿元。', '4亿元', { indicator: '渔业增加值' }],
      ['渔业产值、客运量增速分别为4%、5%。', '4%', { indicator: '渔业产值增速' }],
      [
        '渔业产值9亿元，占全市的比重为2%，增长8%，增速分别高于全省、全市3、2个百分点。',
        '3',
        { indicator: '渔业产值增速', action: '高于' },
      ],
      ['基本养老和基本医疗覆盖率分别达到96%、93%。', '96%', { indicator: '基本养老覆盖率' }],
      [
        '集中供养和分散供养老人补助标准分别达到900元、700元。',
        '900元',
        { indicator: '集中供养老人补助标准' },
      ],
      ['绿地率和人均公园绿地面积分别达到36%和12平方米。', '36%', { indicator: '绿地率' }],
      ['渔业投资、民间投资分别增长4%、3%。', '3%', { indicator: '民间投资' }],
      ['交通、水利分别完成投资32亿元、7亿元。', '32亿元', { indicator: '交通投资', type: 'level' }],
      ['交通、水利分别完成投资32亿元、7亿元。', '7亿元', { indicator: '水利投资', type: 'level' }],
      [
        '城镇、农村居民人均可支配收入分别增长6%、7%。',
        '6%',
        { indicator: '城镇居民人均可支配收入', direction: 'increase' },
      ],
      [
        '一产增加值8亿元，二产增加值9亿元，分别增长4%、5%。',
        '5%',
        { indicator: '二产增加值', type: 'growth' },
      ],
    ],
    left: [
      ['城镇居民人均可支配收入增长6%。', '6%', 'growth.verb'],
      ['渔业产值3亿元、航运产值5亿元。', '5亿元', 'level.noun'],
      ['渔业产值增长4%、5%以上。', '5%', 'level.carried'],
      ['城乡居民收入均增长6%。', '6%', 'growth.verb'],
    ],
  },
  apply: dealtOut,
});
