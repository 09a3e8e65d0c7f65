import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { read } from '../../src/read.ts';
import type { Document } from '../../src/document/document.ts';
import { fixtures } from '../fixtures.ts';
import { run } from '../cli/run.ts';
import { madePdf } from '../source/pdf-writer.ts';
import { axe, faultsOf, hasBrowser, PageOpener } from './browser.ts';

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
    expect(await page.textContent('#state')).toMatch(/^a\.pdf: 本页不读 PDF.*--app --pdf/);
    expect(errors).toEqual([]);
  });

  it('reads PDF where it was made to, as the command line does', async () => {
    const { stdout } = run(['view', '--app', '--pdf']);
    expect(stdout.length).toBeLessThan(4.6e6);
    const bytes = madePdf([
      {
        texts: [
          { text: '云泽县2025年政府工作报告', x: 200, y: 60, size: 20 },
          { text: '今年，全县地区生产总值增长6%以上，新建公园3处。', x: 84, y: 120 },
        ],
      },
    ]);
    const { page, requests, errors } = await opener.open(stdout);
    const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
    await page.setInputFiles('#files', file);
    await page.waitForFunction(() => document.getElementById('state')?.textContent === '');
    const records = await page.evaluate(
      () => (window as unknown as Global).zhibiao.documents()[0]?.records ?? [],
    );
    expect(records.map(({ quantity }) => quantity.text)).toEqual(['6%', '3处']);
    expect(JSON.stringify(records)).toBe(JSON.stringify((await read(bytes, file)).records));
    expect(requests.filter((url) => !url.startsWith('about:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('takes files that are dropped on it, and lays targets of several beside their results', async () => {
    const { page, errors } = await opener.open(app);
    const texts = {
      'a.txt': '葦川县2030年政府工作报告\n二、2030年工作安排\n今年，地区生产总值增长6%。\n',
      'b.txt':
        '葦川县2031年政府工作报告\n一、2030年工作回顾\n过去一年，地区生产总值增长6.2%。\n二、2031年工作安排\n今年，地区生产总值增长5.5%。\n',
    };
    const dropped = await page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
      return transfer;
    }, texts);
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    const frame = page.frameLocator('#view');
    await frame.locator('article').nth(1).waitFor();
    await page.click('#compare');
    await frame.locator('tr[data-verdict]').first().waitFor();
    const rows = await frame.locator('tr[data-verdict]').allTextContents();
    expect(rows.filter((row) => row.startsWith('2030地区生产总值增速'))).toEqual([
      expect.stringMatching(/6%.*6\.2%.*(?:超额)?完成/s),
    ]);
    await page.click('#compare');
    await frame.locator('article').nth(1).waitFor();
    expect(errors).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, %s, in either language',
    async (colorScheme) => {
      const { page } = await opener.open(app, { colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      for (const language of ['zh', 'en']) {
        if (language === 'en') await page.click('#language');
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});
