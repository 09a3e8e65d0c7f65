import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../src/repair/lines.ts';
import { acrossPages } from '../../src/repair/page-joints.ts';
import { repair } from '../../src/repair/repair.ts';
import { mute } from './mute.ts';

const zero = '\u200b';

/** The lines of a text, with those that a mark parts as one. */
function linesIn(text: string): string[] {
  return acrossPages(text, linesOf(text)).map(({ from, to }) => text.slice(from, to));
}

describe('a line of a mark without width', () => {
  const wiki = `全岛渔业产值达到74.4\n${zero}\n亿元，增长6%。\n\n海水养殖面积扩大，渔港\n${zero}\n建成三座。\n\n我们修好了码头，\n${zero}\n又建了灯塔。\n\n渔民增收。\n${zero}\n渔村更美。`;

  test('parts no line where such marks stand in the middle of sentences by habit', () => {
    expect(linesIn(wiki).map((line) => line.replaceAll(`\n${zero}\n`, '|'))).toEqual([
      '全岛渔业产值达到74.4|亿元，增长6%。',
      '海水养殖面积扩大，渔港|建成三座。',
      '我们修好了码头，|又建了灯塔。',
      '渔民增收。|渔村更美。',
    ]);
  });

  test('parts none either where lines end as Windows ends them', () => {
    expect(linesIn(wiki.replaceAll('\n', '\r\n'))).toHaveLength(linesIn(wiki).length);
  });

  test('is an empty paragraph where the lines before such marks end their sentences', () => {
    const paragraphs = Array.from({ length: 4 }, () => '渔民增收。').join(`\n${zero}\n`);
    expect(linesIn(`${paragraphs}\n${zero}\n渔港工程\n${zero}\n开工建设。`)).toHaveLength(6);
  });

  test('says nothing where a blank line is near, or where it is seldom', () => {
    expect(linesIn(wiki.replaceAll(`${zero}\n`, `${zero}\n\n`))).toHaveLength(8);
    expect(linesIn(`全岛渔业产值达到74.4\n${zero}\n亿元，增长6%。`)).toHaveLength(2);
  });
});

describe('a page of a site for papers', () => {
  const head = '《云岭渔业规划.docx》由会员分享，可在线阅读，其他请到本站查找。';
  const lines = [head, '1、云岭渔业规划。五年间', '2、共建成渔港9座。', '3、渔民增收。'];

  test('goes on with the sentence that the one before broke off, its number left out', () => {
    const text = `${lines.join('\n')}\n`;
    expect(linesIn(text)).toHaveLength(3);
    const { text: read } = repair(text, mute).value;
    expect(read).toContain('五年间共建成渔港9座。\n渔民增收。');
  });

  test.each(['由会员上传分享，免费在线阅读。', '由会员分享,可在线阅读。'])(
    'is known by how the site says it: %s',
    (told) => {
      const text = [`《云岭渔业规划》${told}`, ...lines.slice(1)].join('\n');
      expect(repair(`${text}\n`, mute).value.text).toContain('五年间共建成渔港9座。');
    },
  );

  test('shows by a number that it breaks off, too', () => {
    const page = '渔业生产保持稳定，渔港建设有序推进，渔民收入稳步增长，海洋环境持续改善。'.repeat(
      3,
    );
    const pages = [
      `1、${page}新增渔道400`,
      `2、 公里。${page}海水优良率达到3`,
      '3、9%。渔民增收。',
    ];
    const { text: read } = repair(pages.join('\n'), mute).value;
    expect(read).toBe(`${page}新增渔道400 公里。${page}海水优良率达到39%。渔民增收。`);
    const points = [`1、${page}`, `2、${page}`, `3、${page}`];
    expect(repair(points.join('\n'), mute).value.text).toBe(points.join('\n'));
  });

  test('is an item elsewhere', () => {
    expect(linesIn(lines.slice(1).join('\n'))).toHaveLength(3);
  });
});
