import type { RulesMessages } from './rules.ts';

const kinds: RulesMessages['kinds'] = {
  construction: '句式，按先后',
  amendment: '修正，按先后',
  link: '归属，按先后',
  wording: '没有数的目标',
  cell: '表格',
  correction: '更正',
};

/** The words of `rules` in Chinese. */
export const rules: RulesMessages = {
  unknown: (id) => `没有规则“${id}”。parse rules 列出全部。`,
  kinds,
  place: (kind, position) => `${kinds[kind].replace(/，.*/, '')}第 ${String(position)} 条`,
  labels: {
    reads: '读法',
    example: '如',
    yields: '类型',
    changes: '改为',
    records: '记录',
    before: '先于',
    read: '取',
    left: '不取',
  },
  counted: (rule, right, of) =>
    of === 0 ? `${rule}，未计数` : `${rule}，${String(of)} 个里对 ${String(right)} 个`,
  belongsTo: (quantity) => `属于 ${quantity}`,
  by: (id) => `归 ${id}`,
  help: '读数的规则：各读什么、例子、对过多少',
  id: '规则名，或记录的 rule；不写则列出全部',
};
