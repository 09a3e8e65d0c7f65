import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import type { Document } from '../src/document/document.ts';
import { exitCode } from '../src/cli/exit-code.ts';
import { inFolder, program, root, run } from './cli/run.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every page that users read. */
const pages: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'README.md',
    'README.zh-CN.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `docs/${name}`),
  ].map((file) => [file, read(file)]),
);

/** Fenced blocks of a language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );
}

/** Commands that install or run everything: the continuous integration runs them on a fresh clone. */
const setUp = /^npm (?:ci|install|test|run)\b/;

/** Commands of a page, each once. */
function commandsOf(page: string): string[] {
  const lines = blocks(page, 'sh').flatMap((block) => block.split('\n'));
  return [...new Set(lines)].filter(
    (line) => line !== '' && !line.startsWith('#') && !setUp.test(line),
  );
}

const commands = Object.entries(pages).flatMap(([file, page]) =>
  commandsOf(page).map((command) => [file, command] as const),
);

/** Pages that there are in Chinese, too. */
const translated = Object.keys(pages).filter((file) => file.replace('.md', '.zh-CN.md') in pages);

/** Commands as the help of the program lists them. */
const commandNames = [...run(['--help']).stdout.matchAll(/^ {2}(\w+) (?:\[|\s{2})/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'help');

describe('the guide', () => {
  it('has commands to try', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it.each(commands)('%s: %s', (_, command) => {
    const shell = spawnSync(
      'bash',
      [
        '-euo',
        'pipefail',
        '-c',
        `parse() { node "${program}" "$@"; }\ncd "$1"\n${command}`,
        'bash',
        root,
      ],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          LANG: 'zh_CN.UTF-8',
          TMPDIR: tmpdir(),
        },
      },
    );
    expect(shell).toMatchObject({ status: 0 });
  });

  it('shows what the program gives', () => {
    const shown = ['README.md', 'README.zh-CN.md'].flatMap((file) =>
      blocks(read(file), 'yaml').flatMap((block) => parseYaml(block) as unknown[]),
    );
    const { records } = parseYaml(
      run(['fixtures/newspaper-page/input.txt', '-q'], { cwd: root }).stdout,
    ) as Document;
    expect(shown.length).toBe(2);
    for (const record of shown) expect(records).toContainEqual(record);
  });

  it.each(blocks(pages['docs/library.md'] ?? '', 'js'))(
    'runs as a library as it says: %#',
    (code) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', code],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).not.toBe('');
      for (const [, said = ''] of code.matchAll(/^console\.log\(.* \/\/ (\d.*)$/gm))
        expect(stdout).toContain(`${said}\n`);
    },
  );

  it.each(commandNames)(
    'has a page of %s with all of its options and examples, in both languages',
    (name) => {
      for (const [language, suffix] of Object.entries({ en: '.md', zh: '.zh-CN.md' })) {
        const page = read(`docs/commands/${name}${suffix}`);
        const { stdout } = run([name, '--help', '--lang', language]);
        const [own = '', rest = ''] = stdout.split(/^(?:Common options|通用选项)/m);
        const options = [...own.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(
          ([, option = '']) => option,
        );
        for (const option of options) if (option !== '--help') expect(page).toContain(option);
        for (const [example] of rest.matchAll(/(?<=^  )(?:parse|cat|echo) .*$/gm))
          expect(page).toContain(example);
        const index = pages[`docs/commands${suffix}`] ?? '';
        expect(index).toContain(`](commands/${name}${suffix})`);
        for (const [, option = ''] of rest.matchAll(/^ +(?:-\w, )?(--[a-z]+)/gm))
          expect(index).toContain(option);
      }
    },
  );

  it('has a page of nothing but commands that there are', () => {
    const names = readdirSync(join(root, 'docs/commands')).map((file) => file.split('.')[0] ?? '');
    expect(commandNames).toContain('validate');
    expect(new Set(names)).toEqual(new Set(commandNames));
  });

  it.each(['docs/commands.md', 'docs/commands.zh-CN.md'])('tells every exit code in %s', (file) => {
    for (const code of Object.values(exitCode)) expect(pages[file]).toContain(`| ${String(code)} `);
  });

  it('explains every field of a record', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/record-2.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
    };
    for (const file of ['docs/records.md', 'docs/records.zh-CN.md'])
      for (const field of Object.keys(schema.properties))
        expect(pages[file]).toContain(`| \`${field}\``);
  });

  it.each(translated)('has %s with the same commands in Chinese', (file) => {
    const plain = (command: string): string => command.replace(/ --lang zh/g, '');
    const chinese = commandsOf(pages[file.replace('.md', '.zh-CN.md')] ?? '').map(plain);
    expect(chinese).toEqual(commandsOf(pages[file] ?? '').map(plain));
  });

  it('leads from the package to nothing that is not in it', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const [pack] = JSON.parse(stdout) as { files: { path: string }[] }[];
    const packed = pack?.files.map(({ path }) => path) ?? [];
    const lost = packed
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => ({
          path,
          to: posix.join(dirname(path), link),
        })),
      )
      .filter(({ to }) => !packed.some((path) => path === to || path.startsWith(`${to}/`)));
    expect(packed).toContain('docs/pictures/table.png');
    expect(lost).toEqual([]);
  });

  it('leads to files that are there', () => {
    for (const [file, page] of Object.entries(pages)) {
      for (const [, link = ''] of page.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect([file, link, existsSync(join(root, dirname(file), link))]).toEqual([
          file,
          link,
          true,
        ]);
      }
    }
  });
});

it('draws how high the rates are, without multiples and levels', () =>
  inFolder((folder) => {
    const input = '今年，地区生产总值增长6%，旅游收入增长2倍，人口城镇化率达到70%。\n';
    const file = join(folder, 'records.csv');
    expect(run(['-', '-q', '-o', file], { input }).status).toBe(0);
    const { status, stdout } = spawnSync('python3', [join(root, 'examples/chart.py'), file], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '   6 to 8   % █\n']);
  }));
