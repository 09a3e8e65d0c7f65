// Fills in, when the program is built, the characters that a StartPattern or AnyPattern can start with and an EndPattern can end with.
import { readFile } from 'node:fs/promises';
import { RegExpParser } from '@eslint-community/regexpp';
import { moduleReader, writePhrases } from './phrases.mjs';

const call = /new (Start|End|Any)Pattern\(\s*/g;
/** A set that holds more characters passes nearly everything: a plain regular expression serves as well. */
const largestSet = 400;
const parser = new RegExpParser({ ecmaVersion: 2024 });

/** `source` with a second argument for each pattern: a string of the characters at its edge. */
export function fillPrefilters(source, path) {
  let filled = '';
  let done = 0;
  for (const { to, characters } of patternsIn(source, path)) {
    filled += `${source.slice(done, to)}, ${JSON.stringify(characters)}`;
    done = to;
  }
  return filled + source.slice(done);
}

/** The patterns of a source: the kind of each, its literal, where that ends, and the characters at its edge. */
export function patternsIn(source, path) {
  return Array.from(source.matchAll(call), ({ 0: opening, 1: kind, index }) => {
    const from = index + opening.length;
    if (source[from] !== '/') throw new Error(`${path}: ${opening.trim()} takes a pattern first`);
    const to = literalEnd(source, from);
    const literal = source.slice(from, to);
    return { kind, literal, to, characters: edgeCharacters(literal, kind) };
  });
}

/** The plugin of esbuild that does so in every source, with the phrases in it written out. */
export function prefilters() {
  const exportsOf = moduleReader();
  return {
    name: 'prefilters',
    setup({ onLoad }) {
      onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const written = await writePhrases(source, path, exportsOf);
        const contents = written.includes('Pattern(') ? fillPrefilters(written, path) : written;
        return contents === source ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** Where the regular expression ends that starts at `from`, flags and all. */
function literalEnd(source, from) {
  let inClass = false;
  for (let at = from + 1; ; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '/' && !inClass) return at + /^\/[a-z]*/.exec(source.slice(at))[0].length;
    else if (sign === '\n' || sign === undefined) throw new Error('a pattern that does not end');
  }
}

/**
 * Every character that a match of the pattern can start with, or of an EndPattern end with, sorted. Throws where a match
 * can be empty, where nearly any character will do, and where the pattern is not tied to its place by `y` or `$` as it
 * should be.
 */
export function edgeCharacters(literal, kind) {
  const { pattern, flags } = parser.parseLiteral(literal);
  const ends = kind === 'End';
  if (ends && !everyAlternativeEnds(pattern)) throw new Error(`${literal} is not tied: it lacks $`);
  if (flags.sticky !== (kind === 'Start'))
    throw new Error(`${literal} ${flags.sticky ? 'is tied by y' : 'is not tied: it lacks y'}`);
  const found = edgeOfAny(pattern.alternatives, ends);
  if (found.empty) throw new Error(`${literal} can match nothing`);
  if (found.units.size > largestSet)
    throw new Error(`${literal} has too many characters at its edge`);
  return String.fromCharCode(...[...found.units].sort((a, b) => a - b));
}

function everyAlternativeEnds({ alternatives }) {
  return alternatives.every(({ elements }) => {
    const last = elements.at(-1);
    return last?.type === 'Assertion' && last.kind === 'end';
  });
}

/** The units at the edge of any of the alternatives, and whether one of them can be empty. */
function edgeOfAny(alternatives, ends) {
  const parts = alternatives.map(({ elements }) => edgeOfRow(elements, ends));
  return {
    units: new Set(parts.flatMap(({ units }) => [...units])),
    empty: parts.some(({ empty }) => empty),
  };
}

function edgeOfRow(elements, ends) {
  const units = new Set();
  for (const element of ends ? elements.toReversed() : elements) {
    const edge = edgeOf(element, ends);
    for (const unit of edge.units) units.add(unit);
    if (!edge.empty) return { units, empty: false };
  }
  return { units, empty: true };
}

function edgeOf(element, ends) {
  switch (element.type) {
    case 'Assertion':
      return { units: new Set(), empty: true };
    case 'Group':
    case 'CapturingGroup':
      return edgeOfAny(element.alternatives, ends);
    case 'Quantifier': {
      const inner = edgeOf(element.element, ends);
      return {
        units: element.max === 0 ? new Set() : inner.units,
        empty: inner.empty || element.min === 0,
      };
    }
    case 'Character':
      return { units: new Set([element.value]), empty: false };
    case 'CharacterClass':
      return { units: unitsOfClass(element), empty: false };
    default:
      return { units: unitsWhere(element.raw), empty: false };
  }
}

function unitsOfClass({ negate, elements, raw }) {
  if (negate) return unitsWhere(raw);
  const units = new Set();
  for (const element of elements) {
    if (element.type === 'Character') units.add(element.value);
    else if (element.type === 'CharacterClassRange')
      for (let unit = element.min.value; unit <= element.max.value; unit++) units.add(unit);
    else for (const unit of unitsWhere(element.raw)) units.add(unit);
  }
  return units;
}

/** The units that something which stands for one character matches: \d, \s, [^…], the dot. */
function unitsWhere(raw) {
  const one = new RegExp(`^${raw}$`);
  const units = new Set();
  for (let unit = 0; unit < 0x10000; unit++)
    if (one.test(String.fromCharCode(unit))) units.add(unit);
  return units;
}
