/** Plain ranges: a property of Unicode takes longer to compile than a page takes to be read. */
const han = '[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff]';
/** An administrative area's name. */
const area = `${han}{1,12}?(?:省|自治区|特别行政区|市|自治州|州|盟|自治县|县|自治旗|旗|区|兵团|镇|乡)`;
const ordinal = '第?[一二三四五六七八九十]{1,3}';

const forms: readonly RegExp[] = [
  new RegExp(`在(?<area>(?:${area}){1,3})${ordinal}届人民代表大会`),
  new RegExp(`代表(?<area>(?:${area}){1,3})(?:${ordinal}届)?人民政府`),
  new RegExp(
    `^(?:标题[:：])?(?:(?:19|20)\\d\\d年)?(?<area>(?:${area}){1,3})(?:(?:19|20)\\d\\d年|人民政府|政府工作|国民经济|“)`,
  ),
  new RegExp(`(?:^|[:：])(?<area>(?:${area}){1,3})(?:人民政府|统计局)`),
  new RegExp(`(?:^|年)(?<area>${han}{2,3})政府工作报告`),
  new RegExp(
    `^(?:中共)?(?<area>(?:${area}){1,3})(?:委|${han}{2,12}(?:厅|局|委员会|办公室))(?:办公[厅室])?关于`,
  ),
];

/** A line that says whom a text is for. */
const addressee = /^[^，。；]{2,80}[：:]$/;

const national =
  /第[一二三四五六七八九十]{1,3}届全国人民代表大会|(?:代表|受)国务院|^国务院|中华人民共和国国务院/;

/** The place or body that a document reports on, as its first lines name it; null where they do not. */
export function regionOf(given: readonly string[]): string | null {
  if (/^(?:中共中央、?)?国务院/.test(given[0] ?? '')) return '国务院';
  const lines = given.filter((line) => !addressee.test(line));
  for (const form of forms) {
    for (const line of lines) {
      const named = form.exec(line)?.groups?.['area'];
      if (
        named !== undefined &&
        named.length > 1 &&
        !/^[我本全各]|^国家|^中国|会议|大会|届/.test(named)
      )
        return named;
    }
  }
  return lines.some((line) => national.test(line)) ? '国务院' : null;
}
