import { wordList } from './word-list.ts';

/** Those whom reports count, pay and set ages for. */
const people: readonly string[] = wordList('群众 居民 学生 职工 老人 人口');

/** Whom a number of 人 counts: 9万人口, 3万人的劳动力. */
export const countedPeople: readonly string[] = [
  ...people,
  ...wordList(`
    中国人 人民 百姓 农民工 农民 市民 村民 纳税人 劳动力 人才 党员 干部 消费者 老年人 儿童 残疾人 儿女
  `),
];

/** Whom something is paid to or by: 学生住宿费. */
export const paidPeople: readonly string[] = [...people, ...wordList('农民 人员 家庭 农户')];

/** Whom an age is a criterion of: 60岁以上老年人免费接种. */
export const peopleOfAge: readonly string[] = [
  ...people,
  ...wordList('老年人 儿童 幼儿 婴幼儿 人员 妇女 青少年 女性'),
];

/** Whom it is told of what became of them: 26户渔民家庭乔迁. */
export const peopleHelped: readonly string[] = [
  ...people,
  ...wordList('百姓 人员 渔民 农民 农户 家庭 特困 贫困人口 转移人口'),
];

/** What became of those who are counted: 9万渔民喝上淡水. */
export const gains: readonly string[] = wordList(`
  受益 增收 用上 喝上 住上 住进 脱贫 搬入 搬进 搬迁 就业 得到保障 得到改善 得到解决 乔迁 喜迁 告别 摆脱 成为
`);

/** All those who live at a place, told of by their number: 全市90万人民. */
export const inhabitants: readonly string[] = wordList(`
  人民 儿女 群众 百姓 父老 市民 中国人 各族 干部群众 乡亲
`);

/** Travellers, and what they are counted as. */
export const travellers: readonly string[] = wordList('旅客吞吐量 客流量 客运量 游客 入境游');
