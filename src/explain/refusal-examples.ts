import type { RefusalReason } from '../quantities/quantity.ts';
import { refusalRules } from '../quantities/refusals/rules.ts';
import type { Refused } from './explanation.ts';

/** Examples of the reasons that no rule of its own gives. */
const others: Partial<Readonly<Record<RefusalReason, Refused['examples']>>> = {
  slogan: { refused: ['深化“1+6”帮扶', '印发《三年行动方案》'], kept: ['“十四五”期间新建学校8所'] },
  malformed: { refused: ['约三百二千户', '约9—3家'], kept: ['约三千二百户', '约3—9家'] },
  address: { refused: ['见https://a.cn/5个'], kept: ['建网站5个'] },
  'no-unit': { refused: ['编号为37的地块'], kept: ['容积率达到1.8', '1400万农业转移人口'] },
  inexact: {
    refused: ['共9007199254740993个', '占12.3456789012345678%'],
    kept: ['共9007199254740个', '占12.3456789%'],
  },
  table: { refused: ['没有表头和单位的一格'], kept: ['表头为“2025年目标（亿元）”的一格'] },
};

/** Texts of a reason's kind: those whose number is refused, and those of the same look whose number counts something. */
export function examplesOf(reason: RefusalReason): Refused['examples'] {
  const rules = refusalRules.filter((rule) => rule.reason === reason);
  if (rules.length === 0) return others[reason] ?? { refused: [], kept: [] };
  return {
    refused: rules.flatMap(({ examples }) => examples.refused),
    kept: rules.flatMap(({ examples }) => examples.kept),
  };
}
