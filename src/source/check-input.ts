import { ArgumentError, kindOf } from '../core/argument-error.ts';

/** Whether a value is bytes, of whatever realm. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && 'BYTES_PER_ELEMENT' in value && value.BYTES_PER_ELEMENT === 1;
}

/** Throws an `ArgumentError` where `bytes` are none. */
export function checkBytes(bytes: unknown): void {
  if (isBytes(bytes)) return;
  throw new ArgumentError(`bytes is ${kindOf(bytes)}; it takes a Uint8Array or Buffer.`);
}

/** Throws an `ArgumentError` where `input` is neither a text, nor bytes, nor what `open` gave. */
export function checkInput(input: unknown): void {
  if (typeof input === 'string' || isBytes(input)) return;
  const takes = 'it takes a string, a Uint8Array or Buffer, or what open gave.';
  if (input instanceof Promise) {
    throw new ArgumentError(`input is a Promise; await it: ${takes}`);
  }
  const source =
    typeof input === 'object' && input !== null && 'source' in input ? input.source : null;
  if (typeof source === 'object' && source !== null && 'text' in source) return;
  throw new ArgumentError(`input is ${kindOf(input)}; ${takes}`);
}

/** Throws an `ArgumentError` where `pages` is no list. */
export function checkPages(pages: unknown): void {
  if (Array.isArray(pages)) return;
  throw new ArgumentError(`pages is ${kindOf(pages)}; it takes an array of { name, input }.`);
}
