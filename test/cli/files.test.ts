import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { hardDocx } from '../source/office/hard-file.ts';
import { madeOfd } from '../source/ofd-writer.ts';
import { madePdf } from '../source/pdf-writer.ts';
import { rows } from '../batch/reports.ts';
import { inFolder, run } from './run.ts';

const texts = [
  { text: '云泽县2025年政府工作报告', x: 200, y: 60, size: 20 },
  { text: '今年，全县地区生产总值增长6%以上。', x: 84, y: 120 },
];

/** A report of each kind that people have; all say that 地区生产总值 is to grow by 6%. */
const files: Readonly<Record<string, Uint8Array>> = {
  'report.docx': hardDocx(),
  'report.ofd': madeOfd([{ texts }]),
  'report.pdf': madePdf([{ texts }]),
};

const growthIn = ({ records }: Document): unknown =>
  records.find(({ indicator }) => indicator.code === 'gdp')?.quantity.text;

describe.each(Object.entries(files))('%s', (name, bytes) => {
  test('is read by its bytes, whatever its name', () => {
    const { status, stdout } = run(['-', '--all', '-f', 'json', '-q'], {
      input: bytes,
    });
    expect(status).toBe(0);
    expect(growthIn(JSON.parse(stdout) as Document)).toBe('6%');
  });

  test('is answered where it is sent in base64', () => {
    const request = {
      id: 1,
      name,
      base64: Buffer.from(bytes).toString('base64'),
    };
    const { stdout } = run(['serve', '--all'], {
      input: `${JSON.stringify(request)}\n`,
    });
    const { document } = JSON.parse(stdout) as { document: Document };
    expect(growthIn(document)).toBe('6%');
    expect(document.document.source.name).toBe(name);
  });
});

test('files of all kinds are read in a batch', () =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'in'));
    for (const [name, bytes] of Object.entries(files))
      writeFileSync(join(folder, 'in', name), bytes);
    const output = join(folder, 'out');
    expect(run(['batch', join(folder, 'in'), '--all', '-q', '-o', output]).status).toBe(0);
    const records = rows(join(output, 'records.csv')).filter(({ code }) => code === 'gdp');
    expect(records.map(({ file, quantity }) => [file, quantity])).toEqual(
      Object.keys(files).map((name) => [expect.stringContaining(name), '6%']),
    );
  }));

test('targets in one kind of file stand beside results in another', () =>
  inFolder((folder) => {
    const next = [
      { text: '北湖市2026年政府工作报告', x: 200, y: 60, size: 20 },
      { text: '2025年，全市地区生产总值增长6.5%。', x: 84, y: 120 },
    ];
    const [head = next[0], growth = next[1]] = texts;
    const first = [
      { ...head, text: '北湖市2025年政府工作报告' },
      { ...growth, text: '今年的主要预期目标是：地区生产总值增长6%以上。' },
    ] as typeof texts;
    writeFileSync(join(folder, '2025.pdf'), madePdf([{ texts: first }]));
    writeFileSync(join(folder, '2026.ofd'), madeOfd([{ texts: next }]));
    const { status, stdout } = run(['track', folder, '--region', '北湖市', '-f', 'json', '-q']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        year: 2025,
        indicator: { code: 'gdp' },
        target: { text: '6%', file: expect.stringContaining('2025.pdf') as unknown },
        result: { text: '6.5%', file: expect.stringContaining('2026.ofd') as unknown },
      },
    ]);
  }));

test('pages in files of several kinds are joined', () =>
  inFolder((folder) => {
    const first = [...texts, { text: '（下转第二版）', x: 84, y: 140 }];
    const second = [
      { text: '（上接第一版）', x: 84, y: 60 },
      { text: '新建学校3所。', x: 84, y: 80 },
    ];
    writeFileSync(join(folder, '1.pdf'), madePdf([{ texts: first }]));
    writeFileSync(join(folder, '2.ofd'), madeOfd([{ texts: second }]));
    const words = ['--join', join(folder, '1.pdf'), join(folder, '2.ofd'), '--all', '-f', 'json'];
    const { status, stdout } = run(words);
    expect(status).toBe(0);
    const { document, records } = JSON.parse(stdout) as Document;
    expect(document.complete).toBe(true);
    expect(records.map(({ quantity }) => quantity.text)).toEqual(['6%', '3所']);
  }));
