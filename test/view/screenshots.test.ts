import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { trackPage } from '../../src/view/index.ts';
import { fixtures } from '../fixtures.ts';
import { hasBrowser, PageOpener } from './browser.ts';
import { trackRows } from './track-rows.ts';
import { pageOf } from './viewed.ts';

// Pages are compared as thumbnails, of which each pixel is the mean of 8 by 8: letters of another font are alike in them,
// a part that is gone, moved or of another colour is not. UPDATE_SCREENSHOTS=1 makes them anew.

/** How far a channel of a pixel may differ, of 255. */
const pixelTolerance = 40;
/** How many of the pixels may differ further, in hundredths. */
const shareTolerance = 1;

const scale = 8;
const viewport = { width: 1000, height: 600 };
const folder = new URL('./screenshots/', import.meta.url);
const opener = new PageOpener();
afterAll(() => opener.close());

const county = fixtures.find(({ name }) => name === 'county-report');
const report = pageOf([county?.bytes ?? '']);
const nothing = (): Promise<void> => Promise.resolve();

interface Shot {
  readonly html: string;
  readonly options?: BrowserContextOptions;
  readonly act?: (page: Page) => Promise<void>;
}

const shots: Readonly<Record<string, Shot>> = {
  'report-light': { html: report },
  'report-dark': { html: report, options: { colorScheme: 'dark' } },
  'report-print': { html: report, act: (page) => page.emulateMedia({ media: 'print' }) },
  'report-phone': { html: report, options: { viewport: { width: 400, height: 600 } } },
  track: { html: trackPage(trackRows, 'zh') },
};

/** A picture made small in a page of the browser, and how many hundredths of its pixels are not those of another. */
async function compared(
  page: Page,
  picture: Buffer,
  known: Buffer | null,
): Promise<{ thumbnail: string; share: number }> {
  const dataOf = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;
  return page.evaluate(
    async ({ picture, known, scale, tolerance }) => {
      const load = async (url: string, by: number) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width / by;
        canvas.height = image.height / by;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { canvas, pixels: context.getImageData(0, 0, canvas.width, canvas.height) };
      };
      const { canvas, pixels } = await load(picture, scale);
      const thumbnail = canvas.toDataURL('image/png').split(',')[1] ?? '';
      if (known === null) return { thumbnail, share: 0 };
      const other = (await load(known, 1)).pixels;
      if (other.width !== pixels.width || other.height !== pixels.height)
        return { thumbnail, share: 100 };
      let apart = 0;
      for (let at = 0; at < pixels.data.length; at += 4) {
        const differs = [0, 1, 2].some(
          (channel) =>
            Math.abs((pixels.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) >
            tolerance,
        );
        if (differs) apart++;
      }
      return { thumbnail, share: (100 * apart) / (pixels.width * pixels.height) };
    },
    {
      picture: dataOf(picture),
      known: known && dataOf(known),
      scale,
      tolerance: pixelTolerance,
    },
  );
}

(hasBrowser ? describe : describe.skip)('what a page looks like', () => {
  it.each(Object.entries(shots))('%s is as it was', async (name, { html, options, act }) => {
    const { page } = await opener.open(html, { viewport, ...options });
    await (act ?? nothing)(page);
    const picture = await page.screenshot({ animations: 'disabled' });
    const file = new URL(`${name}.png`, folder);
    const updates = process.env['UPDATE_SCREENSHOTS'] === '1';
    const known = updates ? null : existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const blank = await opener.open('<!doctype html><title>-</title>');
    const { thumbnail, share } = await compared(blank.page, picture, known);
    if (updates) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, Buffer.from(thumbnail, 'base64'));
    }
    expect(share).toBeLessThanOrEqual(shareTolerance);
  });

  it('is told apart where a colour or a part is another', async () => {
    const { page } = await opener.open(report, { viewport });
    const whole = await page.screenshot();
    await page.addStyleTag({ content: 'nav { visibility: hidden }' });
    const less = await page.screenshot();
    const blank = await opener.open('<!doctype html><title>-</title>');
    const { thumbnail } = await compared(blank.page, whole, null);
    const { share } = await compared(blank.page, less, Buffer.from(thumbnail, 'base64'));
    expect(share).toBeGreaterThan(shareTolerance);
  });
});
