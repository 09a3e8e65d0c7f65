import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder, root } from '../cli/run.ts';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The example of the guide. */
const guide = readFileSync(join(root, 'docs/library.md'), 'utf8');
const use = /^```ts\n([^]*?)^```$/m.exec(guide)?.[1] ?? '';

test.each([
  ['node10', 'commonjs'],
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])('types are found by moduleResolution %s, and what it compiles to runs', (resolution, module) =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/zhibiao'));
    const type = module === 'commonjs' ? 'commonjs' : 'module';
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
    writeFileSync(join(folder, 'use.ts'), use);
    const compilerOptions = {
      moduleResolution: resolution,
      module,
      target: 'es2022',
      strict: true,
      skipLibCheck: true,
      types: [],
      ignoreDeprecations: '6.0',
    };
    const config = { compilerOptions, files: ['use.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', '.'], options);
    expect([stdout, status]).toEqual(['', 0]);
    expect(spawnSync(process.execPath, ['use.js'], options).stdout).toBe('5 target function\n');
  }),
);
