import { describe, expect, it } from '@jest/globals';
import { outline, parse, repair, tokens } from '../../src/index.ts';
import { columns } from '../columns.ts';

const text = columns([
  '一、总体目标',
  '今年，云溪县地区生产总值增长6%以上，全年全县上下力争新增企业1.5万家，实施总投资20亿元的8个重点项目，建成标准厂房12万平方米。',
  '各镇各部门都要始终坚持以高质量发展统揽全局，加快推进产业转型升级，确保粮食播种面积稳定在30万亩以上，居民收入稳步提高。',
]);

describe('parse', () => {
  it('gives the same for bytes and for text, and the same every time', () => {
    const document = parse(text);
    expect(parse(new TextEncoder().encode(text))).toEqual(document);
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(document));
  });

  it('points over a line break at number and unit, and quotes them without it', () => {
    const source = text.replaceAll('\n', '\r\n');
    const [before = '', after = ''] = source.split('1.5\r\n万家');
    const record = parse(source).records.find(({ quantity }) => quantity.value === 15_000);
    expect(record?.quantity.text).toBe('1.5万家');
    expect(record?.source).toEqual({
      start: before.length,
      end: source.length - after.length,
      line: 3,
      column: before.length - before.lastIndexOf('\n'),
      endLine: 4,
      endColumn: 3,
    });
    expect(record?.sentence).not.toMatch(/\s/);
    expect(record?.sentence).toMatch(/^今年.*平方米。$/);
  });

  it('names records by document and place, and relates them by name', () => {
    const { document, records } = parse(text);
    for (const { id, source } of records) expect(id).toBe(`${document.id}:${String(source.start)}`);
    const amount = records.find(({ type }) => type === 'amount');
    const count = records.find(({ quantity }) => quantity.value === 8);
    expect(amount?.relatesTo).toBe(count?.id);
  });

  it('says which section a record stands in, and null where there is none', () => {
    const [inside] = parse(text).records;
    expect(inside?.section).toMatchObject({ number: '一', title: '总体目标' });
    const [outside] = parse('今年，全县地区生产总值增长6%以上。').records;
    expect(outside?.section).toBeNull();
  });

  it('writes both ends of a range and no value', () => {
    const [record] = parse('今年，全县地区生产总值增长5%—6%。').records;
    expect(record?.comparator).toBe('range');
    expect(record?.quantity).toEqual({
      text: '5%—6%',
      min: 5,
      max: 6,
      unit: '%',
      dimension: 'ratio',
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ])('gives an empty document with an error for %s', (_, bytes) => {
    const document = parse(bytes);
    expect(document.records).toEqual([]);
    expect(document.document.source.characters).toBe(0);
    expect(document.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('writes messages in the language that is asked for', () => {
    expect(parse('', { lang: 'en' }).diagnostics[0]?.message).toMatch(/^The file is empty/);
    expect(parse('').diagnostics[0]?.message).toMatch(/^文件是空的/);
  });
});

describe('the stages', () => {
  it('share the head of the document', () => {
    const { document } = parse(text);
    for (const stage of [repair, outline, tokens]) expect(stage(text).document).toEqual(document);
  });

  it('list each repair with its place', () => {
    const joined = repair(text).repairs.find(({ kind }) => kind === 'line-joined');
    expect(text.slice(joined?.source.start, joined?.source.end)).toBe('\n');
  });

  it('give the sections that parse gives', () => {
    expect(outline(text).sections).toEqual(parse(text).sections);
  });

  it('give words that a line break had cut, whole', () => {
    expect(text).toContain('高质量发\n展');
    expect(tokens(text).tokens.map(({ text: word }) => word)).toContain('发展');
  });
});
