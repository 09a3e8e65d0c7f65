import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import type { Document } from '../../src/document/document.ts';
import { fixtures } from '../fixtures.ts';
import { hasBrowser, PageOpener } from './browser.ts';

const app = readFileSync(new URL('../../dist/zhibiao.html', import.meta.url), 'utf8');
const opener = new PageOpener();
afterAll(() => opener.close());

interface Global {
  readonly zhibiao: { documents(): Document[] };
}

(hasBrowser ? describe : describe.skip)('the program in a page', () => {
  it('reads every fixture to the records of the command line, asks for nothing and complains of nothing', async () => {
    const { page, requests, errors } = await opener.open(app);
    for (const { name, bytes } of fixtures) {
      await page.setInputFiles('#files', {
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(bytes),
      });
      await page.waitForFunction(() => document.getElementById('state')?.textContent === '');
      const records = await page.evaluate(
        () => (window as unknown as Global).zhibiao.documents().at(-1)?.records ?? [],
      );
      expect(JSON.stringify(records)).toBe(JSON.stringify(parse(bytes, { name }).records));
      await page.click('#clear');
    }
    expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows what is pasted, with its records, and saves it in every form', async () => {
    const { page, errors } = await opener.open(app);
    await page.fill('#pasted', '二、2031年工作安排\n今年，粮食产量达到12万吨，新建学校5所。');
    await page.click('#read');
    const frame = page.frameLocator('#view');
    await frame.locator('article a').first().waitFor();
    expect(await frame.locator('article a').allTextContents()).toEqual(['12万吨', '5所']);
    await frame.locator('#next').click();
    await frame.locator('#record dl').waitFor();
    for (const format of ['yaml', 'json', 'csv', 'xlsx']) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`button[data-save=${format}]`),
      ]);
      const bytes = readFileSync(await saved.path());
      expect(saved.suggestedFilename()).toBe(`zhibiao.${format}`);
      expect(format === 'xlsx' ? bytes.subarray(0, 2).toString() : bytes.toString()).toContain(
        format === 'xlsx' ? 'PK' : '粮食产量',
      );
    }
    expect(errors).toEqual([]);
  });

  it('says what to do with a PDF, which it does not read', async () => {
    const { page, errors } = await opener.open(app);
    const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    await page.setInputFiles('#files', { name: 'a.pdf', mimeType: 'application/pdf', buffer });
    await page.waitForFunction(() => document.getElementById('state')?.textContent.includes('PDF'));
    expect(await page.textContent('#state')).toMatch(/^a\.pdf: 本页不读 PDF.*-o 报告\.html/);
    expect(errors).toEqual([]);
  });
});
