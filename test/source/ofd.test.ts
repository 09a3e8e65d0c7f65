import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../src/source/open-source.ts';
import type { Source } from '../../src/source/source.ts';
import { report } from '../repair/typesetter.ts';
import { zipOf } from './office/make.ts';
import { madeOfd, textObject } from './ofd-writer.ts';
import { pageHeight, setInColumns } from './pdf-writer.ts';
import type { Columns, SetText } from './pdf-writer.ts';

async function read(bytes: Uint8Array): Promise<{ source: Source | null; codes: string[] }> {
  const { value, diagnostics } = await openSource(bytes, {
    name: 'report.ofd',
  });
  return { source: value, codes: diagnostics.map(({ code }) => code) };
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { source, codes } = await read(bytes);
  expect(codes).toEqual([]);
  expect(source?.format).toBe('ofd');
  return (source?.text ?? '').split('\n');
}

const one: Columns = { columns: 1, width: 36, lines: 20, size: 12, gutter: 0 };
const pagesOf = (columns: Columns): { texts: SetText[] }[] =>
  setInColumns(report, columns).map((texts) => ({ texts }));

describe('a document laid out in pages', () => {
  test.each([
    ['one column', one],
    ['two columns', { columns: 2, width: 21, lines: 26, size: 10.5, gutter: 20 }],
    ['three columns', { columns: 3, width: 14, lines: 20, size: 10, gutter: 18 }],
  ] as const)('is put together from %s', async (_name, columns) => {
    expect(await linesOf(madeOfd(pagesOf(columns)))).toEqual(report);
  });

  test('is read where its lines are drawn upwards', async () => {
    const pages = pagesOf({ ...one, lines: 18 }).map((page) => ({
      ...page,
      upwards: true,
    }));
    expect(await linesOf(madeOfd(pages))).toEqual(report);
  });

  test('loses its heads, page numbers, background and what stands askew', async () => {
    const pages = setInColumns(report, { ...one, lines: 6 }).map((texts, index) => ({
      texts: [
        {
          text: `云泽县人民政府公报 2025 年第 ${String(index + 4)} 期`,
          x: 200,
          y: 40,
          size: 9,
        },
        ...texts,
        {
          text: `— ${String(index + 1)} —`,
          x: 280,
          y: pageHeight - 40,
          size: 9,
        },
      ],
    }));
    const stamp = textObject({ text: '内部资料', x: 200, y: 400 }, '0.7 0.7 -0.7 0.7 0 0');
    const background = textObject({ text: '底纹文字', x: 200, y: 400 });
    expect(await linesOf(madeOfd(pages, { more: stamp, background }))).toEqual(report);
  });

  test('loses what stands on no page at all', async () => {
    const far = textObject({ text: '远处', x: 1e300, y: 1e300 });
    const [page] = pagesOf(one);
    const lines = await linesOf(madeOfd(page ? [page] : [], { more: far }));
    expect(lines.join('')).not.toContain('远处');
  });

  test('that holds pictures alone is a scan', async () => {
    const { source, codes } = await read(madeOfd([{ texts: [], picture: true }]));
    expect(source).toBeNull();
    expect(codes).toEqual(['file-scanned']);
  });

  test('without the parts that it names is damaged', async () => {
    const root = '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>';
    expect((await read(zipOf({ 'OFD.xml': root }))).codes).toEqual(['file-damaged']);
    expect((await read(zipOf({ 'OFD.xml': root, 'Doc_0/encryptions.xml': '<x/>' }))).codes).toEqual(
      ['file-locked'],
    );
  });
});
