import { simplified } from '../lexicon/simplified.ts';

const titleEnd = /(?:报告|规划|计划|纲要|意见|方案|通知|决定|办法)$/;

/** Whether the words end as titles of documents do. */
export function isTitleLike(words: string): boolean {
  return titleEnd.test(simplified(words));
}
