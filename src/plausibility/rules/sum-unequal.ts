import { CharSet } from '../../core/char-set.ts';
import type { Target } from '../../targets/target.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { adds, clauseBefore, exactly, together, written } from '../statement.ts';

const totals = /^(?:合计|共计|总计)(?:达到|达|为)?$/;
const totalEnds = new CharSet('计到达为');

/** 建成小学3所、中学2所，合计6所 */
export const sumUnequal: PlausibilityRule = {
  code: 'parts-unequal',
  example: '新建小学3所，新建中学2所，合计6所',
  examples: {
    doubted: ['全县现有小学教师310人，中学教师260人，合计580人。'],
    left: [
      '全县现有小学教师310人，中学教师260人，合计570人。',
      '城镇投资总计为15亿元。',
      '小学教师310人，中学专任教师和职工合计580人。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (let index = 0; index < targets.length; index++) {
      const whole = targets[index] as Target;
      const { bounded } = whole.quantity;
      if (!totalEnds.has(text.charCodeAt(bounded.from - 1)) || exactly(whole.quantity) === null)
        continue;
      if (!totals.test(clauseBefore(text, whole.quantity))) continue;
      const parts = partsBefore(text, targets, index);
      if (parts.length < 2) continue;
      const quantities = parts.map(({ quantity }) => quantity);
      if (adds(text, whole.quantity, quantities)) continue;
      doubts.push({
        span: whole.quantity.span,
        args: {
          whole: written(text, whole.quantity),
          parts: quantities.map((part) => written(text, part)).join('、'),
        },
      });
    }
    return doubts;
  },
};

/** Most parts that a total is made of. */
const most = 12;

/** The run of numbers of one unit that leads up to a total, from its sentence's start or a semicolon on. */
function partsBefore(text: string, targets: readonly Target[], index: number): readonly Target[] {
  const whole = targets[index] as Target;
  const parts: Target[] = [];
  for (let at = index - 1; at >= Math.max(0, index - most); at--) {
    const part = targets[at] as Target;
    const later = targets[at + 1] as Target;
    const between = text.slice(part.quantity.bounded.to, later.quantity.span.from);
    if (!together(part, whole) || /[；：（）]/.test(between)) return parts;
    if (part.quantity.unit !== whole.quantity.unit || exactly(part.quantity) === null) return [];
    if (part.type !== 'level' && part.type !== 'count') return [];
    parts.unshift(part);
  }
  return parts.length === most ? [] : parts;
}
