import { describe, expect, test } from '@jest/globals';
import { openSource } from '../../../src/source/open-source.ts';
import { docxOf, p, zipOf } from './make.ts';

const megabyte = 2 ** 20;

async function codesOf(bytes: Uint8Array): Promise<unknown> {
  const { value, diagnostics } = await openSource(bytes);
  return [value?.format ?? null, diagnostics.map(({ code }) => code)];
}

describe('files that unfold to more than any report are refused', () => {
  test('one part of 70 MB', async () => {
    const body = p('增长6%。') + `<!--${' '.repeat(70 * megabyte)}-->`;
    const bytes = docxOf({ body });
    expect(bytes.length).toBeLessThan(megabyte);
    expect(await codesOf(bytes)).toEqual([null, ['file-excessive']]);
  });

  test('many parts of 50 MB', async () => {
    const page = `<html><body><p>增长6%。</p>${' '.repeat(50 * megabyte)}</body></html>`;
    const names = ['a', 'b', 'c', 'd', 'e'];
    const each = (make: (name: string) => string): string => names.map(make).join('');
    const bytes = zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      'book.opf': `<package><manifest>${each((name) => `<item id="${name}" href="${name}.xhtml"/>`)}</manifest><spine>${each((name) => `<itemref idref="${name}"/>`)}</spine></package>`,
      ...Object.fromEntries(names.map((name) => [`${name}.xhtml`, page])),
    });
    expect(await codesOf(bytes)).toEqual([null, ['file-excessive']]);
  });

  test('elements within elements', async () => {
    const depth = 5000;
    const body = '<w:sdt>'.repeat(depth) + p('增长6%。') + '</w:sdt>'.repeat(depth);
    expect(await codesOf(docxOf({ body }))).toEqual([null, ['file-excessive']]);
  });
});

test('entities that stand for entities stand for nothing', async () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`,
  );
  const doctype = `<!DOCTYPE d [<!ENTITY e0 "增长">${levels.join('')}]>`;
  const spaces =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const flat = `<?xml version="1.0" encoding="UTF-8"?>${doctype}<office:document ${spaces}><office:body><office:text><text:p>增长6%。&e12;</text:p></office:text></office:body></office:document>`;
  const { value } = await openSource(Buffer.from(flat));
  expect(value?.text.length ?? 0).toBeLessThan(2000);
});
