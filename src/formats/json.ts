import type { Output } from '../document/document.ts';
import type { Pieces } from './pieces.ts';

/** What stands around and between the items of an array. */
export const jsonArray = { head: '[\n', between: ',\n', tail: '\n]\n' } as const;

/** An output as an item of an array. */
export function jsonItem(output: Output): string {
  return JSON.stringify(output, null, 2).replace(/^/gm, '  ');
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
    for (const output of outputs) yield `${JSON.stringify(output, null, 2)}\n`;
  }
}

/** An output on a line of its own. */
export function ndjsonLine(output: Output): string {
  return `${JSON.stringify(output)}\n`;
}
