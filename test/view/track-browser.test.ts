import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { trackPage } from '../../src/view/index.ts';
import { axe, faultsOf, hasBrowser, PageOpener } from './browser.ts';
import { trackRows } from './track-rows.ts';

const opener = new PageOpener();
afterAll(() => opener.close());

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('tr[data-verdict]:visible')
    .evaluateAll((rows) => rows.map((row) => row.textContent));

(hasBrowser ? describe : describe.skip)('the page of targets and results in a browser', () => {
  it('filters by verdict, year, region, indicator and words, and hides what has no row left', async () => {
    const { page, requests, errors } = await opener.open(trackPage(trackRows, 'zh'));
    expect(await page.textContent('#filters output')).toBe('3 / 3');
    await page.uncheck('input[value=met]');
    expect(await shown(page)).toHaveLength(2);
    await page.selectOption('select[name=year]', '2030');
    expect(await page.locator('#compared figure:visible').count()).toBe(1);
    await page.selectOption('select[name=region]', { label: '芦汀市' });
    expect(await shown(page)).toEqual([expect.stringContaining('7%')]);
    expect(await page.locator('main > section:visible').count()).toBe(1);
    expect(await page.locator('nav a:visible').allTextContents()).toEqual(['芦汀市']);
    await page.selectOption('select[name=region]', '');
    await page.fill('input[name=words]', '5.8%');
    expect(await shown(page)).toEqual([expect.stringContaining('5.8%')]);
    expect(await page.textContent('#filters output')).toBe('1 / 3');
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const html = trackPage(trackRows, 'en');
    const { page } = await opener.open(html, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    expect(await faultsOf(page)).toEqual([]);
  });
});
