const newline = 0x0a;

/** A line of requests; `null` bytes where it was longer than allowed, and was let go. */
export interface RequestLine {
  readonly bytes: Buffer | null;
}

/** The lines of a stream, of which no more than `limit` bytes are kept. */
export async function* requestLines(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<RequestLine> {
  let kept: Buffer[] = [];
  let length = 0;
  const line = (): RequestLine => ({ bytes: length > limit ? null : Buffer.concat(kept) });
  for await (const piece of stream) {
    const chunk = Buffer.from(piece as Uint8Array);
    for (let start = 0; start < chunk.length;) {
      const end = chunk.indexOf(newline, start);
      const taken = chunk.subarray(start, end === -1 ? chunk.length : end);
      length += taken.length;
      if (length <= limit) kept.push(taken);
      else kept = [];
      if (end === -1) break;
      yield line();
      kept = [];
      length = 0;
      start = end + 1;
    }
  }
  if (length > 0) yield line();
}
