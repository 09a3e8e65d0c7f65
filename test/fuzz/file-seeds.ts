import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../repair/typesetter.ts';
import { hardDocx } from '../source/office/hard-file.ts';
import { zipOf } from '../source/office/make.ts';
import { madeOfd } from '../source/ofd-writer.ts';
import { madePdf, setInColumns } from '../source/pdf-writer.ts';

/** The kinds of files that are read beside text and web pages. */
export const fileKinds = [
  'docx',
  'odt',
  'rtf',
  'doc',
  'ofd',
  'epub',
  'xlsx',
  'mht',
  'pdf',
] as const;

export type FileKind = (typeof fileKinds)[number];

const paragraphs = report.slice(0, 6);

const pages = setInColumns(paragraphs, {
  columns: 2,
  width: 18,
  lines: 12,
  size: 12,
  gutter: 24,
}).map((texts) => ({ texts }));

const html = `<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<table><tr><th>指标</th><th>2025年</th></tr><tr><td rowspan="2">粮食</td><td>30</td></tr></table></body></html>`;

const open = 'application/vnd.openxmlformats-officedocument';
const office = 'http://schemas.openxmlformats.org';

function workbook(): Uint8Array {
  const cells = paragraphs
    .map(
      (text, at) =>
        `<row r="${String(at + 1)}"><c r="A${String(at + 1)}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${String(at + 1)}"><v>0.0${String(at)}</v></c></row>`,
    )
    .join('');
  const main = `xmlns="${office}/spreadsheetml/2006/main"`;
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${open}.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="表" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
  });
}

function book(): Uint8Array {
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf':
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'a.xhtml': html,
  });
}

function savedPage(): Uint8Array {
  const body = Buffer.from(html).toString('base64');
  return Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`,
  );
}

/** A file of a kind; `folder` holds those that a word processor wrote. */
export function seedFile(kind: FileKind, folder: string): Uint8Array {
  switch (kind) {
    case 'docx':
      return hardDocx();
    case 'odt':
    case 'rtf':
    case 'doc':
      return readFileSync(join(folder, `hard.${kind}`));
    case 'ofd':
      return madeOfd(pages);
    case 'epub':
      return book();
    case 'xlsx':
      return workbook();
    case 'mht':
      return savedPage();
    case 'pdf':
      return madePdf(pages);
  }
}
