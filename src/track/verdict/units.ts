/** Units of one thing, with what one of each comes to. */
const families: readonly Readonly<Record<string, number>>[] = [
  { 吨: 1, 公吨: 1, 公斤: 0.001, 千克: 0.001, 斤: 0.0005, 市斤: 0.0005, 担: 0.05 },
  { 亩: 1, 市亩: 1, 公顷: 15, 平方公里: 1500 },
  { 公里: 1, 千米: 1, 米: 0.001, 里: 0.5, 华里: 0.5 },
  { 千瓦时: 1, 千瓦小时: 1, 度: 1, 兆瓦时: 1000 },
  { 千瓦: 1, 兆瓦: 1000, 吉瓦: 1e6 },
  { '%': 1, '‰': 0.1 },
  { 次: 1, 场: 1, 场次: 1 },
  { 人: 1, 人次: 1, '': 1 },
  { 个: 1, 家: 1, 户: 1, 项: 1, 处: 1, 座: 1, 所: 1, '': 1 },
];

/** What a number of one unit is to be multiplied by to be one of the other; null where nothing turns one into the other. */
export function factorBetween(from: string, to: string): number | null {
  if (from === to) return 1;
  for (const family of families) {
    const [one, other] = [family[from], family[to]];
    if (one !== undefined && other !== undefined) return one / other;
  }
  return null;
}
