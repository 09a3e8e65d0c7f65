import { expect, test } from '@jest/globals';
import { outlineOf } from './outline-lines.ts';

const body = [
  '一、渔港建设',
  '新建渔港4座，渔业产值突破9亿元，渔民收入增长8%，全县渔业形势喜人。',
  '二、渔村振兴',
  '新建渔村9个。',
];
const behind = (...lines: readonly string[]): string[] =>
  outlineOf([...body, ...lines].join('\n')).slice(2);

test.each([
  ['名词解释'],
  ['《政府工作报告》名词解释'],
  ['附录：名词解释'],
  ['附件 名词注释：'],
  ['注：'],
  ['注释'],
  ['相关链接：渔业大事记'],
])('%s opens notes, which hold no sections', (line) => {
  expect(behind(line, '三、“一湾三港”', '指湾头渔港等。')).toEqual([]);
});

test.each([
  ['三、加强注释和名词解释工作，规范渔业文书的用语，方便渔民办事'],
  ['三、做好名词解释的编写，规范渔业文书用语，方便群众'],
])('%s opens no notes', (line) => {
  expect(behind(line, '编写手册。')).toHaveLength(1);
});

test('an annex may follow the notes', () => {
  const notes = ['名词解释', '1.一湾三港：指湾头渔港等。'];
  const annex = ['附件', '2031年渔业实事', '一、县级渔港', '新建。', '二、镇级渔港', '新建。'];
  expect(behind(...notes, ...annex)).toEqual(['一 县级渔港', '二 镇级渔港']);
  expect(behind(...notes, '附件', '名词术语', '一、县级渔港', '指湾头渔港。')).toEqual([]);
});

test('a note in mid-text ends nothing', () => {
  expect(behind('注：不含舢板。', '三、渔民收入', '渔民收入增长8%。')).toHaveLength(1);
  expect(behind('注：不含舢板。', '五、渔民收入', '渔民收入增长8%。')).toHaveLength(1);
  expect(behind('注：不含舢板。', '九、渔民收入', '渔民收入增长8%。')).toEqual([]);
});

test('notes before the body starts end nothing', () => {
  expect(outlineOf(['名词解释', ...body].join('\n'))).toHaveLength(2);
});

test.each([
  ['附件1', ['一 县级渔港', '二 镇级渔港']],
  ['附件', ['一 县级渔港', '二 镇级渔港']],
  ['附表十二', ['一 县级渔港', '二 镇级渔港']],
  ['附录', ['一 县级渔港', '二 镇级渔港']],
])('behind %s numbers start anew', (line, outline) => {
  expect(behind(line, '一、县级渔港', '湾头渔港。', '二、镇级渔港', '外岙渔港。')).toEqual(outline);
});

test.each([
  ['附件：1.渔港名单', '2.渔村名单', '3.渔民名单'],
  ['附件:1．渔港名单', '2．渔村名单'],
  ['附：', '1.渔港名单', '2.渔村名单'],
  ['附件：', '1.渔港名单', '2.渔村名单'],
])('%s, …: a list of annexes holds no sections', (...lines) => {
  expect(behind(...lines)).toEqual([]);
});

test('a list of annexes that goes on by another number than its next is over', () => {
  expect(behind('附件：1.渔港名单', '三、自身建设', '依法行政。')).toEqual(['三 自身建设']);
});
