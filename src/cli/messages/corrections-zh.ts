import type { CorrectionMessages } from './corrections.ts';

export const corrections: CorrectionMessages = {
  help: '读者的更正（YAML，由网页保存或手写），按文件和位置改记录',
  notText: '不是 UTF-8 文本。请给出 YAML 或 JSON 写的更正，写法见 parse schema corrections。',
  notOne: '更正要是一份有 corrections 的 YAML。写法见 parse schema corrections。',
  invalid: (file, count) =>
    `更正“${file}”有 ${String(count)} 处错误，没有处理任何文件。请改正后再运行。`,
  elsewhere: (count) =>
    `有 ${String(count)} 条更正说的不是这些文件：是别的报告，或者原文后来变了。`,
  unfit: (count) =>
    `有 ${String(count)} 条更正不再适用。对该报告用 parse --corrections 可看是哪几条。`,
  notOfBatch: (folder) =>
    `“${folder}”是批处理的结果，没有更正所需的原文。请把 --corrections 给 parse batch，或把报告给 parse track。`,
};
