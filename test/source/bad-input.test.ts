import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inFolder, run } from '../cli/run.ts';
import { doubleByteEncoder } from './encoder.ts';

const report = '云泽县人民政府工作报告\n今年，全县地区生产总值增长6%以上。\n';
const gb18030 = doubleByteEncoder('gb18030')(report) ?? new Uint8Array();

/** A ZIP archive's first bytes with the name of its first member. */
function zip(member: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('504b0304140000000800', 'hex'),
    Buffer.alloc(20),
    Buffer.from(member),
  ]);
}

describe('a file that is no report ends with its name, what it is and what to do', () => {
  test.each([
    [
      'mixed.txt',
      Buffer.concat([Buffer.from(report.repeat(9)), gb18030]),
      /mixes encodings: utf-8, but gb18030 from byte offset \d+.*\[encoding-mixed\]/,
    ],
    [
      'menu.html',
      Buffer.from(
        '<html><body><a href="/">首页</a><a href="/n">要闻</a><p>版权所有</p></body></html>',
      ),
      /no article.*\[article-missing\]/,
    ],
    ['report.pdf', Buffer.from('%PDF-1.7\n\x00\x01'), /PDF file is damaged.*\[file-damaged\]/],
    ['report.zip', zip('a/report.txt'), /ZIP file.*Unpack.*\[text-binary\]/],
    ['report.docx', zip('word/document.xml'), /DOCX file is not whole.*\[file-cut\]/],
  ])('%s', (name, bytes, message) =>
    inFolder((folder) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const { status, stdout, stderr } = run([file]);
      expect(status).toBe(3);
      expect(stdout).toBe('');
      expect(stderr).toContain(`${name}: error: `);
      expect(stderr).toMatch(message);
    }),
  );
});

test('a file that ends within a character is read, said to be cut, and fails a strict run', () =>
  inFolder((folder) => {
    const file = join(folder, 'cut.txt');
    writeFileSync(file, gb18030.subarray(0, -4));
    const { status, stdout, stderr } = run([file]);
    expect(status).toBe(0);
    expect(stdout).toContain('records:');
    expect(stderr).toMatch(
      /cut\.txt.*warning: .*0xC9 at offset 53 is not gb18030.*cut short.*\[byte-undecodable\]/,
    );
    expect(run([file, '--strict']).status).toBe(1);
  }));
