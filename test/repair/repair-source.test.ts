import { expect, test } from '@jest/globals';
import { repairSource } from '../../src/repair/repair-source.ts';
import { decode } from '../../src/source/decode.ts';
import { mute } from './mute.ts';
import { newspaper, report, set } from './typesetter.ts';

test('a page of broken lines is put together, and every offset leads into the page', () => {
  const lines = set(report, newspaper).split('\n');
  const page = `<html><body><div class="TRS_Editor">（上接第二版）<br>${lines.join('<br>\n')}</div></body></html>`;
  const source = decode(new TextEncoder().encode(page)).value;
  if (source === null) throw new Error('the page is readable');
  const { value, diagnostics } = repairSource(source, mute);
  expect(value.text.split('\n')).toEqual(report);
  for (let at = 0; at < value.text.length; at++) {
    const unit = value.text.charAt(at);
    if (unit !== '\n') expect(page.charAt(value.map.toOrigin(at))).toBe(unit);
  }
  const jump = diagnostics.find(({ code }) => code === 'page-continues-from')?.span;
  expect(page.slice(jump?.from, jump?.to)).toBe('（上接第二版）');
});
