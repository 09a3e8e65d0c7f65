import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { open, parse } from '../../../src/parse.ts';
import { hardDocx } from './hard-file.ts';

/** The same report as a word processor saved it in each format; `files/` was made from `hardDocx` by LibreOffice. */
const saved = (suffix: string): Uint8Array =>
  readFileSync(new URL(`files/hard.${suffix}`, import.meta.url));

const lines = [
  '云泽县人民政府工作报告',
  '一、目标',
  '今年，全县地区生产总值增长6%以上，粮食产量稳定在30万吨以上。',
  '二、任务',
  '（一）产业',
  '1.新建标准厂房20万平方米。',
  '2.引进项目30个。',
  '（二）民生',
  '1.新增城镇就业8600人。',
  '附表',
  '主要指标',
  '指标\t单位\t2025年目标',
  '植树造林\t万亩\t2.5',
  '高标准农田\t\t3',
  '让我们一起努力！',
  '注释',
  '按统计口径计算。',
];

/** Numbers that a program counts itself do not stand in its older files. */
const withoutNumbers = lines.map((line) => line.replace(/^(?:[一二]、|（[一二]）|\d\.)/, ''));

describe('a report with lists, revisions, hidden text, a note and a table', () => {
  test.each([
    ['docx', hardDocx(), lines],
    ['odt', saved('odt'), lines],
    ['rtf', saved('rtf'), lines],
    ['doc', saved('doc'), withoutNumbers],
  ])('%s', async (format, bytes, expected) => {
    const { source, diagnostics } = await open(bytes);
    expect(diagnostics).toEqual([]);
    expect(source.format).toBe(format);
    expect(source.text.trimEnd().split('\n')).toEqual(expected);
    const { records } = parse({ source, diagnostics });
    expect(records.map(({ quantity }) => quantity.text)).toEqual(
      expect.arrayContaining(['6%', '30万吨', '20万平方米', '30个', '8600人', '2.5']),
    );
  });
});

describe('a document of Word 97', () => {
  const doc = saved('doc');

  test.each([
    ['cut in the middle', doc.subarray(0, doc.length >> 1), /^file-(?:cut|damaged)$/],
    ['cut at its start', doc.subarray(0, 600), /^file-(?:cut|damaged)$/],
    ['whose table of sectors comes back to itself', looped(doc), /^file-damaged$/],
    ['with a password', locked(doc), /^file-locked$/],
  ])('%s says so', async (_name, bytes, code) => {
    const { diagnostics } = await open(bytes);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(diagnostics[0]?.code).toMatch(code);
  });
});

/** The first sector of the directory follows itself. */
function looped(doc: Uint8Array): Uint8Array {
  const bytes = Buffer.from(doc);
  const directory = bytes.readUInt32LE(48);
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  bytes.writeUInt32LE(directory, table + directory * 4);
  return bytes;
}

/** The main stream's flags say that it is encrypted. */
function locked(doc: Uint8Array): Uint8Array {
  const bytes = Buffer.from(doc);
  const main = bytes.indexOf(Buffer.from('eca5', 'hex'));
  bytes.writeUInt16LE(bytes.readUInt16LE(main + 10) | 0x0100, main + 10);
  return bytes;
}
