import { zipOf } from './office/make.ts';
import { rulesOf } from './pdf-writer.ts';
import type { MadePage, SetText } from './pdf-writer.ts';

/** Points in a millimetre, which OFD counts in. */
const point = 72 / 25.4;
const millimetres = (points: number): string => (points / point).toFixed(3);

const spaces = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** A line of text whose signs are each told how far the next one is, equal steps as one. */
export function textObject({ text, x, y, size = 12 }: SetText, matrix = ''): string {
  const steps = Array.from(text, (sign) => (sign <= '~' ? size / 2 : size)).slice(0, -1);
  const isEven = steps.every((step) => step === steps[0]);
  const deltas =
    isEven && steps.length > 1
      ? `g ${String(steps.length)} ${millimetres(steps[0] ?? 0)}`
      : steps.map(millimetres).join(' ');
  const boundary = matrix
    ? `${millimetres(x)} ${millimetres(y)} 200 200`
    : `${millimetres(x)} ${millimetres(y - size)} 200 ${millimetres(size)}`;
  return (
    `<ofd:TextObject ID="9" Boundary="${boundary}" Font="1" Size="${millimetres(size)}"${matrix && ` CTM="${matrix}"`}>` +
    `<ofd:TextCode X="0" Y="${matrix ? '0' : millimetres(size)}"${deltas && ` DeltaX="${deltas}"`}>${text}</ofd:TextCode></ofd:TextObject>`
  );
}

/** A document laid out in pages (OFD) of A4. `more` stands in the layer of each page, `background` in one behind it. */
export function madeOfd(
  pages: readonly MadePage[],
  { more = '', background = '' }: { readonly more?: string; readonly background?: string } = {},
): Uint8Array {
  const files: Record<string, string> = {
    'OFD.xml': `${declaration}<ofd:OFD ${spaces} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml':
      `${declaration}<ofd:Document ${spaces}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>` +
      pages
        .map((_, at) => `<ofd:Page ID="${String(at + 1)}" BaseLoc="Pages/${String(at)}.xml"/>`)
        .join('') +
      '</ofd:Pages></ofd:Document>',
  };
  pages.forEach(({ texts, upwards, picture, shown, ruled }, at) => {
    const lines = texts.map((set) =>
      // Drawn upwards, a line starts as far from the left as it else does from the top.
      upwards ? textObject({ ...set, x: set.y, y: 842 - set.x }, '0 -1 1 0 0 0') : textObject(set),
    );
    const image = picture ? '<ofd:ImageObject ID="8" Boundary="0 0 210 297" ResourceID="1"/>' : '';
    const beside = shown
      ? `<ofd:ImageObject ID="7" Boundary="${[shown.left, shown.top, shown.right - shown.left, shown.bottom - shown.top].map(millimetres).join(' ')}" ResourceID="1"/>`
      : '';
    const rules = rulesOf(ruled).map(
      (box) =>
        `<ofd:PathObject ID="6" Boundary="${box.map(millimetres).join(' ')}"><ofd:AbbreviatedData>M 0 0 L 1 0</ofd:AbbreviatedData></ofd:PathObject>`,
    );
    files[`Doc_0/Pages/${String(at)}.xml`] =
      `${declaration}<ofd:Page ${spaces}><ofd:Content><ofd:Layer ID="2" Type="Background">${background}</ofd:Layer>` +
      `<ofd:Layer ID="3" Type="Body"><ofd:PageBlock ID="4">${image}${beside}${rules.join('')}${lines.join('')}${more}</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>`;
  });
  return zipOf(files);
}
