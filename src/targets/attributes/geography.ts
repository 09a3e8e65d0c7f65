import { AnyPattern } from '../../core/any-pattern.ts';
import type { Span } from '../../core/span.ts';

/** What tells how a land is made rather than what came of any year: 多年平均降水量, 流域面积, 发源于. */
const land = new AnyPattern(
  /(?<![比较])(?:多年|常年)平均|流域面积|年径流量|河流[\d一二三四五六七八九]|个水系|发源于|水能(?:资源)?(?:理论)?蕴藏|东经|北纬|平均海拔|年平?均(?:气温|降[雨水]量|日照)|年降[雨水]量|无霜期/,
);
/** The same of its waters. */
const waters = new AnyPattern(/(?:自产|地表|地下|入境|出境|过境)水(?:资源)?总?量/);
/** What tells of a deed or a year all the same. */
const ofDeed = new AnyPattern(
  /治理|建[成设]|完成|实施|整治|新增|到(?:19|20)|将|力争|[比较](?:上年|去年|常年|多年)|全年|(?:19|20)\d\d年/,
);

/** How far before a number its sentence is looked through, and how far behind where it starts. */
const [reach, behind] = [200, 14] as const;

/** Whether a sentence tells up to a number how the land is made, of no time: 全市多年平均降水量900毫米. */
export function tellsLand(text: string, sentence: Span, at: number): boolean {
  const from = Math.max(sentence.from, at - reach);
  const to = Math.min(sentence.to, at + behind);
  return (land.test(text, from, to) || waters.test(text, from, to)) && !ofDeed.test(text, from, to);
}
