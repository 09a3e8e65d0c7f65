// Makes docs/pictures/page.png: the page of a fixture in the browser that the tests use.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-pictures-'));
const file = join(folder, 'page.html');
const made = spawnSync(
  process.execPath,
  [
    join(root, 'bin/parse.js'),
    join(root, 'fixtures/county-report/input.txt'),
    '--lang',
    'en',
    '-q',
    '-o',
    file,
  ],
  { stdio: 'inherit' },
);
if (made.status !== 0) throw new Error('the page could not be made');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1000, height: 560 } });
await page.goto(pathToFileURL(file).href);
for (let press = 0; press < 4; press++) await page.keyboard.press('n');
await page.waitForSelector('#record dl');
await page.screenshot({ path: join(root, 'docs/pictures/page.png') });
await browser.close();
rmSync(folder, { recursive: true });
