import type { CorrectionMessages } from './corrections.ts';

export const corrections: CorrectionMessages = {
  help: '读者的更正（YAML，由网页保存或手写），按文件和位置改记录',
  notText: '不是 UTF-8 文本。请给出 YAML 或 JSON 写的更正，写法见 parse schema corrections。',
  notOne: '更正要是一份有 corrections 的 YAML。写法见 parse schema corrections。',
  invalid: (file, count) =>
    `更正“${file}”有 ${String(count)} 处错误，没有处理任何文件。请改正后再运行。`,
  unfit: {
    'no-record': '这处没有记录，更正不再适用。请核对位置，或删去这一条。',
    taken: '这处已有记录，不能新增。请改用 do: mend。',
    'no-text': '这处没有正文，不能新增。请核对位置。',
    'fields-missing': '新增的记录要有 status、type、indicator、comparator 和 quantity。请补上。',
  },
};
