import { expect, test } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import * as binary from '../../src/formats/binary.ts';
import { lineMaker, panelSettings } from '../../src/panel/line-maker.ts';
import { panelOf } from '../../src/panel/panel.ts';
import type { PanelItem } from '../../src/panel/panel.ts';
import { Workbooks } from '../../src/panel/workbook.ts';
import { parse } from '../../src/index.ts';
import { report } from '../track/rows-of.ts';

const text = report(
  2024,
  '地区生产总值90.5亿元，增长5.2%。一般公共预算收入3亿元，增长4%。',
  '今年主要预期目标是：地区生产总值增长6%左右，城镇调查失业率5.5%以内。',
);

async function* items(): AsyncGenerator<PanelItem> {
  const lines = lineMaker({ region: '顺平县', reports: [] }, null)(parse(text, { name: 'a.txt' }));
  yield* panelOf(inTurn(lines.sort()), panelSettings(null));
}

async function* inTurn(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function workbooks(limit?: number): Promise<Buffer[]> {
  const { indicatorOf } = panelSettings(null);
  const made = new Workbooks(items(), {
    language: 'zh',
    indicatorOf,
    wants: () => true,
    binary,
    ...(limit === undefined ? {} : { limit }),
  });
  const files: Buffer[] = [];
  do {
    const pieces: Uint8Array[] = [];
    for await (const piece of made.next()) pieces.push(piece);
    files.push(Buffer.concat(pieces));
  } while (made.hasMore);
  return files;
}

interface Read {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

async function sheetsOf(file: Buffer): Promise<readonly Read[]> {
  return readExcelFile(file);
}

test('a workbook has a sheet a view, heads in Chinese, amounts in 亿元 beside the exact ones', async () => {
  const [file] = await workbooks();
  const sheets = await sheetsOf(file as Buffer);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['目标与结果', '宽表', '来源']);
  const [head = [], ...rows] = sheets[0]?.data ?? [];
  const cell = (row: readonly unknown[] | undefined, name: string): unknown =>
    row?.[head.indexOf(name)];
  const level = rows.find((row) => cell(row, '结果原文') === '90.5亿元');
  expect(cell(level, '结果值')).toBe(9_050_000_000);
  expect(cell(level, '结果（亿元）')).toBe(90.5);
  expect(sheets[2]?.data[1]?.[0]).toBe('a.txt');
});

test('the same rows give the same bytes, and rows past a sheet go on in a second file', async () => {
  const [one] = await workbooks();
  const [other] = await workbooks();
  expect(one?.equals(other as Buffer)).toBe(true);
  const whole = (await sheetsOf(one as Buffer))[0]?.data ?? [];
  const parts = await workbooks(4);
  const rows = await Promise.all(
    parts.map(async (file) => (await sheetsOf(file))[0]?.data.slice(1)),
  );
  expect(parts.length).toBe(Math.ceil((whole.length - 1) / 3));
  expect(rows.flat()).toEqual(whole.slice(1));
});
