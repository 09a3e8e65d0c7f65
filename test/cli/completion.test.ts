import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './run.ts';

const scripts = { bash: run(['completion', 'bash']).stdout };

/** What bash offers for the last of `words`. */
function offered(...words: string[]): string[] {
  const given = words.map((word) => `'${word}'`).join(' ');
  const end = String(words.length - 1);
  const asks = `${scripts.bash}\nCOMP_WORDS=(${given}); COMP_CWORD=${end}; _zhibiao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return inShell(asks)
    .split('\n')
    .filter((word) => word !== '');
}

function inShell(script: string): string {
  return spawnSync('bash', ['-c', script], { cwd: '/proc/self/fdinfo', encoding: 'utf8' }).stdout;
}

describe('completion in bash', () => {
  it.each([
    [['parse', 'bat'], ['batch']],
    [['parse', 'x.txt', '--form'], ['--format']],
    [['parse', 'x.txt', '--format', 'x'], ['xlsx']],
    [
      ['parse', 'x.txt', '--status', ''],
      ['target', 'achieved', 'fact'],
    ],
    [['parse', 'batch', '--res'], ['--resume']],
    [['parse', 'batch', '--at'], []],
    [['parse', 'explain', '--at'], ['--at']],
    [['parse', 'schema', 'rec'], ['record']],
    [['parse', 'completion', 'f'], ['fish']],
    [
      ['parse', 'outline', '--lang', ''],
      ['zh', 'en'],
    ],
  ])('offers for %j what is defined: %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

describe('completion scripts', () => {
  it.each(['bash', 'zsh', 'fish'])('are what %s reads without complaint', (shell) =>
    inFolder((folder) => {
      const file = join(folder, 'script');
      writeFileSync(file, run(['completion', shell]).stdout);
      const checked = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      // A machine without the shell cannot tell.
      if (checked.error) return;
      expect([checked.status, checked.stderr]).toEqual([0, '']);
    }),
  );

  it('know every command and option', () => {
    const commands = [...run(['--help']).stdout.matchAll(/^ {2}([a-z]+) \[/gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'help');
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const script = run(['completion', shell]).stdout;
      for (const name of [...commands, 'resume', 'section', 'reporter'])
        expect(script).toContain(name);
    }
    expect(run(['completion', 'bahs']).stderr).toMatch(
      /bash, zsh, fish, powershell.*Did you mean bash\?/,
    );
  });
});
