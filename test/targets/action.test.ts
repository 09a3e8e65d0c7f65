import { describe, expect, test } from '@jest/globals';
import { bareVerb } from '../../src/targets/attributes/action.ts';
import { saidOf } from './said-of.ts';

describe('the verb that governs a number', () => {
  test.each([
    ['同比增长', '增长'],
    ['高质量完成', '完成'],
    ['增加了', '增加'],
    ['分别为', '为'],
    ['再增', '增'],
    ['共建', '共建'],
    ['实施', '实施'],
    ['实现', '实现'],
  ])('%s is told as %s', (verb, bare) => {
    expect(bareVerb(verb)).toBe(bare);
  });

  test.each([
    ['沿海港口货物吞吐量居全国首位。', '首位', '居'],
    ['渔业增加值增长9%，增速排名全市第三。', '第三', '排名'],
    ['渔业产量、产值分列全省4位、6位。', '6位', '分列'],
    ['海港建设全市第二。', '第二', null],
    ['实施东礁、西礁两个渔港改造。', '两个', '实施'],
    ['完成海堤、泵站等13个加固项目。', '13个', '完成'],
    ['推进总投资126亿元的25个海洋项目建设。', '25个', '推进'],
    ['重点抓好以下八个方面的工作。', '八个', '抓好'],
    ['18个渔村推行了联户经营试点。', '18个', '推行'],
    ['20项渔民实事全部完成。', '20项', '完成'],
    ['提出“和平共处、长期稳定”三项原则。', '三项', '提出'],
    ['在对口援助下的6个渔业单位。', '6个', null],
    ['海水造林绿化4.9万亩。', '4.9万亩', null],
  ])('%s %s: %s', (text, quantity, action) => {
    expect(saidOf(text, quantity).action).toBe(action);
  });
});
