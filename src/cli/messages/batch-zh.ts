import { shellWord } from '../shell-word.ts';
import type { BatchMessages } from './batch.ts';

/** The commands for many documents in Chinese. */
export const batch: BatchMessages = {
  sizeBad: (option, value) =>
    `${option} 的值“${value}”不是大小。请写字节数，或带 k、m、g 的数，如 ${option} 64m。`,
  countBad: (option, value) => `${option} 的值“${value}”不对。请写一个数，如 ${option} 2。`,
  binaryShown: (format) =>
    `${format} 不是文本，不能显示在终端。请写到文件，如 -o records.${format}。`,
  argumentMissing: (name) => `缺 ${name}。请用 parse --help 查看用法。`,
  textFieldMissing: '--input-format 要有 --text-field，指明正文在哪个字段，如 --text-field body。',
  joinedRows: '--join 合并文件；--input-format 的每一行就是一整份文件。两者只能用一个。',
  nothing: '没有找到文件。请核对路径；隐藏文件、链接和放结果的文件夹不读。',
  noRows: '没有找到文档：没有文件，或者文件里没有行。请核对路径和 --input-format。',
  listTwice: '标准输入只能是一份清单。- 请只写一次。',
  begun: (folder) => `“${folder}”里已有一次运行。请用 --resume 接着做，或用 -o 换一个文件夹。`,
  planned: (folder) => `“${folder}”是按别的输入计划的。请用 -o 换一个文件夹。`,
  notTasks: (folder) =>
    `“${folder}”里是 parse batch 的一次运行，没有任务。请用 parse batch -o ${shellWord(folder)} --resume 接着做。`,
  held: (folder, name) => `“${folder}”里已有结果“${name}”。请移走，或用 -o 换一个文件夹。`,
  notPlanned: (folder) => `“${folder}”里没有计划。请先运行 parse plan PATH… -o ${folder}。`,
  otherSettings: (folder, names) =>
    `“${folder}”里的运行，${names.join('、')} 的值与这次不同。请去掉这些选项，或用 -o 换一个文件夹。`,
  otherProgram: (folder, version) =>
    `“${folder}”里的运行是 ${version} 版开始的。请用该版接着做，或用 -o 换一个文件夹。`,
  locked: (file) => `这里正有另一次运行。请等它结束；若并没有，请删掉“${file}”。`,
  rootMissing: (word) =>
    `“${word}”不在，或者里面已没有这次运行原来读的文件。什么都没有改动；请先放回原处，或用 -o 换一个文件夹。`,
  updated: ({ added, changed, gone, same, again }) =>
    `新增 ${String(added)} 份，变动 ${String(changed)} 份，去掉 ${String(gone)} 份，照旧 ${String(same)} 份（其中重读 ${String(again)} 份）。`,
  notRead: (count, folder) =>
    `开始以后有 ${String(count)} 份文件新增、变动或不见了，--resume 不管它们。要跟上，请运行 parse batch -o ${shellWord(folder)} --update。`,
  taken: (folder) => `“${folder}”里的东西不是这个计划做的。请删掉它，再做这个任务。`,
  numberBad: (value, last) => `没有任务“${value}”。请写 0 到 ${String(last)} 的数。`,
  linksLeft: (count) => `有 ${String(count)} 个符号链接没有读。要读请加 --follow。`,
  linkLoops: '这个链接指回外层文件夹，没有读。',
  resultsLeft: '文件夹里是本程序的结果，不是报告，没有读。',
  progress: ({ done, total, share, rate, left, failed }) =>
    `${done}/${total} 份（${share}），每秒 ${rate} 份，还要 ${left}，失败 ${failed} 份`,
  failedFast: '遇到失败，已停下。排除原因后用 --retry-failed 接着做。',
  interrupted: (folder) =>
    `已停下，做好的都留着；要接着做，请运行 parse batch -o ${shellWord(folder)} --resume。`,
  outputFile: (file) =>
    `-o “${file}”是文件，批处理要写到文件夹；是不是 -o 后面的通配符被展开了？请给出文件夹。`,
  taskDone: (number, documents, failed) =>
    `任务 ${String(number)} 做完：${String(documents)} 份，失败 ${String(failed)} 份。`,
  taskAlready: (number) => `任务 ${String(number)} 早已做完，不用再做。`,
  flaw: {
    missing: (shard, folder) =>
      `缺第 ${String(shard)} 组。请运行 parse task ${folder} ${String(shard)}。`,
    foreign: (shard, folder) =>
      `第 ${String(shard)} 组属于别的计划。请删掉它，再运行 parse task ${folder} ${String(shard)}。`,
    count: (shard, folder) =>
      `第 ${String(shard)} 组不是每份文件恰好一次。请删掉它，再运行 parse task ${folder} ${String(shard)}。`,
    file: (shard, folder) =>
      `文件与写出时不同。请删掉第 ${String(shard)} 组，再运行 parse task ${folder} ${String(shard)}。`,
    extra: (shard) => `这不是第 ${String(shard)} 组的东西。请删掉。`,
  },
  help: {
    batch: '并行读许多文件，写成表格；中断后可接着做',
    plan: '把输入分成任务，打印任务数',
    task: '做计划中的一个任务，从 0 数起；重做不改变结果',
    verify: '证明每个任务恰好做了一次，写出总结',
    serve: '从标准输入逐行读请求，在标准输出逐行回答',
    paths: '文件、文件夹、通配符；- 为标准输入上的路径清单，一行一个',
    planned: 'plan 写出的文件夹',
    number: '任务号，从 0 数起',
    output: '放结果的文件夹',
    shardSize: '多少正文写进一组输出文件，如 64m；batch 默认全部一组',
    inputFormat: '每个输入文件里有许多份文档',
    textField: '正文所在的字段',
    idField: '文档名所在的字段，默认用行号',
    join: '每个文件夹里的文件是同一篇报告的各版：按转版提示排好次序，合成一篇',
    follow: '读文件夹里的符号链接',
    nulls: '标准输入的清单用 NUL 分隔',
    jobs: '线程数；batch 默认为核数，其余默认 1',
    timeout: '每份文档的时限，秒，默认 300；0 为不限',
    resume: '接着做中断的运行',
    update: '只读新增和变动的，去掉不见了的，其余照旧',
    retryFailed: '重读失败的文档',
    failFast: '遇到失败就停',
    maxBytes: '每份文件最长多少字节，默认 128m；serve：每个请求，64m',
  },
};
