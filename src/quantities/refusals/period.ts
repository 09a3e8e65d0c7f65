import { StartPattern } from '../../core/start-pattern.ts';
import type { RefusalRule } from './rule.ts';

/** Verbs and nouns before a stretch of time that is itself what is measured. */
const measured =
  /(?:延长|缩短|压缩|压减|减少|增加|提高|提升|降低|提前|推迟|达到?|不少于|不低于|不超过|控制在|平均|寿命|年龄|时间|周期|期限|年限|时长|用时|不足|超过)(?:了|到|至|为|约|近|仅|由|从|一般)*(?:原来的|现行的?)?$/;
/** 提前2年实现目标 says when; 工期提前2年 by how much. */
const ahead = /提前了?$/;
/** Behind 个: 3个多月. */
const someMore = new StartPattern(/[多半](?:月|小时|世纪|星期)/y);
const calendarUnits: ReadonlySet<string> = new Set(['年', '个月', '周', '周岁']);
const stops = /^(?:[，。；、）！\n]|左右|以上|$)/;
const limitAfter =
  /^(?:左右|多|余)?(?:之?内|以内|以?来|之?前|之?后|间|期|行动|计划|规划|目标|任务|时间|时期|滚动|一遇|制|度|再|全面|基本|大变样|大见成效|上台阶)/;

/** Time limits, plan periods and runs of years: 三年行动计划, 五年之内, 近5年. */
export const period: RefusalRule = {
  reason: 'period',
  examples: {
    refused: [
      '三年行动计划',
      '五年之内完成',
      '过去5年',
      '用3年时间',
      '3个月内办结',
      '今后五年',
      '八个多月来',
      '提前两年达标',
      '巩固提高九年义务教育',
    ],
    kept: [
      '合同期延长30年',
      '工期提前3个月',
      '平均缩短3个月',
      '失业半年以上人员',
      '受教育年限提高到12.4年',
      '审批时间压缩至3个工作日以内',
    ],
  },
  refuse: ({ text, numeral, measure }) => {
    if (measure?.unit === '个' && someMore.startsAt(text, measure.to)) return measure.to + 2;
    if (measure?.dimension !== 'time') return null;
    const calendar = calendarUnits.has(measure.unit);
    const before = text.slice(Math.max(0, numeral.from - 10), numeral.from);
    if (numeral.value === 0.5 && /[上下前后]$/.test(before)) return measure.to;
    if (/^(?:计划|规划|行动|义务|大会战)/.test(text.slice(measure.to, measure.to + 3)))
      return measure.to;
    const after = text.slice(measure.to, measure.to + 4);
    if (calendar && ahead.test(before) && !stops.test(after)) return measure.to;
    if (measured.test(before)) return null;
    if (measure.unit === '岁' || measure.unit === '周岁') return null;
    if (measure.unit === '小时' && numeral.value === 24) return measure.to;
    if (/^(?:及?以上|以下|以上)/.test(after)) return null;
    if (limitAfter.test(after)) return measure.to;
    return calendar ? measure.to : null;
  },
};
