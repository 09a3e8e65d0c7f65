import { describe, expect, test } from '@jest/globals';
import { open, parse } from '../../src/parse.ts';
import { madeOfd } from './ofd-writer.ts';
import { madePdf } from './pdf-writer.ts';
import type { MadePage, SetText } from './pdf-writer.ts';

const size = 10;
const at = (x: number, y: number, ...lines: readonly string[]): SetText[] =>
  lines.map((text, index) => ({ text, x, y: y + 14 * index, size }));

/** A table whose cells stand in the middle of their rows, some of several lines. */
function table(left: number, top: number): Pick<MadePage, 'texts' | 'ruled'> {
  return {
    texts: [
      ...at(left + 4, top + 14, '指标'),
      ...at(left + 94, top + 14, '2024年'),
      ...at(left + 154, top + 14, '2025年目标'),
      ...at(left + 4, top + 34, '渔民人均可支', '配收入增长率，', '不含转移收入', '（%）'),
      ...at(left + 94, top + 55, '6.5'),
      ...at(left + 154, top + 55, '7以上'),
      ...at(left + 4, top + 94, '新建改建渔港', '（个）'),
      ...at(left + 154, top + 101, '3'),
    ],
    ruled: {
      tops: [top, top + 20, top + 80, top + 114],
      lefts: [left, left + 90, left + 150, left + 216],
    },
  };
}

const rows = [
  '指标\t2024年\t2025年目标',
  '渔民人均可支配收入增长率，不含转移收入（%）\t6.5\t7以上',
  '新建改建渔港（个）\t\t3',
];
const title: SetText = { text: '松屿县2025年主要指标', x: 200, y: 80, size: 16 };
const prose = [
  '全县统筹推进稳增长、促改革、惠民生各项',
  '工作，海洋经济持续向好，渔业产值稳步增',
  '长，渔民收入不断提高，海岛面貌明显改善，',
  '各项社会事业全面进步，主要指标见下表，其',
  '中渔港建设由县里统一组织，列入今年实事。',
];

describe.each([
  ['PDF', madePdf],
  ['OFD', madeOfd],
] as const)('a table with drawn lines in %s', (_name, made) => {
  const linesOf = async (pages: readonly MadePage[]): Promise<readonly string[]> => {
    const { source } = await open(made(pages));
    return source.text.trimEnd().split('\n');
  };

  test('has a line for each row, however many its cells have', async () => {
    const { texts, ruled } = table(70, 120);
    const page = { texts: [title, ...texts], ...(ruled && { ruled }) };
    expect(await linesOf([page])).toEqual([title.text, ...rows]);
    const { records } = parse(await open(made([page])));
    expect(
      records.map(({ indicator, quantity, status }) => [indicator.text, quantity.text, status]),
    ).toEqual([
      ['渔民人均可支配收入增长率，不含转移收入', '6.5', 'achieved'],
      ['渔民人均可支配收入增长率，不含转移收入', '7', 'target'],
      ['新建改建渔港', '3', 'target'],
    ]);
  });

  test('keeps what stands between two lines that count as one', async () => {
    const { texts, ruled } = table(70, 120);
    const between = { text: '注', x: 286.6, y: 225, size: 1 };
    const doubled = ruled && { ...ruled, lefts: [...ruled.lefts, 288.3] };
    const page = { texts: [...texts, between], ...(doubled && { ruled: doubled }) };
    const read = (await linesOf([page])).join('');
    for (const { text } of page.texts) expect(read).toContain(text);
  });

  test('stays in the column that it stands in', async () => {
    const { texts, ruled } = table(310, 100);
    const whole = [...prose, ...prose, ...prose];
    const left = whole.map((text, index) => ({ text, x: 60, y: 100 + 17 * index, size }));
    const right = prose.map((text, index) => ({ text, x: 310, y: 253 + 17 * index, size }));
    const lines = await linesOf([
      { texts: [...left, ...right, ...texts], ...(ruled && { ruled }) },
    ]);
    expect(lines).toEqual([whole.join(''), ...rows, prose.join('')]);
  });
});

test('a frame of several paragraphs is no table', async () => {
  const texts = prose.map((text, index) => ({ text, x: 70, y: 120 + 17 * index, size }));
  const framed = { texts, ruled: { tops: [100, 160, 220], lefts: [60, 300] } };
  const { source } = await open(madePdf([framed]));
  expect(source.text.trimEnd()).toBe(prose.join(''));
});
