import type { Target } from '../../targets/target.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { isCutOff, singly, stepOf } from '../statement.ts';

/** Sums, in per cent, that are meant to be the whole. */
const meant = { from: 90, to: 110 };

/** 三次产业比重为12.1:45.3:41.6 */
export const sharesUnequal: PlausibilityRule = {
  code: 'shares-unequal',
  example: '三次产业比重调整为12.1:45.3:41.6',
  examples: {
    doubted: ['三次产业比重调整为12.1:45.3:41.6。'],
    left: [
      '三次产业比重调整为12.1:45.3:42.6。',
      '三次产业比重调整为12.1:45.3:42.7。',
      '三次产业比重调整为20:50:30。',
      '开工备案项目比例达到1:3.4。',
      '2024-03-26 10:56:28发布。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (let index = 0; index < targets.length; index++) {
      const parts = partsFrom(text, targets, index);
      index += Math.max(parts.length, 1) - 1;
      if (parts.length < 3) continue;
      const sum = parts.reduce((total, part) => total + (singly(part.quantity) ?? 0), 0);
      const slack = parts.reduce((total, part) => total + stepOf(text, part.quantity) / 2, 0.001);
      if (Math.abs(sum - 100) <= slack || sum < meant.from || sum > meant.to) continue;
      const first = parts[0] as Target;
      if (isCutOff(text, first.quantity)) continue;
      const last = parts.at(-1) as Target;
      const span = { from: first.quantity.span.from, to: last.quantity.span.to };
      doubts.push({
        span,
        args: { shares: text.slice(span.from, span.to), sum: Number(sum.toFixed(2)) },
      });
    }
    return doubts;
  },
};

/** The shares of a ratio whose first one is `index`: numbers without a sign of their own, a colon apart. */
function partsFrom(text: string, targets: readonly Target[], index: number): readonly Target[] {
  const parts: Target[] = [];
  for (let at = index; at < targets.length; at++) {
    const target = targets[at] as Target;
    const { unit, span, number } = target.quantity;
    const before = parts.at(-1)?.quantity.span.to;
    if (unit !== '%' || span.to !== number.to) break;
    if (before !== undefined && !(span.from === before + 1 && ':：∶'.includes(text.charAt(before))))
      break;
    parts.push(target);
  }
  return parts;
}
