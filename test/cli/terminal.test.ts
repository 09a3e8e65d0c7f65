import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { fixture, inFolder, program, run } from './run.ts';

/** `script` runs a program on a terminal of its own. */
const hasScript = spawnSync('script', ['--version']).status === 0;
const onTerminal = hasScript ? describe : describe.skip;

const report = fixture('county-report');

interface Terminal {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a terminal gets to show. */
function shown(words: string, { columns = 100, env = {} }: Terminal = {}): string {
  const command = `stty cols ${String(columns)}; '${process.execPath}' '${program}' -q ${words}`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', TERM: 'xterm', ...env },
  });
  return stdout.replaceAll('\r\n', '\n');
}

/** The lines of a table, without its title. */
function linesOf(table: string): readonly string[] {
  return table.trimEnd().split('\n').slice(1);
}

onTerminal('a terminal', () => {
  it.each([60, 80])('of %d columns has a table that fills it', (columns) => {
    const widths = linesOf(shown(`--color never '${report}'`, { columns })).map((line) =>
      stringWidth(line),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...widths)).toBeGreaterThan(columns - 4);
  });

  it('gets less columns of a table where it is narrow', () => {
    const lines = linesOf(shown(`--color never '${report}'`, { columns: 44 }));
    expect(lines[0]).toMatch(/^位置\s+指标\s+数值$/);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(44);
  });

  it.each([40, 50, 60, 80])('of %d columns has every number whole', (columns) => {
    const words = `--color never --all '${fixture('statistical-bulletin')}'`;
    const numbers = (width: number): string[] =>
      shown(words, { columns: width }).match(/(?<= )[<>≥≤≈+-]*\d[\d.]*[^ \d年/…]+(?=  |$)/gm) ?? [];
    const whole = numbers(240);
    expect(whole.length).toBeGreaterThan(70);
    expect(numbers(columns)).toEqual(whole);
  });

  it('that is wide has the title of a section, too, and nothing is cut', () => {
    const table = shown(`--color never '${fixture('newspaper-page')}'`, { columns: 240 });
    expect(table).toMatch(/三\/（一） 坚持以港兴城，加快建设现代化海湾枢纽 · 提升港口能级$/m);
    expect(table).not.toContain('…');
  });

  it.each(['zh', 'en'])('has no colours where NO_COLOR is set, in %s', (lang) => {
    const words = `--lang ${lang} '${report}'`;
    expect(shown(words)).toContain('\u001b[');
    expect(shown(words, { env: { NO_COLOR: '1' } })).not.toContain('\u001b');
  });

  it('gets YAML where that is asked for', () => {
    expect(shown(`-f yaml '${report}'`)).toMatch(/^schemaVersion: 2$/m);
  });

  it('gets links to the line of the file where it has them', () => {
    const place = `${pathToFileURL(report).href}#14`;
    const link = `\u001b]8;;${place}\u001b\\14:105\u001b]8;;\u001b\\`;
    const words = `--color never '${report}'`;
    for (const env of [{ VTE_VERSION: '7600' }, { TERM_PROGRAM: 'WezTerm' }, { WT_SESSION: '1' }]) {
      expect(shown(words, { env })).toContain(link);
    }
    for (const env of [{}, { VTE_VERSION: '4000' }, { WT_SESSION: '1', FORCE_HYPERLINK: '0' }]) {
      expect(shown(words, { env })).not.toContain('\u001b]8');
    }
    expect(shown(`--color never < '${report}'`, { env: { WT_SESSION: '1' } })).not.toContain(']8;');
  });
});

describe('a pipe', () => {
  it('gets YAML, and no links in a table', () => {
    const env = { FORCE_HYPERLINK: '1', WT_SESSION: '1' };
    expect(run([report, '-q'], { env }).stdout).toMatch(/^schemaVersion: 2$/m);
    expect(run([report, '-q', '-f', 'table'], { env }).stdout).not.toContain('\u001b');
  });
});

describe('the head of the table', () => {
  const headIn = (...words: string[]): string | undefined =>
    linesOf(run([report, '-q', '-f', 'table', ...words]).stdout)[0];

  it('follows the language', () => {
    expect(headIn()).toMatch(/^位置\s+状态\s+时期\s+指标\s+数值\s+章节$/);
    expect(headIn('--lang', 'en')).toMatch(
      /^Place\s+Status\s+Period\s+Indicator\s+Quantity\s+Section$/,
    );
  });

  it('stands above cells that say the unit of a column', () =>
    inFolder((folder) => {
      const file = join(folder, 'plan.txt');
      const rows = [
        '指标\t单位\t2024年\t2030年',
        '营业收入\t亿元\t860\t2000',
        '企业数\t家\t142\t240',
      ];
      writeFileSync(file, `云岭县产业规划\n\n主要目标\n${rows.join('\n')}\n入园率\t%\t46\t65\n`);
      const { stdout } = run([file, '--all', '-q', '-f', 'table']);
      for (const quantity of ['860亿元', '2000亿元', '142家', '65%']) {
        expect(stdout).toMatch(new RegExp(`\\s${quantity}\\s`));
      }
    }));
});
