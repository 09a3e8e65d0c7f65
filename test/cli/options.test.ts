import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Document, TargetRecord } from '../../src/document/document.ts';
import { fixture, root, run } from './run.ts';

const report = fixture('county-report');
const newspaper = fixture('newspaper-page');

function records(...words: string[]): readonly TargetRecord[] {
  return (JSON.parse(run([...words, '-q', '-f', 'json']).stdout) as Document).records;
}

describe('filters', () => {
  const all = records(report, '--all');

  it('gives targets alone unless asked for more', () => {
    expect(records(report)).toEqual(
      all.filter(({ status, type }) => status === 'target' && type !== 'scope'),
    );
    expect(records(report).length).toBeLessThan(all.length);
  });

  it('keeps the statuses and types that are named', () => {
    expect(records(report, '--status', 'achieved,fact')).toEqual(
      all.filter(({ status }) => status !== 'target'),
    );
    expect(records(report, '--all', '--type', 'growth', '--type', 'level')).toEqual(
      all.filter(({ type }) => type === 'growth' || type === 'level'),
    );
  });

  it('keeps a section with those inside it, by number or id', () => {
    const page = records(newspaper, '--all');
    const inside = page.filter(({ section }) => section?.number.startsWith('三/（一）'));
    expect(inside.length).toBeGreaterThan(0);
    expect(records(newspaper, '--all', '--section', '三/（一）')).toEqual(inside);
    expect(records(newspaper, '--all', '--section', 's3.1')).toEqual(inside);
    expect(records(newspaper, '--all', '--section', '三')).toEqual(
      page.filter(({ section }) => section?.number.startsWith('三')),
    );
  });
});

describe('inputs', () => {
  it.each([[[]], [['-']]])('reads a pipe with %j', (words) => {
    const input = readFileSync(report);
    const { status, stdout } = run([...words, '-q', '-f', 'json'], { input });
    expect(status).toBe(0);
    const { document, records: found } = JSON.parse(stdout) as Document;
    expect(document.source.name).toBe('-');
    expect(found).toEqual(records(report));
  });

  it('takes the year that is given for 今年', () => {
    const { document } = JSON.parse(
      run([report, '-q', '-f', 'json', '--year', '2031']).stdout,
    ) as Document;
    expect(document.year).toBe(2031);
  });
});

describe('messages', () => {
  it('are warnings by default, nothing but errors with -q, everything with -v', () => {
    const codes = (...words: string[]): (string | undefined)[] =>
      run([newspaper, ...words])
        .stderr.trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1]);
    expect(codes()).toEqual(expect.arrayContaining(['page-continues-from', 'page-continues-on']));
    expect(codes()).not.toContain('text-repaired');
    expect(codes('-q')).toEqual([]);
    expect(codes('-v')).toContain('text-repaired');
  });

  it('fail a strict run', () => {
    expect(run([newspaper, '--strict']).status).toBe(1);
    expect(run([newspaper]).status).toBe(0);
    expect(run([report, '--strict', '--all'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('are JSON a line for machines', () => {
    const { stderr } = run([newspaper, 'missing.txt', '--reporter', 'json']);
    const notices = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(notices).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: newspaper,
          severity: 'warning',
          code: 'page-continues-from',
          line: 1,
        }),
        expect.objectContaining({ file: 'missing.txt', severity: 'error', code: 'input-missing' }),
      ]),
    );
  });

  it('are annotations for GitHub', () => {
    const { stderr } = run([newspaper, '--reporter', 'github']);
    expect(stderr).toMatch(/^::warning file=[^,]+,line=1,col=\d+,title=page-continues-from::.+$/m);
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, '没有文件“missing.txt”'],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, '没有文件'],
    [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'There is no file'],
    [{ LANG: 'C' }, 'There is no file'],
  ])('follow the locale %j', (env, message) => {
    expect(run(['missing.txt'], { env: Object.assign({ LANG: '' }, env) }).stderr).toContain(
      message,
    );
  });

  it('follow --lang before the locale', () => {
    expect(run(['missing.txt', '--lang', 'zh']).stderr).toContain('没有文件');
    expect(run(['--lang=en', 'missing.txt'], { env: { LANG: 'zh_CN.UTF-8' } }).stderr).toContain(
      'There is no file',
    );
  });

  it('stand in the document in Chinese, whatever the locale, and as --lang says', () => {
    const messageIn = (...words: string[]): string | undefined =>
      (JSON.parse(run([newspaper, '-q', '-f', 'json', ...words]).stdout) as Document).diagnostics[0]
        ?.message;
    expect(messageIn()).toMatch(/第二版/);
    expect(messageIn()).not.toMatch(/page/i);
    expect(messageIn('--lang', 'en')).toMatch(/page|continues/i);
  });
});

describe('help', () => {
  const commands = [
    'parse',
    'repair',
    'tokens',
    'outline',
    'indicators',
    'validate',
    'schema',
    'doctor',
  ];

  it('names every command and exit code, in both languages', () => {
    for (const lang of ['zh', 'en']) {
      const { status, stdout } = run(['--help', '--lang', lang]);
      expect(status).toBe(0);
      for (const command of commands) expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
      for (const code of [0, 1, 2, 3, 70, 130]) expect(stdout).toContain(String(code));
    }
  });

  it.each(commands)('%s has a page without a word of English left in Chinese', (command) => {
    const { status, stdout } = run([command, '--help', '--lang', 'zh']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^用法：/);
    expect(stdout).not.toMatch(/\b(?:default|Usage|Options|display)\b/);
  });
});

describe('other commands', () => {
  it('repair prints a paragraph a line', () => {
    const { stdout } = run(['repair', newspaper, '-q']);
    const { paragraphs } = JSON.parse(run(['repair', newspaper, '-q', '-f', 'json']).stdout) as {
      paragraphs: { text: string }[];
    };
    expect(stdout).toBe(paragraphs.map(({ text }) => `${text}\n`).join(''));
  });

  it('outline prints an indented tree', () => {
    const { stdout } = run(['outline', newspaper, '-q']);
    expect(stdout).toMatch(/^三 .+\n {2}（一） .+\n/);
  });

  it('tokens prints start, end, part of speech and word', () => {
    const { stdout } = run(['tokens', newspaper, '-q']);
    expect(stdout).toMatch(/^(?:\d+\t\d+\t\w+\t.*\n)+$/);
  });

  it('schema prints a schema as it is', () => {
    const { stdout } = run(['schema', 'record']);
    expect(stdout).toBe(readFileSync(`${root}/schemas/record-2.schema.json`, 'utf8'));
    expect(run(['schema', 'nonsense'])).toMatchObject({ status: 2 });
  });

  it('doctor finds segmenter and dictionary', () => {
    const { status, stdout } = run(['doctor']);
    expect(stdout).toMatch(/^segmenter: @node-rs\/jieba$/m);
    expect(stdout).toMatch(/^dictionary: dist\/dictionary$/m);
    expect(status).toBe(0);
  });

  it('--version prints the version alone', () => {
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
      version: string;
    };
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
