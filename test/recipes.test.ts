import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { gzipSync } from 'fflate';
import type { numberAt } from '../src/numbering/number-at.ts';
import type { headingStyles } from '../src/numbering/styles/styles.ts';
import type { outputFormats } from '../src/outputs/registry.ts';
import * as present from '../src/parse.ts';
import type { constructions } from '../src/targets/constructions/constructions.ts';
import { root } from './cli/run.ts';

/** A step of a recipe: a file that is new, or lines that go behind another line of a file. */
interface Step {
  readonly file: string;
  readonly behind: string | null;
  readonly lines: readonly string[];
}

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const recipes: ReadonlyMap<string, readonly Step[]> = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), stepsOf(part)]),
);

function stepsOf(part: string): Step[] {
  return [...part.matchAll(/^```(ts|diff)\n([^]*?)^```$/gm)].map(([, kind, block = '']) => {
    const [head = '', ...lines] = block.trimEnd().split('\n');
    if (kind === 'ts') return { file: head.replace('// ', ''), behind: null, lines };
    const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    return { file: head, behind: (lines[0] ?? '').slice(1), lines: added };
  });
}

function follow(folder: string, { file, behind, lines }: Step): void {
  const path = join(folder, file);
  if (behind === null) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`, { flag: 'wx' });
    return;
  }
  const present = readFileSync(path, 'utf8').split('\n');
  const at = present.flatMap((line, index) => (line === behind ? [index] : []));
  if (at.length !== 1) throw new Error(`${file} has "${behind}" ${String(at.length)} times`);
  present.splice((at[0] as number) + 1, 0, ...lines);
  writeFileSync(path, present.join('\n'));
}

/** What a program that followed the recipes exports. */
interface Program {
  readonly parse: typeof present.parse;
  readonly open: typeof present.open;
  readonly numberAt: typeof numberAt;
  readonly outputFormats: typeof outputFormats;
  readonly constructions: typeof constructions;
  readonly headingStyles: typeof headingStyles;
}

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-recipes-'));
let program: Program;

beforeAll(async () => {
  for (const name of ['src', 'schemas', 'scripts', 'docs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const step of [...recipes.values()].flat()) follow(folder, step);
  writeFileSync(
    join(folder, 'src/followed.ts'),
    [
      `export { open, parse } from './parse.ts';`,
      `export { numberAt } from './numbering/number-at.ts';`,
      `export { outputFormats } from './outputs/registry.ts';`,
      `export { headingStyles } from './numbering/styles/styles.ts';`,
      `export { constructions } from './targets/constructions/constructions.ts';`,
    ].join('\n'),
  );
  const outfile = join(folder, 'dist/followed.mjs');
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/followed.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  program = (await import(outfile)) as Program;
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read({ parse }: Pick<Program, 'parse'>, text: string): readonly string[] {
  return parse(text).records.map(
    ({ rule, indicator, quantity }) => `${rule} ${indicator.text} ${quantity.text}`,
  );
}

describe('a recipe', () => {
  test.each([
    ['A measure word', 1, 0],
    ['A verb of change', 1, 0],
    ['A heading style', 3, 1],
    ['A construction', 2, 1],
    ['An output format', 11, 1],
    ['A source reader', 2, 1],
  ])('for %s takes %i lines in one file, and %i new file', (name, lines, files) => {
    const steps = recipes.get(name) ?? [];
    const changed = steps.filter(({ behind }) => behind !== null);
    expect(changed.flatMap((step) => step.lines)).toHaveLength(lines);
    expect(new Set(changed.map(({ file }) => file)).size).toBe(1);
    expect(steps.length - changed.length).toBe(files);
  });

  test.each([
    ['a measure word', '新建菜园30畦。', ['count.object-before 菜园 30畦']],
    [
      'a verb of change',
      '渔船由300艘增拓至500艘。',
      ['baseline.from 渔船 300艘', 'level.verb 渔船 500艘'],
    ],
    [
      'a construction',
      '更新渔船×30艘、渔港×2座。',
      ['count.crossed 渔船 30艘', 'count.crossed 渔港 2座'],
    ],
  ])('for %s: %s', (_, text, records) => {
    expect(read(program, text)).toEqual(records);
    expect(read(present, text)).not.toEqual(records);
  });

  test('for a construction: it reads its examples and leaves the others', () => {
    const examples = program.constructions.find(({ id }) => id === 'count.crossed')?.examples;
    const ruleOf = (text: string, number: string): string | undefined =>
      program.parse(text).records.find(({ quantity }) => quantity.text === number)?.rule;
    for (const [text, number] of examples?.read ?? [])
      expect([text, ruleOf(text, number)]).toEqual([text, 'count.crossed']);
    for (const [text, number] of examples?.left ?? [])
      expect([text, ruleOf(text, number)]).not.toEqual([text, 'count.crossed']);
    expect(examples?.read.length).toBeGreaterThan(0);
  });

  test('for a heading style: it opens its examples and leaves the others', () => {
    const style = program.headingStyles.find(({ example }) => example === '㊀');
    for (const [text, value, label] of style?.examples.read ?? [])
      expect(program.numberAt(text, 0, text.length)).toMatchObject({ value, label });
    for (const text of style?.examples.left ?? [])
      expect(program.numberAt(text, 0, text.length)?.style).not.toBe(style?.name);
    expect(style?.examples.read.length).toBeGreaterThan(0);
  });

  test('for an output format: records are written in it', async () => {
    const document = program.parse('新建渔港3座。');
    const format = program.outputFormats.find(({ suffixes }) =>
      (suffixes as readonly string[]).includes('.md'),
    );
    const pieces = await format?.write([document], {} as never);
    expect([...(pieces as Iterable<string>)].join('')).toBe('- 渔港: 3座\n');
  });

  test('for a source reader: its files are read', async () => {
    const bytes = gzipSync(new TextEncoder().encode('新建渔港3座。'));
    const opened = await program.open(bytes, { name: 'report.gz' });
    expect(program.parse(opened).records.map(({ quantity }) => quantity.text)).toEqual(['3座']);
    const unread = await present.open(bytes, { name: 'report.gz' });
    expect(present.parse(unread).records).toEqual([]);
  });

  test('for a construction: its id comes into the schema with all others', () => {
    const made = spawnSync(process.execPath, ['scripts/generate-rules.mjs'], { cwd: folder });
    expect(made.status).toBe(0);
    for (const file of ['schemas/record-2.schema.json', 'docs/rules.md'])
      expect(readFileSync(join(folder, file), 'utf8')).toContain('count.crossed');
  }, 60_000);

  test('compiles as it is written', () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(
      process.execPath,
      [compiler, '--noEmit', '--incremental', 'false', '-p', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  }, 300_000);
});
