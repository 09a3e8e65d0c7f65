import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parse as yamlParse } from 'yaml';
import { corrected } from '../../src/corrections/corrected.ts';
import type { CorrectionsFile } from '../../src/document/document.ts';
import { schemaErrors } from '../../src/document/validate.ts';
import { fixtures } from '../fixtures.ts';
import { axe, faultsOf, hasBrowser, PageOpener } from './browser.ts';
import { pageOf, viewed } from './viewed.ts';

const bytesOf = (name: string): Uint8Array =>
  (fixtures.find((fixture) => fixture.name === name) as (typeof fixtures)[number]).bytes;
const county = pageOf([bytesOf('county-report')]);
const newspaper = pageOf([bytesOf('newspaper-page')]);

const opener = new PageOpener();
afterAll(() => opener.close());

/** The count that the page tells: how many records are shown of how many. */
async function counts(page: Page): Promise<[shown: number, all: number]> {
  const [shown, all] = ((await page.textContent('#count')) ?? '').match(/\d+/g) ?? [];
  return [Number(shown), Number(all)];
}

(hasBrowser ? describe : describe.skip)('a page in a browser', () => {
  it('opens from a file, asks for nothing, complains of nothing, and shows targets first', async () => {
    const { page, requests, errors } = await opener.open(county);
    const [shown, all] = await counts(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('article a:not(.off)').count()).toBe(shown);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('counts numbers that only name a set among others, and shows them where they are asked for', async () => {
    const { page } = await opener.open(pageOf(['今年，做好八个方面工作，新建学校5所。\n']));
    expect(await page.locator('article a:not(.off)').allTextContents()).toEqual(['5所']);
    await page.selectOption('select[name=type]', 'scope');
    expect(await page.locator('article a:not(.off)').allTextContents()).toEqual(['八个']);
  });

  it('shows in the outline where the reader is', async () => {
    const { page } = await opener.open(county);
    const isAt = (words: string) =>
      page.waitForFunction(
        (start) => document.querySelector('nav a[aria-current]')?.textContent.startsWith(start),
        words,
      );
    for (const part of ['（二）', '（六）', '2023年']) {
      await page.locator('nav a', { hasText: part }).click();
      await isAt(part);
    }
    // The first target stands in the second part.
    await page.keyboard.press('n');
    await isAt('2024年');
    await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
    await page.waitForFunction(() => document.querySelector('nav a[aria-current]') === null);
  });

  it('shows what a number is read from: its sentence with it marked, its rule with an example', async () => {
    const { page } = await opener.open(county);
    await page.keyboard.press('n');
    await page.waitForSelector('#record dl');
    const number = await page.textContent('article a[aria-current=true]');
    expect(await page.textContent('#record dd span')).toBe(number);
    expect(await page.textContent('#record dl')).toMatch(
      /规则growth\.verb: 如 海洋生产总值增长10%/,
    );
    expect(await page.textContent('#record h2')).toBe('生产总值 ≈+7%');
  });

  it('filters by status, type and confidence', async () => {
    const { page } = await opener.open(county);
    const [, all] = await counts(page);
    await page.check('input[value=achieved]');
    await page.check('input[value=fact]');
    expect(await counts(page)).toEqual([all, all]);
    await page.selectOption('select[name=type]', 'growth');
    const [growth] = await counts(page);
    expect(growth).toBeGreaterThan(0);
    expect(growth).toBeLessThan(all);
    await page.fill('input[name=confidence]', '100');
    expect((await counts(page))[0]).toBeLessThanOrEqual(growth);
  });

  it('goes from record to record by keys, shows each beside the text, and has a link for it', async () => {
    const { page } = await opener.open(county);
    await page.keyboard.press('n');
    await page.waitForSelector('article a[aria-current=true]');
    const first = await page.getAttribute('article a[aria-current=true]', 'id');
    await page.keyboard.press('n');
    await page.waitForFunction(
      (id) => document.querySelector('article a[aria-current=true]')?.id !== id,
      first,
    );
    expect(page.url()).toMatch(/#r\d+$/);
    expect(await page.textContent('#record dl')).toContain('位置');
    await page.keyboard.press('p');
    await page.waitForFunction(
      (id) => document.querySelector('article a[aria-current=true]')?.id === id,
      first,
    );
    const again = await opener.open(county);
    await again.page.goto(`${again.page.url()}#${first ?? ''}`);
    await again.page.waitForSelector(`article a[id="${first ?? ''}"][aria-current=true]`);
  });

  it('puts a record away by Escape, and says again how to choose one', async () => {
    const { page } = await opener.open(county);
    await page.keyboard.press('n');
    await page.waitForSelector('#record dl');
    expect(await page.isVisible('#hint')).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.locator('#record dl').count()).toBe(0);
    expect(await page.isVisible('#hint')).toBe(true);
    expect(await page.locator('article a[aria-current]').count()).toBe(0);
  });

  it('shows all that there is where there are no targets', async () => {
    const { page } = await opener.open(pageOf([bytesOf('statistical-bulletin')]));
    const [shown, all] = await counts(page);
    expect([shown, all]).toEqual([all, 84]);
    expect(await page.isChecked('input[value=target]')).toBe(false);
    expect(await page.isChecked('input[value=achieved]')).toBe(true);
  });

  it('leaves a phone to the text: filters, outline and record come when they are asked for', async () => {
    const { page } = await opener.open(county, { viewport: { width: 390, height: 700 } });
    const seen = async (...places: string[]): Promise<boolean[]> =>
      Promise.all(places.map((place) => page.isVisible(place)));
    const parts = ['#filters', '#contents', 'aside'] as const;
    expect(await seen(...parts)).toEqual([false, false, false]);
    await page.click('[data-shows=filters]');
    expect(await seen(...parts)).toEqual([true, false, false]);
    await page.click('[data-shows=filters]');
    await page.click('[data-shows=contents]');
    expect(await page.getAttribute('[data-shows=contents]', 'aria-expanded')).toBe('true');
    await page.locator('#contents a').last().click();
    expect(await seen(...parts)).toEqual([false, false, false]);
    await page.click('#next');
    await page.locator('aside').waitFor();
    expect(await seen(...parts)).toEqual([false, false, true]);
    const [number, panel] = await Promise.all(
      ['article a[aria-current=true]', 'aside'].map((place) => page.locator(place).boundingBox()),
    );
    expect((number?.y ?? 700) + (number?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
    await page.click('#close');
    expect(await seen(...parts)).toEqual([false, false, false]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it.each([390, 1400])(
    'has no fault that axe finds at a width of %d, with all shown',
    async (width) => {
      const { page } = await opener.open(newspaper, {
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      if (width < 900)
        for (const name of ['filters', 'contents']) await page.click(`[data-shows=${name}]`);
      await page.click('#next');
      await page.evaluate(axe);
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  it('finds words of the text over the borders of marks', async () => {
    const { page } = await opener.open(county);
    const words = await page.evaluate(() => {
      const mark = document.querySelector('article p a');
      const before = mark?.previousSibling?.textContent ?? '';
      return before.slice(-2) + (mark?.textContent ?? '');
    });
    await page.fill('input[name=words]', words);
    expect(await page.textContent('#count')).toMatch(/[1-9]\d* 处/);
  });

  it('shows the text as found, with its line breaks', async () => {
    const { page } = await opener.open(newspaper);
    const height = () =>
      page.evaluate(() => document.querySelector('article')?.innerText.split('\n').length ?? 0);
    const repaired = await height();
    await page.click('#found');
    expect(await height()).toBeGreaterThan(2 * repaired);
  });

  it('changes its language and its theme', async () => {
    const { page } = await opener.open(county);
    await page.click('#language');
    expect(await page.textContent('#next')).toBe('Next');
    const heads = await page.locator('figure thead th').allTextContents();
    expect(heads.slice(0, 2)).toEqual(['Indicator', 'Type']);
    expect(await page.locator('figure tbody').allTextContents()).not.toContain('增速');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.click('#theme');
    expect(await ground()).not.toBe(light);
  });

  it('keeps corrections and gives them as a file', async () => {
    const { page } = await opener.open(county);
    await page.keyboard.press('n');
    await page.click('#record button:has-text("标为有误")');
    await page.keyboard.press('n');
    await page.click('#record button:has-text("改字段")');
    await page.fill('.correct input[name=indicator]', '另一个指标');
    await page.click('.correct button');
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('article a')[4] as Element);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    });
    await page.click('#add');
    await page.fill('.correct input[name=indicator]', '漏掉的指标');
    await page.click('.correct button');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const file = readFileSync(await saved.path(), 'utf8');
    const { corrections } = yamlParse(file) as CorrectionsFile;
    expect(await schemaErrors({ corrections }, 'corrections', 'en')).toEqual([]);
    expect(corrections.map((one) => one.do)).toEqual(['wrong', 'mend', 'add']);
    const report = viewed(bytesOf('county-report'));
    const [, , added] = corrections;
    expect(report.source.text.slice(added?.at.start, added?.at.end)).toBe(
      added?.fields?.quantity?.['text'],
    );
    const unfit = corrected(report.document, report.source.text, corrections, 'zh').unfit;
    expect(unfit).toEqual([{ index: 2, reason: 'taken' }]);
  });

  it('prints the text alone', async () => {
    const { page } = await opener.open(county);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('nav')).toBe(false);
    expect(await page.isVisible('article')).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, %s, in either language',
    async (colorScheme) => {
      const { page } = await opener.open(county, { colorScheme, bypassCSP: true });
      await page.keyboard.press('n');
      await page.evaluate(axe);
      for (const language of ['zh', 'en']) {
        if (language === 'en') await page.click('#language');
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );

  it.each([
    ['an end of script', '</script><script>document.title="x"</script>产值增长5%。'],
    ['an image', '<img src=x onerror="document.title=\'x\'">产值增长5%。'],
    ['an address', '[看](javascript:document.title="x")产值增长5%。'],
    ['marks of direction', '产值\u202e增长5%\u2066。'],
    ['a million signs without a space', `${'山'.repeat(1e6)}产值增长5%。`],
  ])('shows %s of a report as text', async (_, text) => {
    const html = pageOf([text]);
    const { page, requests, errors } = await opener.open(html);
    expect(await page.title()).not.toBe('x');
    expect(await page.textContent('article')).toContain('增长5%');
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
  });
});
