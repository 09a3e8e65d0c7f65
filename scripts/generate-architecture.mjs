// Draws the diagram of docs/architecture.md from what the layer check sees; with --check only says whether the page is up to
// date: the diagram, and a sentence for each stage, in the order of the layer check.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const root = new URL('../', import.meta.url);
const target = new URL('docs/architecture.md', root);
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** The stages in order: each but the last has a rule that it looks not ahead. */
const suffix = '-looks-ahead';
const stages = forbidden.flatMap(({ name }) =>
  name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [],
);
stages.push('cli');

function cruised() {
  const program = new URL('node_modules/.bin/depcruise', root).pathname;
  const { stdout, stderr, status } = spawnSync(program, ['src', '--output-type', 'json'], {
    cwd: root.pathname,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the layer check fails: ${stderr}`);
  return JSON.parse(stdout).modules;
}

const stageOf = (path) => /^src\/(\w+)[/.]/.exec(path)?.[1];

/** The stages that each one imports from. */
function imports() {
  const found = new Map(stages.map((stage) => [stage, new Set()]));
  for (const { source, dependencies } of cruised()) {
    const from = found.get(stageOf(source));
    for (const { resolved } of dependencies) {
      const to = stageOf(resolved);
      if (from && found.has(to) && to !== stageOf(source)) from.add(to);
    }
  }
  return found;
}

/** Imports that no chain of others explains. */
function direct(all) {
  const reaches = (from, to) => [...all.get(from)].some((next) => next === to || reaches(next, to));
  return stages.flatMap((from) =>
    [...all.get(from)]
      .filter((to) => ![...all.get(from)].some((other) => other !== to && reaches(other, to)))
      .sort((a, b) => stages.indexOf(a) - stages.indexOf(b))
      .map((to) => `  ${to} --> ${from}`),
  );
}

const page = await readFile(target, 'utf8');
const diagram = ['```mermaid', 'flowchart LR', ...direct(imports()), '```'].join('\n');
const drawn = page.replace(/```mermaid\n[^]*?```/, diagram);
const told = [...page.matchAll(/^\| `(\w+)`\s+\|/gm)].map(([, stage]) => stage);
const lacks = stages.filter((stage, place) => told[place] !== stage);
if (lacks.length > 0) {
  console.error(`docs/architecture.md has no sentence, or not in its place, for ${lacks[0]}.`);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) await writeFile(target, drawn);
else if (drawn !== page) {
  console.error('docs/architecture.md is not what the layer check sees: run `npm run generate`.');
  process.exitCode = 1;
}
