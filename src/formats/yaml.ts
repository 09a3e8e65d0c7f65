import type { Output } from '../document/document.ts';
import { schemaNameOf } from '../document/schema-name.ts';
import { gathered } from './pieces.ts';
import type { Pieces } from './pieces.ts';
import { stringify } from './stringify.ts';

/**
 * A YAML document for each output, the same to readers of YAML 1.1 and 1.2.
 *
 * Written here because a writer for all of YAML takes longer than the rest of the program on one page. Outputs
 * need little of the language: maps with keys that are identifiers, lists of maps or scalars, and scalars on one line.
 */
export function* yaml(outputs: readonly Output[]): Pieces {
  for (const [index, output] of outputs.entries()) {
    if (index > 0) yield yamlBetween;
    yield* yamlDocument(output);
  }
}

/** What parts two documents of a stream. */
export const yamlBetween = '---\n';

/** An output as a document of its own. */
export function yamlDocument(output: Output): Iterable<string> {
  return gathered(linesOf(output));
}

function* linesOf(output: Output): Iterable<string> {
  // No address that an editor would load a schema from: whoever owned it would say what is valid.
  yield `# schema: parse schema ${schemaNameOf(output)} --path\n`;
  for (const [key, value] of Object.entries(output) as [string, unknown][]) {
    if (!Array.isArray(value) || value.length === 0) yield pair(key, value, '');
    else {
      yield `${key}:\n`;
      for (const each of value) yield item(each, '');
    }
  }
}

/** A key with its value, down to the line's end. */
function pair(key: string, value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}${key}: []\n`;
    return `${indent}${key}:\n${value.map((each) => item(each, indent)).join('')}`;
  }
  if (typeof value === 'object' && value !== null) {
    return `${indent}${key}:\n${map(value, `${indent}  `)}`;
  }
  return `${indent}${key}: ${scalar(value)}\n`;
}

function item(value: unknown, indent: string): string {
  return typeof value === 'object'
    ? `${indent}  - ${map(value, `${indent}    `).trimStart()}`
    : `${indent}  - ${scalar(value)}\n`;
}

/** The pairs of a map; none is empty. */
function map(value: unknown, indent: string): string {
  let pairs = '';
  for (const [key, inner] of Object.entries(value as object)) pairs += pair(key, inner, indent);
  return pairs;
}

/** Text of these characters needs no quotes: none of them opens, closes or parts anything within a line. */
const harmless =
  /^[\u3400-\u9fff\w“‘《〈【「（”’][\u3400-\u9fff\w“”‘’《》〈〉【】「」、，。；：？！（）—…·%.+/ -]*$/;

const han = /[\u3400-\u9fff]/;
const percentage = /^\d+(?:\.\d+)?%$/;

/** A name of Latin letters, but for the likes of E9: a power of ten to some readers of YAML 1.1. */
const name = /^(?!e-?\d+$)[a-z][\w.-]*$/i;

/** Names that YAML 1.1 reads as a truth value or as nothing. */
const reserved: ReadonlySet<string> = new Set([
  'y',
  'n',
  'yes',
  'no',
  'on',
  'off',
  'true',
  'false',
  'null',
]);

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value) ? value : quoted(value);
}

/** Whether every reader takes `text` for text: a Han character or a letter at the start rules out a number. */
function isPlain(text: string): boolean {
  if (name.test(text)) return !reserved.has(text.toLowerCase());
  if (percentage.test(text)) return true;
  return han.test(text) && harmless.test(text) && !text.endsWith(' ');
}

/** A JSON string is a double-quoted scalar, but for line ends that only YAML knows. */
function quoted(text: string): string {
  return stringify(text);
}
