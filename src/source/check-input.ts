import { ArgumentError, kindOf } from '../core/argument-error.ts';
import { encodingNamed, encodingNames } from './encodings.ts';

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

const languages: readonly unknown[] = ['zh', 'en'];

/** What is said of an option that is mistaken: what it takes. */
const takes: Readonly<Record<string, (value: unknown) => string | null>> = {
  name: (name) => (typeof name === 'string' ? null : 'a string'),
  encoding: (name) =>
    typeof name === 'string' && encodingNamed(name) !== null
      ? null
      : `one of ${encodingNames.join(', ')}`,
  year: (year) => (Number.isInteger(year) ? null : 'a whole number, as in 2024'),
  lang: (language) => (languages.includes(language) ? null : "'zh' or 'en'"),
  time: (timer) => (typeof timer === 'function' ? null : 'a function'),
};

/** Throws an `ArgumentError` where options are none, or one of them is mistaken. */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new ArgumentError(`options is ${kindOf(options)}; it takes an object.`);
  }
  for (const [name, expected] of Object.entries(takes)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    const taken = value === undefined ? null : expected(value);
    if (taken !== null) {
      const shown = typeof value === 'string' ? `'${value}'` : kindOf(value);
      throw new ArgumentError(`options.${name} is ${shown}; it takes ${taken}.`);
    }
  }
}

/** Throws an `ArgumentError` where `file` is no path, file URL or bytes. */
export function checkFile(file: unknown): void {
  if (typeof file === 'string' || file instanceof URL || isBytes(file)) return;
  throw new ArgumentError(
    `input is ${kindOf(file)}; it takes a path, a file URL, a Uint8Array or Buffer.`,
  );
}
