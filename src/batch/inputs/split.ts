/** The stretches of a stream between separators, a byte a character; an empty one is none. */
export async function* splitAt(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  separator: string,
): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of stream) {
    const pieces = (rest + Buffer.from(chunk as Uint8Array).toString('latin1')).split(separator);
    rest = pieces.pop() ?? '';
    for (const piece of pieces) if (piece !== '') yield piece;
  }
  if (rest !== '') yield rest;
}

const byteOrderMark = /^\xef\xbb\xbf/;

/** The paths of a list, a line each or between NULs. */
export async function* listedPaths(
  stream: AsyncIterable<Uint8Array | string>,
  nulls: boolean,
): AsyncGenerator<string, undefined> {
  let isFirst = true;
  for await (const path of splitAt(stream, nulls ? '\0' : '\n')) {
    const line = nulls ? path : path.replace(/\r$/, '').replace(isFirst ? byteOrderMark : '', '');
    isFirst = false;
    if (nulls || /[^ \t]/.test(line)) yield line;
  }
}
