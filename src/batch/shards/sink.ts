import type * as Binary from '../../formats/binary.ts';
import type { Cell } from '../../formats/table.ts';
import { documentTables } from '../../formats/tables.ts';
import { splitAt } from '../inputs/split.ts';
import type { BatchFormat } from '../job.ts';
import { streamsOf } from '../parts/streams.ts';
import type { Stream } from '../parts/streams.ts';

/** A file that grows. */
export interface Growing {
  /** Items in it, before the part that is being added. */
  readonly items: number;
  write(bytes: string | Uint8Array): void;
}

/** Makes one file of some streams, of which the parts come in order. */
export interface Sink {
  /** Name of the file. */
  readonly file: string;
  /** Numbers of its streams. */
  readonly streams: readonly number[];
  /** Takes what a part has of a stream. */
  add(stream: number, bytes: Iterable<Buffer>, items: number, file: Growing): void | Promise<void>;
  end(file: Growing): void | Promise<void>;
}

/** The files that the streams of a format become. */
export async function sinksOf(format: BatchFormat): Promise<Sink[]> {
  const streams = streamsOf(format);
  const failures = streams.length - 1;
  const one = (index: number): Sink => textSink(streams[index], index);
  switch (format) {
    case 'xlsx': {
      const { workbookOf } = await import('../../formats/binary.ts');
      return [workbookSink(workbookOf), one(failures)];
    }
    case 'parquet': {
      const parquet = await import('../../formats/binary.ts');
      return [...documentTables.map((_, index) => parquetSink(index, parquet)), one(failures)];
    }
    default:
      return streams.map((_, index) => one(index));
  }
}

function textSink(stream: Stream | undefined, index: number): Sink {
  if (!stream) throw new Error(`no stream ${String(index)}`);
  const { file, head, between, tail, empty } = stream;
  return {
    file,
    streams: [index],
    add(_, bytes, items, into) {
      if (items === 0) return;
      into.write(into.items > 0 ? between : head);
      for (const chunk of bytes) into.write(chunk);
    },
    end(into) {
      into.write(into.items > 0 ? tail : empty);
    },
  };
}

function parquetSink(index: number, { ParquetTable, TakenWriter, rowGroup }: typeof Binary): Sink {
  const table = tableAt(index);
  const writer = new TakenWriter();
  const file = new ParquetTable(writer, table.columns);
  let rows: Cell[][] = [];
  const flush = (into: Growing): void => {
    file.add(rows);
    rows = [];
    into.write(writer.take());
  };
  return {
    file: `${table.name}.parquet`,
    streams: [index],
    async add(_, bytes, __, into) {
      for await (const row of cellsIn(bytes)) {
        rows.push(row);
        if (rows.length === rowGroup) flush(into);
      }
    },
    end(into) {
      flush(into);
      file.finish();
      into.write(writer.take());
    },
  };
}

function workbookSink(workbookOf: (typeof Binary)['workbookOf']): Sink {
  const rows: Cell[][][] = documentTables.map(() => []);
  return {
    file: 'tables.xlsx',
    streams: documentTables.map((_, index) => index),
    async add(index, bytes) {
      for await (const row of cellsIn(bytes)) rows[index]?.push(row);
    },
    async end(into) {
      const tables = documentTables.map(({ name, columns }, index) => ({
        name,
        columns,
        rows: rows[index] ?? [],
      }));
      into.write(await workbookOf(tables));
    },
  };
}

function tableAt(index: number): (typeof documentTables)[number] {
  const table = documentTables[index];
  if (!table) throw new Error(`no table ${String(index)}`);
  return table;
}

/** Rows that wait in a part as lines of JSON. */
async function* cellsIn(bytes: Iterable<Buffer>): AsyncGenerator<Cell[]> {
  for await (const line of splitAt(bytes, '\n')) {
    yield JSON.parse(Buffer.from(line, 'latin1').toString()) as Cell[];
  }
}
