/** What a part of an economy is called: its total is not that of the place. */
export const partNouns: readonly string[] =
  '行业 产业 园区 开发区 示范区 高新区 集群 基地 产业园 工业园 企业 公司 集团'.split(' ');

/** What the codes begin with of what a whole economy has one of. */
export const wideCodes: readonly string[] =
  'gdp industry.gross-output industry.value-added industry.revenue investment.fixed trade retail fiscal.revenue employment.total capital.foreign'.split(
    ' ',
  );

/** What speaks of the countryside, and of towns, before a noun that both have. */
export const ruralWords: readonly string[] = '农村 乡村 村庄 户厕 行政村 自然村 村内'.split(' ');
export const urbanWords: readonly string[] =
  '城区 城市 县城 城镇 城乡 市区 街 小区 公园 市政 停车'.split(' ');

/** Who else may be spoken of behind the one who reaches the first of a list, as patterns. */
export const otherSubjects: readonly string[] =
  '企业 居民 全社会 农业 商业 建筑业 服务业 园区 全[国省市县区] 其中'.split(' ');
