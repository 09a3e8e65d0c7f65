// npm run mutate [-- STRYKER'S OPTIONS]: changes the rules one at a time and tells which changes no test notices.
// MUTANTS_ONE_IN=8 tries one change in eight, always the same ones; those that no test reaches are all counted, so the
// score to read then is that of the covered ones.
// Stryker is put into a cache of its own: it is large, and nothing else needs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = join(root, 'node_modules/.cache/zhibiao/stryker');
const program = join(cache, 'node_modules/@stryker-mutator/core/bin/stryker.js');

if (!existsSync(program)) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', [...words, '@stryker-mutator/core@9'], cache);
}
process.exitCode = run(process.execPath, [program, 'run', ...process.argv.slice(2)], root);

function run(command, words, cwd) {
  return spawnSync(command, words, { cwd, stdio: 'inherit' }).status ?? 1;
}
