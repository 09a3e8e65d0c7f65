/** Two units that tell one amount together: how many of the smaller make the greater, and in which the amount is told. */
export interface CompoundUnit {
  readonly great: string;
  readonly small: string;
  readonly ratio: number;
  /** Whether it is told in the greater one: ratios that are powers of ten keep it exact. */
  readonly inGreat: boolean;
}

const decimal = (great: string, small: string, ratio: number): readonly CompoundUnit[] =>
  great
    .split(' ')
    .flatMap((first) =>
      small.split(' ').map((second) => ({ great: first, small: second, ratio, inGreat: true })),
    );
const other = (great: string, small: string, ratio: number): readonly CompoundUnit[] =>
  decimal(great, small, ratio).map((each) => ({ ...each, inGreat: false }));

/** 1元5角, 3斤2两, 2吨500公斤, 1小时20分钟, 3年6个月. */
export const compoundUnits: readonly CompoundUnit[] = [
  ...decimal('元 块 块钱', '角 角钱 毛 毛钱', 10),
  ...decimal('元 块 块钱', '分 分钱', 100),
  ...decimal('角 毛', '分 分钱', 10),
  ...decimal('美元 欧元', '美分 欧分', 100),
  ...decimal('斤 市斤', '两 市两', 10),
  ...decimal('担 市担', '斤 市斤', 100),
  ...decimal('吨', '公斤 千克 kg', 1000),
  ...decimal('公斤 千克', '克', 1000),
  ...decimal('公里 千米', '米', 1000),
  ...decimal('米', '厘米 公分', 100),
  ...decimal('亩 市亩', '分 分地', 10),
  ...decimal('丈', '尺', 10),
  ...decimal('尺', '寸', 10),
  ...other('小时 个小时', '分钟 分', 60),
  ...other('分钟 分', '秒 秒钟', 60),
  ...other('天', '小时 个小时', 24),
  ...other('年', '个月', 12),
];
