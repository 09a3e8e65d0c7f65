import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { inFolder, run } from '../cli/run.ts';

const report =
  '葦川县2031年政府工作报告\n二、2031年工作安排\n今年，地区生产总值增长6%，粮食产量达到12万吨。\n';

/** A folder with the report, and corrections that mend its first record, strike its second, and fit a third time not. */
function prepare(folder: string): void {
  writeFileSync(join(folder, 'a.txt'), report);
  const { document, records } = JSON.parse(
    run(['a.txt', '-f', 'json', '-q'], { cwd: folder }).stdout,
  ) as Document;
  const [first, second] = records.map(
    ({ source: { start, end } }) =>
      `document: ${document.id}, at: { start: ${String(start)}, end: ${String(end)} }`,
  );
  writeFileSync(
    join(folder, 'c.yaml'),
    `corrections:
  - { ${first ?? ''}, do: mend, fields: { quantity: { text: 6%, value: 7, unit: '%', dimension: ratio } } }
  - { ${second ?? ''}, do: strike }
  - { document: ${document.id}, at: { start: 0, end: 1 }, do: strike }
  - { document: '000000000000', at: { start: 0, end: 1 }, do: strike }
`,
  );
}

const options = ['--corrections', 'c.yaml'];

describe('corrections', () => {
  it('are made by parse, which tells of those that do not fit and fails a strict run', () =>
    inFolder((folder) => {
      prepare(folder);
      const made = run(['a.txt', '-f', 'json', ...options], { cwd: folder });
      const { records } = JSON.parse(made.stdout) as Document;
      expect(records.map(({ quantity, rule }) => [quantity.value, rule])).toEqual([
        [7, 'correction'],
      ]);
      expect(made.stderr).toMatch(/c\.yaml:4:5 \/corrections\/2: warning: .*\[correction-unfit\]/);
      expect(made.stderr).toMatch(/c\.yaml: note: 1 correction is of documents.*elsewhere\]/);
      expect(made.status).toBe(0);
      expect(run(['a.txt', '--strict', ...options], { cwd: folder }).status).toBe(1);
    }));

  it('are made by batch and by its tasks, with the same bytes, and counted where they do not fit', () =>
    inFolder((folder) => {
      prepare(folder);
      const words = ['a.txt', '-f', 'ndjson', ...options];
      const batch = run(['batch', ...words, '-o', 'out', '--lang', 'en'], { cwd: folder });
      expect(batch.stderr).toMatch(/^ {2}correction-unfit {2}1$/m);
      const written = readFileSync(join(folder, 'out/documents.ndjson'), 'utf8');
      const { records, diagnostics } = JSON.parse(written) as Document;
      expect(records.map(({ quantity }) => quantity.value)).toEqual([7]);
      expect(diagnostics.map(({ code }) => code)).toEqual(['correction-unfit']);
      expect(run(['plan', ...words, '-o', 'plan', '--lang', 'en'], { cwd: folder }).stdout).toBe(
        '1\n',
      );
      expect(run(['task', 'plan', '0'], { cwd: folder }).status).toBe(0);
      const task = readFileSync(join(folder, 'plan/shard-000000/documents.ndjson'), 'utf8');
      expect(task).toBe(written);
    }));

  it('are no others when a run goes on', () =>
    inFolder((folder) => {
      prepare(folder);
      run(['batch', 'a.txt', '-o', 'out', ...options], { cwd: folder });
      writeFileSync(join(folder, 'd.yaml'), 'corrections: []\n');
      const again = ['batch', 'a.txt', '-o', 'out', '--resume'];
      expect(run([...again, ...options], { cwd: folder }).status).toBe(0);
      const other = run([...again, '--corrections', 'd.yaml'], { cwd: folder });
      expect(other.stderr).toContain('other values of --corrections');
      expect(other.status).toBe(2);
    }));

  it('are made by track of reports, and refused of a batch, which has no texts', () =>
    inFolder((folder) => {
      prepare(folder);
      const track = run(['track', 'a.txt', '-f', 'json', ...options], { cwd: folder });
      const rows = JSON.parse(track.stdout) as { target: { value: number } }[];
      expect(rows.map(({ target }) => target.value)).toEqual([7]);
      expect(track.stderr).toMatch(/1 correction fits no longer\..*\[correction-unfit\]/);
      run(['batch', 'a.txt', '-o', 'out', '-f', 'ndjson', '--all'], { cwd: folder });
      const refused = run(['track', 'out', ...options], { cwd: folder });
      expect(refused.stderr).toMatch(/"out" is a batch's output/);
      expect(refused.status).toBe(2);
    }));

  it('are made by serve', () =>
    inFolder((folder) => {
      prepare(folder);
      const input = `${JSON.stringify({ id: 1, name: 'a.txt', text: report })}\n`;
      const { stdout } = run(['serve', ...options], { cwd: folder, input });
      expect(stdout).toContain('"value":7');
    }));
});
