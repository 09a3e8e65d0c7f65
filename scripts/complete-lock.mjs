// Adds to package-lock.json the optional binaries of other platforms that npm left out because the registry in use
// does not have them: `npm ci` refuses a lock file without them. Run it after `npm install`.
import { readFile, writeFile } from 'node:fs/promises';

const file = new URL('../package-lock.json', import.meta.url);
const platform =
  /-(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z]+\d*|s390x|x64)(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$/;
const libc = { gnu: ['glibc'], musl: ['musl'] };

const lock = JSON.parse(await readFile(file, 'utf8'));
const { '': root, ...packages } = lock.packages;
const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
for (const { dev, optionalDependencies = {} } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const [, os, cpu, abi] = platform.exec(name) ?? [];
    if (os === undefined || present.has(name)) continue;
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(libc[abi] && { libc: libc[abi] }),
      optional: true,
      os: [os],
    };
  }
}
const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = { '': root, ...Object.fromEntries(sorted) };
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
