import type { RefusalReason } from '../../quantities/quantity.ts';

/** Why a number measures nothing, in Chinese. */
export const refusalReasons: Readonly<Record<RefusalReason, string>> = {
  date: '日期或时刻',
  period: '期限或时间段',
  ordinal: '序数',
  name: '名称中的数',
  numbering: '章节或条目的编号',
  'document-number': '文号、电话或邮编',
  'phone-number': '电话号码',
  slogan: '引号或书名号中的名称、口号',
  vague: '约数，没有确定的值',
  blank: '数字已被隐去（XX亿元）',
  idiom: '成语、套语或只起冠词作用的“一”',
  streak: '连续的年数或次数',
  grade: '等级',
  basis: '计量的基数，如每万人',
  malformed: '这些数字合不成一个数，也不是由小到大的区间',
  address: '是网址的一部分',
  'no-unit': '没有单位，也推不出单位',
  inexact: '太大或位数太多，无法准确表示',
  table: '表格中含义不明确的格',
};
