import type { Draws } from './draws.ts';

const places = ['云溪县', '临泽市', '北滩区', '霞屿新区', '东岭镇', '青川省'];
const indicators = [
  '地区生产总值',
  '一般公共预算收入',
  '规模以上工业增加值',
  '城镇新增就业',
  '森林覆盖率',
  '粮食总产量',
  '进出口总额',
  '居民人均可支配收入',
  'PM2.5平均浓度',
  '常住人口城镇化率',
];
const things = [
  '产业园',
  '标准厂房',
  '农村公路',
  '示范基地',
  '5G基站',
  '幼儿园',
  '重点项目',
  '党员',
];
const verbs = [
  '建成',
  '新建',
  '培育',
  '引进',
  '改造',
  '完成',
  '推进',
  '建设',
  '实施',
  '新增',
  '至少建成',
];
const changes = [
  '增长',
  '下降',
  '提高',
  '增加',
  '减少',
  '达到',
  '突破',
  '保持在',
  '降至',
  '较上年增长',
];
const units = [
  '个',
  '家',
  '公里',
  '万亩',
  '亿元',
  '万元',
  '人',
  '%',
  '个百分点',
  '吨',
  '平方米',
  '件',
  '户',
  '‰',
  '倍',
  '元',
  '亿千瓦时',
  '万标箱',
  '℃',
  '名',
  '所',
  '兆瓦',
];
const boundsAfter = ['以上', '以内', '左右', '以下', '多', '余', '上下', ''];
const boundsBefore = [
  '超过',
  '不低于',
  '约',
  '近',
  '至少',
  '力争',
  '不少于',
  '达',
  '突破',
  '',
  '',
  '',
];
const times = [
  '今年',
  '去年',
  '到2025年',
  '“十四五”期间',
  '年内',
  '2019年',
  '二〇二〇年',
  '过去五年',
  '',
  '',
  '',
];
const idle = [
  '坚持稳中求进',
  '持续优化营商环境',
  '推动“六稳”“六保”落地',
  '落实一带一路倡议',
  '统筹城乡发展',
  '打响“一次办好”品牌',
  '（以下简称方案）',
];
const chinese = [
  '一',
  '两',
  '三',
  '十二',
  '三百',
  '两千五百',
  '三千亿',
  '百分之十二',
  '三分之二',
  '亿',
  '千亿',
  '翻一番',
  '减半',
  '一半',
  '三五十',
  '七点九',
  '数十',
  '第三',
  '十',
];

function digits(draw: Draws): string {
  const form = draw.below(12);
  const whole = String(draw.below(10 ** (1 + draw.below(5))));
  switch (form) {
    case 0:
      return `${whole}.${String(draw.below(100))}`;
    case 1:
      return `${String(1 + draw.below(999))},${String(draw.below(1000)).padStart(3, '0')}`;
    case 2:
      return Array.from(whole, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(
        '',
      );
    case 3:
      return `${whole}万`;
    case 4:
      return `${whole}—${String(draw.below(10000))}`;
    case 5:
      return Array.from(whole).join(' ');
    case 6:
      return `-${whole}`;
    case 7:
      return `${whole}多万`;
    default:
      return whole;
  }
}

function quantity(draw: Draws): string {
  const number = draw.once(4) ? draw.pick(chinese) : digits(draw);
  const range = draw.once(8)
    ? draw.pick(['-', '至', '—', '到', '~', '/', '：', ':']) + digits(draw)
    : '';
  return draw.pick(boundsBefore) + number + range + draw.pick(units) + draw.pick(boundsAfter);
}

function clause(draw: Draws): string {
  const place = draw.once(3) ? draw.pick(places) : '';
  const time = draw.pick(times);
  switch (draw.below(9)) {
    case 0:
      return `${time}${place}${draw.pick(indicators)}${draw.pick(changes)}${quantity(draw)}`;
    case 1:
      return `${time}${draw.pick(verbs)}${quantity(draw)}${draw.pick(things)}`;
    case 2:
      return `${draw.pick(verbs)}${draw.pick(things)}${quantity(draw)}、${draw.pick(things)}${quantity(draw)}`;
    case 3:
      return `${draw.pick(indicators)}、${draw.pick(indicators)}分别${draw.pick(changes)}${quantity(draw)}、${quantity(draw)}`;
    case 4:
      return `总投资${quantity(draw)}的${quantity(draw)}${draw.pick(things)}`;
    case 5:
      return `${draw.pick(indicators)}从${quantity(draw)}增加到${quantity(draw)}`;
    case 6:
      return `其中${draw.pick(things)}${quantity(draw)}（${draw.pick(idle)}${quantity(draw)}）`;
    default:
      return draw.pick(idle);
  }
}

function sentence(draw: Draws): string {
  const count = 1 + draw.below(5);
  return (
    Array.from({ length: count }, () => clause(draw)).join(
      draw.pick(['，', '，', '；', ',', '、']),
    ) + draw.pick(['。', '。', '；', '！', ''])
  );
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];

function heading(draw: Draws, index: number): string {
  const numeral = numerals[index % numerals.length] as string;
  const title = draw.pick([
    '过去一年工作回顾',
    '2024年工作安排',
    '打好经略海洋攻坚战',
    '主要目标',
    '切实改善民生',
    '总则',
    '',
  ]);
  switch (draw.below(10)) {
    case 0:
      return `第${numeral}章　${title}`;
    case 1:
      return `第${numeral}条　${sentence(draw)}`;
    case 2:
      return `${numeral}、${title}`;
    case 3:
      return `（${numeral}）${title}。${sentence(draw)}`;
    case 4:
      return `${String(index + 1)}.${title}`;
    case 5:
      return `(${String(index + 1)})${title}${sentence(draw)}`;
    case 6:
      return `${String.fromCharCode(0x2460 + (index % 20))}${title}`;
    case 7:
      return `${numeral}是${title}。${sentence(draw)}`;
    default:
      return `${numeral}、${title}。${sentence(draw)}`;
  }
}

function table(draw: Draws): string {
  const gap = draw.pick(['\t', '  ', '　　', '\n', ' | ']);
  const rows = Array.from({ length: 1 + draw.below(4) }, (_, index) =>
    [
      draw.pick(indicators),
      draw.pick(['%', '亿元', '万人', '']),
      digits(draw),
      digits(draw),
      draw.pick(['约束性', '预期性', '[25]', '—']),
    ]
      .slice(0, 2 + ((index + draw.below(4)) % 4))
      .join(gap),
  );
  return [['指标', '单位', '2020年', '2025年', '属性'].join(gap), ...rows].join('\n');
}

const furniture = [
  '（上接第二版）',
  '（下转第四版）',
  '— 4 —',
  '第 3 页 共 9 页',
  '云溪日报',
  '目录',
  '主要目标………………3',
  '2024年1月12日',
  '附件1',
  '名词解释',
  '各位代表：',
  '注：①按可比价格计算',
];

function block(draw: Draws, index: number): string {
  switch (draw.below(8)) {
    case 0:
    case 1:
      return heading(draw, index);
    case 2:
      return table(draw);
    case 3:
      return draw.pick(furniture);
    default:
      return draw.pick(['', '　　', '  ']) + sentence(draw);
  }
}

/** Breaks lines as a column or a PDF does. */
function set(text: string, draw: Draws): string {
  const width = 8 + draw.below(24);
  const end = draw.pick(['\n', '\r\n', '\n\n', ' \n', '\r']);
  return text
    .split('\n')
    .map((line) => line.match(new RegExp(`.{1,${String(width)}}`, 'gu'))?.join(end) ?? '')
    .join(draw.pick(['\n', '\n\n', '\r\n']));
}

/** The same text as a page of a kind that is known or of none. */
function page(text: string, draw: Draws): string {
  const wrap = draw.pick(['p', 'div', 'span', 'td', 'br', 'li', 'section']);
  const body = text
    .split('\n')
    .map((line) =>
      wrap === 'br'
        ? `${line}<br>`
        : `<${wrap}>${draw.once(3) ? Array.from(line, (sign) => `<span>${sign}</span>`).join('') : line}</${wrap}>`,
    )
    .join(draw.pick(['\n', '']));
  const kind = draw.pick([
    'class="TRS_Editor"',
    'id="UCAP-CONTENT"',
    'class="pages_content"',
    'id="ozoom"',
    '',
    'class="menu"',
  ]);
  const title = draw.pick([
    '<title>云溪县政府工作报告</title>',
    '',
    '<meta charset="utf-8">',
    '<script>var a = "<p>增长5%</p>";</script>',
    '<!-- 增长5% -->',
  ]);
  return `<html><head>${title}</head><body><div ${kind}>${body}${draw.once(4) ? '' : '</div>'}<div>&copy; 云溪县&nbsp;&#49;&#x4e07;个</div></body></html>`;
}

/** A short report, or what may pass for one, of a made-up place. */
export function report(draw: Draws): string {
  const blocks = Array.from({ length: 1 + draw.below(6) }, (_, index) => block(draw, index));
  if (draw.once(3))
    blocks.unshift(`${draw.pick(places)}${draw.pick(['2024年', '二〇二三年', ''])}政府工作报告`);
  const text = blocks.join('\n');
  if (draw.once(25)) return page(text, draw);
  return draw.once(3) ? set(text, draw) : text;
}
