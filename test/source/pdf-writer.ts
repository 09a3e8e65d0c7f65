/** A line of text on a made-up page. */
export interface SetText {
  readonly text: string;
  /** Points from the left edge and from the top. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface MadePage {
  readonly texts: readonly SetText[];
  /** Degrees by which a reader turns the page. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Text drawn upwards, as tables on their side are. */
  readonly upwards?: boolean;
  /** Whether a picture covers the page. */
  readonly picture?: boolean;
  /** A table's lines: where they stand across and down, in points from the top left corner. */
  readonly ruled?: { readonly tops: readonly number[]; readonly lefts: readonly number[] };
  /** Edges of a picture among the text, in points from the top left corner. */
  readonly shown?: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

const pageWidth = 595;
export const pageHeight = 842;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Characters in UTF-16 as the CMap of the font reads them. */
function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

/** Half a cell for ASCII, a whole one for all else. */
function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign <= '~' ? size / 2 : size), 0);
}

const thin = 0.7;

/** The lines of a table, each as its left and top edge, width and height. */
export function rulesOf(ruled: MadePage['ruled']): [number, number, number, number][] {
  if (!ruled) return [];
  const { tops, lefts } = ruled;
  const [top = 0, left = 0] = [tops[0], lefts[0]];
  const [bottom = 0, right = 0] = [tops.at(-1), lefts.at(-1)];
  return [
    ...tops.map((y): [number, number, number, number] => [left, y, right - left, thin]),
    ...lefts.map((x): [number, number, number, number] => [x, top, thin, bottom - top]),
  ];
}

function content({ texts, upwards = false, picture = false, shown, ruled }: MadePage): string {
  const lines = texts.map(({ text, x, y, size = 12 }) => {
    const place = upwards
      ? `0 1 -1 0 ${String(y)} ${String(x)}`
      : `1 0 0 1 ${String(x)} ${String(pageHeight - y)}`;
    return `BT /F1 ${String(size)} Tf ${place} Tm <${hex(text)}> Tj ET`;
  });
  const drawn = `q ${String(pageWidth)} 0 0 ${String(pageHeight)} 0 0 cm /I1 Do Q`;
  const beside =
    shown &&
    `q ${String(shown.right - shown.left)} 0 0 ${String(shown.bottom - shown.top)} ${String(shown.left)} ${String(pageHeight - shown.bottom)} cm /I1 Do Q`;
  const rules = rulesOf(ruled).map(
    ([x, y, width, height]) =>
      `${String(x)} ${String(pageHeight - y - height)} ${String(width)} ${String(height)} re f`,
  );
  return [...(picture ? [drawn] : []), ...(beside ? [beside] : []), ...rules, ...lines].join('\n');
}

interface Made {
  /** The CMap that the font, which is not embedded, is known by; by none where it is `Identity-H`. */
  readonly cmap?: string;
  /** The collection of characters that its codes are of; `Identity` says nothing. */
  readonly ordering?: 'GB1' | 'Identity';
  /** Whether the file asks for a password. */
  readonly isLocked?: boolean;
}

/** A PDF of the pages. */
export function madePdf(
  pages: readonly MadePage[],
  { cmap = 'UniGB-UCS2-H', ordering = 'GB1', isLocked = false }: Made = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${String(7 + 2 * index)} 0 R`);
  add(`<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids.join(' ')}] >>`);
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${cmap} /DescendantFonts [4 0 R] >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /W [1 [500] 2 95 500 814 939 500] /FontDescriptor 5 0 R >>`,
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  add(
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream',
  );
  for (const page of pages) {
    const at = objects.length + 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(pageWidth)} ${String(pageHeight)}] /Rotate ${String(page.rotate ?? 0)} /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R >> >> /Contents ${String(at)} 0 R >>`,
    );
    const stream = content(page);
    add(`<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`);
  }
  let file = '%PDF-1.5\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows.join('')}`;
  file += `trailer << /Size ${String(objects.length + 1)} /Root 1 0 R${isLocked ? locked : ''} >>\nstartxref\n${String(xref)}\n%%EOF\n`;
  return latin1(file);
}

/** Keys that no empty password opens. */
const key = `<${'5a'.repeat(32)}>`;
const locked = ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;

/** How paragraphs are set in columns. */
export interface Columns {
  readonly columns: number;
  /** Characters in a line. */
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly gutter: number;
}

const hanging = '，。、；：）”》%';

/** Paragraphs set in columns, indented by two characters, as many pages as they take. */
export function setInColumns(
  paragraphs: readonly string[],
  { columns, width, lines, size, gutter }: Columns,
): SetText[][] {
  const broken = paragraphs.flatMap((paragraph) => linesOf(paragraph, width, size));
  const pages: SetText[][] = [];
  broken.forEach((line, index) => {
    const page = Math.floor(index / (columns * lines));
    const inPage = index % (columns * lines);
    const column = Math.floor(inPage / lines);
    const left = 60 + column * (width * size + gutter);
    const y = 100 + (inPage % lines) * size * 1.6;
    (pages[page] ??= []).push({
      text: line.text,
      x: left + line.indent,
      y,
      size,
    });
  });
  return pages;
}

function linesOf(
  paragraph: string,
  width: number,
  size: number,
): { text: string; indent: number }[] {
  const found: { text: string; indent: number }[] = [];
  let indent = 2 * size;
  let text = '';
  for (const piece of paragraph.match(/[（“《]*(?:[0-9A-Za-z.%]+|[^])/gu) ?? []) {
    const room = width * size - indent - widthOf(text, size);
    const isOver = widthOf(piece, size) > room + 0.01;
    if (isOver && !(hanging.includes(piece) && room > -size)) {
      found.push({ text, indent });
      text = '';
      indent = 0;
    }
    text += piece;
  }
  return [...found, { text, indent }];
}
