import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/parse.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-view-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);
const run = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder });

writeFileSync(
  at('a.txt'),
  '葦川县2031年政府工作报告\n二、2031年工作安排\n今年，粮食产量达到12万吨。\n去年，新建学校5所。\n',
);

it('writes a page by its suffix, with records of every status, and over a page of its own alone', () => {
  expect(run('a.txt', '-o', 'x.html').status).toBe(0);
  const html = readFileSync(at('x.html'), 'utf8');
  expect(html).toContain('>12万吨</a>');
  expect(html).toContain('>5所</a>');
  expect(run('view', 'a.txt', '-o', 'x.html').status).toBe(0);
  expect(readFileSync(at('x.html'), 'utf8')).toBe(html);
  writeFileSync(at('mine.html'), '<!doctype html><p>mine</p>');
  expect(run('view', 'a.txt', '-o', 'mine.html').status).toBe(2);
});

it('writes the program as a page, and over one of its own', () => {
  for (let time = 0; time < 2; time++)
    expect(run('view', '--app', '-o', 'app.html').status).toBe(0);
  const html = readFileSync(at('app.html'), 'utf8');
  expect(html).toContain('zhibiao 指标');
  expect(html.length).toBeLessThan(1.5e6);
  expect(run('app.html')).toMatchObject({ status: 3, stdout: '' });
});

it('writes targets beside results as a page and as a picture', () => {
  expect(run('track', 'a.txt', '-o', 't.html').status).toBe(0);
  expect(readFileSync(at('t.html'), 'utf8')).toContain('葦川县');
  expect(run('track', 'a.txt', '-o', 't.svg').status).toBe(0);
  expect(readFileSync(at('t.svg'), 'utf8')).toMatch(/^<svg /);
});

it('makes corrections that a reader saved, and tells what does not fit', () => {
  const { document, records } = JSON.parse(run('a.txt', '--all', '-f', 'json').stdout) as {
    document: { id: string };
    records: { source: { start: number; end: number } }[];
  };
  const { start, end } = records[0]?.source as { start: number; end: number };
  const place = (from: number, to: number): string =>
    `document: ${document.id}, at: { start: ${String(from)}, end: ${String(to)} }`;
  writeFileSync(
    at('c.yaml'),
    `corrections:\n  - { ${place(start, end)}, do: mend, fields: { status: fact } }\n  - { ${place(0, 1)}, do: strike }\n`,
  );
  const made = run('a.txt', '--all', '-f', 'json', '--corrections', 'c.yaml');
  expect(made.status).toBe(0);
  expect(made.stderr).toMatch(/c\.yaml:3:.*correction-unfit/);
  const corrected = JSON.parse(made.stdout) as { records: { status: string; rule: string }[] };
  expect(corrected.records[0]).toMatchObject({ status: 'fact', rule: 'correction' });
  expect(run('a.txt', '--corrections', 'c.yaml', '-o', 'c.yaml').status).toBe(2);
  writeFileSync(at('bad.yaml'), 'corrections:\n  - { do: mend }\n');
  expect(run('a.txt', '--corrections', 'bad.yaml').status).toBe(2);
});
