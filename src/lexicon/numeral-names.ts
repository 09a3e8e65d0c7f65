import { wordList } from './word-list.ts';

/**
 * Names that open with a number and what looks like its measure word: places of GB/T 2260 and below, and words of the
 * dictionary.
 */
export const numeralNames: readonly string[] = wordList(`
  四间房镇 六枝特区 九台街道 二支河 五百户镇 七台镇 五间镇 三间房林场 六间房镇 千斤乡 五段镇 四棵树镇 九间楼乡 五亩乡 五分地镇
  千斤沟镇 四大寨乡 三道乡 三大顷乡 五大连池 二台镇 九道乡 二台子街道 七百间街道 三张镇 九间房镇 两间房镇 二人班乡 二道区 六桶镇
  六户地镇 三道水 三个庄子镇 八颗街道 二道镇 四亩地镇 二道甸子镇 三台镇 九百户镇 九成宫 七棵树镇 四棵树乡 三元区 三元里 三元桥
  三座店镇 三间房地区 七间房乡 八大峡 三道川乡 九所镇 十方镇 九支镇 九道街道 十间房镇 八大公山 三道湖镇 五大堡乡 三道镇 三棵榆树镇
  四台嘴乡 四所楼镇 三台子街道 七道街道 五棵树镇 五棵松 九集镇 六亩塘街道 二份子乡 三只羊乡 四台子街道 五道箐镇 三台山 三条岘乡
  五块石街道 九棵树街道 三架街道 三台子镇 万元店镇 十八台镇 三栋镇 八台镇 七个星镇 三十头街道 五道水镇 三道通镇 八棵树镇 八所镇
  三条石街道 八大湖街道 九万大山 六张犁 三里屯 三里河 五里界 三台联播 七里坪
  三元瘦肉 三元猪 三项费支出 二人转 二人台 三人行 四人帮 三分球 二倍体 三倍体 四倍体 两张皮 三座大山 四大名著 四大发明 八段锦 五倍子 五分制 百分制 三元催化 三元锂
  五天工作制 六天工作制 冬季两项 现代五项 三元正极 三元材料 三元电池 十项全能 七项全能 十大元帅 二人世界 万元户 三轮四轮 两轮车 三轮车 十六个字 十二个字 八个字 九天揽月 九天微星 万方数据 两码事 三分天下 六根
  一年生 二年生 两年生 一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级
  五四三 三大战役 三大法宝 两万五千里长征 二万五千里长征 四部合唱 三个臭皮匠 五线谱 三伏天 三九天 四六级 七日游 一日游 两日游
`);

/** What is a name behind a number and its measure word: 三十里铺, 八道河子, 七家湾. */
export const placesBehind: Readonly<Record<string, string>> = {
  里: '铺堡店河桥街庄营屯坡湾甸园岗渠墩台',
  道: '沟岭江河湾岗坎泉营壕哨堰渠坝坑',
  家: '子屯庄坪岱渠湾堡寨',
};

/** What makes a kind of sport or rule of a number of people: 三人篮球, 五人制足球. */
export const teamsBehind: readonly string[] = wordList(
  '制 篮球 足球 排球 橄榄球 龙舟 皮划艇 沙滩排球 赛艇 自行车 飞盘 手球 冰球 同行 间',
);
