/** What the heads of columns say they hold. */

/** Heads of the column that names the rows. */
const names =
  /(?:名称|指标|项目|产品|行业|地区|品种|类别|分类|内容|年份|年度|任务|县（市|县市区|区县|市县)/;
export const ordinalHead: RegExp =
  /^(?:序号|序列|编号|排序|序|项次|代码|代号|编码|邮编|电话|联系电话|联系方式|页码|NO\.?|No\.?)$/;
export const unitHead: RegExp = /^(?:计量|计算|指标)?单位$/;
/** Heads of the column that is blank where there is nothing to say. */
export const remarkHead: RegExp = /^(?:备注|说明|注释?)$/;
export const natureHead: RegExp = /^(?:指标)?(?:属性|性质)$/;
export const bodyHead: RegExp =
  /^(?:主要)?(?:责任|牵头|主管|实施|承担|负责|主办|落实)(?:单位|部门|处室|主体|科室)(?:（.*）)?$/;
export const groupHead: RegExp =
  /^(?:类别|类型|分类|领域|方面|大类|维度|板块|一级指标|指标类别|指标类型|指标分类|分类指标)$/;

const numbers =
  /(?:19|20)\d{2}|%|±|目标|完成|实际|预期|现状|基期|绝对|数值|数量|产量|增长|增速|增减|涨跌|同比|年均|累计|比重|占比|（[^（）]{1,8}）$|十[一二三四五六]?五/;

/** Whether words name what a column of row names holds. */
export function headsNames(head: string): boolean {
  return names.test(head);
}

/** Whether words head a column of numbers. */
export function headsNumbers(head: string): boolean {
  return numbers.test(head);
}
