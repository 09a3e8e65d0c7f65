import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { doubleByteEncoder, utf16 } from '../source/encoder.ts';
import { inFolder, run } from '../cli/run.ts';
import { column, rows } from './reports.ts';

const good = '全县地区生产总值增长6%以上。';

interface Outcome {
  readonly status: number | null;
  readonly stderr: string;
  /** Names of the documents. */
  readonly names: (string | undefined)[];
  readonly quantities: (string | undefined)[];
  readonly failures: Record<string, string>[];
}

/** Runs a batch over a file of documents that have the field `body`. */
async function batch(
  form: 'csv' | 'tsv' | 'ndjson',
  content: string | Uint8Array,
  ...words: string[]
): Promise<Outcome> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in'), content);
    const input = ['batch', 'in', '--input-format', form, '--text-field', 'body'];
    const { status, stderr } = run(
      [...input, '--all', '-q', '--lang', 'en', '-o', 'out', ...words],
      {
        cwd: folder,
      },
    );
    if (status === 2) return { status, stderr, names: [], quantities: [], failures: [] };
    return {
      status,
      stderr,
      names: column(join(folder, 'out/documents.csv'), 'file'),
      quantities: column(join(folder, 'out/records.csv'), 'quantity'),
      failures: rows(join(folder, 'out/failures.csv')),
    };
  });
}

function codes({ failures }: Outcome): (string | undefined)[][] {
  return failures.map(({ file, code }) => [file, code]);
}

describe('documents in CSV', () => {
  it('are read with quotes, line ends and delimiters in quotes, CRLF and a byte order mark', async () => {
    const text = `\ufeff"body",id\r\n"${good}\r\n""三农""投入3亿元，\n新建5座厂房。",甲\r\n${good},乙\r\n`;
    const { status, names, quantities } = await batch('csv', text, '--id-field', 'id');
    expect([status, names]).toEqual([0, ['甲', '乙']]);
    expect(quantities).toEqual(['6%', '3亿元', '5座', '6%']);
  });

  it('fail once where a column is missing, and the message names it and those there are', async () => {
    for (const text of ['id,正文\n1,a\n2,b\n', 'id,正文']) {
      const found = await batch('csv', text, '--id-field', 'id');
      expect([found.status, codes(found)]).toEqual([3, [['in', 'column-missing']]]);
      expect(found.failures[0]?.['message']).toMatch(/"body".*"id", "正文"/);
    }
    const noId = await batch('tsv', `body\n${good}\n`, '--id-field', 'id');
    expect(noId.failures[0]?.['message']).toMatch(/"id".*"body"/);
    const empty = await batch('csv', '');
    expect([empty.status, codes(empty)]).toEqual([3, [['in', 'column-missing']]]);
  });

  it('may be none below the names', async () => {
    const { status, stderr } = await batch('csv', 'id,body\n');
    expect([status, stderr]).toEqual([2, expect.stringContaining('none holds a row')]);
  });

  it('fail alone where a row has too few cells, too many, or quotes that do not pair', async () => {
    const found = await batch(
      'csv',
      `id,body\n1\n2,${good},\n3,${good},投入3亿元\n4,"${good}"更多\n5,${good}\n`,
      '--id-field',
      'id',
    );
    expect([found.status, found.names]).toEqual([3, ['2', '5']]);
    expect(codes(found)).toEqual([
      ['in:1', 'row-field'],
      ['in:3', 'row-cells'],
      ['in:4', 'row-quotes'],
    ]);
  });

  it('lose nothing without a word to a quote that stays open', async () => {
    const found = await batch('csv', `body\n${good}\n"${good}\n${good}\n`);
    expect([found.status, found.names]).toEqual([3, ['in:1']]);
    expect(codes(found)).toEqual([['in:2', 'row-quotes']]);
  });
});

describe('documents in NDJSON', () => {
  it('fail alone where a line is broken, no object, or has no text', async () => {
    const line = JSON.stringify({ id: '甲', body: good });
    const lines = [line, '{"id": 1, "bo', line, '{"id": 2}', '{"id": 3, "body": 5}', '[]', 'null'];
    const found = await batch(
      'ndjson',
      [...lines, '\u3000', '', line].join('\n'),
      '--id-field',
      'id',
    );
    expect([found.status, found.names]).toEqual([3, ['甲', '甲', '甲']]);
    expect(codes(found)).toEqual([
      ['in:2', 'row-syntax'],
      ['in:4', 'row-field'],
      ['in:5', 'row-field'],
      ['in:6', 'row-syntax'],
      ['in:7', 'row-syntax'],
      ['in:8', 'row-syntax'],
    ]);
  });

  it('may follow a byte order mark, even on a line of its own', async () => {
    const line = JSON.stringify({ body: good });
    expect((await batch('ndjson', `\ufeff${line}\r\n`)).names).toEqual(['in:1']);
    expect((await batch('ndjson', `\ufeff\n${line}\n`)).names).toEqual(['in:2']);
  });

  it('fail alone where a line is too long', async () => {
    const line = JSON.stringify({ body: good });
    const long = JSON.stringify({ body: good.repeat(100_000) });
    const found = await batch('ndjson', [line, long, line].join('\n'), '--max-bytes', '1m');
    expect([found.status, found.names]).toEqual([3, ['in:1', 'in:3']]);
    expect(codes(found)).toEqual([['in:2', 'input-large']]);
  });
});

describe('files of many documents in other encodings', () => {
  const gbk = doubleByteEncoder('gb18030');
  const big5 = doubleByteEncoder('big5');
  const table = `id,说明,body\n1,甲,${good}\n2,乙,"${good}\n财政收入增长5%，投入3亿元。"\n`;
  const traditional =
    'id,body\n1,全縣地區生產總值增長6%以上。\n2,全縣財政收入增長5%，投入3億元。\n';
  const lines = `${JSON.stringify({ id: 1, body: good })}\n${JSON.stringify({ id: 2, body: good })}\n`;

  function encoded(bytes: Uint8Array | null): Uint8Array {
    if (!bytes) throw new Error('a character has no bytes in this encoding');
    return bytes;
  }

  it.each([
    ['gbk', 'csv', encoded(gbk(table)), ['6%', '6%', '5%', '3亿元']],
    ['gb18030', 'ndjson', encoded(gbk(lines)), ['6%', '6%']],
    ['big5', 'csv', encoded(big5(traditional)), ['6%', '5%', '3億元']],
    ['utf-16le', 'csv', utf16(table, 'le', true), ['6%', '6%', '5%', '3亿元']],
    ['utf-16be', 'csv', utf16(table, 'be', true), ['6%', '6%', '5%', '3亿元']],
    ['utf-16le', 'ndjson', utf16(lines, 'le', true), ['6%', '6%']],
  ] as const)(
    'are read where it is found out that they are in %s: %s',
    async (_, form, bytes, expected) => {
      const { status, quantities } = await batch(form, bytes, '--id-field', 'id');
      expect([status, quantities]).toEqual([0, expected]);
    },
  );

  it.each([
    ['gbk', encoded(gbk(lines))],
    ['utf-16be', utf16(lines, 'be', false)],
  ])('are read in the encoding that is named: %s', async (name, bytes) => {
    const { status, quantities } = await batch('ndjson', bytes, '--encoding', name);
    expect([status, quantities]).toEqual([0, ['6%', '6%']]);
  });

  it('are cut where rows end, not where bytes look like it', async () => {
    const count = 9000;
    const text = Array.from({ length: count }, (_, index) => `${String(index)},"甲\n${good}"\n`);
    const bytes = encoded(gbk(`id,body\n${text.join('')}`));
    const { status, names } = await batch('csv', bytes, '--id-field', 'id', '--encoding', 'gbk');
    expect(status).toBe(0);
    expect(names).toEqual(Array.from({ length: count }, (_, index) => String(index)));
  });

  it('fail row by row where the start shows another encoding, and the message names the option', async () => {
    const ascii = 'a,nothing to see\n'.repeat(4000);
    const bytes = Buffer.concat([
      Buffer.from(`id,body\n${ascii}`),
      encoded(gbk(`b,${good}\n`)),
      Buffer.from(`c,${good}\n`),
    ]);
    const found = await batch('csv', bytes, '--id-field', 'id');
    expect([found.status, found.names.length, found.names.at(-1)]).toEqual([3, 4001, 'c']);
    expect(found.failures).toMatchObject([
      {
        file: 'in:4001',
        code: 'row-encoding',
        message: expect.stringContaining('--encoding') as unknown,
      },
    ]);
  });
});
