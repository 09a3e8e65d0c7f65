/** What stands behind the number of a heading, and makes no measured number of it: 1.1 渔港, not 1.1 万家. */
export const notMeasured =
  '(?=[\\u4e00-\\u9fff“《])(?![万亿千百倍亩吨元]|[个级]|小时|公[里斤顷]|平方|立方|左右|以[上下内]|米[长宽高深厚的])';
