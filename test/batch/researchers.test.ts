import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import { fixture, inFolder, program, root, run } from '../cli/run.ts';

const chapter = readFileSync(join(root, 'examples/researchers.md'), 'utf8');

describe('the chapter for researchers', () => {
  it('runs as it is written, command by command', () =>
    inFolder((folder) => {
      const bin = join(folder, 'bin');
      for (const name of ['county-report', 'newspaper-page', 'statistical-bulletin']) {
        cpSync(fixture(name), join(folder, 'fixtures', name, 'input.txt'));
      }
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

  it('shows a query that DuckDB carries out on one set of files and on several', () =>
    inFolder(async (folder) => {
      const [, query = '', several = ''] =
        /`(SELECT[^`]*)`, or `('[^`]*)`/.exec(chapter.replace(/\s+/g, ' ')) ?? [];
      const one = /'[^']*'/.exec(query)?.[0] ?? '';
      const words = ['batch', fixture('county-report'), fixture('statistical-bulletin'), '-q'];
      const answers = [];
      for (const [from, more] of [
        [one, []],
        [several, ['--shard-size', '1k']],
      ] as const) {
        const output = join(folder, 'out');
        rmSync(output, { recursive: true, force: true });
        const finished = run([...words, '-f', 'parquet', '-o', output, ...more]);
        expect(finished).toMatchObject({ status: 0 });
        const connection = await (await DuckDBInstance.create(':memory:')).connect();
        const sql = query.replace(one, from.replace("'out", `'${output}`));
        const rows = (await connection.runAndReadAll(`${sql} ORDER BY ALL`)).getRowObjectsJson();
        connection.closeSync();
        answers.push(rows);
      }
      expect(answers[0]?.length).toBeGreaterThan(10);
      expect(answers[1]).toEqual(answers[0]);
    }));
});
