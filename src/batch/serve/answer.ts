import type { Document } from '../../document/document.ts';
import type { Language } from '../../document/messages/language.ts';
import { readDocument } from '../parts/read-document.ts';
import type { ReadSettings } from '../parts/read-document.ts';
import { requestSentence } from '../messages/requests.ts';
import type { RequestCode } from '../messages/requests.ts';

/** The answer to one request; `id` is the request's own, null where it could not be read. */
export type Answer =
  | { readonly id: unknown; readonly document: Document }
  | { readonly id: unknown; readonly error: AnswerError };

export interface AnswerError {
  readonly code: string;
  readonly message: string;
}

/** The answer to a line; never throws. */
export async function answerTo(line: string, settings: ReadSettings): Promise<Answer> {
  const request = requestIn(line);
  if ('code' in request) return refusal(request.id, request.code, request.detail, settings.lang);
  const { id, name, text, year, encoding } = request;
  const result = await readDocument(
    { name, text },
    { ...settings, year: year ?? settings.year, encoding: encoding ?? settings.encoding },
  );
  if ('document' in result) return { id, document: result.document };
  const { code, message } = result.failure;
  return { id, error: { code, message } };
}

/** The answer to a request that was not carried out. */
export function refusal(id: unknown, code: RequestCode, detail: string, lang: Language): Answer {
  return { id, error: { code, message: requestSentence(code, detail, lang) } };
}

interface Request {
  readonly id: unknown;
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly year: number | null;
  readonly encoding: string | null;
}

interface BadRequest {
  readonly id: unknown;
  readonly code: RequestCode;
  readonly detail: string;
}

type Check = (value: unknown) => boolean;

/** What a request may hold besides `id`, which may be anything. */
const fields: Readonly<Record<string, Check>> = {
  id: () => true,
  name: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  base64: (value) => typeof value === 'string' && isBase64(value),
  year: (value) => value === null || (Number.isInteger(value) && isYear(value as number)),
  encoding: (value) => value === null || typeof value === 'string',
};

function requestIn(line: string): Request | BadRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, code: 'request-syntax', detail: (error as Error).message };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, code: 'request-syntax', detail: 'not an object' };
  }
  const given = value as Readonly<Record<string, unknown>>;
  const id = given['id'] ?? null;
  for (const [name, content] of Object.entries(given)) {
    if (!Object.hasOwn(fields, name)) return { id, code: 'request-field', detail: name };
    if (fields[name]?.(content) !== true) return { id, code: 'request-value', detail: name };
  }
  const { text, base64 } = given;
  if ((text === undefined) === (base64 === undefined))
    return { id, code: 'request-text', detail: '' };
  return {
    id,
    name: typeof given['name'] === 'string' ? given['name'] : '-',
    text: typeof text === 'string' ? text : Buffer.from(base64 as string, 'base64'),
    year: (given['year'] as number | null | undefined) ?? null,
    encoding: (given['encoding'] as string | null | undefined) ?? null,
  };
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0;
}
