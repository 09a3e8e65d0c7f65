import type { Doubt, PlausibilityRule } from '../rule.ts';
import { clauseBefore, singly, written } from '../statement.ts';

/** Rates that are shares of a whole, right before their number or its verb. */
const share =
  /([\u4e00-\u9fff]{0,6}(?:覆盖|普及|合格|达标|处理|绿化|利用|入学|入园|升学|就业|失业|参保|参合|办结|满意|优良|知晓|执行|签约|接种|自给|入户|通达|机械化|城镇化|硬化|净化|受益|发病|死亡|发生)率)(?:(?:从|由)[^，。；]{1,16})?(?:预计|分别|均|稳定|已)*(?:达到|达|为|在|提高到|提升到|提高至|提升至|上升到|上升至|增加到|保持在|稳定在|控制在|超过|高于|不低于)?$/;
/** Rates of that name that pass the whole. */
const passes =
  /毛入[学园]|拨备|利息|产能|设备|容量|流动性|资本|水资源|备案|手机|移动电话|电话|电视|机动车/;

/** 污水处理率达到195% */
export const shareExcessive: PlausibilityRule = {
  code: 'share-excessive',
  example: '污水处理率达到195%',
  examples: {
    doubted: ['生活污水处理率达到195%。', '森林覆盖率由31.5%提高到342%。'],
    left: [
      '生活污水处理率达到95%。',
      '小学毛入学率达到104%。',
      '投资完成率达到115%。',
      '贷款拨备覆盖率达到185%。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (const { type, quantity } of targets) {
      const value = singly(quantity);
      if (type !== 'level' || quantity.unit !== '%' || value === null || value <= 100) continue;
      const rate = share.exec(clauseBefore(text, quantity))?.[1];
      if (rate === undefined || passes.test(rate)) continue;
      doubts.push({
        span: quantity.span,
        args: { indicator: rate, rate: written(text, quantity) },
      });
    }
    return doubts;
  },
};
