import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

/** How firmly each number of a sentence is promised, under a heading that plans or reviews. */
function modalitiesIn(sentence: string, heading = '二、2025年工作安排'): (string | null)[] {
  const report = ['临澜县2025年政府工作报告', '各位代表：', heading, sentence].join('\n');
  return parse(report).records.map(({ modality }) => modality?.text ?? null);
}

describe('a word holds', () => {
  test('a further goal beside a number of its clause promises nothing of the next clause', () => {
    const { records } = parse('到2031年，渔获量9万吨、力争达10万吨，供应鱼粉4万吨。\n');
    expect(records.map(({ modality }) => modality?.text ?? null)).toEqual([null, '力争', null]);
  });

  test.each([
    ['确保渔船达到90艘。', ['确保']],
    ['确保渔船达到90艘，泊位达到30个。', ['确保', '确保']],
    ['确保渔船达到90艘；新建泊位30个。', ['确保', null]],
    ['渔港覆盖率力争达到9%，渔船能耗下降3%。', ['力争', null]],
    ['渔船拟建造90艘，比上年增加30艘。', ['拟', '拟']],
    ['必须在年底前，把渔船控制在90艘以内。', ['必须']],
    ['力争到2030年，渔船达到90艘；泊位达到30个。', ['力争', '力争']],
    ['今年渔业补助拟安排9000万元。', ['拟']],
    ['主要预期目标是：渔业产值增长5%。渔民收入增长6%。', ['预期', '预期']],
    ['主要预期目标是：渔业产值增长5%。同时，渔民收入增长6%。', ['预期', null]],
    ['完成预期目标，渔业产值增长5%。渔民收入增长6%。', [null, null]],
    ['大力争取上级支持，渔港建设资金达到9亿元。', [null]],
    ['渔业收入预期目标增长3%，完成9亿元；加上级补助6亿元。', ['预期', '预期', null]],
    ['主要预期目标是：\n渔业产值增长5%。渔民收入增长6%。', ['预期', '预期']],
    [
      '主要预期目标是：\n渔业产值增长5%；\n渔民收入增长6%；\n新增渔工90人。',
      ['预期', '预期', '预期'],
    ],
    ['主要预期目标是：\n渔业产值增长5%。\n新建泊位30个。', ['预期', null]],
  ])(
    'in its clause, and in those that go on from its number or its time: %s',
    (sentence, words) => {
      expect(modalitiesIn(sentence)).toEqual(words);
    },
  );

  test.each([
    ['坚决克服形式主义，精简会议4成。'],
    ['保证渔港项目用地供应，完成填海10亩。'],
    ['努力扩大渔业出口，新建泊位30个。'],
  ])('not in the next one where it has done its work: %s', (sentence) => {
    expect(modalitiesIn(sentence)).toEqual([null]);
  });

  test('to the end of the sentence that names what is expected', () => {
    const list = ['渔业产值', '渔民收入', '渔船数量', '港口投资', '水产出口', '海岛旅游收入'];
    const goals = list.map((name) => `${name}稳步提升，增长5%左右`).join('；');
    const modalities = modalitiesIn(`主要预期目标是：${goals}，力争更好结果；新增就业900人。`);
    expect(modalities).toEqual(Array.from({ length: 7 }, () => '预期'));
  });
});

test.each([
  ['争取上级渔业资金9000万元。', [null]],
  ['争取年内新建泊位30个。', ['争取']],
  ['争取30家渔企落户渔区。', ['争取']],
  ['力争年内争取新渔网70张。', ['力争']],
  ['渔网只能保证5成渔船。', [null]],
  ['着力促进渔业增产5%。', [null]],
  ['力促渔业增产5%。', ['力促']],
  ['渔民人均预期寿命达到80岁。', [null]],
  ['渔业产值预期增长5%。', ['预期']],
  ['预期规模以上渔业增加值增长5%。', ['预期']],
  ['主要预期目标如下：\n渔业产值增长5%\n渔民收入增长6%', ['预期', '预期']],
  ['主要预期目标：\n渔业产值增长5%。\n新建渔港9座。', ['预期', null]],
  ['放流鱼苗增长预期8%左右。', ['预期']],
  ['船队一定要守住灯塔26座。', ['一定要']],
  ['渔船检修率应达到95%。', ['应']],
  ['渔船检修率应当达到95%。', ['应当']],
  ['渔船检修率本应达到95%。', [null]],
  ['供应渔网9万张。', [null]],
  ['推广虚拟渔场30个。', [null]],
  ['预计渔业产值增长9%（年度目标6%）。', ['预计', null]],
])('%s', (sentence, words) => {
  expect(modalitiesIn(sentence)).toEqual(words);
});

describe('what is reported', () => {
  test.each([
    ['努力新建泊位30个。', [null]],
    ['经过努力，新建泊位30个。', [null]],
    ['预计全年渔业产值增长5%；出口增长6%。', [null, null]],
  ])('is promised no longer: %s', (sentence, words) => {
    expect(modalitiesIn(sentence, '一、2024年工作回顾')).toEqual(words);
  });
});
