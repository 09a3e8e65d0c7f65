// Reports for measuring: the same text for the same length, made of clauses of the genre.
const places = ['云溪', '临泽', '北滩', '霞屿', '东岭', '青川', '南浦', '长汀'];
const nouns = [
  '地区生产总值',
  '固定资产投资',
  '社会消费品零售总额',
  '一般公共预算收入',
  '粮食总产量',
  '旅游总收入',
];
const things = ['产业园区', '标准厂房', '农村公路', '养老服务中心', '污水处理厂', '示范基地'];
const idle = [
  '坚持以高质量发展统揽全局',
  '持续优化营商环境',
  '切实保障和改善民生',
  '统筹推进乡村振兴',
  '全面深化重点领域改革',
  '不断提升基层治理体系和治理能力现代化水平',
  '扎实做好防汛抗旱和安全生产各项工作',
  '推动传统产业转型升级和新兴产业发展壮大',
];
const numerals = '一二三四五六七八九十';

/** Whole numbers from 0 to `below`, always the same ones. */
function draws() {
  let state = 20240101;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One clause in six holds a number, as in real reports: about one in 85 characters. */
function clause(draw) {
  const pick = (list) => list[draw(list.length)];
  switch (draw(18)) {
    case 0:
      return `${pick(nouns)}增长${draw(12) + 1}%以上`;
    case 1:
      return `新建${pick(things)}${draw(90) + 2}个`;
    case 2:
      return `${pick(places)}县${pick(nouns)}突破${draw(900) + 10}亿元`;
    default:
      return idleClause(draw);
  }
}

/** A clause without a number. */
function idleClause(draw) {
  return idle[draw(idle.length)];
}

function paragraph(draw, make = clause) {
  return Array.from({ length: 6 }, () => make(draw)).join('，') + '。';
}

/** Calls `piece` until the text has about `length` characters. */
function fill(length, piece, between = '\n') {
  const pieces = [];
  for (let size = 0; size < length;) {
    const next = piece(pieces.length);
    pieces.push(next);
    size += next.length + between.length;
  }
  return pieces.join(between);
}

/** Pieces that one series of draws makes. */
function drawn(make) {
  const draw = draws();
  return () => make(draw);
}

/** About `length` characters of paragraphs without a number: fixtures hold three times as many numbers as real reports do. */
export const plainProse = (length) =>
  fill(
    length,
    drawn((draw) => `　　${paragraph(draw, idleClause)}`),
  );

const prose = (length) =>
  fill(
    length,
    drawn((draw) => `　　${paragraph(draw)}`),
  );

/** Shapes of text by name, each of about `length` characters. */
export const shapes = {
  prose,
  'one endless line': (length) => fill(length, drawn(paragraph), ''),
  'an endless paragraph of digits': (length) =>
    fill(
      length,
      drawn((draw) => String(draw(10))),
      '',
    ),
  headings: (length) => fill(length, (index) => `${numerals[index % 10]}、加快发展`),
  'list items': (length) => fill(length, (index) => `${index + 1}. 新建厂房${(index % 9) + 1}座。`),
  'nested brackets': (length) => '（'.repeat(length / 2) + '）'.repeat(length / 2),
  'one 分别 list': (length) =>
    `甲、乙分别增长${fill(length, (index) => `${(index % 9) + 1}%`, '、')}。`,
  'only spaces': (length) => `增长${' '.repeat(length)}6%。`,
  'Chinese digits': (length) => '一'.repeat(length),
  'digits and 万': (length) => '5万'.repeat(length / 2),
  'HTML, a span a character': (length) =>
    `<html><body><div class="TRS_Editor">${Array.from(prose(length / 14), (sign) => `<span>${sign}</span>`).join('')}</div></body></html>`,
  'notes below tables': (length) =>
    `2031年渔港工作报告\n一、渔业\n${fill(length, () => '注：不含舢板。')}\n二、渔港\n`,
  'one endless paragraph of a plan': (length) =>
    `2031年渔港工作报告\n一、2031年工作安排\n${fill(length, () => '渔业产值增长3%。', '')}`,
  'one paragraph before the parts of a plan': (length) =>
    `青岗县渔业发展方案\n${fill(length, () => '渔船300艘，', '')}\n一、目标\n新建渔港3座。\n`,
  'deeds and goals behind a year compared': (length) =>
    `2036年渔港工作报告\n一、五年回顾\n2031—2035年，渔业产值增长9%。\n2035年渔船占比较2030年提高9个百分点。${fill(length, () => '2035年建成渔港9座。今年将改造渔船8艘。', '')}\n`,
  'names with numbers in brackets': (length) => fill(length, () => '渔网（增长87%）'),
  'one endless clause': (length) => fill(length, drawn(idleClause), ''),
  'straight quotation marks behind one endless line': (length) =>
    `${fill(length, () => '渔业产值增长3%。', '')}\n新建"渔港"9座。\n`,
};

/** Characters of the longest text of a shape, where it is not a million: 100,000 headings, list items and shares. */
export const longest = { headings: 800_000, 'list items': 1_500_000, 'one 分别 list': 300_000 };
