import { decodedBody } from './transfer-encoding.ts';

/** A part of a message of several: RFC 2046, section 5.1. */
export interface Part {
  /** Media type in lower case: text/html. */
  readonly type: string;
  readonly charset: string | null;
  /** What other parts call it by: Content-ID without its brackets. */
  readonly id: string | null;
  readonly bytes: Uint8Array;
}

/** Messages within messages are followed so deep. */
const deepest = 8;
/** A page with its pictures has hundreds of parts. */
const mostParts = 10_000;

/** The parts of a message that hold text, in its order, and which of them it starts with. */
export function textParts(message: string): {
  readonly parts: readonly Part[];
  readonly start: string | null;
} {
  const parts: Part[] = [];
  let start: string | null = null;
  const open = [{ message, depth: 0 }];
  for (let next = open.pop(); next && parts.length < mostParts; next = open.pop()) {
    const { headers, body } = entityOf(next.message);
    const { value, parameters } = contentOf(headers.get('content-type') ?? 'text/plain');
    const boundary = parameters.get('boundary');
    if (value.startsWith('multipart/') && boundary !== undefined && next.depth < deepest) {
      start ??= withoutBrackets(parameters.get('start'));
      const { depth } = next;
      open.push(
        ...bodiesIn(body, boundary)
          .reverse()
          .map((each) => ({ message: each, depth: depth + 1 })),
      );
    } else if (value.startsWith('text/') || value === 'application/xhtml+xml') {
      parts.push({
        type: value,
        charset: parameters.get('charset') ?? null,
        id: withoutBrackets(headers.get('content-id')),
        bytes: decodedBody(body, headers.get('content-transfer-encoding') ?? ''),
      });
    }
  }
  return { parts, start };
}

/** Headers by name in lower case, and what follows the first empty line. */
function entityOf(message: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const end = /\r?\n[ \t]*\r?\n|^\r?\n/.exec(message);
  const head = end ? message.slice(0, end.index) : message;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon === -1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : '' };
}

/** A header's value in lower case, and its parameters by name: text/html; charset="gb2312". */
function contentOf(header: string): {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const [value = '', ...rest] = header.split(';');
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals === -1) continue;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    parameters.set(
      name,
      parameter
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, ''),
    );
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** What stands between the lines that the boundary makes; what comes before the first and after the last is no part. */
function bodiesIn(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const bodies: string[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    if (from !== -1) bodies.push(body.slice(from, at).replace(/\r?\n$/, ''));
    if (body.startsWith('--', at + mark.length)) return bodies;
    const lineEnd = body.indexOf('\n', at);
    from = lineEnd === -1 ? body.length : lineEnd + 1;
  }
  // A message that was cut short has no last line.
  if (from !== -1 && from < body.length) bodies.push(body.slice(from));
  return bodies;
}

function withoutBrackets(id: string | undefined): string | null {
  return id === undefined ? null : id.replace(/^<|>$/g, '');
}
