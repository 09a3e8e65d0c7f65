import { expect, test } from '@jest/globals';
import { repair } from '../../src/repair/repair.ts';
import { mute } from './mute.ts';

function paragraphsOf(lines: readonly string[]): string[] {
  const { text, paragraphs } = repair(lines.join('\n'), mute).value;
  return paragraphs.map(({ from, to }) => text.slice(from, to));
}

/** A report as a word processor keeps it: what is set in another font, or doubted by its dictionary, is apart. */
const runs = [
  '望潮镇',
  '2031',
  '年政府工作报告',
  '各位代表：',
  '现在，我代表镇人民政府报告工作，请',
  '予审',
  '议。',
  '一、2030年工作回顾',
  '一年来，渔业稳步发展，海产产值增长',
  '6%',
  '；渔民人均收入增长',
  '7%',
  '，新修码头',
  '4',
  '座',
  '。',
  '（一）渔港面貌一新',
  '疏浚港池',
  '3',
  '处，添置渔船',
  '60',
  '艘',
  '，渔民的日子',
  '红火',
  '起来',
  '。',
];

test('runs of a word processor, a line each, are put together', () => {
  expect(paragraphsOf(runs)).toEqual([
    '望潮镇2031年政府工作报告',
    '各位代表：现在，我代表镇人民政府报告工作，请予审议。',
    '一、2030年工作回顾',
    '一年来，渔业稳步发展，海产产值增长6%；渔民人均收入增长7%，新修码头4座。',
    '（一）渔港面貌一新',
    '疏浚港池3处，添置渔船60艘，渔民的日子红火起来。',
  ]);
});

test('cells of a table, a line each, stay apart', () => {
  const cells = Array.from({ length: 12 }, (_, row) => [
    `指标${String.fromCharCode(0x4e00 + row)}`,
    '亿元',
    String(row * 7 + 3),
    '—',
    '>5%',
  ]).flat();
  expect(paragraphsOf(['表1 主要指标', ...cells])).toHaveLength(cells.length + 1);
});

test('a list whose items open with dashes is none', () => {
  const lines = Array.from({ length: 12 }, (_, at) => [
    `——渔业稳步发展，海产产值增长${String(at + 2)}%。`,
    'PORT',
  ]).flat();
  expect(paragraphsOf(lines)).toEqual(lines);
});

test('runs that few signs open are put together by what goes on from numbers', () => {
  const told = [
    '望潮镇政府工作报告',
    '2031',
    '年，全镇渔业稳步发展，渔民收入增长',
    '7%;',
    '渔港吞吐量增长',
    '9%;',
    '渔业投资增长',
    '10%',
    '。',
    '9',
    '个渔村顺利通水。',
    '1800',
    '户渔民用上新船，',
    '6',
    '座渔港投入使用，占',
    '90%',
    '，还有',
    '3',
    '座渔港开工。',
    '1.8',
    '万余名渔民参加培训，',
    '60',
    '名渔民当上渔工。',
  ];
  expect(paragraphsOf(told)).toEqual([
    '望潮镇政府工作报告',
    '2031年，全镇渔业稳步发展，渔民收入增长7%;渔港吞吐量增长9%;渔业投资增长10%。',
    '9个渔村顺利通水。',
    '1800户渔民用上新船，6座渔港投入使用，占90%，还有3座渔港开工。',
    '1.8万余名渔民参加培训，60名渔民当上渔工。',
  ]);
});
