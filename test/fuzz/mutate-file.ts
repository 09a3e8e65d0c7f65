import { unzipSync, zipSync } from 'fflate';
import type { Draws } from './draws.ts';

/** Numbers that counts and lengths are not made for. */
const nasty = [
  '0',
  '-1',
  '65536',
  '4294967295',
  '99999999999999999999',
  '1e999',
  '<',
  '>',
  '/',
  '"',
  '\0',
];

/** The bytes of a file with a few places changed; of an archive half the time within one of its files. */
export function mutatedFile(bytes: Uint8Array, draw: Draws): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || draw.once(2)) return mutatedBytes(bytes, draw);
  const parts = unzipSync(bytes);
  const name = draw.pick(Object.keys(parts));
  return zipSync(
    { ...parts, [name]: mutatedBytes(parts[name] ?? new Uint8Array(), draw) },
    { level: 0 },
  );
}

function mutatedBytes(bytes: Uint8Array, draw: Draws): Uint8Array {
  let result = bytes;
  for (let times = 1 + draw.below(4); times > 0; times--) {
    const at = draw.below(result.length + 1);
    const length = 1 + draw.below(draw.once(3) ? 400 : 8);
    const [before, rest] = [result.subarray(0, at), result.subarray(at)];
    switch (draw.below(6)) {
      case 0:
        result = joined(before, rest.subarray(length));
        break;
      case 1:
        result = joined(before, Uint8Array.of(draw.below(256)), rest.subarray(1));
        break;
      case 2:
        result = joined(before, rest.subarray(0, length), rest.subarray(0, length), rest);
        break;
      case 3: {
        const from = draw.below(result.length + 1);
        result = joined(before, result.subarray(from, from + length), rest);
        break;
      }
      case 4:
        result = joined(before, Buffer.from(draw.pick(nasty)), rest.subarray(draw.below(4)));
        break;
      default:
        if (draw.once(4)) result = before;
        else
          result = joined(
            before,
            Uint8Array.of((rest[0] ?? 0) ^ (1 << draw.below(8))),
            rest.subarray(1),
          );
    }
  }
  return result;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}
