import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { isNode, isScalar, parseAllDocuments, parseDocument, visit } from 'yaml';
import type { Document as YamlDocument, Node } from 'yaml';
import { LineIndex } from '../core/line-index.ts';
import type { Position } from '../core/line-index.ts';
import { stringify } from '../formats/stringify.ts';
import type { Messages } from './messages/messages.ts';

/** Something that keeps a record file from being read. */
export interface RecordFileProblem extends Position {
  readonly message: string;
}

/** One output or record of a record file. */
export interface RecordFileValue {
  readonly value: unknown;
  /** JSON pointer to it in its file or document. */
  readonly pointer: string;
  /** Where a value inside it stands; the nearest one around it where it is not there. */
  readonly locate: (pointer: string) => Position;
}

/** What a record file holds; no values where it cannot be read. */
export interface RecordFile {
  readonly values: readonly RecordFileValue[];
  readonly problems: readonly RecordFileProblem[];
}

/** Reads YAML, JSON or NDJSON, by the suffix or else by the first character. */
export function readRecordFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  messages: Messages,
): RecordFile {
  if (!isUtf8(bytes) || bytes.includes(0)) {
    return unreadable({ line: 1, column: 1, message: messages.recordsNotText });
  }
  const text = new TextDecoder().decode(bytes);
  const file = isLines(name, text) ? readLines(text, messages) : readDocuments(text, messages);
  if (file.values.length === 0 && file.problems.length === 0) {
    return unreadable({ line: 1, column: 1, message: messages.recordsEmpty });
  }
  return file;
}

function unreadable(problem: RecordFileProblem): RecordFile {
  return { values: [], problems: [problem] };
}

const linesSuffixes: ReadonlySet<string> = new Set(['.ndjson', '.jsonl']);
const otherSuffixes: ReadonlySet<string> = new Set(['.json', '.yaml', '.yml']);

/** Whether a text is NDJSON: it is called so, or every line of it opens and closes an object. */
function isLines(name: string, text: string): boolean {
  const suffix = extname(name).toLowerCase();
  if (linesSuffixes.has(suffix)) return true;
  if (otherSuffixes.has(suffix)) return false;
  return text.split('\n').every((line) => line.trim() === '' || /^\{.*\}\s*$/.test(line));
}

function readLines(text: string, messages: Messages): RecordFile {
  const values: RecordFileValue[] = [];
  const problems: RecordFileProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { values: inLine, problems: wrong } = readDocuments(line, messages);
    const moved = (position: Position): Position => ({ ...position, line: index + 1 });
    problems.push(...wrong.map((problem) => ({ ...problem, ...moved(problem) })));
    values.push(
      ...inLine.map((value) => ({
        ...value,
        locate: (pointer: string) => moved(value.locate(pointer)),
      })),
    );
  }
  return { values, problems };
}

/** Repeated keys are told by this program: the check of the reader takes the square of the time. */
const options = { prettyErrors: false, uniqueKeys: false } as const;

/** YAML documents; JSON is YAML too. An array holds a value in each item. */
export function readDocuments(text: string, messages: Messages): RecordFile {
  const lines = new LineIndex(text);
  const deep = tooDeep(text);
  if (deep !== -1) return unreadable({ ...lines.at(deep), message: messages.recordsDeep(deepest) });
  const written = ownJson(text);
  if (written !== undefined) {
    const document = onFirstUse(() => parseDocument(text, options));
    return { values: valuesIn(written, document, lines), problems: [] };
  }
  const problems: RecordFileProblem[] = [];
  const values: RecordFileValue[] = [];
  const parsed = parseAllDocuments(text, options);
  for (const document of 'empty' in parsed ? [] : parsed) {
    for (const { pos, message } of document.errors) {
      problems.push({ ...lines.at(pos[0]), message: messages.recordsSyntax(message) });
    }
    for (const [key, at] of repeatedKeys(document)) {
      problems.push({ ...lines.at(at), message: messages.recordsRepeated(key) });
    }
    if (problems.length > 0) continue;
    values.push(...valuesOf(document, lines, messages, problems));
  }
  return problems.length > 0 ? { values: [], problems } : { values, problems };
}

/** The value of JSON that stands as this program writes it, and so has no key twice; undefined for other text. */
function ownJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const written = text.trimEnd();
    return stringify(value) === written || stringify(value, 2) === written ? value : undefined;
  } catch {
    return undefined;
  }
}

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Levels that brackets nest in a record file at most; records have less than ten. */
const deepest = 500;

/** Where JSON nests deeper than that, which would take the reader out of its stack; -1 where it does not. */
function tooDeep(text: string): number {
  if (!/^\s*[[{]/.test(text)) return -1;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '\\') at++;
      else quoted = sign !== '"';
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      depth++;
      if (depth > deepest) return at;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return -1;
}

/** Keys that an object has twice, with where they come again. */
function repeatedKeys(document: YamlDocument.Parsed): [key: string, at: number][] {
  const repeated: [string, number][] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push([String(key.value), key.range?.[0] ?? 0]);
        seen.add(key.value);
      }
    },
  });
  return repeated;
}

function valuesOf(
  document: YamlDocument.Parsed,
  lines: LineIndex,
  messages: Messages,
  problems: RecordFileProblem[],
): RecordFileValue[] {
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    problems.push({
      line: 1,
      column: 1,
      message: messages.recordsSyntax((error as Error).message),
    });
    return [];
  }
  return valuesIn(value, () => document, lines);
}

/** The values of a document, which is asked for where one of them has to be found. */
function valuesIn(
  value: unknown,
  document: () => YamlDocument.Parsed,
  lines: LineIndex,
): RecordFileValue[] {
  const one = (item: unknown, root: string): RecordFileValue => ({
    value: item,
    pointer: root,
    locate: (pointer) => lines.at(offsetOf(document(), root + pointer)),
  });
  return Array.isArray(value)
    ? value.map((item, index) => one(item, `/${String(index)}`))
    : [one(value, '')];
}

/** Where the value of a JSON pointer starts, or the nearest one around it. */
function offsetOf(document: YamlDocument.Parsed, pointer: string): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let depth = path.length; depth >= 0; depth--) {
    const node = nodeAt(document, path.slice(0, depth));
    if (node?.range) return node.range[0];
  }
  return 0;
}

function nodeAt(document: YamlDocument.Parsed, path: readonly string[]): Node | null {
  const node: unknown = document.getIn(
    path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    true,
  );
  return isNode(node) ? node : null;
}
