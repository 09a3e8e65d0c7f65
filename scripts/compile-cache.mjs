// Writes dist/cli.cache: the code that reading one page compiles.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { cacheFile, load } from '../bin/load.js';

/** What makes V8 give the same bytes in each run. */
const seeds = ['--hash-seed=1', '--random-seed=1'];
const self = fileURLToPath(import.meta.url);

if (process.argv[1] === self && process.execArgv.includes(seeds[0])) await writeCache();
else makeCache();

async function writeCache() {
  const page = fileURLToPath(new URL('../fixtures/newspaper-page/input.txt', import.meta.url));
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const { main, script } = load();
  await main([page], { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {} });
  writeFileSync(cacheFile, script.createCachedData());
}

/** The cache names the flags that it was made with; it is to be taken where Node runs without any. */
function makeCache() {
  rmSync(cacheFile, { force: true });
  const { status } = spawnSync(process.execPath, [...seeds, self], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the compiled code was not written');
  const cache = readFileSync(cacheFile);
  const [from, to] = [12, 16];
  new Script('').createCachedData().copy(cache, from, from, to);
  writeFileSync(cacheFile, cache);
  if (load().script.cachedDataRejected !== false) throw new Error('V8 takes no compiled code');
}
