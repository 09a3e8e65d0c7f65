import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import Papa from 'papaparse';
import type { Summary } from '../../src/document/document.ts';
import { schemaErrors } from '../../src/document/validate.ts';
import { root } from '../cli/run.ts';

/** Writes reports made of the fixtures, always the same ones for a seed. */
export function makeReports(folder: string, count: number, seed = 1): void {
  const script = join(root, 'scripts/make-reports.mjs');
  const { status } = spawnSync(process.execPath, [script, folder, String(count), String(seed)]);
  if (status !== 0) throw new Error('the generator failed');
}

/** The rows of a table as CSV. */
export function rows(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

export function column(file: string, name: string): (string | undefined)[] {
  return rows(file).map((row) => row[name]);
}

/** A report of one sentence. */
export const sentence = '全县地区生产总值增长6%以上。\n';

/** The files below a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Checksums of the files of a finished job by name, without its working folder. */
export function resultsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('_job'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          path.slice(folder.length + 1),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The summary of a finished job, which its schema allows. */
export async function summaryIn(folder: string): Promise<Summary> {
  const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
  expect(await schemaErrors(summary, 'summary', 'en')).toEqual([]);
  return summary;
}
