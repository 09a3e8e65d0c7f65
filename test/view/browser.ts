import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

/** Whether this machine has a browser; `.ci/run` installs one. */
export const hasBrowser: boolean = executablePath !== undefined;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a browser of its own, with what it asked for and complained of. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses that were asked for beside the file itself. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Opens HTML from files of a temporary folder. */
export class PageOpener {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'zhibiao-page-'));
  #browser: Browser | null = null;
  #count = 0;

  async open(html: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
    this.#browser ??= await chromium.launch({ executablePath: executablePath ?? '', args: flags });
    this.#count++;
    const file = join(this.#folder, `${String(this.#count)}.html`);
    writeFileSync(file, html);
    const context = await this.#browser.newContext({
      viewport: { width: 1400, height: 900 },
      locale: 'zh-CN',
      ...options,
    });
    // A machine that does other work beside is slow, and no fault of the page.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const address = pathToFileURL(file).href;
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) requests.push(request.url());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error') errors.push(said.text());
    });
    await page.goto(address);
    return { page, requests, errors };
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** The program that finds what keeps people from using a page. */
export const axe: string = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Checked {
  readonly axe: {
    run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** What it finds in a page in which it was run. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as Checked).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
