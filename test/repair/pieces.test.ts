import { expect, test } from '@jest/globals';
import { repair } from '../../src/repair/repair.ts';
import { mute } from './mute.ts';
import { newspaper, report, set } from './typesetter.ts';

const works = [
  '青岗码头扩建；云泽大桥合龙；城北水厂、污水处理厂和湖堤加固工程同时开工，建材、砂石和劳务供应有了保证。',
  '湖区水质好转；湿地、林地和草地面积扩大；农村改厕、改水和垃圾清运全面铺开；群众的评价越来越高。',
  '各镇、各街道和开发区的服务窗口（站点、代办点和自助终端）全部开通；办事环节减少一半；投诉下降。',
  '粮食、油料和水产稳步增长；设施农业、休闲农业和订单农业扩大面积；湖鲜、茶叶和药材打出了牌子。',
];
const paragraphs = report.flatMap((each, index) => [each, ...works.slice(index, index + 1)]);

/** The set lines as an extractor gives them that breaks them behind half-width signs and puts spaces around others. */
function extracted(text: string): string {
  return text
    .replaceAll('；\n', '；')
    .replaceAll('；', ';\n')
    .replaceAll('）', ')\n')
    .replaceAll('（', '(\n')
    .replace(/[、，]/g, (sign) => `${sign} `)
    .replaceAll(' \n', '\n');
}

function tight(text: string): string {
  return text.replace(/\s/g, '').replaceAll(';', '；').replaceAll('(', '（').replaceAll(')', '）');
}

test('pieces of lines that an extractor broke behind half-width signs are put together', () => {
  const lines = set(paragraphs, { ...newspaper, width: 26 });
  const { value } = repair(extracted(lines), mute);
  expect(value.text.split('\n').map(tight)).toEqual(paragraphs.map(tight));
});

test('items of a list that end with half-width semicolons stay apart', () => {
  const items = Array.from(
    '一二三四五六七八',
    (_, index) => `${'扩建青岗码头'.repeat(1 + (index % 3))};`,
  );
  const { value } = repair(`全力抓好以下工程:\n${items.join('\n')}`, mute);
  expect(value.text.split('\n')).toHaveLength(1 + items.length);
});

test('the digits of a number that an extractor set apart are put together, in spaced text alone', () => {
  const number = '林地面积达到 1 2 0 0 万亩，建成 12 3 个站点。';
  const spaced = '镇、 村、 组、 户、 人、 田、 地、 山、 水、 林、 路。';
  expect(repair(`${spaced}\n${number}`, mute).value.text).toContain('达到 1200 万亩');
  expect(repair(`${spaced}\n${number}`, mute).value.text).toContain('建成 12 3 个');
  expect(repair(number, mute).value.text).toBe(number);
});
