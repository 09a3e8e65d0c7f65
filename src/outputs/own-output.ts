import { promises } from 'node:fs';
import { outputFormats } from './registry.ts';

/** Bytes that are looked at from either end of a file. */
const looked = 1024;

/** Whether the bytes of a whole file are an output of ours. */
export function isOwnBytes(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array): string => Buffer.from(part).toString('latin1');
  return isOwn(text(bytes.subarray(0, looked)), text(bytes.subarray(-looked)));
}

function isOwn(start: string, end: string): boolean {
  return outputFormats.some((format) => format.isOwn?.(start, end) === true);
}

/** Whether the file is an output of ours, told by how it starts and ends. */
export async function isOwnOutput(file: string, size: number): Promise<boolean> {
  const handle = await promises.open(file, 'r');
  try {
    const read = async (position: number): Promise<string> => {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(looked), position });
      return buffer.toString('latin1', 0, bytesRead);
    };
    const start = await read(0);
    const end = await read(Math.max(0, size - looked));
    return isOwn(start, end);
  } finally {
    await handle.close();
  }
}
