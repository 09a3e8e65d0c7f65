import type { Language } from '../document/messages/language.ts';
import type * as Binary from '../formats/binary.ts';
import { cellsOf } from '../formats/table.ts';
import type { Cell, Column } from '../formats/table.ts';
import { headlineIndicators } from '../lexicon/indicators/headline.ts';
import { rowColumns } from '../track/columns.ts';
import type { Statement } from '../track/mention.ts';
import type { IndicatorOf } from '../track/mentions.ts';
import { trackWords } from '../track/messages/words.ts';
import type { Row } from '../track/row.ts';
import type { PanelItem, Source } from './panel.ts';
import { sourceColumns } from './source-columns.ts';

/** What workbooks are made with. */
export interface WorkbookSettings {
  readonly language: Language;
  readonly indicatorOf: IndicatorOf;
  /** Whether an indicator is wanted. */
  readonly wants: (code: string) => boolean;
  readonly binary: typeof Binary;
  /** Rows of a sheet; as many as Excel takes where nothing is said. */
  readonly limit?: number;
}

/** Workbooks of a panel, one after the other: each but the last is full. */
export class Workbooks {
  readonly #items: AsyncIterator<PanelItem>;
  readonly #settings: WorkbookSettings;
  #next: PanelItem | null = null;
  #ended = false;
  /** Rows written so far, in all workbooks. */
  rows = 0;

  constructor(items: AsyncIterable<PanelItem>, settings: WorkbookSettings) {
    this.#items = items[Symbol.asyncIterator]();
    this.#settings = settings;
  }

  get hasMore(): boolean {
    return !this.#ended;
  }

  /** The next workbook, in pieces. */
  async *next(): AsyncGenerator<Uint8Array> {
    const { binary, language, limit } = this.#settings;
    const words = trackWords(language);
    const long = withYi(rowColumns(language));
    const wide = new WideTable(this.#settings);
    const writer = new binary.SheetsWriter(limit);
    const sheets = {
      long: writer.sheet(words.sheets.long, long.map(shownColumn(words.heads))),
      wide: writer.sheet(words.sheets.wide, wide.heads.map(plainColumn)),
      sources: writer.sheet(words.sheets.sources, sourceColumns.map(shownColumn(words.heads))),
    };
    const addWide = (cells: Cell[] | null): void => {
      if (cells && sheets.wide.hasRoom) sheets.wide.add(cells);
    };
    while (sheets.long.hasRoom) {
      const item = await this.#take();
      if (!item) break;
      if (item.kind === 'source') {
        if (sheets.sources.hasRoom) sheets.sources.add(cellsOf<Source>(sourceColumns, item.source));
      } else {
        const { row } = item.explained;
        this.rows++;
        sheets.long.add(cellsOf(long, row));
        addWide(wide.add(row));
      }
      yield* writer.take();
    }
    this.#next = await this.#take();
    addWide(wide.end());
    sheets.long.end();
    sheets.wide.end();
    sheets.sources.end();
    writer.finish();
    yield* writer.take();
  }

  async #take(): Promise<PanelItem | null> {
    const waiting = this.#next;
    this.#next = null;
    if (waiting) return waiting;
    if (this.#ended) return null;
    const next = await this.#items.next();
    if (next.done !== true) return next.value;
    this.#ended = true;
    return null;
  }
}

type Head = Binary.SheetColumn;

function shownColumn(
  heads: Readonly<Record<string, string>>,
): (column: { readonly name: string; readonly type: string }) => Head {
  return ({ name, type }) => ({ head: heads[name] ?? name, width: type === 'text' ? 18 : 12 });
}

function plainColumn(head: string): Head {
  return { head, width: 14 };
}

/** CNY that one 亿元 comes to. */
const yi = 1e8;

/** The columns with amounts in 亿元 beside the exact ones. */
function withYi(columns: readonly Column<Row>[]): Column<Row>[] {
  return columns.flatMap((column) => {
    const role = ({ target_unit: 'target', result_unit: 'result' } as const)[column.name];
    if (role === undefined) return [column];
    const amount: Column<Row> = {
      name: `${role}_yi`,
      type: 'number',
      required: false,
      meaning: { text: 'The amount in 亿元, for reading.' },
      cell: (row) => inYi(row[role]),
    };
    return [column, amount];
  });
}

function inYi(statement: Statement | null): number | null {
  if (statement?.unit !== 'CNY' || statement.value === null) return null;
  return Number((statement.value / yi).toPrecision(12));
}

/** A line a region and year, two columns a headline indicator and measure. */
class WideTable {
  readonly #keys: readonly string[];
  readonly heads: readonly string[];
  #at: string | null = null;
  #line: Cell[] = [];

  constructor({ language, indicatorOf, wants }: WorkbookSettings) {
    const { heads, measure } = trackWords(language);
    const shown = headlineIndicators.filter(([code]) => wants(code));
    const keys: string[] = [];
    const names: string[] = ['region', 'region_code', 'year'].map((name) => heads[name] ?? name);
    for (const [code, english] of shown) {
      for (const kind of ['growth', 'level'] as const) {
        const name = language === 'zh' ? (indicatorOf(code)?.name ?? code) : english;
        for (const role of ['target', 'result'] as const) {
          keys.push(`${code} ${kind} ${role}`);
          names.push(`${name} ${measure[kind]} ${heads[role] ?? role}`);
        }
      }
    }
    this.#keys = keys;
    this.heads = names;
  }

  /** Takes a row, and gives the line that is complete with it. */
  add(row: Row): Cell[] | null {
    if (row.year === null) return null;
    const at = `${row.region.code ?? row.region.name ?? ''} ${String(row.year)}`;
    const done = at === this.#at ? null : this.end();
    if (this.#at === null) {
      this.#at = at;
      this.#line = [row.region.name, row.region.code, row.year, ...this.#keys.map(() => null)];
    }
    for (const role of ['target', 'result'] as const) {
      const place = this.#keys.indexOf(`${row.indicator.code} ${row.measure} ${role}`);
      const { value = null, text = null } = row[role] ?? {};
      if (place !== -1) this.#line[place + 3] = value ?? text;
    }
    return done;
  }

  end(): Cell[] | null {
    const done = this.#at === null ? null : this.#line;
    this.#at = null;
    return done;
  }
}
