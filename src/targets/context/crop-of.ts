const yielded = /^(.{2,}?)(?:年均|平均)?(?:单产|亩产)$/;
const sown = /^(.*?)(?:播种|种植|收获|生产|养殖)?面积$/;
/** What is yielded of it in all, or a year. */
const inAll = /^(.{2,}?)(?:年均|平均)?(?:单产|亩产|产量|总产量|总产)$/;

/** Of what an area or a yield is: 海带 of 海带种植面积, 海带亩产; empty where that is not told. */
export function cropOf(measure: string): string {
  const crop = (sown.exec(measure) ?? yielded.exec(measure))?.[1] ?? '';
  return crop === '总' ? '' : crop;
}

/** Of what an area, a yield or all that is yielded is: 海带 of 海带年均总产; empty where that is not told. */
export function goodsOf(measure: string): string {
  return cropOf(measure) || (inAll.exec(measure)?.[1] ?? '');
}
