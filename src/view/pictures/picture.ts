import { escapeHtml } from '../escape.ts';

/** A picture with its table: whoever cannot see the one reads the other. */
export interface Picture {
  /** Key of its caption in the page's words. */
  readonly caption: string;
  readonly svg: string;
  readonly table: PictureTable;
}

/** Cells of a picture's table; a cell with a link leads to a record of the text. */
export interface PictureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (
    string | { readonly text: string; readonly href: string }
  )[])[];
}

/** The table as HTML. */
export function tableHtml({ head, rows }: PictureTable): string {
  const heads = head.map((name) => `<th scope=col>${escapeHtml(name)}</th>`).join('');
  const lines = rows.map((cells) => {
    const [first = '', ...rest] = cells.map((cell) =>
      typeof cell === 'string'
        ? escapeHtml(cell)
        : `<a href="${escapeHtml(cell.href)}">${escapeHtml(cell.text)}</a>`,
    );
    return `<tr><th scope=row>${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** Text of a picture; `anchor` as in SVG. */
export function svgText(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x=${String(round(x))} y=${String(round(y))} text-anchor=${anchor}>${escapeHtml(text)}</text>`;
}

/** A length of a picture with one decimal: more cannot be seen. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** `text` cut to `signs` Chinese characters; a Latin one counts half. */
export function shortened(text: string, signs: number): string {
  let width = 0;
  let end = 0;
  for (const sign of text) {
    width += sign.charCodeAt(0) < 0x80 ? 0.5 : 1;
    if (width > signs) return `${text.slice(0, end)}…`;
    end += sign.length;
  }
  return text;
}
