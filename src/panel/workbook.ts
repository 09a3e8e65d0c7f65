import type { Language } from '../document/messages/language.ts';
import type * as Binary from '../formats/binary.ts';
import { cellsOf } from '../formats/table.ts';
import type { Cell, Column, DescribedTable } from '../formats/table.ts';
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
    const long = withYi(rowColumns(language));
    const wide = new WideTable(this.#settings);
    const writer = new binary.SheetsWriter(limit);
    const [longSheet, wideSheet, sourceSheet] = workbookSheets(this.#settings);
    const open = ({ sheet, table }: Sheet): ReturnType<typeof writer.sheet> =>
      writer.sheet(sheet, table.columns.map(headOf));
    const sheets = { long: open(longSheet), wide: open(wideSheet), sources: open(sourceSheet) };
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

type Described = DescribedTable['columns'][number];

/** Width of a column by its type, in characters. */
const widths = { text: 18, any: 14 } as const;

function headOf({ name, type }: Described): Binary.SheetColumn {
  return { head: name, width: type === 'text' || type === 'any' ? widths[type] : 12 };
}

interface Sheet {
  readonly sheet: string;
  readonly table: DescribedTable;
}

/** The sheets of a workbook, with what stands in them under the heads that they bear. */
export function workbookSheets(
  settings: Pick<WorkbookSettings, 'language' | 'indicatorOf' | 'wants'>,
): readonly [long: Sheet, wide: Sheet, sources: Sheet] {
  const { language } = settings;
  const { heads, sheets } = trackWords(language);
  const headed = ({ name, type, required, meaning }: Described): Described => ({
    name: heads[name] ?? name,
    type,
    required,
    meaning,
  });
  const long = withYi(rowColumns(language)).map(headed);
  const region = long.filter(({ name }) => wideKeys.some((key) => name === (heads[key] ?? key)));
  const numbers = new WideTable(settings).heads.slice(wideKeys.length).map((name): Described => ({
    name,
    type: 'any',
    required: false,
    meaning: { text: 'The number in its base unit, or the words where there is no one number.' },
  }));
  return [
    { sheet: sheets.long, table: { name: 'track', columns: long } },
    { sheet: sheets.wide, table: { name: 'wide', columns: [...region, ...numbers] } },
    { sheet: sheets.sources, table: { name: 'sources', columns: sourceColumns.map(headed) } },
  ];
}

/** The columns of the wide table that tell its rows apart. */
const wideKeys = ['region', 'region_code', 'year'] as const;

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

  constructor({
    language,
    indicatorOf,
    wants,
  }: Pick<WorkbookSettings, 'language' | 'indicatorOf' | 'wants'>) {
    const { heads, measure } = trackWords(language);
    const shown = headlineIndicators.filter(([code]) => wants(code));
    const keys: string[] = [];
    const names: string[] = wideKeys.map((name) => heads[name] ?? name);
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
      if (place !== -1) this.#line[place + wideKeys.length] = value ?? text;
    }
    return done;
  }

  end(): Cell[] | null {
    const done = this.#at === null ? null : this.#line;
    this.#at = null;
    return done;
  }
}
