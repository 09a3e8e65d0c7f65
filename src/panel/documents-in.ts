import type { Document } from '../document/document.ts';
import { linesIn } from './lines-in.ts';

/** How an item of an array starts and ends, as this program writes it. */
const itemStart = '  {';
const itemEnd = /^ {2}\},?$/;

/** The documents of a file of lines, or of an array as this program writes it, one at a time. */
export async function* documentsIn(file: string): AsyncGenerator<Document> {
  let item: string[] | null = null;
  for await (const line of linesIn(file)) {
    if (line.startsWith('{') && line !== '{') yield JSON.parse(line) as Document;
    else if (line === itemStart) item = [line];
    else if (item) {
      if (itemEnd.test(line)) {
        yield JSON.parse([...item, '}'].join('\n')) as Document;
        item = null;
      } else item.push(line);
    }
  }
}
