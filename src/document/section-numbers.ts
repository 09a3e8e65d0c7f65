import { chineseNumber } from '../numerals/chinese-number.ts';
import type { DocumentSection } from './document.ts';

/**
 * The ids of the sections that `wanted` names, by id or by number as somebody may write it: 三/（一）, 三（一）,
 * 3.1, 三、, （一）, 3. A number that is written as the report writes it goes before one that only means the same, and one from the outermost
 * section on before one that stands further in.
 */
export function sectionsNamed(
  sections: readonly DocumentSection[],
  wanted: string,
): ReadonlySet<string> {
  const all = sections.flatMap(withChildren);
  const byId = all.filter(({ id }) => id === wanted);
  if (byId.length > 0) return idsOf(byId);
  for (const pathOf of [written, counted]) {
    const path = pathOf(wanted);
    if (path.length === 0) continue;
    const numbered = all.map((section) => ({ section, path: pathOf(section.number) }));
    for (const isIt of [isPath, endsPath]) {
      const found = numbered.filter((each) => isIt(each.path, path));
      if (found.length > 0) return idsOf(found.map(({ section }) => section));
    }
  }
  return new Set();
}

/** The numbers of all sections, in the order of the text, each once. */
export function sectionNumbers(sections: readonly DocumentSection[]): string[] {
  const numbers = sections.flatMap(withChildren).map(({ number }) => number);
  return [...new Set(numbers)].filter((number) => number !== '');
}

function withChildren(section: DocumentSection): DocumentSection[] {
  return [section, ...section.children.flatMap(withChildren)];
}

function idsOf(sections: readonly DocumentSection[]): ReadonlySet<string> {
  return new Set(sections.map(({ id }) => id));
}

/** The parts of a number as they are printed, with one spelling of their brackets and without the signs behind them. */
function written(number: string): string[] {
  return number.split(/[/／]/).flatMap((part) => tidied(part) || []);
}

function tidied(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[〔［[〈【]/g, '(')
    .replace(/[〕］\]〉】]/g, ')')
    .replace(/^\s+|[\s、.．,:;。]+$/g, '');
}

/** What the parts of a number count: 3 and 1 for 三（一）, 第三章第一节 and 3.1; none where other words stand among them. */
function counted(number: string): string[] {
  const plain = written(number).join('/');
  if (!numberAlone.test(plain)) return [];
  return (plain.match(numeral) ?? []).map((part) => String(chineseNumber(part) ?? part));
}

const numeral = /[一二三四五六七八九十百零〇两]+|\d+/g;
const numberAlone = /^[一二三四五六七八九十百零〇两\d第编篇章节条部分款项是()/、.,:;。\s-]+$/;

function isPath(path: readonly string[], wanted: readonly string[]): boolean {
  return path.length === wanted.length && endsPath(path, wanted);
}

function endsPath(path: readonly string[], wanted: readonly string[]): boolean {
  const from = path.length - wanted.length;
  return from >= 0 && wanted.every((part, index) => path[from + index] === part);
}
