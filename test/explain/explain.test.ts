import { describe, expect, test } from '@jest/globals';
import { examplesOf } from '../../src/explain/refusal-examples.ts';
import type { ExplainedNumber, ExplainOutput } from '../../src/document/document.ts';
import { explainAt, measure, parse, understand } from '../../src/parse.ts';
import { fixtures } from '../fixtures.ts';
import type { Fixture } from '../fixtures.ts';
import { constructions } from '../../src/targets/constructions/constructions.ts';
import { refusalReasons } from '../../src/document/messages/refusals-zh.ts';
import type { RefusalReason } from '../../src/quantities/quantity.ts';

const report = `青湾县2024年政府工作报告
一、2023年工作回顾
全县生产总值达到86.5亿元，增长6.1%。
二、2024年工作安排
今年，全县生产总值增长6.5%左右，新建标准厂房12万平方米以上、停车场3处。
深化“1+6”帮扶机制，第七次党代会确定的任务全面完成。
全力做好各项工作。
— 3 —
`;

const explained = (line: number, column: number | null = null): ExplainOutput =>
  explainAt(measure(understand(report, { name: 'report.txt' })), { line, column });

const only = (line: number, column: number): ExplainedNumber => {
  const { numbers } = explained(line, column);
  expect(numbers).toHaveLength(1);
  return numbers[0] as ExplainedNumber;
};

describe('a record', () => {
  test('is shown with the words that its rule looked at', () => {
    expect(only(5, 14)).toMatchObject({
      text: '6.5%',
      outcome: 'record',
      sentence: { before: '今年，全县生产总值增长', number: '6.5%' },
      read: { number: '6.5', unit: '%', form: 'digits', comparator: 'approx', boundAfter: '左右' },
      rule: { id: 'growth.verb', example: '海洋生产总值增长10%以上' },
      clause: { subject: '全县生产总值', verb: { text: '增长', kind: 'rise' }, joined: 'clause' },
      around: 'target',
      refusal: null,
    });
  });

  test('is the one that parse gives', () => {
    const { records } = parse(report, { name: 'report.txt' });
    expect(records.length).toBeGreaterThan(3);
    for (const record of records) {
      const { line, column } = record.source;
      expect(explained(line, column).numbers.map((number) => number.record)).toContainEqual(record);
    }
  });

  test('shows what was amended of what its rule read', () => {
    const measured = measure(understand('安置船工260多人，核酸检测70万人次。', {}));
    const [, number] = explainAt(measured, { line: 1, column: null }).numbers;
    expect(number).toMatchObject({
      rule: { id: 'level.noun' },
      amended: [{ id: 'deed-counted', type: 'level' }],
      record: { type: 'count', rule: 'count.noun' },
    });
  });

  test('shows what makes it doubtful, and how often such records were right', () => {
    expect(only(5, 14).doubts).toEqual([]);
    const text = '在渔业部门多年来的努力下各项工作到位三百吨。';
    const [number] = explainAt(measure(understand(text, {})), { line: 1, column: null }).numbers;
    const { doubts = [] } = number ?? {};
    expect(doubts.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['found', 'time', 'construction']),
    );
    for (const { right, of } of doubts) expect(right).toBeLessThan(of);
  });

  test('names the number that it follows in a list', () => {
    const { clause } = only(5, 37);
    expect(clause).toMatchObject({ joined: 'list', follows: '12万平方米' });
  });

  test('that stands on two lines is explained on either', () => {
    const page = fixtures.find(({ name }) => name === 'newspaper-page') as Fixture;
    const measured = measure(understand(page.bytes, page.options));
    const broken = parse(page.bytes, page.options).records.filter(
      ({ source }) => source.line !== source.endLine,
    );
    expect(broken.length).toBeGreaterThan(0);
    for (const { source, quantity } of broken) {
      for (const line of [source.line, source.endLine]) {
        const { numbers } = explainAt(measured, { line, column: null });
        expect(numbers.map(({ text }) => text)).toContain(quantity.text);
      }
    }
  });

  test('says what each heading and the sentence make of its status', () => {
    const { sections, around } = only(3, 10);
    expect(sections).toEqual([{ number: '一', title: '2023年工作回顾', status: 'achieved' }]);
    expect(around).toBe('achieved');
  });

  test('comes with the readings of later rules, in their order', () => {
    for (const line of [3, 5]) {
      for (const { rule, rejected } of explained(line).numbers) {
        const positions = rejected.map(({ position }) => position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(positions[0]).toBeGreaterThan(rule?.position ?? Infinity);
        expect(rejected.at(-1)?.id).toBe(constructions.at(-1)?.id);
      }
    }
  });
});

test("a table's cell is shown with its row and column", () => {
  const table =
    '主要指标表\n指标名称\t单位\t2025年目标\n粮食总产量\t万吨\t35.5\n森林覆盖率\t%\t42\n';
  const { numbers } = explainAt(measure(understand(table, {})), { line: 3, column: null });
  expect(numbers).toMatchObject([
    {
      text: '35.5',
      rule: null,
      clause: null,
      cell: { row: '粮食总产量', column: '2025年目标', unit: '万吨' },
      record: { rule: 'level.cell' },
    },
  ]);
});

describe('a refused number', () => {
  test('is shown with the reason and with texts of its kind', () => {
    expect(explained(6).numbers).toMatchObject([
      { text: '1+6”', outcome: 'refused', record: null, refusal: { reason: 'slogan' } },
      { text: '七次', outcome: 'refused', refusal: { reason: 'ordinal' } },
    ]);
  });

  const given = (Object.keys(refusalReasons) as RefusalReason[]).filter(
    (reason) => reason !== 'phone-number',
  );

  test.each(given)('%s has examples', (reason) => {
    expect(examplesOf(reason).refused.length).toBeGreaterThan(0);
  });

  test('is a note of the document where the user asks for it', () => {
    const codes = (debug: boolean): string[] =>
      parse(report, { debug })
        .diagnostics.filter(({ code }) => code === 'number-refused')
        .map(({ severity, message }) => `${severity} ${message}`);
    expect(codes(false)).toEqual([]);
    expect(codes(true)).toContain('info “七次”不是指标数值：序数。');
  });
});

test('a page number is shown as left out', () => {
  expect(explained(8).numbers).toMatchObject([
    { outcome: 'dropped', refusal: { reason: 'page-number' } },
  ]);
});

test('a line without a number has nothing to explain', () => {
  expect(explained(7).numbers).toEqual([]);
  expect(explained(5, 1).numbers).toEqual([]);
});
