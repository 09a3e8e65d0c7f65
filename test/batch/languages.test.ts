import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sideTables } from '../../src/batch/parts/streams.ts';
import { dictionaryOf, documentEntries } from '../../src/formats/dictionary.ts';
import type { Language } from '../../src/document/messages/language.ts';
import { documentTables } from '../../src/formats/tables.ts';
import { panelSettings } from '../../src/panel/line-maker.ts';
import { sourceColumns } from '../../src/panel/source-columns.ts';
import { workbookSheets } from '../../src/panel/workbook.ts';
import { rowColumns } from '../../src/track/columns.ts';
import { fixture, inFolder, run } from '../cli/run.ts';

describe('what columns and properties mean', () => {
  const entries = (language: Language) => [
    ...documentEntries(language),
    ...dictionaryOf([...documentTables, ...sideTables], language),
    ...dictionaryOf([{ name: 'track', columns: rowColumns(language) }], language),
    ...dictionaryOf(
      workbookSheets({ ...panelSettings(null), language, wants: () => true }).map(
        ({ table }) => table,
      ),
      language,
    ),
    ...dictionaryOf([{ name: 'sources', columns: sourceColumns }], language),
  ];

  it('is said of each in Chinese as in English', () => {
    const english = entries('en');
    const untold = entries('zh').filter(
      ({ description }, index) =>
        description === english[index]?.description || !/[\u4e00-\u9fff]/.test(description),
    );
    expect(untold.map(({ description }) => description)).toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)('a batch in %s', (lang) => {
  it('writes its summary and its dictionary in that language alone', () =>
    inFolder((folder) => {
      const out = join(folder, 'out');
      const inputs = [fixture('county-report'), fixture('newspaper-page')];
      const words = ['batch', ...inputs, '-o', out, '--all', '--lang', lang];
      expect(run(words)).toMatchObject({ status: 0 });
      const summary = readFileSync(join(out, 'summary.txt'), 'utf8');
      const dictionary = readFileSync(join(out, 'dictionary.csv'), 'utf8');
      if (lang === 'en') {
        expect(summary).not.toMatch(/[\u4e00-\u9fff]/);
        return;
      }
      expect(summary).toMatch(/^ {2}目标（target） {2}\d+$/m);
      expect(summary).toMatch(/^ {2}接好断开的文字（text-repaired） {2}\d+$/m);
      expect(dictionary).not.toMatch(/No unit|\bthe\b/);
    }));
});
