import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import type { Document } from '../src/document/document.ts';
import { program, root, run } from './cli/run.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Fenced blocks of a language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );
}

/** Commands that install or run everything: the continuous integration runs them on a fresh clone. */
const setUp = /^npm (?:ci|install|test|run)\b/;

const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#') && !setUp.test(line));

describe('the README', () => {
  it('has commands to try', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it.each(commands)('%s', (command) => {
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
    const shown = blocks('yaml').flatMap((block) => parseYaml(block) as unknown[]);
    const { records } = parseYaml(
      run(['fixtures/newspaper-page/input.txt', '-q'], { cwd: root }).stdout,
    ) as Document;
    const table = run(['fixtures/newspaper-page/input.txt', '-q', '-f', 'table'], { cwd: root });
    expect(shown.length).toBeGreaterThan(0);
    for (const record of shown) expect(records).toContainEqual(record);
    const [rows = ''] = blocks('text');
    for (const row of rows.trimEnd().split('\n')) expect(table.stdout).toContain(row);
  });

  it('runs as a library as it says', () => {
    const [code = ''] = blocks('js');
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
      expect(readme).toContain(`parse ${name}`);
    }
    const options = new Set(
      ['parse', 'repair'].flatMap((name) => run([name, '--help']).stdout.match(/--[a-z]+/g) ?? []),
    );
    for (const option of options) if (option !== '--help') expect(readme).toContain(option);
    for (const code of [0, 1, 2, 3, 70, 130]) expect(readme).toContain(`| ${String(code)} `);
  });

  it('explains every field of a record', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/record-2.schema.json'), 'utf8')) as {
      properties: Record<string, unknown>;
    };
    for (const field of Object.keys(schema.properties)) expect(readme).toContain(`| \`${field}\``);
  });
});
