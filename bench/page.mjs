// How long a page of ten thousand records takes to open and to filter in a browser; nothing where there is none.
//   node bench/page.mjs   prints the rows alone
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median } from './timed.mjs';

const program = fileURLToPath(new URL('../bin/parse.js', import.meta.url));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Records of the page. */
const count = 10_000;

/** How often each is measured; the median counts. */
const runs = 5;

/** Rows of the table: what, value, budget. */
export async function* pageRows() {
  if (!existsSync(executablePath)) return;
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const text = join(folder, 'long.txt');
    const file = join(folder, 'long.html');
    writeFileSync(text, report());
    spawnSync(process.execPath, [program, text, '--all', '-q', '-o', file], { stdio: 'inherit' });
    const times = { open: [], filter: [] };
    let records = 0;
    for (let run = 0; run < runs; run++) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await page.goto(pathToFileURL(file).href);
      const measured = await page.evaluate(measure);
      times.open.push(measured.open);
      times.filter.push(...measured.filters);
      records = measured.records;
      await page.close();
    }
    const beside = `page of ${records} records (${(statSync(file).size / 1e6).toFixed(1)} MB)`;
    yield { what: `${beside}: open, ms`, value: median(times.open).toFixed(0), budget: '≤ 1000' };
    const slowest = Math.max(...times.filter).toFixed(0);
    yield {
      what: `${beside}: median filter, ms`,
      value: median(times.filter).toFixed(0),
      budget: '≤ 100',
    };
    yield { what: `${beside}: slowest filter, ms`, value: slowest, budget: '' };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** A made-up report of `count` targets and results under headings. */
function report() {
  const lines = ['云溪县2031年政府工作报告'];
  for (let at = 0; at < count / 4; at++) {
    if (at % 50 === 0)
      lines.push(`${at % 100 === 0 ? '一、2030年工作回顾' : '二、2031年工作安排'}`);
    lines.push(
      `今年，第${String(at)}号片区粮食产量达到${String(12 + (at % 90))}万吨，新建学校${String(5 + (at % 7))}所，绿地增长${String(1 + (at % 9))}.5%，引进企业${String(3 + (at % 40))}家。`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Runs in the page: milliseconds from the start of navigation to the first picture of all, and of each filter to its picture. */
async function measure() {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  await painted();
  const [entry] = performance.getEntriesByType('navigation');
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const open = Math.max(entry.domContentLoadedEventEnd, entry.loadEventEnd, paint);
  const form = document.getElementById('filters');
  const filters = [];
  const change = async (name, set) => {
    set(form.querySelector(name));
    const from = performance.now();
    form.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    filters.push(performance.now() - from);
  };
  const check = (input) => {
    input.checked = !input.checked;
  };
  await change('input[value=achieved]', check);
  await change('input[value=fact]', check);
  await change('select[name=type]', (select) => {
    select.value = 'growth';
  });
  await change('select[name=type]', (select) => {
    select.value = '';
  });
  await change('input[value=target]', check);
  const records = JSON.parse(document.getElementById('data').textContent).documents[0].rows.length;
  return { open, filters, records };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for await (const { what, value, budget } of pageRows()) {
    console.log(`${value.padStart(8)}  ${budget.padEnd(6)}  ${what}`);
  }
}
