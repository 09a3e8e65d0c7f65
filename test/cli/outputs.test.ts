import {
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { batchFormats } from '../../src/batch/job.ts';
import { outputFormats } from '../../src/outputs/registry.ts';
import { fixture, inFolder, program, run, start } from './run.ts';

const report = '今年，全县地区生产总值增长6%以上。\n';

/** Runs `use` with a folder that holds two reports. */
function withReports<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'a.txt'), report);
    writeFileSync(join(folder, 'b.txt'), report);
    return use(folder);
  });
}

describe('an input', () => {
  it.each(['parse', 'repair', 'tokens', 'outline', 'explain'])(
    'is never written over by %s, by no name that it has',
    (command) =>
      withReports((folder) => {
        const words = command === 'explain' ? ['--at', '1'] : [];
        const others = command === 'explain' ? [] : ['b.txt'];
        symlinkSync('a.txt', join(folder, 'symbolic.json'));
        linkSync(join(folder, 'a.txt'), join(folder, 'hard.json'));
        mkdirSync(join(folder, 'below'));
        for (const output of ['a.txt', 'symbolic.json', 'hard.json']) {
          for (const forced of output === 'a.txt' ? [[], ['--force']] : [[]]) {
            const { status, stdout, stderr } = run(
              [command, ...others, 'a.txt', ...words, '-f', 'json', '-o', output, ...forced],
              { cwd: folder },
            );
            expect(stderr).toMatch(/is the input "a\.txt" itself/);
            expect([status, stdout]).toEqual([2, '']);
          }
        }
        expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(report);
        expect(readFileSync(join(folder, 'hard.json'), 'utf8')).toBe(report);
      }),
  );

  it('is never written over where it is read by a symbolic link or as standard input', () =>
    withReports((folder) => {
      symlinkSync('a.txt', join(folder, 'link.txt'));
      expect(run(['link.txt', '-f', 'csv', '-o', 'a.txt'], { cwd: folder }).status).toBe(2);
      const file = openSync(join(folder, 'a.txt'), 'r');
      const { status, stderr } = spawnSync(process.execPath, [program, '-o', 'a.txt', '--force'], {
        cwd: folder,
        stdio: [file, 'pipe', 'pipe'],
        encoding: 'utf8',
        env: { LANG: 'en_US.UTF-8' },
      });
      closeSync(file);
      expect(stderr).toMatch(/standard input/);
      expect(status).toBe(2);
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(report);
    }));

  it('is not written over where a shell makes it the output', () =>
    withReports((folder) => {
      for (const command of [['parse'], ['repair'], ['batch'], ['plan']]) {
        const { status, stderr } = run([...command, '-o', 'a.txt', 'b.txt'], { cwd: folder });
        expect(stderr).toMatch(/was a pattern behind -o expanded/);
        expect(status).toBe(2);
      }
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(report);
    }));

  it('is not written over where it is a file of words', () =>
    withReports((folder) => {
      const words = 'indicators: []\nunits: []\nbodies: []\n';
      writeFileSync(join(folder, 'own.yaml'), words);
      for (const command of [['parse', 'a.txt'], ['indicators']]) {
        const { status, stderr } = run(
          [...command, '--lexicon', 'own.yaml', '-o', 'own.yaml', '--force'],
          { cwd: folder },
        );
        expect(stderr).toMatch(/is the input "own\.yaml" itself/);
        expect(status).toBe(2);
      }
      expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe(words);
    }));
});

describe('a file that is there', () => {
  const files = outputFormats.flatMap(({ name, suffixes }) =>
    suffixes.map((suffix) => [name, `records${suffix}`] as const),
  );

  it.each(files)('is replaced where it is an output of ours, else refused: %s in %s', (_, name) =>
    withReports((folder) => {
      const file = join(folder, name);
      const write = (...words: string[]): ReturnType<typeof run> =>
        run(['a.txt', '--all', '-q', '-o', name, ...words], { cwd: folder });
      expect(write()).toMatchObject({ status: 0, stderr: '' });
      const first = readFileSync(file);
      expect(write('b.txt')).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(file).equals(first)).toBe(false);

      for (const text of [
        'notes of mine\n',
        '{"schemaVersion": 2, "name": "mine"}\n',
        'a,b\n1,2\n',
      ]) {
        writeFileSync(file, text);
        const { status, stderr } = write();
        expect(stderr).toMatch(/is there already and no output of this program.*--force/);
        expect(status).toBe(2);
        expect(readFileSync(file, 'utf8')).toBe(text);
      }
      expect(write('--force')).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(file).equals(first)).toBe(true);
    }),
  );

  it('is written where it is empty, with the rights that it has', () =>
    withReports((folder) => {
      const file = join(folder, 'tmp.Xq3');
      writeFileSync(file, '', { mode: 0o600 });
      const { status, stderr } = run(['a.txt', '-q', '-f', 'yaml', '-o', file], { cwd: folder });
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(file, 'utf8')).toContain('schemaVersion:');
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }));

  it('may be a device, whatever its name', () =>
    withReports((folder) => {
      expect(run(['a.txt', '-q', '-o', '/dev/null'], { cwd: folder }).status).toBe(0);
      const words = ['a.txt', '-q', '-o', '/dev/stdout'].join(' ');
      const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" ${words} | cat`], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(piped.stdout).toContain('records');
    }));

  it('keeps the words that a user has mended', () =>
    inFolder((folder) => {
      expect(run(['indicators', '港口', '-o', 'own.yaml'], { cwd: folder }).status).toBe(0);
      expect(run(['indicators', '港口', '-o', 'own.yaml'], { cwd: folder }).status).toBe(2);
    }));
});

describe('the name of an output', () => {
  it.each([
    [['parse'], 'records.xls', /\.yaml, .*\.xlsx, \.parquet.*-f/],
    [['parse'], 'records', /\.yaml/],
    [['parse'], 'x.txt', /\.yaml/],
    [['outline'], 'x.csv', /\.yaml, .*\.txt/],
    [['indicators'], 'x.parquet', /\.csv, \.tsv/],
  ] as const)(
    'that asks for no format is refused with those that there are: %j -o %s',
    (command, name, list) =>
      withReports((folder) => {
        const words = command[0] === 'indicators' ? command : [...command, 'a.txt'];
        const { status, stdout, stderr } = run([...words, '-o', name], { cwd: folder });
        expect(stderr).toMatch(list);
        expect([status, stdout]).toEqual([2, '']);
        expect(existsSync(join(folder, name))).toBe(false);
        expect(run([...words, '-q', '-f', 'json', '-o', name], { cwd: folder }).status).toBe(0);
      }),
  );

  it.each([
    ['a.txt/', /ends in a slash.*-o a\.txt\./],
    ['none/', /ends in a slash.*-o none\./],
    ['a.txt/x.yaml', /"a\.txt" is no folder, but a file/],
    ['none/x.yaml', /there is no folder "none"/],
    ['.', /is a folder/],
  ])('that cannot be one is told in words: %s', (output, message) =>
    withReports((folder) => {
      const { status, stderr } = run(['b.txt', '-f', 'yaml', '-o', output], { cwd: folder });
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
    }),
  );

  (existsSync('/dev/full') ? it : it.skip)('that has no room is told in words', () =>
    withReports((folder) => {
      const { status, stderr } = run(['b.txt', '-q', '-o', '/dev/full'], { cwd: folder });
      expect(stderr).toMatch(/no room left on its disk/);
      expect(status).toBe(2);
      const full = openSync('/dev/full', 'w');
      for (const words of [['b.txt', '-q'], ['--help'], ['--version']]) {
        const finished = spawnSync(process.execPath, [program, ...words], {
          cwd: folder,
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8',
          env: { LANG: 'en_US.UTF-8' },
        });
        expect(finished.stderr).toMatch(/^parse: error: Standard output cannot be written: .*room/);
        expect(finished.status).toBe(2);
      }
      closeSync(full);
    }),
  );
});

describe('what a killed run left', () => {
  it('is removed by the next one, and nothing else', () =>
    inFolder(async (folder) => {
      const long = join(folder, 'long.txt');
      writeFileSync(long, report.repeat(20_000));
      writeFileSync(join(folder, 'short.txt'), report);
      const out = join(folder, 'out');
      mkdirSync(out);
      const kill = async (): Promise<string> => {
        const before = new Set(readdirSync(out));
        const child = start([long, '--all', '-o', join(out, 'x.yaml')]);
        const ended = once(child, 'close');
        let left: string | undefined;
        while (left === undefined) {
          await new Promise((resolve) => setTimeout(resolve, 2));
          left = readdirSync(out).find((name) => name.endsWith('.tmp') && !before.has(name));
        }
        child.kill('SIGKILL');
        await ended;
        return left;
      };
      const running = (await kill()).replace(
        /-\d+-(?=[0-9a-z]+\.tmp$)/,
        `-${String(process.pid)}-`,
      );
      writeFileSync(join(out, running), 'of a process that runs');
      writeFileSync(join(out, '.x.yaml.12.tmp'), 'of somebody else');
      for (let kills = 0; kills < 4; kills++) await kill();
      const words = [join(folder, 'short.txt'), '-q', '-o', join(out, 'y.yaml')];
      expect(run(words)).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(out).sort()).toEqual(['.x.yaml.12.tmp', running, 'y.yaml'].sort());
    }));
});

describe('a pipe that nobody reads', () => {
  it.each(['--help', 'batch --help', 'help batch', '--version', 'schema', 'indicators'])(
    'ends %s quietly',
    async (words) => {
      for (let tries = 0; tries < 2; tries++) {
        const child = start(words.split(' '));
        child.stdout.destroy();
        let stderr = '';
        child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        const [status] = (await once(child, 'close')) as [number | null];
        expect([status, stderr]).toEqual([0, '']);
      }
    },
  );
});

describe('standard input', () => {
  it('is called - in every form', () => {
    for (const format of ['csv', 'tsv'] as const) {
      const { stdout } = run(['--all', '-f', format], { input: report });
      const [, first = ''] = stdout.split('\n');
      expect(first).toMatch(/^-[,\t]/);
    }
  });
});

describe('a sentence without an end', () => {
  it('is quoted in part, and said where it stands', () => {
    const clause = '全县新建公路30公里，';
    const input = `${clause.repeat(1000)}\n`;
    const { status, stdout } = run(['--all', '-f', 'json'], { input });
    const { records, diagnostics } = JSON.parse(stdout) as Document;
    expect(status).toBe(0);
    expect(records).toHaveLength(1000);
    for (const { sentence, quantity } of records) {
      expect(sentence).toContain(quantity.text);
      expect(sentence.length).toBeLessThanOrEqual(300);
    }
    const middle = records[500];
    expect(middle?.sentence).toMatch(/^….*30公里，.*…$/);
    expect(diagnostics.filter(({ code }) => code === 'sentence-long')).toEqual([
      expect.objectContaining({
        severity: 'info',
        source: { start: 0, end: clause.length * 1000, line: 1, column: 1 },
      }),
    ]);
  });

  it('is quoted whole up to a stated length', () => {
    const input = `${'全县新建公路30公里，'.repeat(48)}全县新建公路30公里。\n`;
    const { records, diagnostics } = JSON.parse(
      run(['--all', '-f', 'json'], { input }).stdout,
    ) as Document;
    expect(new Set(records.map(({ sentence }) => sentence))).toEqual(new Set([input.trim()]));
    expect(diagnostics.map(({ code }) => code)).not.toContain('sentence-long');
  });
});

describe('the forms of outputs', () => {
  it('have a name and suffixes of their own', () => {
    const names = outputFormats.map(({ name }) => name);
    const suffixes = outputFormats.flatMap((format) => [...format.suffixes]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(suffixes).size).toBe(suffixes.length);
    expect(batchFormats).not.toContain('table');
  });
});

(existsSync('/proc/self') ? it : it.skip)(
  'says so where a system lets nobody make a folder',
  () => {
    for (const words of [['batch'], ['plan'], ['track']]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [program, ...words, fixture('county-report'), '-o', '/proc/zhibiao/out'],
        { encoding: 'utf8', timeout: 30_000, env: { LANG: 'en_US.UTF-8' } },
      );
      expect([status, stderr]).toEqual([2, expect.stringContaining('/proc')]);
    }
  },
);
