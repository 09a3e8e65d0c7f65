import type * as Binary from '../../formats/binary.ts';
import type { Cell } from '../../formats/table.ts';
import { documentTables } from '../../formats/tables.ts';
import type { BatchFormat } from '../job.ts';
import { sideTables, streamsOf } from '../parts/streams.ts';
import type { Stream } from '../parts/streams.ts';
import { cellsIn } from './cells-in.ts';
import type { Growing, Sink } from './growing.ts';
import { workbookSink } from './workbook-sink.ts';

/** The files that the streams of a format become. */
export async function sinksOf(format: BatchFormat): Promise<Sink[]> {
  const streams = streamsOf(format);
  const one = (index: number): Sink => textSink(streams[index], index);
  const sides = sideTables.map((_, index) => one(streams.length - sideTables.length + index));
  switch (format) {
    case 'xlsx': {
      const binary = await import('../../formats/binary.ts');
      return [workbookSink(binary), ...sides];
    }
    case 'parquet': {
      const parquet = await import('../../formats/binary.ts');
      return [...documentTables.map((_, index) => parquetSink(index, parquet)), ...sides];
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

function tableAt(index: number): (typeof documentTables)[number] {
  const table = documentTables[index];
  if (!table) throw new Error(`no table ${String(index)}`);
  return table;
}
