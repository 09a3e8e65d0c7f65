import { mkdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { examples } from '../../src/cli/examples.ts';
import { inFolder, program, run } from './run.ts';

const report = [
  '一、过去一年工作',
  '全县地区生产总值增长5.8%。',
  '二、今年工作',
  '（一）壮大产业',
  '新建标准厂房12万平方米，打造三大产业集群。',
  '（二）改善民生',
  '今年要办好八件实事，新增学位1500个。',
  '三、自身建设',
  '（一）依法行政',
  '今年要办结建议提案120件。',
  '',
].join('\n');

const select = (...words: string[]): readonly string[] => {
  const { records } = JSON.parse(
    run([...words, '--all', '-f', 'json'], { input: report }).stdout,
  ) as Document;
  return records.map(({ quantity }) => quantity.text);
};

describe('--section', () => {
  it.each([
    ['二/（一）', ['12万平方米']],
    ['二/(一)', ['12万平方米']],
    ['二、/（一）', ['12万平方米']],
    ['2/1', ['12万平方米']],
    ['二（一）', ['12万平方米']],
    ['二、(一)', ['12万平方米']],
    ['2.1', ['12万平方米']],
    ['第二部分第一节', ['12万平方米']],
    ['三', ['120件']],
    ['三、', ['120件']],
    ['3', ['120件']],
    ['（二）', ['1500个']],
    ['s3', ['120件']],
  ])('understands %s', (section, measured) => {
    const all = select('--section', section);
    expect(all).toEqual(expect.arrayContaining(measured));
    for (const other of ['12万平方米', '1500个', '120件', '5.8%']) {
      if (!measured.includes(other)) expect(all).not.toContain(other);
    }
  });

  it.each(['99', '五/（一）', '三/（二）'])('says that %s is not there, and what is', (section) => {
    const { stderr, stdout } = run(['--section', section, '-f', 'json'], { input: report });
    expect(stderr).toMatch(
      /There is no section ".*There are: 一 二 二\/（一） .*\[section-unknown\]/,
    );
    expect((JSON.parse(stdout) as Document).records).toEqual([]);
  });

  it('fails a strict run where there is no such section, and writes what there is', () => {
    const strict = (section: string) =>
      run(['--section', section, '--strict', '-q', '-f', 'json'], { input: report });
    expect(strict('三').status).toBe(0);
    const { status, stdout } = strict('99');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Document).records).toEqual([]);
  });
});

describe('what is left out', () => {
  it('is counted in one line, of other status and numbers that only name a set', () => {
    const words = ['-f', 'json'];
    const shown = run(words, { input: report });
    const whole = run([...words, '--all'], { input: report });
    const count = ({ stdout }: typeof shown): number =>
      (JSON.parse(stdout) as Document).records.length;
    const { records } = JSON.parse(shown.stdout) as Document;
    expect(records.length).toBeGreaterThan(1);
    expect(records.filter(({ type, status }) => type === 'scope' || status !== 'target')).toEqual(
      [],
    );
    expect(shown.stderr).toBe(
      `parse: note: ${String(count(whole) - count(shown))} records of other status or scope: --all [records-hidden]\n`,
    );
    expect(count(whole) - count(shown)).toBe(2);
    expect(whole.stderr).toBe('');
    expect(run([...words, '-q'], { input: report }).stderr).toBe('');
  });

  it('is shown where its type is asked for', () => {
    const { stdout } = run(['--type', 'scope', '--all', '-f', 'json'], { input: report });
    const { records } = JSON.parse(stdout) as Document;
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map(({ type }) => type))).toEqual(new Set(['scope']));
  });
});

describe('an output of ours', () => {
  it.each(['yaml', 'json', 'ndjson', 'csv', 'tsv', 'xlsx', 'parquet'])(
    'is not read as a report: %s',
    (format) =>
      inFolder((folder) => {
        const file = `records.${format}`;
        run(['--all', '-q', '-o', file], { cwd: folder, input: report });
        const { status, stdout, stderr } = run([file], { cwd: folder });
        expect(stderr).toMatch(/is an output of this program, and no report.*\[input-own\]/);
        expect([status, stdout]).toEqual([3, '']);
      }),
  );
});

describe('a mistyped word', () => {
  it.each([
    [['bacth', 'reports'], /There is no command "bacth".*Did you mean batch\?/],
    [['help', 'nope'], /There is no command "nope"\. Choose from: parse, repair/],
    [['help', 'outlin'], /Did you mean outline\?/],
    [['outline', '-', '--headline'], /--headline is no option of outline.* parse, .*track/],
    [['task', 'x', '--status', 'fact'], /--status is no option of task.* plan/],
    [['-', '--formt', 'csv'], /There is no option "--formt".*Did you mean --format\?/],
    [['batch', 'reports', '--force'], /--force is no option of batch.* parse, repair/],
    [['batch', 'reports', '--force=1'], /--force is no option of batch.* parse, repair/],
    [
      ['batch', 'reports', '--formt=csv'],
      /There is no option "--formt"\..*Did you mean --format\?/,
    ],
    [['task', 'x', '--verbos'], /Did you mean --verbose\?/],
    [
      ['task', 'x', '--formt', 'csv'],
      /There is no option "--formt"\. See parse --help for all of them\.\n/,
    ],
    [['doctor', '--nope'], /There is no option "--nope"\. See parse --help for all of them\.\n/],
    [['-', '-f', 'jsn'], /--format "jsn".*Did you mean json\?/],
    [['-', '--status', 'tagret'], /Did you mean target\?/],
    [['-', '--encoding', 'gb18300'], /--encoding "gb18300".*Did you mean gb18030\?/],
    [['-', '--indicator', 'grain.ouput'], /"grain\.ouput".*Did you mean grain\.output\?/],
    [['-', '--indicator', '城镇调查失业律'], /Did you mean .*城镇调查失业率/],
    [['track', '-', '--explain', '某县', '2030', 'gpd'], /Did you mean .*gdp/],
    [['schema', 'docment'], /There is no schema "docment".*Did you mean document\?/],
  ])('is told what it may have meant: %j', (words, message) => {
    const { status, stdout, stderr } = run(words, { input: report });
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('is a file where there is one of its name', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'bacth'), report);
      expect(run(['bacth', '-q'], { cwd: folder }).status).toBe(0);
    }));
});

describe('help', () => {
  it('has examples for every command, and each of them runs', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'report.txt'), report);
      mkdirSync(join(folder, 'reports'));
      writeFileSync(join(folder, 'reports/report.txt'), report);
      const shell = `parse() { "${process.execPath}" "${program}" "$@"; }\n`;
      for (const [command, lines] of Object.entries(examples)) {
        const { stdout } = run(['help', command]);
        for (const line of lines) {
          expect(stdout).toContain(`  ${line}\n`);
          const { status, stderr } = spawnSync('sh', ['-c', shell + line], {
            cwd: folder,
            encoding: 'utf8',
            env: { LANG: 'en_US.UTF-8', PATH: process.env['PATH'] ?? '' },
          });
          expect([line, status, stderr.includes('error')]).toEqual([line, 0, false]);
        }
      }
      const commands = [...run(['--help']).stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map(
        ([, name]) => name,
      );
      expect(commands.filter((name) => name !== 'help' && !(name && name in examples))).toEqual([]);
    }));
});
