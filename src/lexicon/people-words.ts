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

/** Whom an age is a criterion of, as patterns: 60岁以上老年人免费接种. */
export const peopleOfAge: readonly string[] = [
  ...people,
  ...wordList('老年人 儿童 幼儿 婴幼儿 人员 妇女 青少年 女性 [渔农]民 劳动力'),
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

/** What people come to a place for. */
export const deedsOfVisitors: readonly string[] = wordList(`
  旅游 观光 游玩 度假 参观 考察 投资 兴业 就医 就诊 就业 创业 交易 洽谈 消费 康养 研学
`);

/** Those who live at a place, as speakers call them. */
export const compatriots: readonly string[] = wordList('中国人 儿女 父老 乡亲');

/** All those who live at a place, told of by their number: 全市90万人民. */
export const inhabitants: readonly string[] = [
  ...compatriots,
  ...wordList('人民 群众 百姓 市民 各族 干部群众'),
];

/** Who works in an institution, and how many do. */
export const staffNames: readonly string[] = wordList(
  '从业人员 从业人数 雇工人数 职工人数 卫生技术人员 教职工 人员 职工',
);

/** People by what they are, as patterns, of whom a clause tells how many there are: 大学生, 渔户. */
export const peopleTold: readonly string[] = wordList(
  '人[员口才] [学新]生 毕业生 军人 职工 工人 党员 居民 劳动力 群众 农民 [农渔]户',
);

/** What people in need are paid or kept by, as patterns: 农村低保. */
export const supports: readonly string[] = wordList('低保 五保 特困 供养 养老金 [补救]助 津贴');

/** Who gets such support, and how many do: 低保对象. */
export const supported: readonly string[] = wordList('人数 人员 对象 覆盖面 户数');

/** What people do or meet with, in the name of how many they are: 参保人数. */
export const countsOfPeople: readonly string[] = wordList('死亡 参保 从业 高考 上线 就业 运动 总');

/** Where people or things are or are registered, before their name: 在册渔船. */
export const registered: readonly string[] = wordList('在册 在校 在岗 在编 在园 常住 户籍');

/** What people are covered by: 渔业保险. */
export const schemes: readonly string[] = wordList('保险 医保 制度 网络 体系');

/** What people are insured for: 养老保险. */
export const insuredRisks: readonly string[] = wordList('养老 医疗 失业 工伤 生育 护理');

/** What people are paid or pay: 住宿费. */
export const paymentsOfPeople: readonly string[] = wordList('费 费用 补助 补贴 工资 待遇 贷款');

/** Travellers, and what they are counted as. */
export const travellers: readonly string[] = wordList('旅客吞吐量 客流量 客运量 游客 入境游');

/** Verbs of taking people or things in. */
export const takingIn: readonly string[] = wordList(
  '招[用收录聘] 吸纳 安置 引进 培养 新增 新建 接收',
);

/** What is reached in the end. */
export const endsReached: readonly string[] = wordList('目标 增长 盈利 就业');

/** What people have to deal with. */
export const mattersOfPeople: readonly string[] = wordList('问题 工作 任务 困难');

/** All people, to whom something is opened. */
export const thePublic: readonly string[] = wordList('社会 市民 公众 群众');

/** Who is sent, trained or called together, as patterns: 渔技员, 志愿者. */
export const peopleSent: readonly string[] = wordList(`
  员 师 者 人 干部 专家 医生 骨干 代表 [群民]众 民警 学生 教授 博士 硕士 人才 [渔农牧]民
`);

/** Those who are more than one: 队伍. */
export const groupsOfPeople: readonly string[] = wordList('队 队伍 团队 组 班子');
