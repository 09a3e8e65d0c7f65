import { describe, expect, test } from '@jest/globals';
import type { ExplainOutput } from '../../src/document/document.ts';
import { fixture, run } from '../cli/run.ts';

const page = fixture('newspaper-page');

describe('parse explain', () => {
  test.each([
    ['zh', '海洋生产总值增长10%以上', '规则'],
    ['en', 'comes later', 'sentence'],
  ])('tells people in %s', (lang, ...words) => {
    const { status, stdout } = run(['explain', page, '--at', '38:16', '--lang', lang]);
    expect(status).toBe(0);
    for (const word of ['集装箱吞吐量增长【15%】以上', 'growth.verb', ...words]) {
      expect(stdout).toContain(word);
    }
  });

  test('gives data that validates', () => {
    const { status, stdout } = run(['explain', page, '--at', '38', '-q', '-f', 'json']);
    expect(status).toBe(0);
    const { at, numbers } = JSON.parse(stdout) as ExplainOutput;
    expect(at).toEqual({ line: 38, column: null });
    expect(numbers.map(({ text }) => text)).toEqual(['5200万吨', '15%']);
    expect(run(['validate', '-'], { input: stdout }).status).toBe(0);
  });

  test.each([
    ['--indicator', 'port.containers', '15%'],
    ['--indicator', '集装箱吞吐量', '15%'],
    ['--headline', null, null],
  ])('shows those of the indicators that are asked for alone: %s %s', (option, value, text) => {
    const asked = value === null ? [option] : [option, value];
    const words = ['explain', page, '--at', '38', ...asked, '--lang', 'en'];
    const { status, stdout, stderr } = run(words);
    expect(status).toBe(0);
    expect(stderr).toContain(
      `${text === null ? '2' : '1'} number(s) there are of other indicators`,
    );
    expect(stdout).not.toContain('【5200万吨】');
    if (text === null) expect(stdout).toBe('');
    else expect(stdout).toContain(`【${text}】`);
    const { numbers } = JSON.parse(run([...words, '-f', 'json']).stdout) as ExplainOutput;
    expect(numbers.map((number) => number.text)).toEqual(text === null ? [] : [text]);
  });

  test('says so where there is no number', () => {
    const { status, stdout } = run(['explain', page, '--at', '38:9', '--lang', 'en']);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'There is no number at line 38, column 9; --at 38 shows the whole line.\n',
    });
  });

  test.each([
    [['--at', '999'], 'no line 999: the source has 182'],
    [['--at', '0'], '--at "0" is no place'],
    [['--at', 'third'], '--at "third" is no place'],
    [[], 'No place given'],
  ])('refuses %j', (words, sentence) => {
    const { status, stdout, stderr } = run(['explain', page, ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('leaves a file that cannot be read to the reader', () => {
    expect(run(['explain', 'missing.txt', '--at', '1']).status).toBe(3);
  });
});

test('parse --debug tells of refused numbers and their reasons', () => {
  const { status, stderr } = run([page, '--debug', '--lang', 'en']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/:\d+:\d+: note: ".+" measures nothing: .+\. \[number-refused\]/);
});
