import { byteString } from '../byte-string.ts';
import { decodeText } from '../decode.ts';
import { encodingNamed } from '../encodings.ts';
import { readHtml } from '../html/read-html.ts';
import type { Reading } from '../readers/reader.ts';
import { textParts } from './parts.ts';
import type { Part } from './parts.ts';

/**
 * Reads a page of the web saved as one file (MHTML, RFC 2557): the text of the page that it starts with, or of the first
 * one that has an article where that is only a frame. Errors are those of `decodeText` and `readHtml`.
 */
export function readMht(bytes: Uint8Array): Reading {
  const { parts, start } = textParts(byteString(bytes));
  const pages = parts.filter(({ type }) => type !== 'text/css' && type !== 'text/javascript');
  const first = pages.find(({ id }) => id !== null && id === start);
  let refused: Reading | null = null;
  for (const page of first ? [first, ...pages.filter((each) => each !== first)] : pages) {
    const reading = readPart(page);
    if (reading.value) return reading;
    refused ??= reading;
  }
  return refused ?? decodeText(new Uint8Array());
}

function readPart({ type, charset, bytes }: Part): Reading {
  const encoding = charset === null ? null : encodingNamed(charset);
  const decoded = decodeText(bytes, encoding === null ? {} : { encoding });
  const { value, diagnostics } =
    decoded.value === null && encoding !== null ? decodeText(bytes) : decoded;
  if (!value) return { value, diagnostics };
  if (type === 'text/plain') return { value: { ...value, format: 'mht' }, diagnostics };
  const page = readHtml(value.text);
  const noticed = [...diagnostics, ...page.diagnostics].map((each) => ({ ...each, span: null }));
  if (noticed.some(({ severity }) => severity === 'error')) {
    return { value: null, diagnostics: noticed };
  }
  const { text, metadata } = page.value;
  return {
    value: { format: 'mht', encoding: value.encoding, text, facts: metadata },
    diagnostics: noticed,
  };
}
