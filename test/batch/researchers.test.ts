import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, program, root } from '../cli/run.ts';

const chapter = readFileSync(join(root, 'examples/researchers.md'), 'utf8');

describe('the chapter for researchers', () => {
  it('runs as it is written, command by command', () =>
    inFolder((folder) => {
      const bin = join(folder, 'bin');
      cpSync(join(root, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
      mkdirSync(bin);
      writeFileSync(
        join(bin, 'parse'),
        `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
        {
          mode: 0o755,
        },
      );
      const blocks = [...chapter.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = '']) => block);
      expect(blocks.length).toBeGreaterThan(5);
      const shown = blocks.map((block) => {
        const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', block], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, LANG: 'zh_CN.UTF-8' },
        });
        expect([block, status, stderr]).toEqual([block, 0, expect.any(String)]);
        return stdout;
      });
      expect(shown[0]).toContain('file,title,region');
      expect(shown[1]).toMatch(/\d+ to \d+ +% █/);
    }));
});
