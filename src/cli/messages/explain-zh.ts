import type { ExplainMessages } from './explain.ts';

/** The words of `explain` in Chinese. */
export const explain: ExplainMessages = {
  atMissing: '没有说看哪里。请写行号，或行号和列号，如 --at 12 或 --at 12:5。',
  atBad: (value) =>
    `--at 的值“${value}”不是位置。请写行号，或行号和列号，如 --at 12 或 --at 12:5。`,
  lineMissing: (line, count) =>
    `没有第 ${String(line)} 行，原文共 ${String(count)} 行。请改 --at 的行号。`,
  nothing: (line, column) =>
    column === null
      ? `第 ${String(line)} 行没有数。`
      : `第 ${String(line)} 行第 ${String(column)} 列没有数；--at ${String(line)} 看整行。`,
  others: (count) =>
    `那里另有 ${String(count)} 个数属于别的指标或不属于任何指标，没有列出；去掉 --indicator 和 --headline 可以看到。`,

  labels: {
    sentence: '句子',
    number: '数量',
    rule: '规则',
    words: '依据',
    cell: '表格',
    section: '章节',
    status: '状态',
    record: '记录',
    amended: '修正',
    rejected: '落选',
    doubts: '存疑',
    refused: '不取',
    dropped: '略去',
    alike: '同类',
    unlike: '不同',
  },
  form: { digits: '数字', chinese: '汉字数词', implied: '词语隐含' },
  comparator: {
    eq: '等于',
    ge: '不低于',
    gt: '高于',
    le: '不高于',
    lt: '低于',
    approx: '大约',
    range: '区间',
  },
  kind: {
    rise: '上升',
    fall: '下降',
    reach: '达到',
    gain: '增添',
    loss: '减去',
    act: '做事',
    nominal: '动名兼类',
  },
  joined: { clause: '分句的第一个数', list: '并列', direct: '紧跟前一个数' },
  status: { target: '目标', achieved: '完成', fact: '事实' },
  about: {
    construction: '规则与指标的位置',
    found: '类型、代码、动作',
    indicator: '指标的样子',
    length: '指标的字数',
    ending: '指标的末字',
    words: '数前没有用上的字数',
    told: '状态的来由',
    document: '文件种类',
    number: '数的写法',
    time: '时期与状态',
  },

  number: (number) => `“${number}”`,
  unit: (unit) => (unit === null ? '没有写单位' : `单位“${unit}”`),
  bound: (comparator, words) => (words === '' ? comparator : `${comparator}（${words}）`),
  rule: (id, position, example) => `${id}，第 ${String(position)} 条，如：${example}`,
  subject: (text) => `数前名词“${text}”`,
  verb: (text, kind) => `动词“${text}”（${kind}）`,
  governor: (text, kind) => `管辖动词“${text}”（${kind}）`,
  object: (text) => `数后名词“${text}”`,
  follows: (joined, text) => (text === null ? joined : `${joined}（前一个数“${text}”）`),
  respectively: '有“分别”或“各”',
  cell: (row, column, unit) =>
    `行“${row}”，列“${column}”${unit === null || unit === '' ? '' : `，单位“${unit}”`}`,
  heading: (name, status) => (status === null ? name : `${name}（说的是${status}）`),
  noSection: '不在任何章节里',
  statusFrom: (around, own) => `上文是${around}，本句改为${own}`,
  statusAgain: (around) => `上文是${around}，本句没有改变`,
  amended: (id, example, record) => `${id}（${example}）；修正前：${record}`,
  later: (id, position, record) => `${id}，第 ${String(position)} 条，排在后面；会读作 ${record}`,
  noLater: '后面的规则都读不了这个数',
  doubt: (about, situation, right, of) =>
    `${about}：${situation}；这样的记录 ${String(of)} 条中 ${String(right)} 条全对`,
  help: {
    explain: '说明一处的数是怎么读的，或为什么没有取',
    at: '位置：行号，或行号:列号，从 1 起',
    debug: '也列出没有取的数和原因（编码 number-refused）',
  },
};
