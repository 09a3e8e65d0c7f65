// Writes dist/cli.cache: the code that reading one page compiles.
import { rmSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { cacheFile, load } from '../bin/load.js';

const page = fileURLToPath(new URL('../fixtures/newspaper-page/input.txt', import.meta.url));
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

rmSync(cacheFile, { force: true });
const { main, script } = load();
await main([page], { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {} });
writeFileSync(cacheFile, script.createCachedData());
