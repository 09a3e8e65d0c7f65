import type { Language } from '../../document/messages/language.ts';

/** Reasons why a request is not carried out. */
export type RequestCode =
  | 'request-syntax'
  | 'request-encoding'
  | 'request-large'
  | 'request-field'
  | 'request-value'
  | 'request-text'
  | 'time-limit'
  | 'worker-lost';

type Sentences = Readonly<Record<RequestCode, (detail: string) => string>>;

const zh: Sentences = {
  'request-syntax': (detail) =>
    `请求不是 JSON 对象（${detail}）。一行写一个对象，如 {"id": 1, "text": "…"}。`,
  'request-encoding': () => '请求不是 UTF-8。别的编码请放在 base64 里。',
  'request-large': (detail) => `请求超过 ${detail} 字节。请把文本分开，或用 --max-bytes 放宽。`,
  'request-field': (detail) =>
    `请求里没有“${detail}”这个字段。可以用：id、name、text、base64、year、encoding。`,
  'request-value': (detail) =>
    `字段“${detail}”的值不对。text、name、encoding 是字符串，year 是 1900 到 2099 的整数，base64 是 base64。`,
  'request-text': () => '请求要有 text 或 base64 之一，不能都有，也不能都没有。',
  'time-limit': (detail) => `超过 ${detail} 秒的时限，没有读完。请用 --timeout 放宽。`,
  'worker-lost': (detail) => `读这一份时工作线程中断（${detail}）。`,
};

const en: Sentences = {
  'request-syntax': (detail) =>
    `The request is no JSON object (${detail}). Write an object a line, as in {"id": 1, "text": "…"}.`,
  'request-encoding': () => 'The request is not UTF-8. Put other encodings into base64.',
  'request-large': (detail) =>
    `The request is longer than ${detail} bytes. Cut the text, or allow more with --max-bytes.`,
  'request-field': (detail) =>
    `A request has no field "${detail}". Choose from: id, name, text, base64, year, encoding.`,
  'request-value': (detail) =>
    `Field "${detail}" has a wrong value. text, name and encoding are strings, year is an integer from 1900 to 2099, base64 is base64.`,
  'request-text': () => 'A request has either text or base64, not both and not neither.',
  'time-limit': (detail) => `Not read within ${detail} seconds. Allow more with --timeout.`,
  'worker-lost': (detail) => `The worker broke off at this request (${detail}).`,
};

const languages: Readonly<Record<Language, Sentences>> = { zh, en };

/** The reason in a sentence that says what to do. */
export function requestSentence(code: RequestCode, detail: string, language: Language): string {
  return languages[language][code](detail);
}
