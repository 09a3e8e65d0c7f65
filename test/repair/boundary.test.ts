import { describe, expect, test } from '@jest/globals';
import { repair } from '../../src/repair/repair.ts';
import { newspaper, report, set } from './typesetter.ts';
import type { Setting } from './typesetter.ts';
import { mute } from './mute.ts';

function paragraphsOf(text: string): string[] {
  const { value } = repair(text, mute);
  return value.paragraphs.map(({ from, to }) => value.text.slice(from, to));
}

/** Nothing shows where a paragraph starts but its words and the line before. */
const bare: Setting = { ...newspaper, indent: '' };
const before = report.slice(2, 5);
/** Other lines of the same kind: what comes again and again is a running head. */
const more = ['同时，', '与此同时，'].flatMap((opening) =>
  report.slice(6).map((paragraph) => opening + paragraph),
);
const behind = [...report.slice(5), ...more];

/** What is made of lines that stand between paragraphs which are set without indents. */
function between(...lines: readonly string[]): string[] {
  const text = [set(before, bare), ...lines, set(behind, bare)].join('\n');
  const found = paragraphsOf(text);
  expect(found.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  expect(found.slice(1 - behind.length)).toEqual(behind.slice(1));
  return found.slice(before.length - 1, 1 - behind.length);
}

const [last, first] = [before.at(-1) ?? '', behind[0] ?? ''];

describe('lines that stand alone between paragraphs without indents', () => {
  test.each([
    ['an address', '各位代表：'],
    ['an address with a title', '尊敬的主任，同志们：'],
    ['an address that ends in an exclamation', '各位代表、同志们！'],
    ['a short sentence', '其他事业要有新进步。'],
    ['a lead to a list', '要抓好以下工作：'],
    ['a title', '民生保障'],
    ['a numbered heading', '三、民生保障'],
    ['a number with running marks', '二十一、民生保障'],
    ['a signature', '二〇三一年一月二十日'],
  ])('%s', (_name, line) => {
    expect(between(line)).toEqual([last, line, first]);
  });

  test('what a paper is filed under stands alone behind its title', () => {
    const halves = ['云泽县人民政府关于印发云泽县', '“十六五”现代物流业发展规划的通知'];
    const filed = '云政发〔2031〕18号';
    const body = set(report.slice(2), bare);
    const found = paragraphsOf([...halves, filed, body].join('\n'));
    expect(found).toContain(filed);
  });

  test('an address behind a name that ends no sentence', () => {
    const name = '云泽县人民政府县长李文渊';
    expect(between(name, '各位代表：')).toEqual([last, name, '各位代表：', first]);
  });
});

describe('lines that end a sentence but no paragraph', () => {
  test.each([
    ['a quotation is left open', ['渔民说：“渔港要早日建好用好。', '渔村也要早日建美建好。”']],
    ['a bracket is left open', ['渔港到年底要全部建成（含去年续建。', '不含今年开工的）。']],
    [
      'the next line closes a bracket',
      ['渔港到年底要全部建成（含去年续建。', '）渔村要全部建美。'],
    ],
    ['a quotation opens at its end', ['渔港要建好，渔村要建美。“', '一老一小”要照顾好。']],
    [
      'a line holds an opening sign alone',
      ['渔港要全部建好，渔村要早日建美，要为', '“', '一老”做好服务。'],
    ],
    ['the next line starts with a comma', ['渔港要全部建好，渔村要建美。', '，渔民要富起来。']],
  ])('%s', (_name, lines) => {
    expect(between(...lines)).toContain(lines.join(''));
  });

  test.each(['（其中外岙渔港建成泊位9个', '“一老一小”服务中心建成9个'])(
    'a bracket that is closed parts nothing: %s',
    (line) => {
      const lines = ['渔港建成（含续建）。', `${line}${line.startsWith('（') ? '）' : ''}。`];
      expect(between(...lines)).not.toContain(lines.join(''));
    },
  );
});

describe('running text that breaks off behind a number far from the line’s end', () => {
  test.each(['9.5', '9.5%', '9.5％'])('%s', (number) => {
    const lines = [`今年，渔业产值增长${number}`, '的目标要全面完成，渔民收入要同步增长。'];
    expect(between(...lines)).toContain(lines.join(''));
  });

  test('a heading that ends in a number is no running text', () => {
    expect(between('2031', '渔港建设要加快，渔村面貌要改善，渔民收入要增长。')).toContain(
      '渔港建设要加快，渔村面貌要改善，渔民收入要增长。',
    );
  });
});

describe('white space at a break', () => {
  /** The paragraph that a line is the start of, set with a break behind `from` units and `around` in its place. */
  const joined = (head: string, around: string, tail: string): string =>
    between(`${head}${around}${tail}`)[1] ?? '';

  test.each([
    ['a full-width space', '　\n', '　'],
    ['a tab', '\t\n', '\t'],
    ['tabs on both sides', '\t\n\t', '\t\t'],
    ['a space that no other line ends with', ' \n', ' '],
    ['a space that no other line starts with', '\n ', ' '],
    ['no more than the break', '\n', ''],
  ])('%s stays', (_name, around, kept) => {
    const [head, tail] = ['今天上午在渔业大楼里由渔业局的局长', '李文渊主持了会议。'];
    expect(joined(head, around, tail)).toBe(`${head}${kept}${tail}`);
  });

  test.each([
    ['at the end of a line', ' \n'],
    ['before the next line', '\n '],
  ])('a space behind a digit goes %s, but not before a Latin word', (_name, around) => {
    const value = '今年全县的渔业总产值一定要能达到18';
    expect(joined(value, around, '亿元以上。')).toBe(`${value}亿元以上。`);
    const net = '今年要在外岙和湾头各建成一处专网5';
    expect(joined(net, around, 'NR基站90个。')).toBe(`${net} NR基站90个。`);
  });

  test.each([
    ['ends', (line: string) => `${line} `],
    ['starts', (line: string) => ` ${line}`],
  ])('a space that a third of the lines %s with goes', (_name, spaced) => {
    const lines = set(report, newspaper).split('\n');
    const inner = lines.map((line, index) =>
      index % 3 === 0 && !line.startsWith('  ') ? spaced(line) : line,
    );
    expect(paragraphsOf(inner.join('\n'))).toEqual(report);
  });
});
