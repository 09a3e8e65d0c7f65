import { expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';

/** The actor of the only record of a sentence. */
const actorIn = (sentence: string): string | null =>
  parse(`${sentence}\n`).records[0]?.actor ?? null;

test.each([
  ['今年中央财政拟安排渔业补助4亿元。', '中央财政'],
  ['完善渔港设施，县政府投入2亿元。', '县政府'],
  ['市级财政每年拿出3000万元奖励船厂。', '市级财政'],
  ['东礁临港产业园聚焦渔船制造，推进24个项目。', '东礁临港产业园'],
  ['区属国有企业完成投资20亿元。', '区属国有企业'],
])('%s is told of %s', (sentence, actor) => {
  expect(actorIn(sentence)).toBe(actor);
});

test('who acts in a clause acts in those that go on with what is done', () => {
  const { records } = parse(
    '推进依法行政，国务院提出渔业法律9件，制定渔港法规3部，渔民收入增长5%。\n',
  );
  expect(records.map(({ actor }) => actor)).toEqual(['国务院', '国务院', null]);
});

test.each([
  ['国务院“渔港一次办成”5件事全部落地。'],
  ['中央财政渔业资金增长30%。'],
  ['地方政府债务余额9亿元。'],
  ['中央财政用于渔业的支出达到4亿元。'],
  ['每个岛发展3家渔庄。'],
  ['乡村建设扎实推进，建成渔村20个。'],
  ['园区建设加快，建成厂房20座。'],
  ['三个镇新建渔港。新增泊位9个。'],
])('%s gives nobody as the subject of a deed', (sentence) => {
  expect(actorIn(sentence)).toBeNull();
});
