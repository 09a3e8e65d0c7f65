import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from './table.ts';
import { xmlText } from './xml-text.ts';
import { withComment } from './zip-clock.ts';

/** Rows that a sheet has at most, its head among them. */
const sheetLimit = 1_048_576;

/** Name of a workbook among those that go on one from another: all but the first bear their number. */
export function workbookName(file: string, index: number): string {
  return index === 0 ? file : file.replace(/(\.xlsx)?$/i, `-${String(index + 1)}$1`);
}

/** A column of a sheet as it is shown. */
export interface SheetColumn {
  readonly head: string;
  /** Width in characters. */
  readonly width: number;
}

/** Characters of XML that are compressed at once. */
const chunk = 1 << 16;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The earliest time that an archive can bear, so that the same rows give the same bytes. */
const epoch = new Date(1980, 0, 1);

/** Writes a workbook sheet after sheet, row after row, and holds none of them. */
export class SheetsWriter {
  readonly #zip: Zip;
  readonly #names: string[] = [];
  #bytes: Uint8Array[] = [];

  readonly #limit: number;

  constructor(limit: number = sheetLimit) {
    this.#limit = limit;
    this.#zip = new Zip((error, data) => {
      if (error) throw error;
      this.#bytes.push(data);
    });
  }

  /** What was written since it was last taken. */
  take(): Uint8Array[] {
    const taken = this.#bytes;
    this.#bytes = [];
    return taken;
  }

  /** Begins a sheet; what is written to it before those begun earlier have ended waits, compressed. */
  sheet(name: string, columns: readonly SheetColumn[]): Sheet {
    this.#names.push(name);
    return new Sheet(
      this.#file(`xl/worksheets/sheet${String(this.#names.length)}.xml`),
      columns,
      this.#limit,
    );
  }

  finish(): void {
    for (const [path, text] of this.#parts()) {
      const file = this.#file(path);
      file.push(strToU8(head + text), true);
    }
    this.#zip.end();
    const last = this.#bytes.pop();
    if (last) this.#bytes.push(withComment(last));
  }

  #file(path: string): ZipDeflate {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = epoch;
    this.#zip.add(file);
    return file;
  }

  *#parts(): Iterable<readonly [path: string, text: string]> {
    const numbered = this.#names.map((name, index) => [name, String(index + 1)] as const);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    const sheets = numbered.map(
      ([name, number]) =>
        `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
    );
    yield [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ];
    const links = numbered.map(
      ([, number]) =>
        `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    );
    const styles = `<Relationship Id="rId0" Type="${relations}/styles" Target="styles.xml"/>`;
    yield [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships">${links.join('')}${styles}</Relationships>`,
    ];
    yield ['xl/styles.xml', styleSheet];
    yield [
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ];
    const overrides = numbered.map(
      ([, number]) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
    );
    yield [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join('')}</Types>`,
    ];
  }
}

/** Style 1 is bold, for heads. */
const styleSheet = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** A sheet that grows: its head stays in sight and filters the rows below it. */
export class Sheet {
  readonly #file: ZipDeflate;
  readonly #width: number;
  readonly #limit: number;
  #waiting = '';
  #rows = 0;

  constructor(file: ZipDeflate, columns: readonly SheetColumn[], limit: number) {
    this.#limit = limit;
    this.#file = file;
    this.#width = columns.length;
    const widths = columns.map(
      ({ width }, index) =>
        `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
    );
    this.#waiting = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
    this.#row(
      columns.map((column) => column.head),
      ' s="1"',
    );
  }

  /** Whether another row finds room. */
  get hasRoom(): boolean {
    return this.#rows < this.#limit;
  }

  add(cells: readonly Cell[]): void {
    this.#row(cells, '');
    if (this.#waiting.length > chunk) this.#flush(false);
  }

  end(): void {
    const last = `${columnName(Math.max(0, this.#width - 1))}${String(this.#rows)}`;
    this.#waiting += `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
    this.#flush(true);
  }

  #row(cells: readonly Cell[], style: string): void {
    this.#rows++;
    this.#waiting += `<row>${cells.map((cell, index) => cellOf(cell, columnName(index) + String(this.#rows), style)).join('')}</row>`;
  }

  #flush(isLast: boolean): void {
    this.#file.push(strToU8(this.#waiting), isLast);
    this.#waiting = '';
  }
}

/** Characters that a spreadsheet keeps in a cell. */
const cellCharacters = 32_767;

function cellOf(cell: Cell, at: string, style: string): string {
  if (cell === null || cell === '') return '';
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? `<c r="${at}"${style}><v>${String(cell)}</v></c>` : '';
    case 'boolean':
      return `<c r="${at}" t="b"${style}><v>${cell ? '1' : '0'}</v></c>`;
    default: {
      const text = xmlText(cell.slice(0, cellCharacters));
      return `<c r="${at}" t="inlineStr"${style}><is><t xml:space="preserve">${text}</t></is></c>`;
    }
  }
}

/** A column's letters by its number from 0: A, Z, AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
