import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intlCut } from '../../src/tokens/intl-segmenter.ts';
import { jiebaCut } from '../../src/tokens/jieba-segmenter.ts';
import { lazySegmenter } from '../../src/tokens/lazy-segmenter.ts';
import { tokens } from '../../src/tokens/tokens.ts';
import { repairSource } from '../../src/repair/repair-source.ts';
import { decode } from '../../src/source/decode.ts';
import { fixtures } from '../fixtures.ts';
import { repairedLines } from '../outline/read-lines.ts';

const jieba = lazySegmenter();
const nodejieba = lazySegmenter(() => jiebaCut(['nodejieba']));
const intl = lazySegmenter(() => null);
/** nodejieba is left out of an installation where it cannot be compiled. */
const both = jiebaCut(['nodejieba'])
  ? ([
      ['@node-rs/jieba', jieba],
      ['nodejieba', nodejieba],
    ] as const)
  : ([['@node-rs/jieba', jieba]] as const);

describe.each([...both, ['intl', intl]] as const)('%s', (name, segmenter) => {
  test('says its name once it has cut', () => {
    segmenter.words('');
    expect(segmenter.name).toBe(name);
  });

  test('words joined are the text', () => {
    const sign = fc.constantFrom(
      ...'新区增长5%，万亿元\n\t 　AZ０９“”'.split(''),
      '\0',
      '\ud800',
      '\udc00',
      '𠀀',
      '👍',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 3 }))),
        (signs) => {
          const text = signs.join('');
          const cut = segmenter.words(text);
          expect(cut.map((word) => word.text).join('')).toBe(text);
          expect(cut.every((word) => word.text !== '')).toBe(true);
        },
      ),
    );
  });
});

test('nothing is loaded before words are asked for', () => {
  let loads = 0;
  const segmenter = lazySegmenter(() => {
    loads++;
    return { name: 'nodejieba', cut: intlCut };
  });
  expect([loads, segmenter.name]).toEqual([0, null]);
  segmenter.words('甲');
  segmenter.words('乙');
  expect([loads, segmenter.name]).toEqual([1, 'nodejieba']);
});

test.each(both)('indicators and policy terms come out whole from %s', (_, segmenter) => {
  const cut = segmenter
    .words('一般公共预算收入增长5%，规模以上工业增加值增长7%，高标准农田建成3万亩')
    .map(({ text }) => text);
  expect(cut).toEqual(
    expect.arrayContaining(['一般公共预算收入', '规模以上工业增加值', '高标准农田']),
  );
});

test('parts of speech', () => {
  const tags = new Map(jieba.words('完成投资3000亿元').map(({ text, pos }) => [text, pos]));
  expect(tags.get('完成')).toBe('v');
  expect(tags.get('3000')).toBe('m');
});

test('tokens stand where their text stands, over every paragraph', () => {
  const repaired = repairedLines('一、重点工作\n全区新增企业1.5万家，\n建设3处海洋牧场。');
  const found = tokens(repaired, jieba);
  for (const { text, span } of found) {
    expect(repaired.text.slice(span.from, span.to)).toBe(text);
  }
  const joined = found.map(({ text }) => text).join('');
  expect(joined).toBe(repaired.text.replaceAll('\n', ''));
});

/** A report as a newspaper sets it, in columns of 17 signs. */
function narrow(text: string): string {
  const lines = text.split('\n').map((line) => line.replaceAll(/\s/g, ''));
  return lines
    .filter(Boolean)
    .map((line) => `　　${line}`.replaceAll(/.{17}/gu, '$&\n'))
    .join('\n');
}

test('the bindings say the same of reports whose lines break within words', () => {
  let joined = 0;
  for (const { name, bytes } of fixtures) {
    const source = decode(new TextEncoder().encode(narrow(decode(bytes).value?.text ?? ''))).value;
    if (!source) continue;
    const [ours, ...theirs] = both.map(([, each]) => repairSource(source, each).value);
    for (const { text } of theirs) expect({ name, text }).toEqual({ name, text: ours?.text });
    joined += ours?.repairs.length ?? 0;
  }
  expect(joined).toBeGreaterThan(500);
});
