import type { Language } from '../../document/messages/language.ts';

/** Reasons why there is nothing of a document, besides those that reading it gives. */
export const failureCodes = [
  'input-missing',
  'input-folder',
  'input-special',
  'input-forbidden',
  'input-large',
  'input-changed',
  'input-own',
  'input-unreadable',
  'codec-unknown',
  'column-missing',
  'row-syntax',
  'row-encoding',
  'row-quotes',
  'row-cells',
  'row-field',
  'time-limit',
  'worker-lost',
  'defect',
] as const;

export type FailureCode = (typeof failureCodes)[number];

type Sentences = Readonly<
  Record<FailureCode, (detail: string, known: readonly string[]) => string>
>;

const zh: Sentences = {
  'input-missing': () => '文件不在了。请核对路径；补上后用 --retry-failed 重做。',
  'input-folder': () => '这是读不了的文件夹。请核对路径和权限。',
  'input-special': () => '不是普通文件，没有读。请核对路径。',
  'input-forbidden': () => '没有权限读。请改权限，再用 --retry-failed 重做。',
  'input-large': (detail) =>
    `超过 ${detail} 字节。请把它分成几份，或用 --max-bytes 放宽后用 --retry-failed 重做。`,
  'input-changed': () => '运行开始后文件变了。请用 --retry-failed 读新内容；多文档文件请重新运行。',
  'input-own': () => '这是本程序的输出，不是报告，没有读。请给出报告，或把它移到别处。',
  'input-unreadable': (detail) => `读不了（${detail}）。请检查文件和磁盘。`,
  'codec-unknown': (codec) =>
    `这里的 Node 解不开 ${codec} 压缩。请换用 snappy、gzip 或 brotli 重新写出${codec === 'ZSTD' ? '，或改用 Node 22.15 以上' : ''}。`,
  'column-missing': (name, known) =>
    `没有名为“${name}”的列，有：${listOf(known, '“', '”', '、') || '（无）'}。请核对 --text-field、--id-field、--input-format 和 --encoding。`,
  'row-encoding': (encoding) =>
    `这一行的字节不是 ${encoding}。请改正输入，或用 --encoding 说明编码后重新运行。`,
  'row-quotes': () =>
    '这一行的引号不成对，没有闭合的引号把后面的内容都算进了这一行。单元格里的引号要写两个。请改正输入。',
  'row-cells': (cells) =>
    `这一行的单元格比列名多（${cells}）。里面有分隔符的单元格要加引号。请改正输入。`,
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
  'input-own': () =>
    'An output of this program, and no report, so it was not read. Give the report, or move this elsewhere.',
  'input-unreadable': (detail) => `It cannot be read (${detail}). Check the file and the disk.`,
  'codec-unknown': (codec) =>
    `Compressed with ${codec}, which Node cannot undo here. Write it anew with snappy, gzip or brotli${codec === 'ZSTD' ? ', or use Node 22.15 or later' : ''}.`,
  'column-missing': (name, known) =>
    `There is no column "${name}"; there is ${listOf(known, '"', '"', ', ') || 'none'}. Check --text-field, --id-field, --input-format and --encoding.`,
  'row-encoding': (encoding) =>
    `The row is not in ${encoding}. Mend the input, or name its encoding with --encoding in a new run.`,
  'row-quotes': () =>
    'The quotes of the row do not pair; what follows an open one belongs to the row. A quote within a cell is written twice. Mend the input.',
  'row-cells': (cells) =>
    `The row has more cells than there are columns (${cells}); a cell that holds delimiters needs quotes. Mend the input.`,
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

/** Names that a sentence lists, and characters that it shows of each. */
const mostListed = 20;
const mostShown = 40;

function listOf(names: readonly string[], open: string, close: string, between: string): string {
  const shown = names.slice(0, mostListed).map((name) => open + name.slice(0, mostShown) + close);
  return [...shown, ...(names.length > mostListed ? ['…'] : [])].join(between);
}

/** The reason in a sentence that says what to do; `known` is what there is in place of what it quotes. */
export function failureSentence(
  code: FailureCode,
  detail: string,
  language: Language,
  known: readonly string[] = [],
): string {
  return languages[language][code](detail, known);
}
