import type { Output } from '../document/document.ts';
import { gathered } from './pieces.ts';
import type { Pieces } from './pieces.ts';
import { stringify } from './stringify.ts';

/** What stands around and between the items of an array. */
export const jsonArray = { head: '[\n', between: ',\n', tail: '\n]\n' } as const;

/** An output as an item of an array. */
export function jsonItem(output: Output): string {
  return stringify(output, 2).replace(/^/gm, '  ');
}

/** One output, or an array of them where there are several. */
export function* json(outputs: readonly Output[], several: boolean): Pieces {
  if (several) {
    yield outputs.length > 0 ? jsonArray.head : '[]\n';
    for (const [index, output] of outputs.entries()) {
      yield (index > 0 ? jsonArray.between : '') + jsonItem(output);
    }
    if (outputs.length > 0) yield jsonArray.tail;
  } else {
    for (const output of outputs) yield* gathered(indentedLines(output));
  }
}

function* indentedLines(output: Output): Iterable<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(output) as [string, unknown][]) {
    const start = `${before}  ${stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) {
      for (const [index, item] of value.entries()) {
        yield `${index > 0 ? ',' : `${start}[`}\n${indented(item, '    ')}`;
      }
      yield '\n  ]';
    } else yield start + indented(value, '  ').trimStart();
    before = ',\n';
  }
  yield '\n}\n';
}

function indented(value: unknown, indent: string): string {
  return stringify(value, 2).replace(/^/gm, indent);
}

/** An output on a line of its own, in pieces. */
export function ndjson(outputs: readonly Output[]): Pieces {
  return gathered(unindentedLines(outputs));
}

function* unindentedLines(outputs: readonly Output[]): Iterable<string> {
  for (const output of outputs) {
    let before = '{';
    for (const [key, value] of Object.entries(output) as [string, unknown][]) {
      const start = `${before}${stringify(key)}:`;
      if (Array.isArray(value) && value.length > 0) {
        for (const [index, item] of value.entries()) {
          yield `${index > 0 ? ',' : `${start}[`}${stringify(item)}`;
        }
        yield ']';
      } else yield start + stringify(value);
      before = ',';
    }
    yield '}\n';
  }
}

/** An output on a line of its own. */
export function ndjsonLine(output: Output): string {
  return `${stringify(output)}\n`;
}
