import { phrase } from '../../lexicon/phrase.ts';
import { otherAims, promises } from '../../lexicon/plausible-measures.ts';
import type { Target } from '../../targets/target.ts';
import { headlineOf, isYearly } from '../headline.ts';
import type { Doubt, PlausibilityRule, Report } from '../rule.ts';
import { clauseBefore, singly, together, written } from '../statement.ts';

const promising = phrase`${promises}`;
/** Words of a clause that set a higher aim beside the target. */
const stretches = phrase`${otherAims}`;

/** 预期目标：地区生产总值增长6%…主要指标安排：地区生产总值增长7% */
export const targetsDiffer: PlausibilityRule = {
  code: 'targets-differ',
  example: '今年预期目标是地区生产总值增长6%。……今年地区生产总值要增长7%。',
  examples: {
    doubted: [
      '今年发展的预期目标是：地区生产总值增长6%。围绕上述目标，今年地区生产总值要增长7%。',
      '今年预期目标是：城镇新增就业1.2万人。稳定就业，确保城镇新增就业1.5万人以上。',
    ],
    left: [
      '今年预期目标是：地区生产总值增长6%，规上工业增加值增长7%。',
      '今年预期目标是：地区生产总值增长6%。五年内，地区生产总值年均要增长7%。',
      '今年预期目标是：地区生产总值增长6%以上。工作中力争地区生产总值增长7%。',
      '去年地区生产总值增长5%。今年地区生产总值预期增长6%。',
    ],
  },
  check: (report) => {
    const doubts: Doubt[] = [];
    const first = new Map<string, Target>();
    for (const target of report.targets) {
      const key = keyOf(report, target);
      if (key === null) continue;
      const earlier = first.get(key);
      if (!earlier) first.set(key, target);
      else if (singly(earlier.quantity) !== singly(target.quantity) && !together(earlier, target)) {
        doubts.push({
          span: target.quantity.span,
          args: {
            indicator: target.indicator,
            first: written(report.text, earlier.quantity),
            second: written(report.text, target.quantity),
          },
        });
      }
    }
    return doubts;
  },
};

/** What two targets of one indicator for one year have in common; null for any other statement. */
function keyOf({ text, metadata }: Report, target: Target): string | null {
  const { status, type, indicator, quantity, period, actor, direction, sentence } = target;
  if (status !== 'target' || actor !== null) return null;
  if (type !== 'growth' && type !== 'level' && type !== 'increment') return null;
  const headline = headlineOf(indicator);
  if (headline === null) return null;
  if (singly(quantity) === null || metadata.kind !== 'work-report') return null;
  if (period && period.start !== period.end) return null;
  const clause = clauseBefore(text, quantity);
  if (!clause.includes(indicator) || !isYearly(clause) || stretches.test(clause)) return null;
  const said = text.slice(
    Math.max(sentence.from, quantity.bounded.from - 200),
    quantity.bounded.to,
  );
  if (!promising.test(said) || !isYearly(said)) return null;
  const year = period?.end ?? String(metadata.year);
  return [headline.name, type, quantity.unit, direction, year].join(' ');
}
