import type { Language } from '../../document/messages/language.ts';
import { codeNamesZh } from './code-names-zh.ts';
import type { Summary } from '../../document/document.ts';

interface Words {
  readonly done: (documents: number, records: number) => string;
  readonly failed: (failed: number) => string;
  readonly none: string;
  readonly copies: (copies: number) => string;
  readonly statuses: string;
  /** What a code is called beside itself; empty where its own words are the language's. */
  readonly nameOf: (code: string) => string;
  readonly diagnostics: string;
  readonly failures: string;
  readonly output: (files: number, shards: number) => string;
}

const namesZh: Readonly<Record<string, string>> = {
  ...codeNamesZh,
  target: '目标',
  achieved: '完成',
  fact: '其他',
};

const zh: Words = {
  done: (documents, records) =>
    `读完 ${String(documents)} 份文件，提取 ${String(records)} 条记录。`,
  failed: (failed) =>
    `${String(failed)} 份失败，原因见 failures.csv；排除原因后用 --retry-failed 重做。`,
  none: '没有失败。',
  copies: (copies) =>
    `${String(copies)} 份与别的文件内容完全相同，至多读一次、计一次；清单见 copies.csv。`,
  statuses: '记录的状态',
  nameOf: (code) => namesZh[code] ?? '',
  diagnostics: '提示和警告',
  failures: '失败原因',
  output: (files, shards) =>
    `写出 ${String(files)} 个文件，分 ${String(shards)} 组；各列含义见 dictionary.csv，校验和见 _SUCCESS.json。`,
};

const en: Words = {
  done: (documents, records) =>
    `${counted(documents, 'document')} read, ${counted(records, 'record')} extracted.`,
  failed: (failed) =>
    `${String(failed)} failed; failures.csv says why. Once mended, --retry-failed does them again.`,
  none: 'None failed.',
  copies: (copies) =>
    `${String(copies)} with the same bytes as another, read and counted once at most; copies.csv lists them.`,
  statuses: 'Records by status',
  nameOf: () => '',
  diagnostics: 'Notes and warnings',
  failures: 'Failures by reason',
  output: (files, shards) =>
    `${counted(files, 'file')} written, in ${counted(shards, 'shard')}; dictionary.csv says what the columns mean, _SUCCESS.json holds the checksums.`,
};

/** 1 file, 2 files. */
function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const languages: Readonly<Record<Language, Words>> = { zh, en };

/** The summary for people. */
export function summaryText(summary: Summary, language: Language): string {
  const words = languages[language];
  const lines = [
    words.done(summary.documents, summary.records),
    summary.failed > 0 ? words.failed(summary.failed) : words.none,
    ...(summary.copies > 0 ? [words.copies(summary.copies)] : []),
    ...section(words.statuses, summary.statuses, words),
    ...section(words.diagnostics, summary.diagnostics, words),
    ...section(words.failures, summary.failures, words),
    '',
    words.output(summary.output.files, summary.shards),
  ];
  return `${lines.join('\n')}\n`;
}

function section(
  title: string,
  counts: Readonly<Record<string, number>>,
  { nameOf }: Words,
): string[] {
  const lines = Object.entries(counts).map(([code, count]) => {
    const name = nameOf(code);
    return `  ${name === '' ? code : `${name}（${code}）`}  ${String(count)}`;
  });
  return lines.length > 0 ? ['', title, ...lines] : [];
}
