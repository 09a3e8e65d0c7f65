// Makes docs/pictures/: the page of a fixture, and the table of another as a terminal shows it, in the browser that the tests use.
//   npm run pictures
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { terminalHtml } from './terminal-html.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = join(root, 'bin/parse.js');

/** Columns and lines of the terminal that is pictured. */
const terminal = { columns: 100, lines: 16 };

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await picturePage(join(root, 'docs/pictures/page.png'));
  await pictureTable(join(root, 'docs/pictures/table.png'));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function picturePage(picture) {
  const file = join(folder, 'page.html');
  const report = join(root, 'fixtures/county-report/input.txt');
  run(process.execPath, [program, report, '--lang', 'en', '-q', '-o', file]);
  const page = await browser.newPage({ viewport: { width: 1040, height: 560 } });
  await page.goto(pathToFileURL(file).href);
  for (let press = 0; press < 4; press++) await page.keyboard.press('n');
  await page.waitForSelector('#record dl');
  await page.screenshot({ path: picture });
}

async function pictureTable(picture) {
  const words = 'parse fixtures/newspaper-page/input.txt';
  const own = words.replace('parse', `'${process.execPath}' '${program}' -q`);
  const command = `stty cols ${terminal.columns}; ${own}`;
  const shown = run('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', TERM: 'xterm' },
  });
  const lines = [`$ ${words}`, ...shown.replaceAll('\r\n', '\n').split('\n')];
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.setContent(terminalHtml(lines.slice(0, terminal.lines), terminal.columns));
  await page.locator('pre').screenshot({ path: picture });
}

/** What a command prints. */
function run(command, words, options = {}) {
  const { status, stdout } = spawnSync(command, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  if (status !== 0) throw new Error(`${command} failed`);
  return stdout;
}
