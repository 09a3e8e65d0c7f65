import { areaEndings, behindPlaces, inNoPlace, opensNoPlace } from '../lexicon/division-words.ts';
import { phrase } from '../lexicon/phrase.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { passingOnPapers } from '../lexicon/paper-words.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { RegionBasis } from './metadata.ts';
import { noDistrict } from './spoken-region.ts';

/** Plain ranges: a property of Unicode takes longer to compile than a page takes to be read. */
const han = '[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff]';
/** An administrative area's name; 市渔业局受市府委托 names none. */
const area = `(?:(?!受)${han}){1,12}?${oneOf(areaEndings)}(?<!城乡)`;
const year = '(?:19|20)\\d\\d年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年';
const ordinal = '第?[一二三四五六七八九十]{1,3}';

/** Each form with what a line of it holds: most lines are passed before a pattern is made. */
const forms: readonly (readonly [holds: string, form: RegExp])[] = [
  ['届人民代表大会', new RegExp(`在(?<area>(?:${area}){1,3})${ordinal}届人民代表大会`)],
  ['人民政府', new RegExp(`代表(?<area>(?:${area}){1,3})(?:${ordinal}届)?人民政府`)],
  [
    '',
    new RegExp(
      `^(?:标题[:：])?(?:关于)?(?:下达|${oneOf(passingOnPapers)})?《?(?:${year})?(?<area>(?:${area}){1,3})(?:${year}|${oneOf(behindPlaces)}|“)`,
    ),
  ],
  ['', new RegExp(`(?:^|[:：])(?:关于)?(?<area>(?:${area}){1,3})(?:人民政府|统计局)`)],
  ['政府工作报告', new RegExp(`(?:^|年)(?<area>${han}{2,3})政府工作报告`)],
  ['年鉴', new RegExp(`(?:^|[-—_|·])(?<area>(?:${area}){1,3})(?:统计)?年鉴`)],
  [
    '关于',
    new RegExp(
      `^(?:中共)?(?<area>(?:${area}){1,3})(?:委|${han}{2,12}(?:厅|局|委员会|办公室))(?:办公[厅室])?(?:等${han}{1,3}(?:部门|单位))?关于`,
    ),
  ],
  ['共', new RegExp(`中(?:国共产党|共)(?<area>(?:${area}){1,3})(?:${ordinal}[届次]|委员会)`)],
  ['政', new RegExp(`(?:政协|政治协商会议)(?<area>(?:${area}){1,3})${ordinal}届`)],
  [
    '上的',
    new RegExp(
      `^在(?<area>${han}{2,3}[省市县州旗])(?![场域委政级直])[^，。；]{2,40}上的(?:讲话|致辞|报告)`,
    ),
  ],
  [
    '',
    new RegExp(
      `^(?:${year}|中共)?(?<area>(?:${area}){1,3})(?:委(?![员托])|(?:[中高]级)?(?:人民)?(?:法院|检察院)|${han}{2,12}局$)`,
    ),
  ],
];

/** A plan's title opens with its place, whatever follows: 澜河市推进低空经济行动方案, 关于印发《澜河市…》的通知. */
const titled = new RegExp(
  `^(?:关于印发《?)?(?<area>${han}{2,5}?(?:省|自治区|自治州|地区|市|县)|(?!在|中共)${han}{2,3}(?<!地)区)(?!场|域|划|块)${han}`,
);

/** 云泽市人民政府办公室2031年3月15日印发 */
const signature = new RegExp(
  `^(?<area>(?:${area}){1,3})人民政府(?:办公[厅室])?(?:\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?)?$`,
);
/** A signature stands among the last lines. */
const lastLines = 12;

/** The place whose government signs a text at its end; null where none does. */
export function signedBy({ text, paragraphs }: Normalized): string | null {
  for (const { from, to } of paragraphs.slice(-lastLines)) {
    const name =
      to - from > 40 ? undefined : signature.exec(text.slice(from, to))?.groups?.['area'];
    if (name !== undefined && isPlace(name)) return name;
  }
  return null;
}

/** A line that may name a region, and what part of the document it is of. */
export interface RegionLine {
  readonly text: string;
  readonly basis: RegionBasis;
}

/** The place or body that a document reports on, with what it was read from. */
export interface FoundRegion {
  readonly name: string;
  readonly basis: RegionBasis;
}

/** A line that says whom a text is for. */
const addressee = /^[^，。；]{2,80}[：:]$/;

const national =
  /第[一二三四五六七八九十]{1,3}届全国人民代表大会|(?:代表|受)(?:中共中央和|党中央、)?国务院|^国务院|中华人民共和国国务院|^中华人民共和国国民经济和社会发展/;

/** The place or body that a document reports on, as its first lines name it; null where they do not. */
export function regionOf(given: readonly RegionLine[]): FoundRegion | null {
  const first = given[0];
  if (first && /^(?:中共中央、?)?国务院/.test(first.text)) {
    return { name: '国务院', basis: first.basis };
  }
  const lines = given.filter(({ text }) => !addressee.test(text));
  for (const [holds, form] of forms) {
    for (const { text, basis } of lines) {
      const name = text.includes(holds) ? form.exec(text)?.groups?.['area'] : undefined;
      if (name !== undefined && isPlace(name)) return { name, basis };
    }
  }
  const title = lines.find(({ basis }) => basis === 'title');
  const place = title && titled.exec(title.text)?.groups?.['area'];
  if (place !== undefined && isPlace(place) && !noDistrict.test(place) && !/城市|都市/.test(place))
    return { name: place, basis: 'title' };
  const nationwide = lines.find(({ text }) => national.test(text));
  return nationwide ? { name: '国务院', basis: nationwide.basis } : null;
}

/** What places of a kind are called, and no place's name. */
const kinds = /^(?:[省市县区州盟旗镇乡林]+|自治[区州县旗]|地方|人民|(?:开发|高新)区)$/;

/** What no name of a place opens with. */
const opensOther = phrase`^(?:[我本全各经由报今去当为受据在]|${opensNoPlace}|[省市县区州](?:委|政))`;
/** What none holds or ends in. */
const holdsOther = phrase`${inNoPlace}|[作做]$|人民$|城市$|[我本全][省市县区州]$`;

function isPlace(name: string): boolean {
  return name.length > 1 && !kinds.test(name) && !opensOther.test(name) && !holdsOther.test(name);
}
