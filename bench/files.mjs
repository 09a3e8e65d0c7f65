// How fast files are read: pages of PDF in a second, and what a report in DOCX costs beyond a page of text.
//   node bench/files.mjs   prints the rows alone
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../scripts/bundled.mjs';
import { plainProse } from './generate.mjs';
import { median, timed } from './timed.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = join(root, 'bin/parse.js');

/** Characters of a report of a province. */
const length = 20_000;

/** How often each is measured; the median counts. */
const runs = 15;

/** Columns of an official gazette, about 1,400 characters a page. */
const columns = { columns: 2, width: 20, lines: 36, size: 11, gutter: 20 };

/** Rows of the table: what, value, budget. */
export async function* fileRows() {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  try {
    const { madePdf, setInColumns } = await bundled('test/source/pdf-writer.ts');
    const { docxOf, p } = await bundled('test/source/office/make.ts');
    const { open, parse } = await import('../dist/index.js');
    const paragraphs = plainProse(4 * length).split('\n');
    const pages = setInColumns(paragraphs, columns).map((texts) => ({ texts }));
    const pdf = madePdf(pages);
    const times = [];
    for (let run = 0; run <= runs; run++) {
      const from = process.cpuUsage();
      parse(await open(pdf));
      const { user, system } = process.cpuUsage(from);
      // The first run loads the reader.
      if (run > 0) times.push((user + system) / 1000);
    }
    yield {
      what: `PDF of ${pages.length} pages, to records: pages a second of the processor`,
      value: ((1000 * pages.length) / median(times)).toFixed(0),
      budget: '≥ 60',
    };
    const page = join(root, 'fixtures/newspaper-page/input.txt');
    const report = plainProse(length);
    const docx = join(folder, 'report.docx');
    writeFileSync(
      docx,
      docxOf({
        body: report
          .split('\n')
          .map((text) => p(text))
          .join(''),
      }),
    );
    const time = (file) =>
      timed(() => spawnSync(process.execPath, [program, file, '-q'], { stdio: 'ignore' }));
    const [ofPage, ofDocx] = [[], []];
    for (let run = 0; run < runs; run++) {
      ofPage.push(time(page));
      ofDocx.push(time(docx));
    }
    yield {
      what: `DOCX of a report (${report.length} characters): beyond one page of text, ms`,
      value: (median(ofDocx) - median(ofPage)).toFixed(0),
      budget: '< 100',
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for await (const { value, budget, what } of fileRows())
    console.log(`${value.padStart(8)}  ${budget.padEnd(6)}  ${what}`);
}
