import { describe, expect, it } from '@jest/globals';
import { corrected } from '../../src/corrections/corrected.ts';
import type { Correction } from '../../src/document/document.ts';
import { schemaErrors } from '../../src/document/validate.ts';
import { parse } from '../../src/parse.ts';

const text = '二、2031年工作安排\n今年，新建学校5所，粮食产量达到12万吨。\n';
const document = parse(text);
const [first, second] = document.records;
if (!first || !second) throw new Error('the text has two records');
const id = document.document.id;
const at = ({ source: { start, end } }: typeof first): Correction['at'] => ({ start, end });

describe('corrections', () => {
  it('mend fields, and the record says so', async () => {
    const result = corrected(
      document,
      text,
      [{ document: id, at: at(first), do: 'mend', fields: { status: 'achieved', action: '建成' } }],
      'en',
    );
    expect(result.unfit).toEqual([]);
    expect(result.document.records[0]).toEqual({
      ...first,
      status: 'achieved',
      action: '建成',
      confidence: 1,
      rule: 'correction',
    });
    expect(result.document.records[1]).toBe(second);
    expect(await schemaErrors(result.document, 'document', 'en')).toEqual([]);
  });

  it('strike a record, and mark one as wrong', () => {
    const result = corrected(
      document,
      text,
      [
        { document: id, at: at(first), do: 'strike' },
        { document: id, at: at(second), do: 'wrong' },
      ],
      'en',
    );
    expect(result.document.records).toEqual([{ ...second, confidence: 0 }]);
  });

  it('add a record at its place, with its section and sentence', async () => {
    const without = { ...document, records: [second] };
    const { status, type, indicator, comparator, quantity } = first;
    const fields = { status, type, indicator, comparator, quantity } as unknown as NonNullable<
      Correction['fields']
    >;
    const result = corrected(
      without,
      text,
      [{ document: id, at: at(first), do: 'add', fields }],
      'en',
    );
    expect(result.document.records[0]).toMatchObject({
      id: first.id,
      source: first.source,
      quantity,
      section: { number: '二' },
      rule: 'correction',
    });
    expect(result.document.records[0]?.sentence).toContain('新建学校5所');
    expect(await schemaErrors(result.document, 'document', 'en')).toEqual([]);
  });

  it('say what does not fit, among the diagnostics, too, and leave other documents alone', async () => {
    const none = { start: 0, end: 1 };
    const result = corrected(
      document,
      text,
      [
        { document: id, at: none, do: 'strike' },
        { document: id, at: at(first), do: 'add' },
        { document: id, at: { start: 9999, end: 10000 }, do: 'add' },
        { document: id, at: none, do: 'add', fields: { status: 'target' } },
        { document: '000000000000', at: none, do: 'strike' },
      ],
      'en',
    );
    expect(result.unfit).toEqual([
      { index: 0, reason: 'no-record' },
      { index: 1, reason: 'taken' },
      { index: 2, reason: 'no-text' },
      { index: 3, reason: 'fields-missing' },
    ]);
    expect(result.document.records).toEqual(document.records);
    const told = result.document.diagnostics.slice(document.diagnostics.length);
    expect(told.map(({ code, source }) => [code, source?.start])).toEqual([
      ['correction-unfit', 0],
      ['correction-unfit', first.source.start],
      ['correction-unfit', text.length],
      ['correction-unfit', 0],
    ]);
    expect(told[1]?.message).toContain('do: mend');
    expect(await schemaErrors(result.document, 'document', 'en')).toEqual([]);
  });
});
