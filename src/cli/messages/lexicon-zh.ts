import type { LexiconMessages } from './lexicon.ts';

export const lexicon: LexiconMessages = {
  notFound: (term) =>
    `没有指标“${term}”。可以查名称、别名、代码或领域；不写词则列出全部，自己的指标用 --lexicon 加入。`,
  notText: '不是 UTF-8 文本。请给出 YAML 或 JSON 写的词表，写法见 parse schema lexicon。',
  notOne: '词表要是一份有 indicators、units 或 bodies 的 YAML。写法见 parse schema lexicon。',
  repeated: (value) => `“${value}”前面已经有了。请留一个。`,
  invalid: (file, count) =>
    `词表“${file}”有 ${String(count)} 处错误，没有处理任何文件。请改正后再运行。`,
  areas: {
    accounts: '国民经济核算',
    industry: '工业',
    enterprises: '市场主体',
    investment: '投资',
    trade: '内外贸易',
    prices: '价格',
    fiscal: '财政',
    finance: '金融',
    livelihood: '人民生活',
    'social-security': '社会保障',
    employment: '就业',
    agriculture: '农业',
    energy: '能源',
    environment: '生态环境',
    transport: '交通邮电',
    science: '科技',
    education: '教育',
    health: '卫生体育',
    digital: '数字',
    population: '人口',
    'tourism-culture': '旅游文化',
    'urban-rural': '城乡建设',
    governance: '政务',
  },
  help: {
    indicators: '标准指标词表；可按名称、别名、代码或领域查找',
    term: '名称、别名、代码或领域；不写则列出全部',
    lexicon: '自己的指标、单位和主体（YAML），先于内置的',
  },
};
