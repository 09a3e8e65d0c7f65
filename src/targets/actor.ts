import type { Span } from '../core/span.ts';
import type { WordIndex } from '../core/word-index.ts';
import { wordAt } from './words.ts';

const named =
  /（(?:牵头单位|责任单位|牵头部门|责任部门|配合单位|负责单位|主办单位)[：:]([^）；;。]{2,60})/;
const ledBy = /^([\u4e00-\u9fff、]{2,40}?)(?:牵头|负责)/;
/** What the name of a body or place ends in. */
const bodies =
  /(?:省|市|县|区|镇|乡|村|州|旗|盟|街道|园区|开发区|示范区|新区|局|厅|委|办|部|院|署|社|会|中心|集团|公司|银行|政府|机关|部门|单位|组织|协会|法院|检察院|军区|系统)$/;
/** Words that open a sentence and are no body. */
const noBody =
  /^(?:全|各|我|本|大力|加快|推进|支持|鼓励|推动|建设|打造|实施|做好|抓好|强化|深化|坚持|围绕|聚焦|一是|二是|三是|到|在|以|对|把)|社会|服务业|主要|地区$/;
/** A paragraph that opens with its section's heading. */
const numbered =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+[、是]|\d+[.、]|第[一二三四五六七八九十]+[，、章节条])/;
const longestName = 16;

/**
 * The body that a paragraph names as its subject or as responsible; null where it names none.
 * One of `own` bodies is known by its name at the paragraph's start.
 */
export function actorOf(text: string, paragraph: Span, own: WordIndex<string>): string | null {
  const end = Math.min(paragraph.to, paragraph.from + 4000);
  const bracketed = named.exec(text.slice(paragraph.from, end));
  if (bracketed) return (bracketed[1] as string).trim();
  const opening = text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 44));
  const known = own.at(text, paragraph.from, paragraph.to);
  if (known && text.charAt(known.to) !== '的') return known.entry;
  if (numbered.test(opening)) return null;
  const led = ledBy.exec(opening);
  if (led && bodies.test(led[1] as string)) return led[1] as string;
  if (wordAt(opening, 0, opening.length)) return null;
  for (let at = 2; at <= Math.min(longestName, opening.length - 1); at++) {
    const word = wordAt(opening, at, opening.length);
    const acts = word?.class === 'verb' || opening.startsWith('要', at);
    if (!acts) continue;
    const name = opening.slice(0, at);
    return bodies.test(name) && !noBody.test(name) && !/[，。、：；]/.test(name) ? name : null;
  }
  return null;
}
