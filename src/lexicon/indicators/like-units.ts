/** Units, each of a line, that count or measure the same thing: 头 is as good as 只 of sheep. */
const lines: readonly string[] = [
  // Measure words.
  '个 家 所 座 处',
  '人 名 位',
  '头 只 口 羽',
  '场 场次',
  '件 起 宗',
  '株 棵',
  // Spellings.
  '微克/立方米 微克 微克每立方米 μg/m³ µg/m³ ug/m³ μg/m3 µg/m3 ug/m3',
  '毫克/立方米 毫克每立方米 mg/m³ mg/m3',
  '人公里 人/公里 人·公里 人·km',
  '吨公里 吨/公里 吨·公里 t·km',
  '公里/百平方公里 公里',
  '元/月 元/人月 元/人·月 元/月·人 元/人/月 元/月/人',
  '元/年 元/人年 元/人·年 元/年·人 元/人/年 元/年/人',
  '人/平方公里 人/平方千米',
  // Rates.
  '% ‰',
];

/** The units that say the same as a unit, itself among them. */
export const likeUnits: ReadonlyMap<string, readonly string[]> = new Map(
  lines.flatMap((line) => {
    const units = line.split(' ');
    return units.map((unit) => [unit, units] as const);
  }),
);
