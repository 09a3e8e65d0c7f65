import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import type { Document } from '../src/document/document.ts';
import { program, root, run } from './cli/run.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const commandPage = read('docs/commands.md');

/** Every page that users read. */
const pages: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'README.md',
    'README.zh-CN.md',
    ...readdirSync(join(root, 'docs'))
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
    const shown = blocks(readme, 'yaml').flatMap((block) => parseYaml(block) as unknown[]);
    const { records } = parseYaml(
      run(['fixtures/newspaper-page/input.txt', '-q'], { cwd: root }).stdout,
    ) as Document;
    const table = run(['fixtures/newspaper-page/input.txt', '-q', '-f', 'table'], { cwd: root });
    expect(shown.length).toBeGreaterThan(0);
    for (const record of shown) expect(records).toContainEqual(record);
    const [rows = ''] = blocks(readme, 'text');
    for (const row of rows.trimEnd().split('\n')) expect(table.stdout).toContain(row);
  });

  it('runs as a library as it says', () => {
    const [code = ''] = blocks(pages['docs/library.md'] ?? '', 'js');
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
  });

  it('documents every command, option and exit code', () => {
    const { stdout } = run(['--help']);
    const names = [...stdout.matchAll(/^ {2}(\w+) (?:\[|\s{2})/gm)].map(([, name = '']) => name);
    expect(names).toContain('validate');
    for (const name of names.filter((found) => found !== 'help' && found !== 'parse')) {
      expect(commandPage).toContain(`parse ${name}`);
    }
    const options = new Set(
      ['parse', 'repair'].flatMap((name) => run([name, '--help']).stdout.match(/--[a-z]+/g) ?? []),
    );
    for (const option of options) if (option !== '--help') expect(commandPage).toContain(option);
    for (const code of [0, 1, 2, 3, 70, 130]) expect(commandPage).toContain(`| ${String(code)} `);
  });

  it('explains every field of a record', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/record-2.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
    };
    for (const field of Object.keys(schema.properties))
      expect(pages['docs/records.md']).toContain(`| \`${field}\``);
  });

  it('has a Chinese page with the same commands', () => {
    const plain = (command: string): string => command.replace(/ --lang zh/g, '');
    expect(commandsOf(pages['README.zh-CN.md'] ?? '').map(plain)).toEqual(commandsOf(readme));
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
