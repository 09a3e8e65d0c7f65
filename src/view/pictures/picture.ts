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
  readonly head: readonly SaidCell[];
  readonly rows: readonly (readonly (string | SaidCell | LinkCell)[])[];
}

/** A cell that says something of the page's own: where to find it in the other language, as in `fields.period`. */
export interface SaidCell {
  readonly text: string;
  readonly said: string;
}

interface LinkCell {
  readonly text: string;
  readonly href: string;
}

/** The table as HTML. */
export function tableHtml({ head, rows }: PictureTable): string {
  const heads = head
    .map(({ text, said }) => `<th scope=col data-w=${said}>${escapeHtml(text)}</th>`)
    .join('');
  const lines = rows.map((cells) => {
    const [first = '', ...rest] = cells.map(cellHtml);
    return `<tr><th scope=row>${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function cellHtml(cell: string | SaidCell | LinkCell): string {
  if (typeof cell === 'string') return escapeHtml(cell);
  const text = escapeHtml(cell.text);
  return 'said' in cell
    ? `<span data-w=${cell.said}>${text}</span>`
    : `<a href="${escapeHtml(cell.href)}">${text}</a>`;
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
