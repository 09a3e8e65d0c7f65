import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { fixture, inFolder, program, run } from './run.ts';

/** Colours, a window title, a C1 control sequence and a right-to-left order. */
const escapes = '\u001b[31m\u001b]0;x\u0007\u009b1m\u202e';
const active = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What a report is read as. */
function read(file: string, ...words: readonly string[]): Document {
  const { status, stdout, stderr } = run([file, '--all', '-f', 'json', ...words]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Document;
}

function texts(document: Document): readonly string[] {
  return document.records.map(({ quantity }) => quantity.text);
}

/** `script` runs a program on a terminal of its own. */
const hasScript = spawnSync('script', ['--version']).status === 0;

describe('escape sequences', () => {
  it.each(['yaml', 'json', 'ndjson', 'table'])('never leave the program as %s', (format) =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(
        file,
        `云泽县${escapes}政府工作报告\n\n今年，新建${escapes}公园3处，增长6%。\n`,
      );
      const { stdout, stderr } = run([file, '--all', '-v', '-f', format]);
      expect(stdout).toContain('3处');
      expect(stdout).not.toMatch(active);
      expect(stderr).not.toMatch(active);
    }),
  );

  it.each(['text', 'json', 'github'])('of a file name never reach the %s reporter', (reporter) => {
    const { status, stderr } = run([`no${escapes}.txt`, '--reporter', reporter]);
    expect(status).toBe(3);
    expect(stderr).toContain('input-missing');
    expect(stderr).not.toMatch(active);
  });

  it.each([
    ['an option', [`--${escapes}`]],
    ['a format', ['-f', escapes]],
    ['an output', [fixture('county-report'), '-o', `nowhere${escapes}/x.yaml`]],
  ])('of %s never come back in a complaint', (_what, words) => {
    const { status, stderr } = run(words);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(active);
  });

  (hasScript ? it.each : it.skip.each)([
    ['csv', '--all -f csv'],
    ['tsv', '--all -f tsv'],
    ['repaired text', 'repair'],
    ['words', 'tokens'],
    ['sections', 'outline'],
    ['a table', '--all --color never -f table'],
    ['an explanation', 'explain --color never --at 2'],
  ])('never reach a terminal as %s', (_what, words) =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(file, `一、公园${escapes}\n今年，新建${escapes}公园3处，增长6%。\n`);
      const command = `stty cols 200; '${process.execPath}' '${program}' ${words} '${file}'`;
      const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
      expect(stdout).toContain('公园');
      expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(active);
    }),
  );
});

describe('record files that bomb', () => {
  const check = (name: string, text: string): { status: number | null; stderr: string } =>
    inFolderNow((folder) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return run(['validate', file]);
    });

  it('does not follow aliases without end', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const [name, below] = ['bcdefghij'.charAt(level), 'abcdefghi'.charAt(level)];
      return `${name}: &${name} [${Array(9).fill(`*${below}`).join()}]`;
    });
    const { status, stderr } = check('bomb.yaml', `a: &a [x, x]\n${levels.join('\n')}\n`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/alias.*\[records-syntax\]/);
  });

  it.each([
    ['arrays', '['.repeat(1e6), ']'.repeat(1e6)],
    ['objects', '{"a":'.repeat(1e5), `1${'}'.repeat(1e5)}`],
  ])('says so where %s nest without end', (_what, opening, closing) => {
    const { status, stderr } = check('deep.json', opening + closing);
    expect(status).toBe(1);
    expect(stderr).toMatch(/nest deeper than 500 levels/);
  });

  it('takes brackets inside of strings for text', () => {
    const { stderr } = check('text.json', JSON.stringify({ text: '[{'.repeat(2000) }));
    expect(stderr).not.toMatch(/nest deeper/);
  });

  it('checks an object of very many keys in little time', () => {
    const keys = Array.from({ length: 1e5 }, (_, key) => `"k${String(key)}": 0`);
    const { status, stderr } = check('wide.json', `{ "a": { ${keys.join()} } }`);
    expect(status).toBe(1);
    expect(stderr).toContain('additional properties: a [');
  });

  it.each([
    ['once.json', '{"a":1,"a":2}', '1:8'],
    ['once.ndjson', '{"b":1}\n{"b":{"a":1,"a":2}}', '2:13'],
    ['once.yaml', 'a:\n  __proto__: 1\n  __proto__: 2\n', '3:3'],
  ])('tells of a key that stands twice in %s', (name, text, place) => {
    const { status, stderr } = check(name, text);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`${name}:${place}: error: .*second time.*\\[records-syntax\\]`),
    );
  });

  it('takes no key for a part of the program', () => {
    const { status, stderr } = check('names.json', '{"__proto__":{"records":[]},"constructor":1}');
    expect(status).toBe(1);
    expect(stderr).toContain('additional properties: __proto__');
    expect(stderr).toContain("required property 'records'");
  });

  it('survives YAML that is indented without end', () => {
    const lines = Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`);
    expect(check('deep.yaml', lines.join('\n')).status).toBe(1);
  });
});

function inFolderNow<T>(use: (folder: string) => T): T {
  let result: T | undefined;
  void inFolder((folder) => {
    result = use(folder);
  });
  return result as T;
}

describe('pages that bomb', () => {
  it.each([
    ['elements in one another', `${'<div>'.repeat(1e5)}增长5%${'</div>'.repeat(1e5)}`],
    ['open tags', `<p>${'<b'.repeat(3e5)}`],
    ['cells that are not closed', `<table>${'<tr><td>'.repeat(1e5)}5%`],
    ['comments that are not closed', '<!--'.repeat(2e5)],
    ['references', `<p>${'&'.repeat(5e5)}${'&#x'.repeat(2e5)}</p>`],
    ['a reference without end', `<p>&#${'9'.repeat(2e6)};&${'a'.repeat(2e6)};</p>`],
    ['a million elements in one another', '<b>'.repeat(1e6)],
    [
      'very many attributes',
      `<p ${Array.from({ length: 1e5 }, (_, n) => `a${String(n)}="x"`).join(' ')}>5%`,
    ],
    ['an attribute of 50 MB', `<p class="${'x'.repeat(5e7)}">5%`],
    [
      'cells over millions of others',
      `<table>${'<tr><td rowspan=65534 colspan=1000>5%'.repeat(1000)}`,
    ],
  ])('reads %s in little time', (_what, body) =>
    inFolder((folder) => {
      const file = join(folder, 'page.html');
      writeFileSync(file, `<html><body>${body}`);
      const { status } = spawnSync(process.execPath, [program, file], { timeout: 20_000 });
      expect([0, 3]).toContain(status);
    }),
  );
});

describe('surroundings', () => {
  const report = { input: '新建公园3处。' };

  it.each([
    ['another locale', { LC_ALL: 'C', LANG: 'C' }],
    ['no home and no folder for temporary files', { HOME: '/nowhere', TMPDIR: '/nowhere' }],
    ['a strict Node', { NODE_OPTIONS: '--throw-deprecation --pending-deprecation' }],
    ['frozen intrinsics', { NODE_OPTIONS: '--frozen-intrinsics --no-warnings' }],
    ['no code made from strings', { NODE_OPTIONS: '--disallow-code-generation-from-strings' }],
  ])('make no difference: %s', (_what, env) => {
    const plain = run(['-', '--all', '--lang', 'en'], report);
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    expect(run(['-', '--all', '--lang', 'en'], { ...report, env })).toEqual(plain);
  });

  it('may close every stream', () => {
    const command = `'${process.execPath}' '${program}' - <&- >&- 2>&-`;
    expect(spawnSync('sh', ['-c', command]).status).toBe(3);
  });

  (hasScript ? it : it.skip)('may be a terminal that tells no width', () =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(file, report.input);
      const command = `stty cols 0; '${process.execPath}' '${program}' '${file}' --all -f table`;
      const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8' });
      expect(stdout).toContain('公园');
    }),
  );

  it('may be a pipe with a name', () =>
    inFolder((folder) => {
      const pipe = join(folder, 'pipe.txt');
      const command = `mkfifo '${pipe}' && { printf '%s' '${report.input}' > '${pipe}' & } && '${process.execPath}' '${program}' '${pipe}' --all -q -f csv`;
      const { status, stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout).toContain('3处');
    }));
});

describe('numbers', () => {
  it('reads around a million digits', () =>
    inFolder((folder) => {
      const file = join(folder, 'digits.txt');
      const long = `${'9'.repeat(1e6)}吨，${'1234,'.repeat(1e5)}个，${'九'.repeat(1e5)}家`;
      writeFileSync(file, `总量达到${long}。新建公园3处。\n`);
      expect(texts(read(file))).toContain('3处');
    }));

  it('refuses one that a double does not hold, and keeps the last one that it does', () =>
    inFolder((folder) => {
      const file = join(folder, 'large.txt');
      writeFileSync(
        file,
        '总量达到9007199254740993吨，收入9007199254740991元，投资12345678901234567890亿元，占比99.99999999999999999%。\n',
      );
      expect(texts(read(file, '-q'))).toEqual(['9007199254740991元']);
    }));
});

describe('characters', () => {
  it('reads past marks of writing direction and gives them back in the source alone', () =>
    inFolder((folder) => {
      const file = join(folder, 'bidi.txt');
      writeFileSync(file, '\u202e新建公园3处\u202c，增长\u20666%\u2069。\n');
      const { stdout } = run([file, '--all', '-f', 'ndjson']);
      expect(stdout).not.toMatch(active);
      expect(stdout).toContain('3处');
    }));

  it.each([['a NUL', Buffer.from('增长6%\0，新建公园3处'), 'text-binary']])(
    'refuses a file with %s',
    (_what, bytes, code) =>
      inFolder((folder) => {
        const file = join(folder, 'broken.txt');
        writeFileSync(file, bytes);
        const { status, stdout, stderr } = run([file]);
        expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
        expect(stderr).toContain(`[${code}]`);
      }),
  );
});

describe('--max-bytes', () => {
  it('reads an input of that length and none that is longer', () =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(file, '新建公园3处。'.padEnd(2048 - 12));
      expect(run([file, '--max-bytes', '2k']).status).toBe(0);
      const { status, stdout, stderr } = run([file, '--max-bytes', '2047']);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(/longer than 2047 bytes.*--max-bytes.*\[input-large\]/);
    }));

  it('holds for standard input', () => {
    const { status, stderr } = run(['-', '--max-bytes', '1k'], { input: '增长'.repeat(1000) });
    expect(status).toBe(3);
    expect(stderr).toContain('[input-large]');
  });

  (existsSync('/dev/zero') ? it : it.skip)('holds for a device without end', () => {
    expect(run(['/dev/zero', '--max-bytes', '1m']).stderr).toContain('[input-large]');
  });

  it('says what a size looks like', () => {
    const { status, stderr } = run(['-', '--max-bytes', 'many'], { input: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('64m');
  });
});

describe('a place that cannot be written', () => {
  (existsSync('/dev/full') ? it : it.skip)('is told when the disk is full', () => {
    const { status, stderr } = run([fixture('county-report'), '-o', '/dev/full']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /"\/dev\/full" cannot be written: there is no room left on its disk \(ENOSPC\)/,
    );
  });

  const nobody = 65534;
  const asOther = process.getuid?.() === 0 ? { uid: nobody } : {};
  const reachable = run(['--version'], { cwd: '/', ...asOther }).status === 0;
  (reachable ? it : it.skip)(
    'is told when the folder is read-only, and nothing is left in it',
    () =>
      inFolder((folder) => {
        const closed = join(folder, 'closed');
        mkdirSync(closed);
        chmodSync(folder, 0o755);
        chmodSync(closed, 0o555);
        const file = join(closed, 'records.yaml');
        const report = { input: '新建公园3处。' };
        const { status, stderr } = run(['-', '-o', file], { cwd: '/', ...report, ...asOther });
        expect(status).toBe(2);
        expect(stderr).toMatch(/No permission to write/);
        expect(readdirSync(closed)).toEqual([]);
      }),
  );

  // Only the superuser mounts a small disk of its own.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  (asRoot ? it.each : it.skip.each)([
    ['has no room', 'size=64k', ['-o', 'records.yaml'], /no room left on its disk \(ENOSPC\)/],
    ['has no room for a batch', 'size=64k', ['batch', '-o', 'out'], /refused: ENOSPC/],
    ['may not be written', 'ro', ['-o', 'records.yaml'], /No permission to write/],
    ['may not be written by a batch', 'ro', ['batch', '-o', 'out'], /refused: E\w+: .*mkdir/],
  ])('is told where a disk %s', (_what, mounting, words, message) =>
    inFolder((folder) => {
      const file = join(folder, 'report.txt');
      writeFileSync(file, '今年，全县新建公园3处，新增就业1200人。\n'.repeat(500));
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      const mounted =
        spawnSync('mount', ['-t', 'tmpfs', '-o', mounting, 'tmpfs', disk]).status === 0;
      if (!mounted) return;
      try {
        const [command = '', ...rest] = words;
        const { status, stderr } = run([command, ...rest, file, '--all'], { cwd: disk });
        expect(status).toBe(2);
        expect(stderr).toMatch(message);
        expect(readdirSync(disk).filter((name) => name.startsWith('.'))).toEqual([]);
      } finally {
        spawnSync('umount', [disk]);
      }
    }),
  );

  it('is told when no file handles are left', () =>
    inFolder((folder) => {
      const command = `ulimit -n 24 && exec '${process.execPath}' '${program}' batch '${fixture('county-report')}' -o out`;
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(/refused: EMFILE/);
    }));

  it('leaves no file open behind: many files are read with few handles', () =>
    inFolder((folder) => {
      const files = Array.from({ length: 60 }, (_, index) => join(folder, `${String(index)}.txt`));
      for (const file of files) writeFileSync(file, '今年，新建公园3处。');
      const command = `ulimit -n 40 && exec '${process.execPath}' '${program}' ${files.join(' ')} --all -f csv`;
      const { status, stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(1 + files.length);
    }));
});
