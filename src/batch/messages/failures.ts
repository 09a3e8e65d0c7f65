import type { Language } from '../../document/messages/language.ts';

/** Reasons why there is nothing of a document, besides those that reading it gives. */
export const failureCodes = [
  'input-missing',
  'input-folder',
  'input-special',
  'input-forbidden',
  'input-large',
  'input-changed',
  'input-unreadable',
  'row-syntax',
  'row-field',
  'time-limit',
  'worker-lost',
  'defect',
] as const;

export type FailureCode = (typeof failureCodes)[number];

type Sentences = Readonly<Record<FailureCode, (detail: string) => string>>;

const zh: Sentences = {
  'input-missing': () => '文件不在了。请核对路径；补上后用 --retry-failed 重做。',
  'input-folder': () => '这是读不了的文件夹。请核对路径和权限。',
  'input-special': () => '不是普通文件，没有读。请核对路径。',
  'input-forbidden': () => '没有权限读。请改权限，再用 --retry-failed 重做。',
  'input-large': (detail) =>
    `超过 ${detail} 字节。请把它分成几份，或用 --max-bytes 放宽后用 --retry-failed 重做。`,
  'input-changed': () => '运行开始后文件变了。请用 --retry-failed 读新内容；多文档文件请重新运行。',
  'input-unreadable': (detail) => `读不了（${detail}）。请检查文件和磁盘。`,
  'row-syntax': (detail) => `这一行不是 JSON 对象（${detail}）。请改正输入。`,
  'row-field': (detail) => `这一行没有字段“${detail}”的文字。请核对 --text-field 和 --id-field。`,
  'time-limit': (detail) => `超过每份 ${detail} 秒的时限，没有读完。请用 --timeout 放宽后重做。`,
  'worker-lost': (detail) => `读这一份时工作线程中断（${detail}）。请单独用 parse 试读。`,
  defect: (detail) => `程序出错，这是缺陷，请连同原文报告：${detail}`,
};

const en: Sentences = {
  'input-missing': () =>
    'The file is not there. Check the path; when it is back, run again with --retry-failed.',
  'input-folder': () => 'This is a folder that cannot be read. Check the path and its mode.',
  'input-special': () => 'Not a regular file, so it was not read. Check the path.',
  'input-forbidden': () =>
    'No permission to read it. Change its mode and run again with --retry-failed.',
  'input-large': (detail) =>
    `Longer than ${detail} bytes. Cut it up, or allow more with --max-bytes and --retry-failed.`,
  'input-changed': () =>
    'The file changed after the run began. --retry-failed reads what it holds now; a file of many documents needs a new run.',
  'input-unreadable': (detail) => `It cannot be read (${detail}). Check the file and the disk.`,
  'row-syntax': (detail) => `The row is no JSON object (${detail}). Mend the input.`,
  'row-field': (detail) => `The row has no text in "${detail}". Check --text-field and --id-field.`,
  'time-limit': (detail) =>
    `Not read within ${detail} seconds. Allow more with --timeout and --retry-failed.`,
  'worker-lost': (detail) =>
    `The worker broke off at this document (${detail}). Try it alone with parse.`,
  defect: (detail) =>
    `The program failed; this is a defect, please report it with the source: ${detail}`,
};

const languages: Readonly<Record<Language, Sentences>> = { zh, en };

/** The reason in a sentence that says what to do. */
export function failureSentence(code: FailureCode, detail: string, language: Language): string {
  return languages[language][code](detail);
}
