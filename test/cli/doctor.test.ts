import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { fixture, inFolder, root, run } from './run.ts';

const report =
  '一、今年工作\n今年，全县新建标准化厂\n房3座，地区生产总值增长6%以\n上，培育规模以上工业企\n业12家。\n';

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** Runs the program as it is installed for all users, without any of its optional packages. */
function bare<T>(use: (run: (...words: string[]) => ReturnType<typeof spawnSync>) => T) {
  return inFolder((prefix) => {
    const folder = join(prefix, 'lib/node_modules/zhibiao');
    mkdirSync(folder, { recursive: true });
    for (const name of ['bin', 'dist', 'schemas', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    for (const name of Object.keys(dependencies))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(prefix, name), report);
    writeFileSync(join(prefix, 'c.pdf'), '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    return use((...words) =>
      spawnSync(process.execPath, [join(folder, 'bin/parse.js'), ...words], {
        cwd: prefix,
        encoding: 'utf8',
        env: { LANG: 'en_US.UTF-8' },
      }),
    );
  });
}

it('says what to run where a package is missing, and that nothing else is wrong', () =>
  bare((parse) => {
    const { status, stdout } = parse('doctor');
    expect(stdout).toMatch(/^segmenter: intl$/m);
    expect(stdout).toMatch(/run: npm install -g --prefix \S+ @node-rs\/jieba@2$/m);
    expect(stdout).toMatch(/^pdf: -$/m);
    expect(stdout).toMatch(/run: npm install -g --prefix \S+ @embedpdf\/pdfium@2$/m);
    expect(status).toBe(0);
    const pdf = parse('c.pdf');
    expect(pdf.stderr).toMatch(/parse doctor says how to install it.*\[pdf-reader-missing\]/);
    expect(pdf.status).toBe(3);
  }));

it('lets a run without them pass where it is strict, with one note of it', () =>
  bare((parse) => {
    const { status, stderr } = parse('tokens', 'a.txt', 'b.txt', '--strict', '-v');
    expect(String(stderr).match(/\[segmenter-fallback\]/g)).toHaveLength(1);
    expect(stderr).toMatch(/note: .*parse doctor.*\[segmenter-fallback\]/);
    expect(status).toBe(0);
    const words = [fixture('county-report'), '--all', '-q', '--strict', '-f', 'csv'];
    expect(parse(...words)).toMatchObject(run(words));
  }));
