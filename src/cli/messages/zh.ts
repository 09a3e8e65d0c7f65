import { batch } from './batch-zh.ts';
import { explain } from './explain-zh.ts';
import { rules } from './rules-zh.ts';
import { corrections } from './corrections-zh.ts';
import { lexicon } from './lexicon-zh.ts';
import { track } from './track-zh.ts';
import type { Messages } from './messages.ts';

/** The command line in Chinese. */
export const messages: Messages = {
  severity: { error: '错误', warning: '警告', info: '提示' },

  inputMissing: (file) => `没有文件“${file}”。请检查路径。`,
  inputOnline: (address) => `“${address}”是网址，本程序不上网。请先把网页存成文件，再读该文件。`,
  inputUnmatched: (pattern) =>
    `没有文件与“${pattern}”相符。请检查路径；通配符按 * ? [] {} ** 的写法。`,
  inputFolder: (file) => `“${file}”是文件夹。请给出其中的文件，如 ${file}/*.txt。`,
  inputForbidden: (file) => `没有权限读“${file}”。请改文件权限，或换用户运行。`,
  inputLarge: (file, maxBytes) =>
    `“${file}”超过 ${maxBytes} 字节。请把它分成几个文件，或用 --max-bytes 放宽。`,
  inputUnreadable: (file, code) => `读不了“${file}”（${code}）。请检查文件和磁盘。`,
  inputNone: '没有给出文件。请写文件名，如 parse report.txt，或用管道送入文本。',

  inputOwn: (file) =>
    `“${file}”是本程序的输出，不是报告。请给出报告；要检查 YAML、JSON 或 NDJSON 的输出，请用 parse validate。`,
  recordsHidden: (count) => `另有 ${String(count)} 条其他状态或只指范围的记录：--all`,
  sectionUnknown: (asked, known, all) =>
    known.length === 0
      ? `没有章节“${asked}”：这篇文本没有带编号的章节。`
      : `没有章节“${asked}”。有：${known.join(' ')}${all > known.length ? ' …' : ''}。用 parse outline 查看全部。`,
  meant: (words) => (words.length === 0 ? '' : `是不是想写 ${words.join(' 或 ')}？`),
  commandUnknown: (word, known) => `没有命令“${word}”。可以用：${known.join('、')}。`,

  outputFolder: (file) =>
    `“${file}”是文件夹，不能当输出文件。请给出文件名，如 ${file}/records.yaml。`,
  outputFolderMissing: (file, folder) => `写不了“${file}”：没有文件夹“${folder}”。请先建好。`,
  outputNotFolder: (file, folder) =>
    `写不了“${file}”：“${folder}”不是文件夹，是文件。请用 -o 换一个地方。`,
  outputSlash: (file, bare) =>
    `“${file}”以斜杠结尾，像是文件夹，但没有这个文件夹。请给出文件名，如 -o ${bare}。`,
  outputIsInput: (file, input) =>
    input === '-'
      ? `-o “${file}”就是标准输入所读的文件，会被覆盖。请换一个文件名。`
      : `-o “${file}”就是输入“${input}”本身，会被覆盖。请换一个文件名。`,
  outputForeign: (file) =>
    `“${file}”已经存在，也不是本程序的输出；是不是 -o 后面的通配符被展开了？请换一个文件名，或用 --force 覆盖。`,
  outputSuffix: (file, known, hasFormats) =>
    `从文件名“${file}”看不出格式。后缀请用 ${known.join('、')} 之一${hasFormats ? '，或用 -f 指定格式' : ''}。`,
  outputFull: (file, code) =>
    `写不了${named(file)}：所在磁盘没有空间了（${code}）。请腾出空间，或用 -o 换一个地方。`,
  outputForbidden: (file) => `没有权限写“${file}”。请改权限，或用 -o 换一个地方。`,
  outputFailed: (file, code) => `写不了${named(file)}（${code}）。请检查磁盘，或用 -o 换一个地方。`,

  yearBad: (value) => `--year 的值“${value}”不是年份。请写四位数字，如 --year 2024。`,
  choiceBad: (option, value, known) =>
    `${option} 的值“${value}”不认识。可以用：${known.join('、')}。`,
  optionElsewhere: (option, command, others) =>
    `${command} 没有选项 ${option}，它属于 ${others.join('、')}。请去掉它，或改用这些命令。`,
  optionUnknown: (option) => `没有选项“${option}”。请用 parse --help 查看全部选项。`,
  recordsNone: '不是 YAML、JSON 或 NDJSON 的记录，能检查的只有这些。请给出这样的输出。',
  optionArgumentMissing: (option) => `选项“${option}”要有值。请用 parse --help 查看用法。`,
  argumentsExcess: (command) =>
    `给 parse ${command} 的参数太多。请用 parse ${command} --help 查看用法。`,
  schemaUnknown: (value, known) => `没有模式“${value}”。可以用：${known.join('、')}。`,

  outputInvalid: (errors) => `结果不符合模式，没有写出：${errors.join('；')}`,
  systemRefused: (detail) => `系统拒绝：${detail}。请解决后重新运行。`,
  defect: (detail) => `程序出错，这是缺陷，请连同原文报告：${detail}`,

  recordsEarlier: (version) =>
    `按旧版模式写成，本程序读第 ${String(version)} 版：请对原报告重新运行 parse。`,
  recordsValid: (file, count) => `${file}: 符合模式（${String(count)} 份）`,
  recordsNotText: '不是 UTF-8 文本。请给出 parse 写出的 YAML、JSON 或 NDJSON 文件。',
  recordsDeep: (levels) => `括号套了 ${levels} 层以上，不是记录文件。请检查文件。`,
  recordsSyntax: (detail) => `语法错误：${detail}。请改正后再检查。`,
  recordsRepeated: (key) => `键“${key}”在此重复出现。请改正后再检查。`,
  recordsEmpty: '文件里没有记录。请给出 parse 写出的 YAML、JSON 或 NDJSON 文件。',

  pdfWithoutApp: '--pdf 只用于网页里的程序，请同时写 --app。',
  doctorOk: '一切正常。',
  doctorBindingMissing: (command) =>
    `@node-rs/jieba 和 nodejieba 都用不了，改用 Intl.Segmenter，跨行的词有些会切得不同。要装好其中一个，请运行：${command}`,
  doctorPdfMissing: (command) => `没有装读 PDF 的组件，别的都能用。要装，请运行：${command}`,
  doctorDictionaryMissing: '缺词典 dist/dictionary。请运行 npm run build，或重新安装本程序。',

  batch,
  explain,
  rules,
  lexicon,
  corrections,
  track,
  help: {
    usage: '用法：',
    examples: '例子：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    globalOptions: '通用选项：',
    program: '从中文政府报告和规划文件中提取每一个量化指标，给出原文的准确位置。',
    exitCodes:
      '退出码：0 正常；1 有问题（--strict、validate）；2 用法错误；3 部分输入失败，其余已写出；70 程序缺陷；130 被 Ctrl-C 中断；143 被 SIGTERM 终止。',
    parse: '提取记录（默认命令）',
    repair: '把断开的段落接好，一段一行',
    tokens: '切分修复后的文本，给出词性和位置',
    outline: '章节树',
    validate: '按模式检查记录文件',
    schema: '打印 JSON Schema',
    completion: '打印 bash、zsh、fish 或 PowerShell 的补全脚本',
    doctor: '检查版本、分词组件、词典和读 PDF 的组件，缺了什么就说该运行什么',
    files: '报告文件；- 为标准输入',
    recordFiles: '记录文件（YAML、JSON、NDJSON）；- 为标准输入',
    schemaName: '模式名，默认第一个',
    all: '全部记录，不只是目标',
    status: '只要这些状态，逗号分隔',
    type: '只要这些类型，逗号分隔',
    section: '只要这一章节及其下级，写编号（三/（一））或标识（s3.1）',
    format: '输出格式，默认第一个',
    output: '写到文件，格式按后缀定；绝不覆盖输入',
    view: '把报告做成一个可以看的网页',
    app: '程序本身，做成一个离线的网页',
    pdf: '与 --app 同用：网页也读 PDF，4 MB',
    schemaPath: '只给出本程序包中该文件的路径',
    force: '即使文件不是本程序的输出也覆盖',
    year: '“今年”是哪一年',
    encoding: '输入的编码，默认自动判断',
    strict: '文档有损坏的警告，或没有所要的节时，退出码为 1（数值存疑不算）',
    maxBytes: '输入最长多少字节，如 64m；不写为 128m',
    timing: '在标准错误上列出各步用时',
    join: '这些文件是同一篇报告的各版：按转版提示排好次序，合成一篇',
    reporter: '消息的形式，默认第一个',
    quiet: '只显示错误',
    verbose: '也显示提示',
    color: '颜色，默认第一个',
    lang: '消息的语言，默认按系统区域',
    version: '显示版本',
    help: '显示帮助',
    helpCommand: '显示命令的帮助',
  },
};

/** An output as it is called in a sentence. */
function named(file: string): string {
  return file === '-' ? '标准输出' : `“${file}”`;
}
