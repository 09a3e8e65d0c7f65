import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { readHtml } from '../../src/source/html/read-html.ts';
import { openSource } from '../../src/source/open-source.ts';
import { docxOf, p, zipOf } from './office/make.ts';
import { madeOfd } from './ofd-writer.ts';
import { madePdf } from './pdf-writer.ts';
import type { MadePage } from './pdf-writer.ts';

const prose = [
  '全年地区生产总值124亿元，比上年增长5.2%，其中渔业增加值38亿元，增长4.1%，增速比上年加快1.3个百分点。',
  '全年水产品产量16.8万吨，新建码头12座，添置渔船340艘，渔民人均可支配收入达到31200元，增长7.5%。',
];
const caption = '图1 2020—2024年水产品产量';

function picturesOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'pictures-unread');
}

async function toldOf(file: Uint8Array): Promise<readonly unknown[]> {
  const { value, diagnostics } = await openSource(file);
  return picturesOf(diagnostics).map(({ severity, span, args }) => ({
    severity,
    quoted: span && value?.text.slice(span.from, span.to),
    ...args,
  }));
}

const captioned = { severity: 'warning', quoted: caption, count: 1, captions: caption };

describe('a page tells of its pictures', () => {
  const told = (inner: string): readonly unknown[] => {
    const html = `<div class="pages_content"><p>${prose[0] ?? ''}</p>${inner}<p>${prose[1] ?? ''}</p></div>`;
    const found = picturesOf(readHtml(html).diagnostics);
    return found.map(({ severity, span, args }) => ({
      severity,
      args,
      quoted: span && html.slice(span.from, span.to),
    }));
  };
  const image = '<p><img src="a.jpg"></p>';

  test.each([
    ['with the caption above', `<p>${caption}</p>${image}`],
    ['with the caption below', `${image}<p>${caption}</p>`],
    [
      'with the caption in its figure',
      `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`,
    ],
    ['by its name', `<img src="a.jpg" alt="${caption}">`],
    ['by its title', `<img src="a.jpg" alt="" title="${caption}">`],
    ['that takes half of the page', `<p>${caption}</p><p><img src="a.jpg" width="50%"></p>`],
  ])('%s', (_name, inner) => {
    const quoted = inner.includes('alt=') ? null : caption;
    expect(told(inner)).toMatchObject([
      { severity: 'warning', args: { count: 1, captions: caption }, quoted },
    ]);
  });

  test('without a caption in a note, several among figures in a warning', () => {
    expect(told(image)).toMatchObject([{ severity: 'info', args: { count: 1, captions: '' } }]);
    const among = `${image}<p>${prose[0] ?? ''}</p>${image}`;
    expect(told(among)).toMatchObject([{ severity: 'warning', args: { count: 2, captions: '' } }]);
  });

  test('not of signs and counters, and not of those beside the article', () => {
    expect(
      told('<img src="a.gif" width="1" height="1"><img style="width: 20px" src="b.png">'),
    ).toEqual([]);
    const html = `<div><img src="logo.png"></div><div class="pages_content"><p>${prose.join('')}</p></div>`;
    expect(picturesOf(readHtml(html).diagnostics)).toEqual([]);
  });
});

describe('files tell of their pictures', () => {
  test('DOCX, charts too', async () => {
    const drawing = (shown: string): string =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="d"><wp:extent cx="5000000" cy="3000000"/><wp:docPr id="1" name="图片 1"/>${shown}</wp:inline></w:drawing></w:r></w:p>`;
    for (const shown of ['<pic:pic xmlns:pic="p"/>', '<c:chart xmlns:c="c"/>']) {
      const body = p(prose[0] ?? '') + drawing(shown) + p(caption) + p(prose[1] ?? '');
      expect(await toldOf(docxOf({ body }))).toEqual([captioned]);
    }
  });

  test('DOCX in older forms, but not formulas, which come with a picture of them', async () => {
    const shape = (inner: string): string =>
      `<v:shapetype xmlns:v="v" id="t75"><v:formulas><v:f eqn="prod @3 21600"/></v:formulas></v:shapetype><v:shape xmlns:v="v" type="#t75" style="width:300pt;height:200pt">${inner}</v:shape>`;
    const image = shape('<v:imagedata r:id="r1"/>');
    const object = (program: string): string =>
      `<w:object>${image}<o:OLEObject xmlns:o="o" Type="Embed" ProgID="${program}"/></w:object>`;
    const forms: readonly (readonly [string, readonly unknown[]])[] = [
      [`<w:pict>${image}</w:pict>`, [captioned]],
      [object('Excel.Chart.8'), [captioned]],
      [`<w:pict>${shape('')}</w:pict>`, []],
      [object('Equation.3'), []],
    ];
    for (const [drawing, told] of forms) {
      const body = p(prose[0] ?? '') + `<w:p><w:r>${drawing}</w:r></w:p>` + p(caption);
      expect(await toldOf(docxOf({ body }))).toEqual(told);
    }
  });

  test('ODT, whose names of pictures are no text', async () => {
    const frame =
      '<draw:frame svg:width="12cm" svg:height="8cm"><draw:image xlink:href="a.png"/><svg:desc>渔获走势图</svg:desc></draw:frame>';
    const paragraphs = [prose[0], frame, prose[1]].map((each) => `<text:p>${each ?? ''}</text:p>`);
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:svg="s" xmlns:xlink="x"><office:body><office:text>${paragraphs.join('')}</office:text></office:body></office:document-content>`;
    const file = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': content,
      'META-INF/manifest.xml': '<manifest/>',
    });
    const { value } = await openSource(file);
    expect(value?.text.trimEnd().split('\n')).toEqual(prose);
    expect(await toldOf(file)).toEqual([
      { severity: 'warning', quoted: null, count: 1, captions: '渔获走势图' },
    ]);
  });

  test.each([
    ['alone', '{\\pict\\pngblip 89504e47}'],
    [
      'as Word writes them, twice',
      '{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}',
    ],
  ])('RTF, %s', async (_name, picture) => {
    const unicode = (text: string): string =>
      Array.from(text, (sign) => `\\u${String(sign.charCodeAt(0))}?`).join('');
    const lines = [unicode(prose[0] ?? ''), picture, unicode(caption)];
    const file = `{\\rtf1\\ansi ${lines.map((line) => `${line}\\par`).join('\n')}}`;
    expect(await toldOf(new TextEncoder().encode(file))).toEqual([captioned]);
  });

  const page: MadePage = {
    texts: [
      ...prose.map((text, at) => ({ text: text.slice(0, 36), x: 72, y: 90 + 24 * at })),
      { text: caption, x: 200, y: 420 },
      ...prose.map((text, at) => ({ text: text.slice(0, 36), x: 72, y: 520 + 24 * at })),
    ],
    shown: { left: 150, top: 160, right: 440, bottom: 400 },
  };

  test('PDF', async () => {
    expect(await toldOf(madePdf([page]))).toEqual([captioned]);
  });

  test('EPUB', async () => {
    const body = `<p>${prose[0] ?? ''}</p><p><img src="a.png" alt=""/></p><p>${caption}</p>`;
    const file = zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      'book.opf':
        '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml': `<html><body>${body}</body></html>`,
    });
    expect(await toldOf(file)).toEqual([captioned]);
  });

  test('PDF whose pages are turned', async () => {
    expect(await toldOf(madePdf([{ ...page, rotate: 90 }]))).toEqual([captioned]);
  });

  test('OFD', async () => {
    expect(await toldOf(madeOfd([page]))).toEqual([captioned]);
  });
});
