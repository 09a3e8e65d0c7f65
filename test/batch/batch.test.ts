import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import type { Document } from '../../src/document/document.ts';
import { fixture, inFolder, program, run, start } from '../cli/run.ts';
import { column, makeReports, resultsIn, rows, sentence, summaryIn } from './reports.ts';

/** Others than that, as a batch reads what is the same once. */
function sentenceOf(number: number): string {
  return `全县地区生产总值增长${String(number)}.5%以上。\n`;
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

describe('a batch', () => {
  it('writes what parse writes of each document', () =>
    inFolder((folder) => {
      const output = join(folder, 'out');
      const words = [fixture('county-report'), fixture('plan-in-chapters'), '--all', '-q'];
      expect(run(['batch', ...words, '-o', output])).toEqual({ status: 0, stdout: '', stderr: '' });
      const single = Papa.parse<Record<string, string>>(
        run([...words, '-f', 'csv']).stdout.replace(/^\ufeff/, ''),
        { header: true, skipEmptyLines: true },
      ).data;
      const batch = rows(join(output, 'records.csv'));
      expect(batch.map((row) => ({ ...row, file: 'input.txt' }))).toEqual(single);
      expect(new Set(batch.map(({ file }) => file))).toEqual(
        new Set(['county-report/input.txt', 'plan-in-chapters/input.txt']),
      );
    }));

  it('writes the same bytes with any number of threads and any order of the paths', () =>
    inFolder((folder) => {
      makeReports(join(folder, 'in'), 40);
      const results = [
        ['in', '--jobs', '1'],
        ['in/2000', '--jobs', '2'],
        ['in', 'in', 'in/2000', '--jobs', '3'],
      ].map((words, index) => {
        const output = join(folder, `out${String(index)}`);
        const { status } = run(['batch', ...words, '-f', 'ndjson', '-q', '-o', output], {
          cwd: folder,
        });
        expect(status).toBe(0);
        return resultsIn(output);
      });
      expect(Object.keys(results[0] ?? {})).toContain('documents.ndjson');
      expect(results[2]).toEqual(results[0]);
      expect(Object.keys(results[1] ?? {})).toEqual(Object.keys(results[0] ?? {}));
    }));

  it('reads any name: spaces, line ends, Chinese, quotes, GBK, two files of one name', () =>
    inFolder((folder) => {
      const input = join(folder, '输 入');
      write(input, {
        'a b.txt': sentenceOf(1),
        'line\nend.txt': sentenceOf(2),
        '报告.txt': sentenceOf(3),
        '"quoted", \'twice\'.txt': sentenceOf(4),
        '2023/报告.txt': sentenceOf(5),
        '-x.txt': sentenceOf(6),
        '=1+1.txt': sentenceOf(7),
      });
      const gbk = Buffer.concat([Buffer.from(`${input}/`), Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])]);
      writeFileSync(gbk, sentenceOf(90));
      const output = join(folder, 'out');
      expect(run(['batch', input, '-o', output, '-q'])).toMatchObject({ status: 0, stderr: '' });
      expect(column(join(output, 'documents.csv'), 'file').sort()).toEqual(
        [
          '"quoted", \'twice\'.txt',
          "'-x.txt",
          '2023/报告.txt',
          "'=1+1.txt",
          'a b.txt',
          'line\nend.txt',
          '报告',
          '报告.txt',
        ].sort(),
      );
    }));

  it('takes files, folders, globs and lists', () =>
    inFolder((folder) => {
      write(folder, {
        'in/2022/a.txt': sentenceOf(8),
        'in/2023/b.txt': sentenceOf(9),
        'in/2023/c.md': sentenceOf(10),
        'in/2023/.hidden.txt': sentenceOf(11),
        'other/d.txt': sentenceOf(12),
      });
      const names = (
        words: string[],
        options: { input?: string; nulls?: boolean } = {},
      ): unknown => {
        const output = join(folder, 'out');
        rmSync(output, { recursive: true, force: true });
        const { status } = run(
          ['batch', ...words, '-o', output, '-q', ...(options.nulls ? ['--null'] : [])],
          { cwd: folder, ...(options.input === undefined ? {} : { input: options.input }) },
        );
        expect(status).toBe(0);
        return column(join(output, 'documents.csv'), 'file');
      };
      expect(names(['in'])).toEqual(['2022/a.txt', '2023/b.txt', '2023/c.md']);
      expect(names(['in/**/*.txt'])).toEqual(['2022/a.txt', '2023/b.txt']);
      expect(names(['in/2023/b.txt', 'other'])).toEqual(['in/2023/b.txt', 'other/d.txt']);
      expect(names(['-'], { input: '\ufeffin/2022/a.txt\r\n\n \t\nother/d.txt\n' })).toEqual([
        'in/2022/a.txt',
        'other/d.txt',
      ]);
      writeFileSync(join(folder, 'other/d\n.txt'), sentenceOf(91));
      expect(names(['-'], { input: 'other/d\n.txt\0other/d.txt', nulls: true })).toEqual([
        'd\n.txt',
        'd.txt',
      ]);
    }));

  it('leaves out links, or follows them without going round in circles', () =>
    inFolder((folder) => {
      write(folder, { 'top/in/a.txt': sentence, 'top/elsewhere/b.txt': sentenceOf(2) });
      symlinkSync('..', join(folder, 'top/in/up'));
      symlinkSync('.', join(folder, 'top/in/here'));
      symlinkSync('../elsewhere', join(folder, 'top/in/aside'));
      symlinkSync('a.txt', join(folder, 'top/in/same.txt'));
      symlinkSync('nowhere', join(folder, 'top/in/broken'));
      const still = run(['batch', 'top/in', '-o', 'out1'], { cwd: folder });
      expect(still).toMatchObject({ status: 0 });
      expect(still.stderr).toContain('5 symbolic link(s)');
      expect(column(join(folder, 'out1/documents.csv'), 'file')).toEqual(['a.txt']);
      const followed = run(['batch', 'top/in', '--follow', '-o', 'out2'], { cwd: folder });
      expect(followed).toMatchObject({ status: 3 });
      expect(followed.stderr).toContain('[link-loop]');
      expect(column(join(folder, 'out2/documents.csv'), 'file')).toEqual(['a.txt', 'aside/b.txt']);
      expect(rows(join(folder, 'out2/copies.csv'))).toEqual([
        { file: 'same.txt', copy_of: 'a.txt' },
        { file: 'up/elsewhere/b.txt', copy_of: 'aside/b.txt' },
      ]);
      expect(rows(join(folder, 'out2/failures.csv'))).toMatchObject([
        { file: 'broken', code: 'input-missing' },
      ]);
    }));

  it('does not read its own output', () =>
    inFolder((folder) => {
      write(folder, { 'a.txt': sentence, 'out/earlier.txt': sentence });
      expect(run(['batch', '.', '-o', 'out', '-q'], { cwd: folder })).toMatchObject({ status: 0 });
      expect(column(join(folder, 'out/documents.csv'), 'file')).toEqual(['a.txt']);
    }));

  it('says of each document that failed why, and writes the rest', () =>
    inFolder(async (folder) => {
      write(folder, {
        'in/good.txt': sentence,
        'in/empty.txt': '',
        'in/cut.txt': Uint8Array.from([0x81]),
        'in/report.pdf': '%PDF-1.7\n%âãÏÓ\n',
      });
      spawnSync('mkfifo', [join(folder, 'pipe')]);
      const { status, stderr } = run(
        ['batch', 'in', 'gone.txt', 'pipe', '-o', 'out', '--timeout', '20'],
        { cwd: folder },
      );
      expect(status).toBe(3);
      expect(stderr).toContain('5 failed');
      expect(column(join(folder, 'out/documents.csv'), 'file')).toEqual(['in/good.txt']);
      const failures = rows(join(folder, 'out/failures.csv'));
      expect(failures.map(({ file, code }) => [file, code])).toEqual([
        ['gone.txt', 'input-missing'],
        ['in/cut.txt', 'byte-undecodable'],
        ['in/empty.txt', 'text-empty'],
        ['in/report.pdf', 'file-damaged'],
        ['pipe', 'input-special'],
      ]);
      for (const { message } of failures) expect(message).toMatch(/。$/);
      expect(await summaryIn(join(folder, 'out'))).toMatchObject({
        documents: 1,
        failed: 5,
        failures: { 'input-missing': 1, 'text-empty': 1 },
      });
      expect(readFileSync(join(folder, 'out/summary.txt'), 'utf8')).toContain('failures.csv');
    }));

  it('notices files that vanish, change or close between plan and reading, and reads them on request', () =>
    inFolder((folder) => {
      write(folder, { 'in/a.txt': sentence, 'in/b.txt': sentenceOf(2), 'in/c.txt': sentenceOf(3) });
      expect(run(['plan', 'in', '-o', 'out', '-q'], { cwd: folder })).toMatchObject({
        status: 0,
        stdout: '1\n',
      });
      rmSync(join(folder, 'in/a.txt'));
      writeFileSync(join(folder, 'in/b.txt'), '财政收入增长5%。\n');
      utimesSync(join(folder, 'in/c.txt'), 1, 1);
      const settings = ['-o', 'out', '-q', '--shard-size', '64m'];
      expect(run(['batch', '--resume', ...settings], { cwd: folder })).toMatchObject({ status: 3 });
      expect(rows(join(folder, 'out/failures.csv')).map(({ file, code }) => [file, code])).toEqual([
        ['a.txt', 'input-missing'],
        ['b.txt', 'input-changed'],
        ['c.txt', 'input-changed'],
      ]);
      const again = run(['batch', '--retry-failed', ...settings], { cwd: folder });
      expect(again).toMatchObject({ status: 3 });
      expect(column(join(folder, 'out/shard-000000/documents.csv'), 'file')).toEqual([
        'b.txt',
        'c.txt',
      ]);
      write(folder, { 'in/a.txt': sentence });
      expect(run(['batch', '--retry-failed', ...settings], { cwd: folder })).toMatchObject({
        status: 0,
      });
      const fresh = run(['batch', 'in', '-o', 'fresh', '-q', '--shard-size', '64m'], {
        cwd: folder,
      });
      expect(fresh).toMatchObject({ status: 0 });
      expect(resultsIn(join(folder, 'out'))).toEqual(resultsIn(join(folder, 'fresh')));
    }));

  it('reads again what failed, and ends as if nothing had', () =>
    inFolder((folder) => {
      makeReports(join(folder, 'in'), 20);
      const [first = ''] = readdirSync(join(folder, 'in/2000'));
      const file = join(folder, 'in/2000', first);
      const text = readFileSync(file);
      expect(run(['batch', 'in', '-o', 'whole', '-q'], { cwd: folder })).toMatchObject({
        status: 0,
      });
      rmSync(file);
      writeFileSync(file, '');
      expect(run(['batch', 'in', '-o', 'out', '-q'], { cwd: folder })).toMatchObject({ status: 3 });
      expect(resultsIn(join(folder, 'out'))).not.toEqual(resultsIn(join(folder, 'whole')));
      writeFileSync(file, text);
      expect(run(['batch', '--retry-failed', '-o', 'out', '-q'], { cwd: folder })).toMatchObject({
        status: 0,
      });
      expect(resultsIn(join(folder, 'out'))).toEqual(resultsIn(join(folder, 'whole')));
    }));

  it('claims no success while what failed is read again', () =>
    inFolder((folder) => {
      write(folder, { 'in/a.txt': sentence, 'in/empty.txt': '' });
      const success = join(folder, 'out/_SUCCESS.json');
      const batch = (...words: string[]): ReturnType<typeof run> =>
        run(['batch', ...words, '-o', 'out', '-q'], { cwd: folder });
      expect(batch('in')).toMatchObject({ status: 3 });
      expect(existsSync(success)).toBe(true);
      expect(batch('--retry-failed', '--fail-fast')).toMatchObject({ status: 3 });
      expect(existsSync(success)).toBe(false);
      expect(batch('--resume')).toMatchObject({ status: 3 });
      expect(existsSync(success)).toBe(true);
    }));

  it('stops at the first failure on request, and goes on later', () =>
    inFolder(async (folder) => {
      makeReports(join(folder, 'in'), 60);
      write(folder, { 'in/2000/0 empty.txt': '' });
      const words = ['batch', 'in', '-o', 'out', '-q', '--jobs', '1', '--shard-size', '20k'];
      const { status, stderr } = run([...words, '--fail-fast'], { cwd: folder });
      expect(status).toBe(3);
      expect(stderr).toContain('[failed-fast]');
      expect(existsSync(join(folder, 'out/_SUCCESS.json'))).toBe(false);
      expect(run([...words, '--resume'], { cwd: folder })).toMatchObject({ status: 3 });
      expect(await summaryIn(join(folder, 'out'))).toMatchObject({ documents: 60, failed: 1 });
    }));

  it('gives up a document that takes too long, and only that', () =>
    inFolder((folder) => {
      write(folder, {
        'in/a.txt': sentence,
        'in/b.txt': '全县地区生产总值增长6%以上，新建标准厂房3座。\n'.repeat(400_000),
        'in/c.txt': sentenceOf(3),
      });
      const { status } = run(['batch', 'in', '-o', 'out', '-q', '--timeout', '3'], { cwd: folder });
      expect(status).toBe(3);
      expect(column(join(folder, 'out/documents.csv'), 'file')).toEqual(['a.txt', 'c.txt']);
      expect(rows(join(folder, 'out/failures.csv'))).toMatchObject([
        { file: 'b.txt', code: 'time-limit' },
      ]);
    }));

  it('stops at Ctrl-C with 130 and goes on from there', () =>
    inFolder(async (folder) => {
      makeReports(join(folder, 'in'), 60);
      const output = join(folder, 'out');
      const words = [
        'batch',
        join(folder, 'in'),
        '-o',
        output,
        '--jobs',
        '1',
        '--shard-size',
        '20k',
      ];
      const child = start(words);
      const parts = join(output, '_job/journal');
      while (!existsSync(parts) || readFileSync(parts, 'utf8') === '') {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.kill('SIGINT');
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(code).toBe(130);
      expect(stderr).toContain(`go on with parse batch -o ${output} --resume`);
      expect(existsSync(join(output, '_SUCCESS.json'))).toBe(false);
      expect(run([...words, '--resume'])).toMatchObject({ status: 0 });
      expect(await summaryIn(output)).toMatchObject({ documents: 60, failed: 0 });
    }));

  it('leaves nothing half-written at Ctrl-C', () =>
    inFolder(async (folder) => {
      makeReports(join(folder, 'in'), 600);
      const output = join(folder, 'out');
      mkdirSync(output);
      const halfWritten = (): string[] =>
        readdirSync(output).filter((name) => name.startsWith('.records.csv'));
      const child = start(['batch', join(folder, 'in'), '-o', output, '-q', '--jobs', '1']);
      const exit = new Promise((resolve) => child.on('exit', resolve));
      while (halfWritten().length === 0 && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      child.kill('SIGINT');
      expect(await exit).toBe(130);
      expect(halfWritten()).toEqual([]);
    }));

  it('knows words of the user, which are part of the run', () =>
    inFolder((folder) => {
      write(folder, {
        'in/a.txt': '全年邮轮靠泊艘次达到30艘次以上。\n',
        'own.yaml':
          'indicators: [{ code: port.cruise-calls, name: 邮轮靠泊艘次, dimension: count, units: [艘次] }]\n',
        'bad.yaml': 'indicators: 3\n',
      });
      const batch = (...words: string[]): ReturnType<typeof run> =>
        run(['batch', ...words, '-o', 'out', '--all', '-q'], { cwd: folder });
      const bad = batch('in', '--lexicon', 'bad.yaml');
      expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('bad.yaml:1:')]);
      expect(batch('in', '--lexicon', 'own.yaml')).toMatchObject({ status: 0 });
      expect(column(join(folder, 'out/records.csv'), 'code')).toEqual(['port.cruise-calls']);
      const before = resultsIn(join(folder, 'out'));
      expect(batch('--resume')).toMatchObject({ status: 0 });
      expect(batch('--resume', '--lexicon', 'own.yaml')).toMatchObject({ status: 0 });
      expect(resultsIn(join(folder, 'out'))).toEqual(before);
      write(folder, { 'own.yaml': 'bodies: [滨澜保税港]\n' });
      const other = batch('--resume', '--lexicon', 'own.yaml');
      expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('--lexicon')]);
    }));

  it('joins the files of a folder to one report on request', () =>
    inFolder((folder) => {
      write(folder, {
        'in/2023/a.txt': '（上接第一版）\n新建标准厂房3座。\n',
        'in/2023/b.txt': '全县财政收入增长5%以上。\n（下转第二版）\n',
        'in/2023/more/c.txt': sentence,
        'in/2023/z.txt': '',
        'in/d.txt': sentenceOf(2),
      });
      const batch = (...words: string[]): ReturnType<typeof run> =>
        run(['batch', 'in', '-o', 'out', '--all', '-q', ...words], { cwd: folder });
      expect(batch('--join', '--input-format', 'csv', '--text-field', 'x')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('--join') as unknown,
      });
      expect(batch('--join')).toMatchObject({ status: 3 });
      expect(rows(join(folder, 'out/failures.csv'))).toMatchObject([
        { file: '2023', code: 'text-empty', message: expect.stringContaining('z.txt') as unknown },
      ]);
      rmSync(join(folder, 'in/2023/z.txt'));
      rmSync(join(folder, 'out'), { recursive: true });
      expect(batch('--join')).toMatchObject({ status: 0 });
      expect(column(join(folder, 'out/documents.csv'), 'file')).toEqual(['.', '2023', '2023/more']);
      const found = rows(join(folder, 'out/records.csv')).filter(({ file }) => file === '2023');
      expect(found.map(({ quantity }) => quantity)).toEqual(['5%', '3座']);
    }));

  it('reads nothing that is longer than asked for, until more is allowed', () =>
    inFolder((folder) => {
      write(folder, {
        'in/long.txt': sentence.repeat(30),
        'in/short.txt': sentence,
        'rows.ndjson': [sentence, sentence.repeat(30)]
          .map((body) => `${JSON.stringify({ body })}\n`)
          .join(''),
      });
      const limited = ['-o', 'out', '--max-bytes', '1k'];
      expect(run(['batch', 'in', ...limited, '-q'], { cwd: folder })).toMatchObject({ status: 3 });
      expect(rows(join(folder, 'out/failures.csv'))).toMatchObject([
        {
          file: 'long.txt',
          code: 'input-large',
          message: expect.stringContaining('1024') as unknown,
        },
      ]);
      const more = ['batch', '-o', 'out', '--retry-failed', '--max-bytes', '1m', '-q'];
      expect(run(more, { cwd: folder })).toMatchObject({ status: 0 });
      const lines = ['batch', 'rows.ndjson', '--input-format', 'ndjson', '--text-field', 'body'];
      const { status } = run([...lines, '-o', 'rows', '--max-bytes', '1k', '-q'], { cwd: folder });
      expect(status).toBe(3);
      expect(rows(join(folder, 'rows/failures.csv'))).toMatchObject([
        { file: 'rows.ndjson:2', code: 'input-large' },
      ]);
    }));

  it('refuses what would mix two runs', () =>
    inFolder((folder) => {
      write(folder, { 'a.txt': sentence, 'b.txt': sentence });
      const batch = (...words: string[]): ReturnType<typeof run> =>
        run(['batch', ...words, '-o', 'out', '-q'], { cwd: folder });
      expect(batch('a.txt')).toMatchObject({ status: 0 });
      expect(batch('a.txt')).toMatchObject({ status: 2 });
      expect(batch('a.txt', '--resume')).toMatchObject({ status: 0 });
      expect(batch('b.txt', '--resume')).toMatchObject({ status: 2 });
      expect(batch('a.txt', '--resume', '-f', 'ndjson').stderr).toContain('--format');
      expect(batch()).toMatchObject({ status: 2 });
      write(folder, {
        'out/_job/lock': JSON.stringify({ host: 'another', process: process.pid }),
      });
      expect(batch('--resume').stderr).toContain('out/_job/lock');
    }));

  it('writes over nothing that another run or the user put there', () =>
    inFolder((folder) => {
      write(folder, { 'in/a.txt': sentence, 'own/notes.md': '', 'held/records.csv': 'own' });
      const batch = (output: string, ...words: string[]): ReturnType<typeof run> =>
        run(['batch', 'in', '-o', output, '-q', ...words], { cwd: folder });
      expect(batch('own')).toMatchObject({ status: 0 });
      const held = batch('held');
      expect([held.status, held.stderr]).toEqual([2, expect.stringContaining('records.csv')]);
      expect(readFileSync(join(folder, 'held/records.csv'), 'utf8')).toBe('own');
      expect(existsSync(join(folder, 'held/_job'))).toBe(false);
      expect(batch('shards', '--shard-size', '1k')).toMatchObject({ status: 0 });
      rmSync(join(folder, 'shards/_job'), { recursive: true });
      rmSync(join(folder, 'shards/_SUCCESS.json'));
      expect(batch('shards', '--shard-size', '1m')).toMatchObject({ status: 2 });
    }));

  it('says what is wrong with how it is called', () =>
    inFolder((folder) => {
      write(folder, { 'a.txt': sentence });
      for (const words of [
        ['batch', 'a.txt'],
        ['batch', 'missing/*.txt', '-o', 'out'],
        ['batch', '-', '-', '-o', 'out'],
        ['batch', 'a.txt', '-o', 'out', '--jobs', '0'],
        ['batch', 'a.txt', '-o', 'out', '--shard-size', '12x'],
        ['batch', 'a.txt', '-o', 'out', '--input-format', 'ndjson'],
        ['batch', 'a.txt', '-o', 'a.txt'],
        ['batch', 'a.txt', '-o', 'a.txt/out'],
        ['task', 'out', '0'],
        ['task'],
        ['verify'],
        ['verify', 'nowhere'],
      ]) {
        const { status, stderr } = run(words, { cwd: folder, input: '' });
        expect([words, status, stderr]).toEqual([
          words,
          2,
          expect.stringMatching(/^parse: error: .+\.\n$/),
        ]);
      }
    }));

  const unprivileged = { uid: 65534 };

  it('goes on past what it may not read', () =>
    inFolder((folder) => {
      chmodSync(folder, 0o777);
      write(folder, { 'in/a.txt': sentence, 'in/b.txt': sentence, 'in/closed/c.txt': sentence });
      chmodSync(join(folder, 'in/b.txt'), 0o000);
      chmodSync(join(folder, 'in/closed'), 0o000);
      const { status } = run(['batch', join(folder, 'in'), '-o', join(folder, 'out'), '-q'], {
        ...(process.getuid?.() === 0 ? unprivileged : {}),
      });
      chmodSync(join(folder, 'in/closed'), 0o755);
      expect(status).toBe(3);
      expect(rows(join(folder, 'out/failures.csv')).map(({ file, code }) => [file, code])).toEqual([
        ['b.txt', 'input-forbidden'],
        ['closed', 'input-forbidden'],
      ]);
    }));

  it('shows its progress on a terminal and nothing elsewhere', () =>
    inFolder((folder) => {
      makeReports(join(folder, 'in'), 10);
      const words = [process.execPath, program, 'batch', 'in', '-o', 'out'];
      const { stdout } = spawnSync('script', ['-qec', words.join(' '), '/dev/null'], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
      });
      expect(stdout).toMatch(/10\/10 documents \(100%\), [\d.]+\/s, \S+ left, 0 failed/);
      const { stderr } = run(['batch', 'in', '-o', 'out2'], { cwd: folder });
      expect(stderr).not.toContain('10/10');
    }));
});

describe('documents in rows', () => {
  const texts = ['全县地区生产总值增长6%以上。', '财政收入\n增长5%，“三农”投入3亿元。', '无'];

  function check(folder: string, words: readonly string[], status = 0): Document[] {
    const output = join(folder, 'out');
    rmSync(output, { recursive: true, force: true });
    const finished = run(
      ['batch', ...words, '-f', 'ndjson', '--all', '-q', '-o', output, '--text-field', 'body'],
      { cwd: folder },
    );
    expect(finished).toMatchObject({ status });
    const lines = readFileSync(join(output, 'documents.ndjson'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as Document);
  }

  it('of NDJSON are named by a field or their line', () =>
    inFolder((folder) => {
      const lines = texts.map((body, index) => JSON.stringify({ id: index + 7, body }));
      write(folder, { 'in.ndjson': `${lines.join('\n')}\n\n{"body": 3}\n{"bo` });
      const named = check(folder, ['in.ndjson', '--input-format', 'ndjson'], 3);
      expect(named.map(({ document }) => document.source.name)).toEqual([
        'in.ndjson:1',
        'in.ndjson:2',
        'in.ndjson:3',
      ]);
      expect(rows(join(folder, 'out/failures.csv'))).toMatchObject([
        { file: 'in.ndjson:5', code: 'row-field' },
        { file: 'in.ndjson:6', code: 'row-syntax' },
      ]);
      const words = ['in.ndjson', '--input-format', 'ndjson', '--id-field', 'id'];
      expect(check(folder, words, 3).map(({ document }) => document.source.name)).toEqual([
        '7',
        '8',
        '9',
      ]);
    }));

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('of %s are read with quotes and line ends in them', (form, delimiter) =>
    inFolder((folder) => {
      const table = Papa.unparse([['key', 'body'], ...texts.map((body) => ['k', body])], {
        delimiter,
      });
      write(folder, { in: `\ufeff${table}\r\n` });
      const documents = check(folder, ['in', '--input-format', form, '--id-field', 'key']);
      expect(documents.map(({ document }) => document.source.characters)).toEqual(
        texts.map((text) => text.length),
      );
      expect(documents.flatMap(({ records }) => records.length)).toEqual([1, 2, 0]);
    }),
  );

  it('go to shards of the size that is asked for', () =>
    inFolder((folder) => {
      const lines = Array.from({ length: 300 }, (_, index) =>
        JSON.stringify({ id: `文档${String(index)}`, body: `生产总值增长${String(index)}%。` }),
      );
      write(folder, { 'in.ndjson': lines.join('\n') });
      const words = ['in.ndjson', '--input-format', 'ndjson', '--text-field', 'body'];
      const sharded = ['batch', ...words, '--id-field', 'id', '-f', 'ndjson', '-q'];
      expect(run([...sharded, '--shard-size', '3k', '-o', 'out'], { cwd: folder })).toMatchObject({
        status: 0,
      });
      const shards = readdirSync(join(folder, 'out')).filter((name) => name.startsWith('shard-'));
      expect(shards.length).toBeGreaterThan(5);
      expect(run([...sharded, '-o', 'one'], { cwd: folder })).toMatchObject({ status: 0 });
      const together = shards
        .sort()
        .map((name) => readFileSync(join(folder, 'out', name, 'documents.ndjson'), 'utf8'));
      expect(together.join('')).toBe(readFileSync(join(folder, 'one/documents.ndjson'), 'utf8'));
      for (const text of together) {
        const size = text
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as Document).document.source.name)
          .reduce(
            (sum, name) => sum + Buffer.byteLength(lines[Number(name.slice(2))] ?? '') + 1,
            0,
          );
        expect(size).toBeLessThanOrEqual(6 * 1024);
      }
    }));
});
