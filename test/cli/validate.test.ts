import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fixture, inFolder, run } from './run.ts';

describe('validate', () => {
  it.each(['yaml', 'json', 'ndjson'])('accepts what parse writes as %s', (format) =>
    inFolder((folder) => {
      const file = join(folder, `records.${format}`);
      const inputs = [fixture('county-report'), fixture('plan-in-chapters')];
      expect(run([...inputs, '--all', '-q', '-o', file]).status).toBe(0);
      const { status, stdout, stderr } = run(['validate', file]);
      expect(stderr).toBe('');
      expect(stdout).toBe(`${file}: valid (2)\n`);
      expect(status).toBe(0);
    }),
  );

  it.each(['repair', 'outline', 'tokens'])('accepts what %s writes', (command) => {
    const { stdout } = run([command, fixture('county-report'), '-q', '--format', 'json']);
    expect(run(['validate'], { input: stdout })).toMatchObject({ status: 0, stderr: '' });
  });

  it('tells every error of a YAML file with line and pointer', () =>
    inFolder((folder) => {
      const file = join(folder, 'records.yaml');
      run([fixture('county-report'), '--all', '-q', '-o', file]);
      const broken = readFileSync(file, 'utf8')
        .replace('schemaVersion: 2', 'schemaVersion: 9')
        .replace(/confidence: .*/, 'confidence: certain')
        .replace(/comparator: \w+/, 'comparator: about');
      writeFileSync(file, broken);
      const lineOf = (text: string): number =>
        broken.slice(0, broken.indexOf(text)).split('\n').length;
      const { status, stderr } = run(['validate', file]);
      expect(status).toBe(1);
      const places = stderr
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0]);
      expect(places).toEqual(
        expect.arrayContaining([
          expect.stringMatching(`^${file}:${String(lineOf('schemaVersion'))}:\\d+ /schemaVersion$`),
          expect.stringMatching(
            `^${file}:${String(lineOf('confidence: certain'))}:\\d+ /records/0/confidence$`,
          ),
          expect.stringMatching(
            `^${file}:${String(lineOf('comparator: about'))}:\\d+ /records/0/comparator$`,
          ),
        ]),
      );
    }));

  it('tells errors of NDJSON by line, and of an array by index', () =>
    inFolder((folder) => {
      const record = '{"id": "x"}';
      const lines = join(folder, 'records.ndjson');
      writeFileSync(lines, `{"records": 1}\n${record.replace('id', 'indicator')}\n`);
      expect(run(['validate', lines]).stderr).toMatch(/records\.ndjson:2:15 \/indicator: error/);
      const array = join(folder, 'records.json');
      writeFileSync(array, '[\n {"records": 1},\n {"indicator": "x"}\n]');
      expect(run(['validate', array]).stderr).toMatch(/records\.json:3:16 \/1\/indicator: error/);
    }));

  it('refuses what was written for the schema before and says what to do, in one error', () => {
    const document = '{"schemaVersion": 1, "records": []}';
    const record = '{"id": "0123456789ab:5", "relatesTo": null}';
    for (const input of [document, record]) {
      const { status, stderr } = run(['validate'], { input });
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/version 2\. Run parse/)]);
    }
    expect(run(['validate', '--lang', 'zh'], { input: document }).stderr).toContain('重新运行');
  });

  it('holds relative targets and numbers apart', () => {
    const errors = (type: string, comparator: string, value: number | null): string =>
      run(['validate'], {
        input: JSON.stringify({
          type,
          comparator,
          quantity: {
            text: '同步',
            value,
            unit: '',
            dimension: value === null ? 'relative' : 'ratio',
          },
          reference: type === 'relative' ? { text: '经济增长', code: null } : null,
        }),
      }).stderr;
    expect(errors('relative', 'same', null)).not.toMatch(/\/(?:comparator|quantity|reference)/);
    expect(errors('relative', 'eq', null)).toMatch(/\/comparator/);
    expect(errors('relative', 'same', 5)).toMatch(/\/quantity\/value/);
    expect(errors('growth', 'same', 5)).toMatch(/\/comparator/);
    expect(errors('growth', 'eq', null)).toMatch(/\/quantity\/value/);
  });

  it('asks for a range its two ends, and for anything else its value', () => {
    const quantity = (comparator: string): string =>
      JSON.stringify({ comparator, quantity: { text: '5', unit: '%', dimension: 'ratio' } });
    const errors = (comparator: string): string =>
      run(['validate'], { input: quantity(comparator) }).stderr;
    expect(errors('range')).toMatch(/property 'min'/);
    expect(errors('eq')).toMatch(/property 'value'/);
  });

  it.each([
    ['not YAML at all', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 'Not UTF-8 text'],
    [
      'a page of prose',
      Buffer.from('全县工作报告。\n各位代表：\n'),
      'no records in YAML, JSON or NDJSON',
    ],
    ['a table', Buffer.from('file,id\na.txt,1\n'), 'no records in YAML, JSON or NDJSON'],
    ['broken YAML', Buffer.from('records: [1, 2\nid: 3'), 'Syntax error'],
    ['empty', Buffer.from(''), 'holds no records'],
    ['a bomb of aliases', Buffer.from(bomb()), 'Syntax error'],
  ])('says that a file is %s', (_, bytes, message) => {
    const { status, stderr } = run(['validate'], { input: bytes });
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('fails where a file is missing', () => {
    expect(run(['validate', 'missing.yaml']).status).toBe(3);
  });

  it('says the same in Chinese', () => {
    const { stderr } = run(['validate', '--lang', 'zh'], { input: '{"records": 1}' });
    expect(stderr).toMatch(/\/records: 错误: 应当是 array 类型/);
  });
});

function bomb(): string {
  const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
    levels.push(`${to}: &${to} [${Array<string>(10).fill(`*${from}`).join(', ')}]`);
  }
  return levels.join('\n');
}
